"""What the law provides as a penalty: prison, fine, surcharge, fine for each victim.

> The legal sentences for these offences are: a jail sentence from 1 to 5 years and a fine from 500
> to 50,000 euro. […] Fines are multiplied by 5,5 décimes additionnels (additional tax). (S1, 2.3)

Prison counts in months, amounts in whole euro. The figures are dated parameters, in the version of
the day of the facts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from safeconduct.law.engine.building import count
from safeconduct.law.engine.nodes import Node, Over, Parameter, Times
from safeconduct.law.engine.rules import Rule, Version, rule

from .aggravation import LEVELS, by_level
from .facts import COMMITTED_ON, VICTIMS
from .versions import first_day

SURCHARGE = rule("OFF-7", "surcharge", Parameter("surcharge_tenths", at=COMMITTED_ON))
"""The factor by which a fine is multiplied, in tenths: 55 is 5.5."""

ONCE = count(1)

FINES_FOR_TRAFFICKING = Rule(
    "OFF-8",
    "fines",
    (Version(None, ONCE), Version(first_day("OFF-8", "2013"), VICTIMS)),
    dated_by=COMMITTED_ON,
)
"""How many times the fine is applied: for each victim from 2 August 2013, once before."""


@dataclass(frozen=True, slots=True)
class Penalty:
    """The rules that give an offence's range: months of prison, base fine, fine with surcharge.

    Each is a pair, the least and the most.
    """

    prison_months: tuple[Rule, Rule]
    fine_base: tuple[Rule, Rule]
    fine: tuple[Rule, Rule]


def _penalty(offence: str, code: str, *, levels: bool, times: Node) -> Penalty:
    def figure(name: str) -> Rule:
        def at(level: int) -> Parameter:
            return Parameter(f"{offence}_{level}_{name}", at=COMMITTED_ON)

        body = by_level({n: at(n) for n in (0, *LEVELS)}) if levels else at(0)
        return rule(code, f"{offence}_{name}", body)

    def with_surcharge(base: Rule) -> Rule:
        return rule(
            "OFF-7", f"{base.name}_with_surcharge", Over(Times((base, SURCHARGE, times)), 10)
        )

    prison = figure("prison_min_months"), figure("prison_max_months")
    least, most = figure("fine_min_eur"), figure("fine_max_eur")
    return Penalty(prison, (least, most), (with_surcharge(least), with_surcharge(most)))


PENALTIES: Mapping[str, Penalty] = {
    "trafficking": _penalty("trafficking", "OFF-5", levels=True, times=FINES_FOR_TRAFFICKING),
    # That the fine for smuggling is applied once is not confirmed.
    "smuggling": _penalty("smuggling", "OFF-5", levels=True, times=ONCE),
    "rackrenting": _penalty("rackrenting", "OFF-4", levels=False, times=VICTIMS),
}
"""Of illegal assistance (art. 77) the sources give no range."""
