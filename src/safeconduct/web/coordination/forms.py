"""The forms of this room. Their words are `coord-field-…`; hints ask to name no person."""

from __future__ import annotations

from typing import Any

from django import forms

from safeconduct.access.rooms import UNIT
from safeconduct.actions.coordination.following import ANSWERS
from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.web.coordination.entering import labelled
from safeconduct.web.coordination.measures import choices
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, PlainTextField
from safeconduct.web.templatetags.words import district, say

HOURS = ["%H:%M", "%H.%M", "%Hh%M", "%H"]
_LONGEST = 4000


class _Form(forms.Form):
    """A form whose fields have their words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labelled(self)


def _text(rows: int = 4) -> PlainTextField:
    return PlainTextField(max_length=_LONGEST, widget=forms.Textarea(attrs={"rows": rows}))


def agencies(codes: Any) -> list[tuple[str, str]]:
    """Agencies to choose from, by name."""
    named = [(code, say(f"agency-{code}")) for code in codes]
    return [("", say("coord-choose")), *sorted(named, key=lambda each: each[1].casefold())]


class ConveneForm(_Form):
    """When a meeting was convened, and for when and where."""

    convened_on = DayField(initial=today)
    set_for = DayField()
    begins = forms.TimeField(required=False, input_formats=HOURS)
    place = PlainTextField(required=False, max_length=200)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["begins"].error_messages["invalid"] = say("coord-field-begins-wrong")


class MoveForm(_Form):
    """Another day, hour or place, and why."""

    set_for = DayField()
    begins = forms.TimeField(required=False, input_formats=HOURS)
    place = PlainTextField(required=False, max_length=200)
    reason = PlainTextField(max_length=400)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["begins"].error_messages["invalid"] = say("coord-field-begins-wrong")


class HoldForm(_Form):
    """The day a meeting was held, and who was there."""

    on = DayField()
    present = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, guests: list[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["present"]
        field.choices = agencies(guests)[1:]


class DayForm(_Form):
    """One day."""

    on = DayField(initial=today)


class AgendaForm(_Form):
    """Lines for the agenda: one typed, and those offered that are taken."""

    line = PlainTextField(required=False, max_length=400)
    take = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, offered: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["take"]
        field.choices = offered
        if not offered:
            del self.fields["take"]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if not data.get("line") and not data.get("take"):
            self.add_error("line", say("coord-field-line-missing"))
        return data


class DecisionForm(_Form):
    """What was decided."""

    decision = _text()


class MinutesForm(_Form):
    """The whole minutes, and the version they were begun from."""

    minutes = PlainTextField(
        max_length=100_000, strip=True, widget=forms.Textarea(attrs={"rows": 18})
    )
    began_from = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class AskForm(_Form):
    """What is asked of whom, by when."""

    task = _text(3)
    owner = forms.ChoiceField()
    due = DayField()

    def __init__(self, guests: list[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["owner"]
        field.choices = agencies(guests)


class RecommendForm(_Form):
    """What is recommended, and to whom."""

    recommendation = _text()
    addressee = forms.ChoiceField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["addressee"]
        field.choices = agencies(UNIT)


class AnswerForm(_Form):
    """Whether a recommendation is taken up, and why."""

    answer = forms.ChoiceField(widget=forms.RadioSelect)
    why = _text()
    on = DayField(initial=today)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["answer"]
        field.choices = [(code, say(f"coord-step-{code}")) for code in ANSWERS]


class EffectForm(_Form):
    """What came of a recommendation, and by which figure or analysis one sees it."""

    effect = _text()
    measure = forms.ChoiceField(required=False)
    on = DayField(initial=today)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["measure"]
        field.choices = choices()


class PlanForm(_Form):
    """A plan and its years."""

    title = PlainTextField(max_length=200)
    first_day = DayField()
    last_day = DayField()


class GoalForm(_Form):
    """A goal, what is done for it, and what tells its progress."""

    goal = _text(2)
    plan_measure = _text(2)
    indicator = _text(2)


class ProgressForm(_Form):
    """What was seen in the field."""

    on = DayField(initial=today)
    where = forms.ChoiceField(required=False)
    value = PlainTextField(required=False, max_length=40)
    seen = _text(3)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["where"]
        named = sorted(((code, district(code)) for code in DISTRICTS), key=lambda each: each[1])
        field.choices = [("", say("coord-whole-country")), *named]
