"""What a proposal is asked for: days, and what has to be in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from safeconduct.actions.inspection.programme import Terms, slug
from safeconduct.actions.inspection.risk import FINDINGS
from safeconduct.web.inspection.forms import count
from safeconduct.web.inspection.words import place_name
from safeconduct.web.templatetags.words import say

_MOST_DAYS, _MOST_CONTROLS = 20_000, 200
_MOST_TOGETHER = 240_000


class TermsForm(forms.Form):
    """Days for one's own district; or, of several, for all together or for each that is named."""

    def __init__(self, districts: Sequence[str], *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._districts = {f"capacity_{slug(each)}": each for each in districts}
        alone = len(districts) == 1
        standard = Terms({})
        if not alone:
            self.fields |= {
                "together": count(
                    say("inspection-together"), _MOST_TOGETHER,
                    help_text=say("inspection-together-hint"),
                ),
                "each_unit": count(
                    say("inspection-each-unit"), _MOST_CONTROLS, required=True, initial=10
                ),
            }  # fmt: skip
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
        return f"id_{next(iter(self.fields))}"

    @property
    def districts(self) -> list[forms.BoundField]:
        """The days of single districts, where there are several."""
        return [self[name] for name in self._districts] if len(self._districts) > 1 else []

    @property
    def names_districts(self) -> bool:
        """Whether days of a single district are given, or refused."""
        return any(each.errors or each.value() not in (None, "") for each in self.districts)

    @property
    def others(self) -> list[forms.BoundField]:
        """All other fields."""
        apart = {each.name for each in self.districts}
        return [each for each in self if each.name not in apart]

    def clean(self) -> dict[str, Any]:
        """There are days, for all together or for at least one district."""
        sent = self.cleaned_data
        if sent.get("together") is not None or "together" in self.errors:
            return sent
        none = all(sent.get(name) is None for name in self._districts)
        if none and not any(name in self.errors for name in self._districts):
            self.add_error(next(iter(self.fields)), say("inspection-wrong-capacity"))
        return sent

    def terms(self) -> Terms:
        """The terms, of a form that is valid."""
        sent = self.cleaned_data
        together = sent.get("together")
        # Who is not named may be given any of the days of all; without those, has none.
        days = {
            district: together if sent[name] is None else sent[name]
            for name, district in self._districts.items()
        }
        return Terms(
            {district: each for district, each in days.items() if each is not None},
            least=sent["least"],
            most=sent["most"],
            days=sent["days"],
            explore=sent["explore"] / 100,
            together=together,
            each_unit=sent.get("each_unit") or 0,
        )

    def kept(self) -> list[tuple[str, Any]]:
        """Names and values, to be sent along with what is adopted."""
        return [(name, value) for name, value in self.cleaned_data.items() if value is not None]
