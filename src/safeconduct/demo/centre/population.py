"""Everybody there is: invented persons, what was done to them, and which lists they came on.

Shares are set near published ones (63 % women, 44 % sexual and 36 % labour exploitation among the
victims registered in the European Union in 2023); everything else by hand, so that every part of
the Centre has something to do. It says nothing about the real country.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from .identities import Identity, Names, invented, read_names

YEAR = 2024
"""The year in which everybody is registered who is."""
SEEN_UNTIL = date(2025, 12, 31)
"""The last day that the agencies know of."""

_CULTURES = {
    "yoruba": 16,
    "romanian": 16,
    "cyrillic": 14,
    "arabic": 14,
    "vietnamese": 11,
    "chinese": 8,
    "albanian": 8,
    "belgian": 7,
    "turkish": 6,
}
_WOMEN, _MINORS = 0.63, 0.09
_FORMS = {
    "sexual": 43.8,
    "labour": 36.0,
    "forced_offence": 8.0,
    "begging": 5.0,
    "organ_removal": 0.2,
    "other": 7.0,
}
_WORK = {"restaurant": 3, "agriculture": 2, "clothing": 1, "building": 3, "renovation": 1}
_DISTRICTS = {
    "brussel": 30,
    "antwerpen": 24,
    "liege": 12,
    "hainaut": 9,
    "oost-vlaanderen": 8,
    "west-vlaanderen": 5,
    "limburg": 3,
    "leuven": 3,
    "namur": 3,
    "brabant-wallon": 2,
    "luxembourg": 1,
}
_DETECTED = {
    "local_police": 37,
    "federal_police": 28,
    "social_inspection": 14,
    "social_legislation_inspection": 8,
    "immigration_office": 11,
    "embassy": 2,
}
_CENTRES = {"pag_asa": 35, "payoke": 40, "surya": 25}
_ROUTES = {"within_schengen": 4, "air": 3, "balkans": 2, "central_mediterranean": 2}
_OFFENCES = {"trafficking": 88, "serious_smuggling": 9, "smuggling": 3}

_COURSE = (
    ("detected_on", 0, 0),
    ("referred_on", 1, 20),
    ("guided_on", 1, 30),
    ("reflection_on", 0, 10),
    ("registered_on", 30, 75),
    ("residence_on", 60, 150),
    ("unlimited_on", 200, 700),
)
"""The steps of the procedure, with the fewest and the most days since the one before."""
_DROPS_OUT = 0.08
"""The chance that the procedure ends before any one step."""


@dataclass(frozen=True, slots=True)
class Person:
    """``year``: in which whoever meets this person does; ``facts``: coded attributes as they truly
    are; ``days``: of the procedure; ``lists``: the agencies that have met this person."""

    who: Identity
    year: int
    facts: Mapping[str, str]
    days: Mapping[str, date]
    lists: frozenset[str]

    def age_on(self, day: date) -> int:
        """Age in whole years."""
        born = self.who.born
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def population(
    seed: int, persons: int, *, year: int = YEAR, until: date = SEEN_UNTIL, first: int = 0
) -> list[Person]:
    """`persons` persons of a year, the same for the same seed, numbered from `first` on.

    `until` is the last day that anything is known of them.
    """
    names = read_names()
    # Each life has dice of its own, so that one more changes no other.
    return [
        _person(np.random.default_rng([seed, at]), names, at, year, until)
        for at in range(first, first + persons)
    ]


def one_of(chosen: np.random.Generator, weights: Mapping[str, float]) -> str:
    """One of the keys, by weight."""
    codes, parts = list(weights), np.array(list(weights.values()), np.float64)
    return codes[int(chosen.choice(len(codes), p=parts / parts.sum()))]


def _person(
    chosen: np.random.Generator, names: Names, entity: int, year: int, until: date
) -> Person:
    who = invented(chosen, names, entity, one_of(chosen, _CULTURES))
    sex = "F" if chosen.random() < _WOMEN else "M"
    minor = bool(chosen.random() < _MINORS)
    born = date(year - 16, 1, 2) + timedelta(days=int(chosen.integers(1_800)))
    who = replace(who, sex=sex, born=born if minor else who.born)
    form = one_of(chosen, _FORMS)
    sector = {"sexual": "prostitution", "labour": one_of(chosen, _WORK)}.get(form, "other")
    facts = {
        "offence": one_of(chosen, _OFFENCES),
        "form": form,
        "sector": sector,
        "route": one_of(chosen, _ROUTES) if who.country != "BEL" else "within_belgium",
        "district": one_of(chosen, _DISTRICTS),
        "detected_by": one_of(chosen, _DETECTED),
        "channel": "control",
        "centre": one_of(chosen, _CENTRES),
        "residence_status": "legal" if who.country == "BEL" else "illegal",
        "statement": "yes" if chosen.random() < 0.7 else "no",
        "unaccompanied": "yes" if minor and chosen.random() < 0.6 else "no",
        "conviction": "yes",
    }
    return Person(who, year, facts, _days(chosen, year, until), _lists(chosen, form, who.country))


def _days(chosen: np.random.Generator, year: int, until: date) -> dict[str, date]:
    day = date(year, 1, 5)
    day += timedelta(days=int(chosen.integers(240)))
    days: dict[str, date] = {}
    for step, fewest, most in _COURSE:
        later = day + timedelta(days=int(chosen.integers(fewest, most + 1)))
        if days and chosen.random() < _DROPS_OUT:
            days["ended_on"] = day + (later - day) // 2
            break
        days[step] = day = later
    if "registered_on" in days:
        asked = days["registered_on"] + timedelta(days=5)
        days["confirmation_asked_on"] = asked
        days["confirmation_given_on"] = asked + timedelta(days=int(chosen.integers(10, 60)))
    days["judged_on"] = days["detected_on"] + timedelta(days=int(chosen.integers(300, 700)))
    return {step: on for step, on in days.items() if on <= until}


def _lists(chosen: np.random.Generator, form: str, country: str) -> frozenset[str]:
    """Which agencies meet somebody: who is known to one is known to some others more often.

    Beyond these pairs the lists are independent, as the estimate of the hidden population asks.
    """

    def met(chance: float) -> bool:
        return bool(chosen.random() < chance)

    police = met(0.32)
    prosecutors = met(0.50 if police else 0.10)
    on = {
        "police": police,
        "public_prosecutors": prosecutors,
        "reception_centres": met(0.45 if police else 0.15),
        "convictions": met(0.40 if prosecutors else 0.03),
        "social_inspection": met(0.30) and form == "labour",
        "immigration_office": met(0.22) and country != "BEL",
    }
    return frozenset(source for source, is_on in on.items() if is_on)


def seen(persons: Sequence[Person]) -> list[Person]:
    """Those who are on a list."""
    return [person for person in persons if person.lists]
