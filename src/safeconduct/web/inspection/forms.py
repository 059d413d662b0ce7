"""The forms of a control: the list's filter, planning one, and what came of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from safeconduct.actions.inspection.controls import (
    CHECKED,
    KINDS,
    NOT_HELD,
    PARTICIPANTS,
    STATES,
    WITHOUT_POLICE,
    Refused,
    Result,
    sectors_on,
)
from safeconduct.actions.inspection.programme import FIRST_YEAR, LAST_YEAR
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, PlainTextField, WholeField
from safeconduct.web.inspection.words import agency_name, sector_name
from safeconduct.web.templatetags.words import say

HELD, NOT = "held", "not_held"


def refuse(form: forms.Form, refused: Refused) -> None:
    """Say beside each field what cannot be so there."""
    for field, key in refused.faults:
        form.add_error(field, say(key))


def count(label: str, most: int, *, least: int = 0, required: bool = False, **more: Any) -> Any:
    """A whole number, typed; what is none is said with the limits."""
    wrong = say("inspection-wrong-number", low=least, high=most)
    kinds = ("required", "invalid", "min_value", "max_value")
    return WholeField(
        label=label,
        min_value=least,
        max_value=most,
        required=required,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages=dict.fromkeys(kinds, wrong),
        **more,
    )


def _choices(prefix: str, codes: tuple[str, ...], *, blank: bool = True) -> list[tuple[str, str]]:
    named = [(code, say(f"{prefix}-{code}")) for code in codes]
    return [("", say("inspection-choose")), *named] if blank else named


class FilterForm(forms.Form):
    """Which controls are listed; the year blank for all."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        everything = [("", say("inspection-all"))]
        sectors = [(code, sector_name(code)) for code in sectors_on(today())]
        states = [(code, say(f"inspection-state-{code}")) for code in STATES]
        self.fields |= {
            "year": count(say("inspection-year"), LAST_YEAR, least=FIRST_YEAR),
            "sector": forms.ChoiceField(
                label=say("inspection-sector"), choices=everything + sectors, required=False
            ),
            "state": forms.ChoiceField(
                label=say("inspection-state"), choices=everything + states, required=False
            ),
            "page": forms.IntegerField(
                min_value=1, max_value=4000, required=False, widget=forms.HiddenInput
            ),
        }


class PlanForm(forms.Form):
    """Sector, postal code, day; with `confirms` it is asked whether the postal code is right."""

    def __init__(self, on: date, *arguments: Any, confirms: bool = False, **more: Any) -> None:
        super().__init__(*arguments, **more)
        sectors = [("", say("inspection-choose"))]
        sectors += [(code, sector_name(code)) for code in sectors_on(on)]
        wrong = say("inspection-wrong-sector")
        self.fields |= {
            "sector": forms.ChoiceField(
                label=say("inspection-sector"),
                choices=sectors,
                error_messages={"required": wrong, "invalid_choice": wrong},
            ),
            "area": PlainTextField(
                label=say("inspection-area"),
                max_length=10,
                help_text=say("inspection-area-hint"),
                error_messages={"required": say("inspection-wrong-area")},
                widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
            ),
            "planned_on": DayField(label=say("inspection-planned-on"), initial=on),
        }
        if confirms:
            asked = forms.BooleanField(label=say("inspection-area-confirmed"), required=False)
            self.fields["area_confirmed"] = asked
            self.order_fields(["sector", "area", "area_confirmed"])


class ResultForm(forms.Form):
    """What came of a control. Which fields belong together is said by the rules, not here."""

    def __init__(self, correcting: bool, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        missing = say("inspection-wrong-came")
        boxes = forms.CheckboxSelectMultiple
        self.fields |= {
            "came": forms.ChoiceField(
                label=say("inspection-came"),
                choices=_choices("inspection-came", (HELD, NOT), blank=False),
                widget=forms.RadioSelect,
                error_messages={"required": missing, "invalid_choice": missing},
            ),
            "held_on": DayField(label=say("inspection-held-on"), required=False),
            "days": count(say("inspection-days-spent"), 99, least=1),
            "took_part": forms.MultipleChoiceField(
                label=say("inspection-took-part"),
                choices=[(code, agency_name(code)) for code in PARTICIPANTS],
                widget=boxes,
                required=False,
            ),
            "without_police": forms.ChoiceField(
                label=say("inspection-without-police"),
                help_text=say("inspection-without-police-hint"),
                choices=_choices("inspection-without-police", WITHOUT_POLICE),
                required=False,
            ),
            "checked": forms.MultipleChoiceField(
                label=say("inspection-checked"),
                choices=_choices("inspection-check", CHECKED, blank=False),
                widget=boxes,
                required=False,
            ),
            **{
                f"found_{kind}": count(
                    say("inspection-found", kind=say(f"inspection-check-{kind}")), 999
                )
                for kind in KINDS
            },
            "victims": count(
                say("inspection-victims"), 999, help_text=say("inspection-victims-hint")
            ),
            "not_held": forms.ChoiceField(
                label=say("inspection-not-held"),
                choices=_choices("inspection-not-held", NOT_HELD),
                required=False,
            ),
            "note": PlainTextField(
                label=say("inspection-note"),
                help_text=say("inspection-note-hint"),
                max_length=600,
                required=False,
                widget=forms.Textarea(attrs={"rows": 3}),
                error_messages={"max_length": say("inspection-wrong-long", most=600)},
            ),
            "began_from": forms.IntegerField(
                min_value=0, max_value=999, required=False, widget=forms.HiddenInput
            ),
        }
        if correcting:
            self.fields["corrects"] = PlainTextField(
                label=say("inspection-corrects"),
                help_text=say("inspection-note-hint"),
                max_length=300,
                required=False,
                error_messages={"max_length": say("inspection-wrong-long", most=300)},
            )

    def clean(self) -> dict[str, Any]:
        """What is asked of a control that was held alone cannot be told by a field."""
        sent = self.cleaned_data
        if sent.get("came") == HELD:
            if not sent.get("held_on") and "held_on" not in self.errors:
                self.add_error("held_on", say("inspection-wrong-held-on"))
            if sent.get("victims") is None and "victims" not in self.errors:
                self.add_error("victims", say("inspection-wrong-victims"))
        return sent

    def result(self) -> Result:
        """What the form says; of a control that was not held, why alone."""
        sent = self.cleaned_data
        corrects = sent.get("corrects", "")
        if sent["came"] == NOT:
            return Result(not_held=sent["not_held"], note=sent["note"], corrects=corrects)
        found = {kind: sent[f"found_{kind}"] for kind in KINDS}
        return Result(
            held_on=sent["held_on"],
            took_part=frozenset(sent["took_part"]),
            without_police=sent["without_police"],
            checked=frozenset(sent["checked"]),
            found={kind: each for kind, each in found.items() if each is not None},
            victims=sent["victims"],
            days=sent["days"] or 0,
            note=sent["note"],
            corrects=corrects,
        )


def initial_of(result: Result) -> dict[str, Any]:
    """The fields that say `result`, for who corrects it."""
    return {
        "came": HELD if result.held_on else NOT,
        "held_on": result.held_on,
        "days": result.days or None,
        "took_part": sorted(result.took_part),
        "without_police": result.without_police,
        "checked": sorted(result.checked),
        **{f"found_{kind}": result.found.get(kind) for kind in KINDS},
        "victims": result.victims,
        "not_held": result.not_held,
        "note": result.note,
    }
