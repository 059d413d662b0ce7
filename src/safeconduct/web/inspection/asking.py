"""What a proposal is asked for: days, and what has to be in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.text import slugify

from safeconduct.actions.inspection.programme import Terms
from safeconduct.actions.inspection.risk import FINDINGS
from safeconduct.web.inspection.forms import count
from safeconduct.web.inspection.words import place_name
from safeconduct.web.templatetags.words import say

_MOST_DAYS, _MOST_CONTROLS = 20_000, 200


class TermsForm(forms.Form):
    """Days for one's own district, or for each of several; of those at least one is needed."""

    def __init__(self, districts: Sequence[str], *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._districts = {f"capacity_{slugify(each)}": each for each in districts}
        alone = len(districts) == 1
        standard = Terms({})
        for name, district in self._districts.items():
            label = say("inspection-capacity-in", place=place_name(district))
            self.fields[name] = count(label, _MOST_DAYS, required=alone)
        hint = say("inspection-explore-hint", few=standard.few)
        self.fields |= {
            "days": count(
                say("inspection-days-each"), 50, least=1, required=True, initial=standard.days
            ),
            "least": count(
                say("inspection-least"), _MOST_CONTROLS, required=True, initial=standard.least
            ),
            "most": count(
                say("inspection-most"), _MOST_CONTROLS, least=1, required=True,
                initial=standard.most,
            ),
            "explore": count(
                say("inspection-explore"), 100, required=True,
                initial=round(100 * standard.explore), help_text=hint,
            ),
            "finding": forms.ChoiceField(
                label=say("inspection-finding"),
                choices=[(code, say(f"inspection-finding-{code}")) for code in FINDINGS],
            ),
        }  # fmt: skip

    @property
    def first(self) -> str:
        """The identifier of the first field: where a shortage of days leads."""
        return f"id_{next(iter(self._districts))}"

    def clean(self) -> dict[str, Any]:
        """At least one district has days."""
        sent = self.cleaned_data
        none = all(sent.get(name) is None for name in self._districts)
        if none and not any(name in self.errors for name in self._districts):
            self.add_error(next(iter(self._districts)), say("inspection-wrong-capacity"))
        return sent

    def terms(self) -> Terms:
        """The terms, of a form that is valid."""
        sent = self.cleaned_data
        days = {district: sent[name] for name, district in self._districts.items()}
        return Terms(
            {district: each for district, each in days.items() if each is not None},
            least=sent["least"],
            most=sent["most"],
            days=sent["days"],
            explore=sent["explore"] / 100,
        )

    def kept(self) -> list[tuple[str, Any]]:
        """Names and values, to be sent along with what is adopted."""
        return [(name, value) for name, value in self.cleaned_data.items() if value is not None]
