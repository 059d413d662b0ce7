"""What the pages of sharing ask."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django import forms

from safeconduct.access.agencies import BY_DISTRICT
from safeconduct.access.sharing import (
    CONSENT_PURPOSES,
    EMERGENCY,
    EMERGENCY_HOURS,
    LONGEST_CONSENT_DAYS,
    RECIPIENTS,
    REFERRAL_PLANS,
)
from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.actions.sharing.consent import NewConsent
from safeconduct.web.dates import today
from safeconduct.web.districts import district_name
from safeconduct.web.fields import DayField, PlainTextField
from safeconduct.web.first_contact.choices import languages, worded
from safeconduct.web.templatetags.words import language, say

_LONGEST_REASON = 2000
_WHOLE = ""


def reason_field(key: str) -> PlainTextField:
    """A reason in a few sentences, which has to be given."""
    return PlainTextField(
        max_length=_LONGEST_REASON,
        label=say(f"{key}-label"),
        help_text=say(f"{key}-hint"),
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": say("share-reason-missing")},
    )


class AnswerForm(forms.Form):
    """The centre's answer to a referral."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        answers = [(plan, say(f"share-answer-{plan}")) for plan in REFERRAL_PLANS]
        self.fields["answer"] = forms.ChoiceField(
            choices=[*answers, ("decline", say("share-answer-decline"))],
            label=say("share-answer-label"),
            widget=forms.RadioSelect(),
            error_messages={"required": say("act-choose"), "invalid_choice": say("act-choose")},
        )
        self.fields["reason"] = reason_field("share-decline")
        self.fields["reason"].required = False

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("answer") == "decline" and not cleaned.get("reason"):
            self.add_error("reason", say("share-reason-missing"))
        return cleaned


class ConsentForm(forms.Form):
    """What the person permits, to whom, for what and until when."""

    def __init__(
        self, *args: Any, sections: Iterable[str], own: str, born: date | None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        lang = language()
        chosen = {"required": say("act-choose"), "invalid_choice": say("act-choose")}
        self.fields["to"] = forms.ChoiceField(
            choices=[("", ""), *_seats(lang, own)],
            label=say("share-consent-to"),
            error_messages=chosen,
        )
        self.fields["purpose"] = forms.ChoiceField(
            choices=worded("share-purpose", CONSENT_PURPOSES),
            label=say("share-consent-purpose"),
            widget=forms.RadioSelect(),
            error_messages=chosen,
        )
        self.fields["sections"] = forms.MultipleChoiceField(
            choices=worded("share-section", sections),
            label=say("share-consent-sections"),
            help_text=say("share-consent-sections-hint"),
            widget=forms.CheckboxSelectMultiple(),
            error_messages={**chosen, "invalid_list": say("act-choose")},
        )
        self.fields["language"] = forms.ChoiceField(
            choices=[("", ""), *languages(lang)],
            label=say("share-consent-language"),
            error_messages=chosen,
        )
        self.fields["interpreter"] = forms.ChoiceField(
            choices=[("yes", say("value-yes")), ("no", say("value-no"))],
            label=say("share-consent-interpreter"),
            widget=forms.RadioSelect(),
            error_messages=chosen,
        )
        self.fields["given_on"] = DayField(
            earliest=born, latest=today(), label=say("share-consent-given")
        )
        self.fields["last_day"] = DayField(
            earliest=today(),
            latest=today() + timedelta(days=LONGEST_CONSENT_DAYS),
            label=say("share-consent-until"),
            help_text=say("share-consent-until-hint"),
        )

    @property
    def consent(self) -> NewConsent:
        """The consent as typed; the form is valid."""
        typed = self.cleaned_data
        agency, _, office = typed["to"].partition("/")
        return NewConsent(
            to_agency=agency,
            to_office=office,
            purpose=typed["purpose"],
            sections=frozenset(typed["sections"]),
            language=typed["language"],
            interpreter=typed["interpreter"] == "yes",
            given_on=typed["given_on"],
            last_day=typed["last_day"],
        )


def _seats(lang: str, own: str) -> list[tuple[str, str]]:
    """Every service a person can permit something, its districts one by one; by name."""
    seats = []
    for agency in RECIPIENTS - {own}:
        name = say(f"agency-{agency}")
        if agency in BY_DISTRICT:
            seats += [
                (f"{agency}/{office}", f"{name}, {district_name(office, lang)}")
                for office in DISTRICTS
            ]
        else:
            seats.append((agency, name))
    return sorted(seats, key=lambda seat: seat[1])


class EmergencyForm(forms.Form):
    """A reference, what has to be known, for how long, and why."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = {"required": say("act-choose"), "invalid_choice": say("act-choose")}
        self.fields["reference"] = PlainTextField(
            max_length=20,
            label=say("emergency-reference"),
            help_text=say("emergency-reference-hint"),
            error_messages={"required": say("emergency-reference-missing")},
        )
        self.fields["sections"] = forms.MultipleChoiceField(
            choices=worded("share-section", sorted(EMERGENCY)),
            label=say("emergency-sections"),
            help_text=say("emergency-sections-hint"),
            widget=forms.CheckboxSelectMultiple(),
            error_messages={**chosen, "invalid_list": say("act-choose")},
        )
        self.fields["hours"] = forms.ChoiceField(
            choices=[(str(n), say("emergency-hours", n=n)) for n in range(1, EMERGENCY_HOURS + 1)],
            label=say("emergency-how-long"),
            widget=forms.RadioSelect(),
            error_messages=chosen,
        )
        self.fields["reason"] = reason_field("emergency-reason")


class ReasonForm(forms.Form):
    """A reason alone."""

    def __init__(self, *args: Any, key: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"] = reason_field(key)


class ChoiceForm(forms.Form):
    """One question with two or three answers."""

    def __init__(self, *args: Any, name: str, answers: Iterable[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answer"] = forms.ChoiceField(
            choices=worded(name, answers),
            label=say(f"{name}-label"),
            widget=forms.RadioSelect(),
            error_messages={"required": say("act-choose"), "invalid_choice": say("act-choose")},
        )
