"""What the pages of the point of access ask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from safeconduct.actions.desk import citing
from safeconduct.actions.desk.answers import REASONS
from safeconduct.actions.desk.requests import (
    BASES,
    FORM,
    MAIL,
    MOST_BYTES,
    REQUESTERS,
    STATES,
    URGENCIES,
    Incoming,
    Kept,
    proposed_day,
)
from safeconduct.web.attachments.uploads import MEBIBYTE
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, PlainTextField
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import LANGUAGES

ANSWER = "answer"
_LINE, _TEXT = 200, 20_000


def choice(
    key: str, codes: Mapping[str, str], widget: forms.Widget | None = None, **more: Any
) -> Any:
    """One of a list of codes, each with its words; what is missing is said."""
    missing = say("desk-choose-one")
    return forms.ChoiceField(
        label=say(key),
        choices=list(codes.items()),
        widget=widget or forms.Select(),
        error_messages={"required": missing, "invalid_choice": missing},
        **more,
    )


def _line(key: str, **more: Any) -> PlainTextField:
    return PlainTextField(
        max_length=_LINE,
        label=say(key),
        error_messages={"required": say("desk-missing"), "max_length": say("desk-too-long")},
        **more,
    )


def _text(key: str, **more: Any) -> PlainTextField:
    return PlainTextField(
        max_length=_TEXT,
        label=say(key),
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": say("desk-missing"), "max_length": say("desk-too-long")},
        **more,
    )


def bases() -> dict[str, str]:
    """The legal bases in words; what is not verified says so."""
    return {
        each.code: say(f"desk-basis-{each.code}")
        + ("" if each.verified else f" ({say('desk-unverified')})")
        for each in BASES
    }


class RequestForm(forms.Form):
    """A request as it is received."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        empty = {"": say("desk-choose")}
        self.fields |= {
            "channel": forms.ChoiceField(
                choices=[(FORM, FORM), (MAIL, MAIL)], widget=forms.HiddenInput(), initial=FORM
            ),
            "requester": choice(
                "desk-requester",
                empty | {each: say(f"desk-requester-{each}") for each in REQUESTERS},
            ),
            "service": _line("desk-service"),
            "name": _line("desk-name"),
            "contact": _line("desk-contact", required=False, help_text=say("desk-contact-hint")),
            "basis": choice("desk-basis", empty | bases()),
            "received_on": DayField(label=say("desk-received-on"), latest=today(), initial=today()),
            "urgency": choice(
                "desk-urgency",
                {
                    each: say(f"desk-urgency-{each}", days=days)
                    for each, days in reversed(list(URGENCIES.items()))
                },
                forms.RadioSelect(),
                initial="normal",
            ),
            "due_on": DayField(
                label=say("desk-due-on"), required=False, help_text=say("desk-due-hint")
            ),
            "subject": _line("desk-subject"),
            "text": _text("desk-text", required=False),
        }

    def incoming(self) -> Incoming:
        """What was typed, as a request; where no last day was, the one proposed."""
        sent = dict(self.cleaned_data)
        sent["due_on"] = sent["due_on"] or proposed_day(sent["urgency"], sent["received_on"])
        return Incoming(**sent)


class MailForm(forms.Form):
    """A letter as a mail program saved it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        missing = say("desk-mail-missing")
        self.fields["file"] = forms.FileField(
            label=say("desk-mail-file"),
            help_text=say("desk-mail-hint", size=MOST_BYTES // MEBIBYTE),
            allow_empty_file=True,
            widget=forms.FileInput(attrs={"accept": ".eml"}),
            error_messages={"required": missing, "invalid": missing},
        )


class FilterForm(forms.Form):
    """Which requests the list shows."""

    def __init__(self, colleagues: Mapping[int, str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        every = {"": say("desk-all")}
        people = {str(pk): name for pk, name in colleagues.items()}
        states = {each: say(f"desk-state-{each}") for each in STATES}
        self.fields |= {
            "state": choice(
                "desk-state", every | states | {"overdue": say("desk-overdue")}, required=False
            ),
            "requester": choice(
                "desk-requester",
                every | {each: say(f"desk-requester-{each}") for each in REQUESTERS},
                required=False,
            ),
            "assignee": choice(
                "desk-assignee", every | {"nobody": say("desk-nobody")} | people, required=False
            ),
        }


class AssignForm(forms.Form):
    """Whose a request is to be."""

    def __init__(self, colleagues: Mapping[int, str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = {str(pk): name for pk, name in colleagues.items()}
        self.fields["to"] = choice("desk-assign-to", {"": say("desk-choose")} | people)


class MoveForm(forms.Form):
    """Until when it is to be answered."""

    def __init__(self, kept: Kept, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["due_on"] = DayField(
            label=say("desk-due-on"), earliest=kept.content.received_on
        )


class AnswerForm(forms.Form):
    """An answer, or a refusal and why."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reasons = {each: say(f"desk-reason-{each}") for each in REASONS}
        self.fields |= {
            "outcome": choice(
                "desk-outcome",
                {ANSWER: say("desk-outcome-answer"), "refuse": say("desk-outcome-refuse")},
                forms.RadioSelect(),
            ),
            "reason": choice("desk-reason", {"": say("desk-choose")} | reasons, required=False),
            "text": _text("desk-answer-text", help_text=say("desk-answer-hint")),
        }
        if offered := citing.offered(language()):
            self.fields["figure"] = choice(
                "desk-figure", {"": say("desk-choose")} | dict(offered), required=False
            )
            self.fields["figure_lang"] = choice(
                "desk-figure-lang",
                {each: say(f"reports-language-{each}") for each in LANGUAGES},
                required=False,
                initial=language(),
            )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("outcome") == "refuse" and not cleaned.get("reason"):
            self.add_error("reason", say("desk-choose-one"))
        return cleaned


class SendForm(forms.Form):
    """That what was shown was looked at."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["looked"] = forms.BooleanField(
            label=say("desk-looked"), error_messages={"required": say("desk-looked-missing")}
        )
