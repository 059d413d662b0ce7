"""The forms of a dossier. Each begins filled in with what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from django import forms
from django.forms import BoundField

from safeconduct.actions.prosecution import changes
from safeconduct.actions.prosecution.dossiers import ANSWERS, Dossier
from safeconduct.actions.prosecution.rulings import RULINGS
from safeconduct.law.belgium.offences.facts import ALONE, GROUPS, fact_name
from safeconduct.policy.prosecution.means import MEANS
from safeconduct.policy.prosecution.ranking import CRITERIA, DEPARTURES
from safeconduct.policy.prosecution.victims import DURESS
from safeconduct.policy.prosecution.vocabulary import (
    CHARGES,
    FORMS,
    HANDED_OVER,
    KINDS,
    ROLES,
    SHARED,
    STATES,
    STEP_STATES,
)
from safeconduct.web.dates import today
from safeconduct.web.fields import WholeField
from safeconduct.web.prosecution.fields import EuroField, choice, day, note, several, text
from safeconduct.web.templatetags.words import say

_KNOWN = {True: "yes", False: "no", None: "unknown"}


class AboutForm(forms.Form):
    """What a dossier is called and where it stands."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.fields |= {
            "title": text("title", 120, hint="dossier-nobody"),
            "state": choice("state", STATES),
            "form": choice("form", FORMS, few=False),
        }


class NewForm(AboutForm):
    """A new dossier: its number and the day it was opened besides."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        begin = {
            "number": text("number", 40),
            "opened_on": day("opened-on", latest=today()),
        }
        self.fields = begin | self.fields


class FactsForm(forms.Form):
    """The facts the offence law asks, each yes, no or not known; `sections` shows them by group."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.fields["date"] = day("committed-on", latest=today())
        self.fields["victims"] = WholeField(
            label=say("dossier-victims-number"), min_value=1, max_value=100_000, initial=1
        )
        wrong = say("dossier-victims-wrong")
        self.fields["victims"].error_messages |= dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"), wrong
        )
        for name in _facts():
            field = choice("answer", ANSWERS, required=False, initial="unknown")
            field.label = say(f"fact-{name}")
            self.fields[name] = field

    def sections(self) -> Iterator[tuple[str, list[BoundField]]]:
        """Each group's heading with its fields."""
        for group, keys in GROUPS.items():
            yield say(f"dossier-facts-{group}"), [self[fact_name(group, key)] for key in keys]
        yield say("dossier-facts-alone"), [self[key] for key in ALONE]

    def facts(self) -> dict[str, Any]:
        """The facts as they are exchanged: what is not known is left out."""
        told = {name: ANSWERS[self.cleaned_data[name] or "unknown"] for name in _facts()}
        found: dict[str, Any] = {
            "date": self.cleaned_data["date"].isoformat(),
            "victims": self.cleaned_data["victims"],
        }
        for group, keys in GROUPS.items():
            known = {key: told[fact_name(group, key)] for key in keys}
            if some := {key: value for key, value in known.items() if value is not None}:
                found[group] = some
        return found | {key: told[key] for key in ALONE if told[key] is not None}

    @staticmethod
    def standing(facts: Mapping[str, Any]) -> dict[str, Any]:
        """What the form begins with."""
        begin: dict[str, Any] = dict.fromkeys(_facts(), "unknown")
        for group, keys in GROUPS.items():
            for key in keys:
                begin[fact_name(group, key)] = _KNOWN[(facts.get(group) or {}).get(key)]
        begin |= {key: _KNOWN[facts.get(key)] for key in ALONE}
        if facts:
            begin |= {"date": date.fromisoformat(facts["date"]), "victims": facts["victims"]}
        return begin


class CriteriaForm(forms.Form):
    """The six criteria of PR-1, each with its answer and the reason for it."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        for name in CRITERIA:
            field = choice("answer", ANSWERS, initial="unknown")
            field.label = say(f"dossier-criterion-{name}")
            self.fields[name] = field
            self.fields[f"{name}_reason"] = reason = note("reason")
            reason.label = say("dossier-reason-for", what=str(field.label))

    def answers(self) -> dict[str, dict[str, str]]:
        """Each criterion's answer and reason; those not answered are left out."""
        data = self.cleaned_data
        return {
            name: {"answer": data[name], "reason": data[f"{name}_reason"]}
            for name in CRITERIA
            if data[name] != "unknown" or data[f"{name}_reason"]
        }

    @staticmethod
    def standing(dossier: Dossier) -> dict[str, str]:
        """What the form begins with."""
        begin: dict[str, str] = {}
        for name, given in dossier.criteria.items():
            begin |= {name: given["answer"], f"{name}_reason": given["reason"]}
        return begin


class DepartureForm(forms.Form):
    """Whether the magistrate departs from the proposal, and why."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.fields["departure"] = choice("departure", (*DEPARTURES, "none"))
        self.fields["reason"] = note("reason", required=True)


class SuspectForm(forms.Form):
    """A person or a company: the one place for a name."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.fields |= {
            "kind": choice("kind", KINDS),
            "name": text("name", 120),
            "role": choice("role", ROLES, few=False),
            "charges": several("charges", CHARGES),
        }


class VictimForm(forms.Form):
    """A victim by the reference of a case, and what they were made to do (PR-6)."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.fields["reference"] = text("reference", 20)
        self.fields["duress"] = several("duress", DURESS)
        self.fields["duress"].help_text = say("dossier-duress-hint")


class MoneyForm(forms.Form):
    """An account, an asset, a seizure, a confiscation (PR-5)."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.fields |= {
            "kind": choice("means", MEANS),
            "what": text("what", 200, hint="dossier-nobody"),
            "amount": EuroField(label=say("dossier-amount"), required=False, max_length=40),
            "on": day("on", latest=today()),
            "by": choice("by", changes.BY, few=False),
        }


class StepForm(forms.Form):
    """Where a step of the investigation stands."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.fields["state"] = choice("step", STEP_STATES)
        self.fields["note"] = note("note")


class RulingForm(forms.Form):
    """A charge or a judgment, its day, and on whom of the suspects `whom` (ids with names)."""

    def __init__(self, whom: list[tuple[str, str]], *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.fields["what"] = choice("ruling", RULINGS)
        self.fields["suspects"] = suspects = several("ruling-suspects", ())
        suspects.choices = whom
        suspects.help_text = say("dossier-ruling-suspects-hint")
        suspects.error_messages["invalid_choice"] = say("dossier-wrong")
        if not whom:
            suspects.widget = suspects.hidden_widget()
        self.fields["on"] = day("ruled-on", latest=today())


class FederalForm(forms.Form):
    """How the federal prosecutor is told."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.fields["federal"] = choice("federal", (SHARED, HANDED_OVER))


class StrikeForm(forms.Form):
    """Nothing to fill in: what is struck stands in the address."""


def _facts() -> list[str]:
    grouped = [fact_name(group, key) for group, keys in GROUPS.items() for key in keys]
    return [*grouped, *ALONE]
