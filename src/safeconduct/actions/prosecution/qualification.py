"""What the offence law says of a dossier's facts, and what it still has to be told.

What is missing is what is looked for: the facts that keep a verdict from being given, and those
that would aggravate an offence that is not excluded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from safeconduct.cases.facts_reading import read_facts
from safeconduct.cases.qualify import qualify
from safeconduct.law.belgium.offences.facts import ALONE, GROUPS, fact_name

# The places of the verdict and of the level among the reasons of an offence.
_VERDICT, _LEVEL = 0, 2


@dataclass(frozen=True, slots=True)
class Offence:
    """The law's answer on one offence; `elements` and `aggravating` are the facts it misses."""

    name: str
    verdict: str
    level: int
    prison_years: tuple[float, float] | None
    fine_eur: tuple[int, int] | None
    opens_protection: str
    elements: tuple[str, ...]
    aggravating: tuple[str, ...]


def qualified(facts: Mapping[str, Any]) -> tuple[Offence, ...]:
    """The offences that the facts do not exclude; none while there are no facts.

    An offence of which nothing at all is known is left out as long as another is pursued.
    Errors: FactsError.
    """
    if not facts:
        return ()
    answer = qualify(read_facts(facts))
    found = [each for each in map(_offence, answer["offences"]) if each.verdict != "no"]
    told = {each.name for each in found if _touched(each.name, facts)}
    return tuple(each for each in found if not told or each.name in told)


def missing(offences: tuple[Offence, ...]) -> tuple[str, ...]:
    """The facts to be looked for, each once: what makes an offence out before what aggravates."""
    elements = [fact for each in offences for fact in each.elements]
    more = [fact for each in offences for fact in each.aggravating]
    return tuple(dict.fromkeys([*elements, *more]))


_GROUPS_OF = {
    "trafficking": ("acts", "purposes"),
    "smuggling": ("assistance",),
    "illegal_assistance": ("assistance",),
    "rackrenting": ("rent",),
}


def _touched(offence: str, facts: Mapping[str, Any]) -> bool:
    """Whether something that this offence asks is established."""
    return any(True in (facts.get(group) or {}).values() for group in _GROUPS_OF[offence])


def _offence(answer: Mapping[str, Any]) -> Offence:
    reasons = answer["reasons"]
    level = _missing(reasons[_LEVEL]) if answer["levels"] is not None else ()
    prison, fine = answer["prison_years"], answer["fine_eur"]
    return Offence(
        answer["offence"],
        answer["verdict"],
        answer["level"],
        (prison[0], prison[1]) if prison else None,
        (fine[0], fine[1]) if fine else None,
        answer["opens_protection"],
        tuple(dict.fromkeys(_missing(reasons[_VERDICT]))),
        tuple(dict.fromkeys(level)),
    )


def _missing(reason: Mapping[str, Any]) -> Iterator[str]:
    """The facts not known below a reason, where it is not known itself."""
    if reason.get("verdict") != "unknown" and not reason.get("branch"):
        return
    for name, value in (reason.get("facts") or {}).items():
        if value == "unknown":
            yield name
    for below in reason.get("because") or ():
        yield from _missing(below)


FACTS = frozenset(
    [*ALONE, *(fact_name(group, key) for group, keys in GROUPS.items() for key in keys)]
)
"""Every fact that can be asked, by its name."""
