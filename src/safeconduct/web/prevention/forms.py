"""The forms of the room: a campaign, the filters of the list, leaflets sent or counted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.http import QueryDict

from safeconduct.policy.prevention.campaigns import AIMS, AUDIENCES, CHANNELS, STATES, Campaign
from safeconduct.policy.prevention.stock import COUNTED, PLACES, SENT, Move
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, PlainTextField, WholeField
from safeconduct.web.first_contact.choices import countries, worded
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import LANGUAGES
from safeconduct.words.countries import language_name
from safeconduct.words.readers import READER_LANGUAGES

_TITLES = {code: f"title_{code}" for code in LANGUAGES}
_COUNTRIES = tuple(f"country_{n}" for n in range(1, 6))
# What an amount in euro, or a number of persons, cannot exceed.
_MOST = 10**12
_COPIES = 10**7


def spoken() -> list[tuple[str, str]]:
    """The languages of the leaflet by name, in the language of the page."""
    named = ((code, language_name(code, language())) for code in READER_LANGUAGES)
    return sorted(named, key=lambda each: each[1].casefold())


def _one(name: str, choices: Iterable[tuple[str, str]], prefix: str = "prev-field") -> Any:
    missing = say(f"{prefix}-{name}-missing")
    return forms.ChoiceField(
        label=say(f"{prefix}-{name}"),
        choices=choices,
        widget=forms.RadioSelect,
        error_messages={"required": missing, "invalid_choice": missing},
    )


def _several(name: str, choices: Iterable[tuple[str, str]]) -> Any:
    missing = say(f"prev-field-{name}-missing")
    return forms.MultipleChoiceField(
        label=say(f"prev-field-{name}"),
        choices=choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": missing, "invalid_choice": missing},
    )


def _number(label: str, *, most: int = _MOST, missing: str = "") -> Any:
    wrong = say("prev-field-number-wrong")
    kinds = dict.fromkeys(("invalid", "min_value", "max_value"), wrong)
    return WholeField(
        label=label,
        required=bool(missing),
        min_value=0,
        max_value=most,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages={**kinds, "required": missing},
    )


class CampaignForm(forms.Form):
    """A campaign as it is planned, as it goes, and how it went."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["title"] = PlainTextField(
            label=say("prev-field-title"),
            max_length=120,
            error_messages={"required": say("prev-field-title-missing")},
        )
        for code, name in _TITLES.items():
            label = say("prev-field-title-in", language=language_name(code, language()))
            self.fields[name] = PlainTextField(label=label, max_length=120, required=False)
        self.fields["aim"] = _one("aim", worded("prev-aim", AIMS))
        self.fields["state"] = _one("state", worded("prev-state", STATES))
        self.fields["audiences"] = _several("audiences", worded("prev-audience", AUDIENCES))
        offered = [("", say("prev-field-country-choose")), *countries(language())]
        for name in _COUNTRIES:
            first = name == _COUNTRIES[0]
            self.fields[name] = forms.ChoiceField(
                label=say("prev-field-country-first" if first else "prev-field-country-further"),
                choices=offered,
                required=first,
                error_messages=dict.fromkeys(
                    ("required", "invalid_choice"), say("prev-field-country-missing")
                ),
            )
        self.fields["channels"] = _several("channels", worded("prev-channel", CHANNELS))
        self.fields["languages"] = _several("languages", spoken())
        self.fields["begins"] = DayField(
            label=say("prev-field-begins"),
            error_messages={"required": say("prev-field-begins-missing")},
        )
        self.fields["ends"] = DayField(label=say("prev-field-ends"), required=False)
        for name in ("budget", "spent", "reach"):
            self.fields[name] = _number(say(f"prev-field-{name}"))
        for name in ("measured", "result", "lesson"):
            self.fields[name] = PlainTextField(
                label=say(f"prev-field-{name}"),
                help_text=say("prev-nobody"),
                required=False,
                max_length=4000,
                widget=forms.Textarea(attrs={"rows": 4}),
            )

    def campaign(self) -> Campaign:
        """The campaign that was entered."""
        given = dict(self.cleaned_data)
        chosen = [given.pop(name) for name in _COUNTRIES]
        given["countries"] = tuple(dict.fromkeys(filter(None, chosen)))
        titles = {code: given.pop(name) for code, name in _TITLES.items()}
        given["titles"] = {code: title for code, title in titles.items() if title}
        for name in ("audiences", "channels", "languages"):
            given[name] = tuple(given[name])
        return Campaign(**given)


def as_entered(campaign: Campaign) -> dict[str, Any]:
    """What stands in the form for a campaign that is kept."""
    given = {name: getattr(campaign, name) for name in Campaign.__dataclass_fields__}
    titles = given.pop("titles")
    given |= {name: titles.get(code, "") for code, name in _TITLES.items()}
    return {**given, **dict(zip(_COUNTRIES, given.pop("countries"), strict=False))}


class FilterForm(forms.Form):
    """Kind, country and state. What is not understood filters nothing."""

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data, auto_id="filter-%s")
        offered = {
            "aim": worded("prev-aim", AIMS),
            "country": countries(language()),
            "state": worded("prev-state", STATES),
        }
        for name, choices in offered.items():
            self.fields[name] = forms.ChoiceField(
                label=say(f"prev-field-{name}"),
                choices=[("", say("prev-any")), *choices],
                required=False,
            )
        self.full_clean()

    def chosen(self) -> dict[str, str]:
        """The filters that are set."""
        return {name: value for name, value in self.cleaned_data.items() if value}


class StockForm(forms.Form):
    """Leaflets of a language that were sent to a place or counted there."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"] = _one("kind", worded("prev-move", (SENT, COUNTED)), "prev-stock")
        self.fields["place_kind"] = _one("place_kind", worded("prev-place", PLACES), "prev-stock")
        self.fields["place"] = PlainTextField(
            label=say("prev-stock-place"),
            help_text=say("prev-stock-place-hint"),
            max_length=80,
            error_messages={"required": say("prev-stock-place-missing")},
        )
        missing = say("prev-stock-language-missing")
        self.fields["language"] = forms.ChoiceField(
            label=say("prev-stock-language"),
            choices=[("", say("prev-field-country-choose")), *spoken()],
            error_messages={"required": missing, "invalid_choice": missing},
        )
        self.fields["count"] = _number(
            say("prev-stock-count"), most=_COPIES, missing=say("prev-stock-count-missing")
        )
        self.fields["on"] = DayField(
            label=say("prev-stock-on"),
            latest=today(),
            error_messages={"required": say("prev-stock-on-missing")},
        )

    def move(self) -> Move:
        """What was entered."""
        return Move(**self.cleaned_data)
