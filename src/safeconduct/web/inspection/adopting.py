"""The form in which what was proposed is adopted, line by line, with changes and their reasons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from safeconduct.actions.inspection.programme import Proposal, field_of, slug
from safeconduct.web.fields import PlainTextField
from safeconduct.web.inspection.forms import count
from safeconduct.web.inspection.words import place_name, sector_name
from safeconduct.web.templatetags.words import say

_MOST = 999


class AdoptForm(forms.Form):
    """How many controls in each sector of each district, and why, where it is not what was
    proposed. `began_from`: the number of the programme in force in each district; with `anew` those
    that were sent are left for them.
    """

    def __init__(
        self,
        found: Proposal,
        sent: Any = None,
        *,
        began_from: Mapping[str, int],
        anew: bool = False,
    ) -> None:
        self._lines = {
            field_of(found, each.risk.district, each.risk.sector): (
                each.risk.district,
                each.risk.sector,
            )
            for each in found.lines
        }
        self._begun = {_begun(found, district): district for district in found.used}
        numbers = {name: began_from[district] for name, district in self._begun.items()}
        if anew:
            sent = sent.copy()
            sent.update({name: str(number) for name, number in numbers.items()})
            for name, number in numbers.items():
                sent[name] = str(number)
        super().__init__(sent, initial=numbers)
        several = len(found.used) > 1
        for each in found.lines:
            name = field_of(found, each.risk.district, each.risk.sector)
            said = sector_name(each.risk.sector)
            if several:
                place = place_name(each.risk.district)
                said = say("inspection-in", sector=said, place=place)
            label = say("inspection-adopt-planned", sector=said, proposed=each.controls)
            self.fields[f"planned_{name}"] = count(
                label, _MOST, required=True, initial=each.controls
            )
            self.fields[f"reason_{name}"] = PlainTextField(
                label=say("inspection-adopt-reason", sector=said),
                max_length=300,
                required=False,
                error_messages={"max_length": say("inspection-wrong-long", most=300)},
            )
        for name in self._begun:
            self.fields[name] = forms.IntegerField(
                min_value=0, max_value=_MOST, widget=forms.HiddenInput
            )

    def planned(self) -> dict[tuple[str, str], tuple[int, str]]:
        """Controls and why, by district and sector."""
        sent = self.cleaned_data
        return {
            line: (sent[f"planned_{name}"], sent[f"reason_{name}"])
            for name, line in self._lines.items()
        }

    def began_from(self) -> dict[str, int]:
        """The number that was in force in each district when this was begun."""
        return {district: self.cleaned_data[name] for name, district in self._begun.items()}

    def of(self, district: str) -> list[forms.BoundField]:
        """The fields of a district's lines."""
        names = [name for name, line in self._lines.items() if line[0] == district]
        return [self[f"{part}_{name}"] for name in names for part in ("planned", "reason")]


def _begun(found: Proposal, district: str) -> str:
    return "began_from" if len(found.used) == 1 else f"began_from_{slug(district)}"
