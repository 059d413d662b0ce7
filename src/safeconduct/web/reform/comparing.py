"""The law in force and a reform of it, on the demonstration caseload.

The caseload is made from a seed, never read from the store: the figures are small, and small
figures about real people could tell who they are.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from safeconduct.cases.compare import Comparison, compare
from safeconduct.cases.model import Case
from safeconduct.demo.country import country
from safeconduct.law.belgium.law import BELGIUM

PHASES = (
    "detected",
    "referred",
    "reflection",
    "reflection_lapsed",
    "registration",
    "temporary_residence",
    "unlimited_residence",
    "ended",
    "not_a_victim",
    "not_applicable",
)


@dataclass(frozen=True, slots=True)
class Reform:
    """What is asked: the two numbers of the law, and the day looked at."""

    reflection_days: int
    registration_renewals: int
    on: date


def in_force(on: date) -> Reform:
    """The numbers of the law in force on that day."""

    def number(name: str) -> int:
        value = BELGIUM.parameters[name].on(on).value
        if type(value) is not int:
            raise TypeError(f"{name} is a whole number in the law")
        return value

    return Reform(number("reflection_days"), number("registration_renewals"), on)


@lru_cache(maxsize=64)
def compared(reform: Reform) -> Comparison:
    """Every synthetic case decided by the law in force and by the reform."""
    values = {
        "reflection_days": reform.reflection_days,
        "registration_renewals": reform.registration_renewals,
    }
    return compare(_caseload(reform.on), on=reform.on, law=BELGIUM, reform=BELGIUM.reform(values))


@lru_cache(maxsize=4)
def _caseload(on: date) -> tuple[Case, ...]:
    return tuple(each.case for each in country(on))


def by_phase(found: Comparison) -> list[tuple[str, int, int]]:
    """Each phase that occurs, with its cases now and under the reform."""
    now: Counter[str] = Counter()
    then: Counter[str] = Counter()
    for (before, after), cases in found.phases.items():
        now[before] += cases
        then[after] += cases
    return [(phase, now[phase], then[phase]) for phase in PHASES if now[phase] or then[phase]]
