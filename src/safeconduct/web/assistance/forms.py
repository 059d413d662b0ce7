"""What the pages of a plan ask."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from safeconduct.actions.assistance.plan import AREAS, STATES, Wrong
from safeconduct.actions.assistance.will import KINDS
from safeconduct.actions.work import Colleague
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, PlainTextField
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import LANGUAGES
from safeconduct.words.readers import READER_LANGUAGES, offered

_TEXT = 1000


class PlanForm(forms.Form):
    """A form whose fields say by their names what they ask: ``plan-<form>-<field>``."""

    words = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = say(f"{self.words}-{name}")
            # A date says by itself what is missing of it.
            if field.required and not isinstance(field, DayField):
                field.error_messages["required"] = say(f"{self.words}-{name}-missing")

    def refused(self, wrong: Wrong) -> None:
        """Say beside its field what cannot be kept."""
        self.add_error(wrong.field, say(f"plan-wrong-{wrong.code}"))


def _text(**more: Any) -> PlainTextField:
    return PlainTextField(
        max_length=_TEXT, widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}), **more
    )


class TermsForm(PlanForm):
    """From when to when the plan runs, which language the person reads, that of the texts."""

    words = "plan-terms"
    since = DayField()
    until = DayField(required=False)
    language = forms.ChoiceField()
    written_in = forms.ChoiceField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reads: Any = self.fields["language"]
        reads.choices = [("", ""), *offered(language())]
        writes: Any = self.fields["written_in"]
        writes.choices = [(each, READER_LANGUAGES[each]) for each in LANGUAGES]
        writes.initial = language()
        self.fields["until"].help_text = say("plan-terms-until-hint")
        for field in (reads, writes):
            field.error_messages["invalid_choice"] = say("plan-wrong-choose")


class GoalForm(PlanForm):
    """A goal in one of the areas, from when on, until when."""

    words = "plan-goal"
    area = forms.ChoiceField(widget=forms.RadioSelect)
    text = _text()
    since = DayField()
    until = DayField(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        area: Any = self.fields["area"]
        area.choices = [(each, say(f"plan-area-{each}")) for each in AREAS]
        area.error_messages["invalid_choice"] = say("plan-wrong-choose")
        self.fields["since"].initial = today()


class WordingForm(PlanForm):
    """What a goal or a step says."""

    words = "plan-wording"
    text = _text()


class StepForm(PlanForm):
    """A step towards a goal: what, who, until when."""

    words = "plan-step"
    text = _text()
    worker = forms.ChoiceField(required=False)
    since = DayField()
    until = DayField(required=False)

    def __init__(self, colleagues: Iterable[Colleague], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        worker: Any = self.fields["worker"]
        there = [(str(each.id), each.name) for each in colleagues if each.active]
        worker.choices = [("", say("plan-nobody")), *there]
        worker.error_messages["invalid_choice"] = say("plan-wrong-choose")
        self.fields["since"].initial = today()


class EndForm(PlanForm):
    """How a goal or a step stands, since when, and why it was dropped."""

    words = "plan-end"
    state = forms.ChoiceField(widget=forms.RadioSelect)
    on = DayField(required=False)
    reason = _text(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        state: Any = self.fields["state"]
        state.choices = [(each, say(f"plan-state-{each}")) for each in STATES]
        state.error_messages["invalid_choice"] = say("plan-wrong-choose")
        self.fields["on"].help_text = say("plan-end-on-hint")
        self.fields["reason"].help_text = say("plan-end-reason-hint")


class ConsentForm(PlanForm):
    """The day on which the person consented, or withdrew it."""

    words = "plan-consent"
    on = DayField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].initial = today()


class LawyerForm(PlanForm):
    """The lawyer; both blank: there is none."""

    words = "plan-lawyer"
    name = PlainTextField(max_length=200, required=False)
    contact = _text(required=False)

    def clean(self) -> dict[str, Any]:
        """A way to reach a lawyer is of no use without their name."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("contact") and not cleaned.get("name"):
            self.add_error("name", say("plan-lawyer-name-missing"))
        return cleaned


class ActionForm(PlanForm):
    """A civil action: by whom, in whose name, when; and when the victim decided."""

    words = "plan-action"
    kind = forms.ChoiceField(widget=forms.RadioSelect)
    on = DayField()
    decided = DayField(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind: Any = self.fields["kind"]
        kind.choices = [(each, say(f"plan-action-{each}")) for each in KINDS]
        kind.error_messages["invalid_choice"] = say("plan-wrong-choose")
        self.fields["decided"].help_text = say("plan-action-decided-hint")
