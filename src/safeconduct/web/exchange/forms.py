"""What the pages of the exchange ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from safeconduct.actions.exchange.giving import CONSENT_PURPOSES, OUTSIDE, OWN, Wanted
from safeconduct.actions.exchange.taking import MOST_BYTES
from safeconduct.web.first_contact.choices import countries, worded
from safeconduct.web.templatetags.words import language, say

_MEBIBYTE = 1024 * 1024


class GiveForm(forms.Form):
    """For whom a file is, and why."""

    def __init__(
        self, *args: Any, open_to: Sequence[str], sections: Sequence[str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        chosen = {"required": say("act-choose"), "invalid_choice": say("act-choose")}
        self.fields["to"] = forms.ChoiceField(
            choices=worded("exchange-to", open_to),
            label=say("exchange-to"),
            widget=forms.RadioSelect(),
            error_messages=chosen,
        )
        if set(open_to) <= {OWN}:
            return
        self.fields |= {
            "country": forms.ChoiceField(
                choices=[("", say("fc-choose")), *countries(language())],
                label=say("exchange-country"),
                help_text=say("exchange-outside"),
                required=False,
                error_messages=chosen,
            ),
            "purpose": forms.ChoiceField(
                choices=[("", say("fc-choose")), *worded("share-purpose", CONSENT_PURPOSES)],
                label=say("exchange-purpose"),
                help_text=say("exchange-outside"),
                required=False,
                error_messages=chosen,
            ),
            "sections": forms.MultipleChoiceField(
                choices=worded("share-section", sections),
                label=say("exchange-sections"),
                help_text=say("exchange-outside"),
                widget=forms.CheckboxSelectMultiple(),
                required=False,
                error_messages={**chosen, "invalid_list": say("act-choose")},
            ),
            "agreed": forms.BooleanField(
                label=say("exchange-agreed"), help_text=say("exchange-outside"), required=False
            ),
        }

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("to") in OUTSIDE:
            for name in ("country", "purpose", "sections", "agreed"):
                if name not in self.errors and not cleaned.get(name):
                    self.add_error(name, say(f"exchange-missing-{name}"))
        return cleaned

    @property
    def wanted(self) -> Wanted:
        """What was asked. For a valid form only."""
        asked = self.cleaned_data
        if asked["to"] == OWN:
            return Wanted(OWN)
        return Wanted(
            asked["to"],
            asked["country"],
            asked["purpose"],
            frozenset(asked["sections"]),
            asked["agreed"],
        )


class TakeForm(forms.Form):
    """A file of another system."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        missing = say("exchange-file-missing")
        self.fields["file"] = forms.FileField(
            label=say("exchange-file"),
            help_text=say("exchange-file-hint", size=MOST_BYTES // _MEBIBYTE),
            allow_empty_file=True,
            widget=forms.FileInput(attrs={"accept": ".json,.jsonl,.csv"}),
            error_messages={"required": missing, "invalid": missing},
        )
