"""The demonstration caseload: about 3,000 synthetic cases, the same from the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from safeconduct.cases.model import Case
from safeconduct.cases.reading import read_case

from .calibration import CHANCES, OFFENCES, ORIGINS, SHARE_OF_WOMEN, USUAL_YEAR, YEARLY, Origin
from .lives import Life, tell
from .showcase import showcase

SEED = 19950413
FIRST_YEAR = 2007


@dataclass(frozen=True, slots=True)
class Synthetic:
    """A synthetic case, the name invented for its person, and the district that met them."""

    case: Case
    given_name: str
    family_name: str
    district: str


def country(until: date, *, seed: int = SEED, scale: float = 1.0) -> Iterator[Synthetic]:
    """Every synthetic case whose person was met by `until`; `scale` times as many a year."""
    number = 0
    for year in range(FIRST_YEAR, until.year + 1):
        for _ in range(round(YEARLY.get(year, USUAL_YEAR) * scale)):
            number += 1
            # Each life has dice of its own, so that one more a year changes no other.
            synthetic = _synthetic(Random(f"{seed}-{number}"), number, year, until)  # noqa: S311
            if synthetic is not None:
                yield synthetic
    for number, events in enumerate(showcase(until), start=1):
        yield _told_by_hand(number, events, Random(f"{seed}-showcase-{number}"))  # noqa: S311


def _told_by_hand(number: int, events: list[dict[str, Any]], dice: Random) -> Synthetic:
    origin = dice.choice([each for each in ORIGINS if each.nationality != "BEL"])
    born = date.fromisoformat(events[0]["happened_on"]) - timedelta(days=27 * 365)
    case = read_case(
        {
            "case": f"showcase-{number}",
            "person": {
                "birth_date": str(born),
                "unaccompanied": False,
                "nationalities": [origin.nationality],
                "residence_status": "illegal",
            },
            "offence": "trafficking",
            "events": events,
        }
    )
    return Synthetic(case, *_name(dice, origin), events[0]["data"]["district"])


def _synthetic(dice: Random, number: int, year: int, until: date) -> Synthetic | None:
    met_on = date(year, 1, 1) + timedelta(days=dice.randint(0, 364))
    if met_on > until:
        return None
    origin = dice.choices(ORIGINS, [o.weight for o in ORIGINS])[0]
    minor = dice.random() < CHANCES.minor
    unaccompanied = minor and dice.random() < CHANCES.unaccompanied
    days_old = dice.randint(12 * 365, 17 * 365) if minor else dice.randint(19 * 365, 52 * 365)
    status = dice.choices(("illegal", "legal", "provisional", "unknown"), (62, 18, 14, 6))[0]
    belgian = origin.nationality == "BEL"
    life = Life(
        dice=dice,
        until=until,
        language=origin.language,
        illegal=status in ("illegal", "provisional") and not belgian,
        minor=unaccompanied,
        belgian=belgian,
    )
    district = tell(life, met_on)
    age_known = minor or dice.random() > CHANCES.age_unknown
    nationality_known = belgian or dice.random() > CHANCES.nationality_unknown
    case = read_case(
        {
            "case": f"synthetic-{number}",
            "person": {
                "birth_date": str(met_on - timedelta(days=days_old)) if age_known else None,
                "unaccompanied": unaccompanied,
                "nationalities": [origin.nationality] if nationality_known else [],
                "residence_status": "legal" if belgian else status,
            },
            "offence": dice.choices([o for o, _ in OFFENCES], [w for _, w in OFFENCES])[0],
            "events": life.events,
        }
    )
    given, family = _name(dice, origin)
    return Synthetic(case, given, family, district)


def _name(dice: Random, origin: Origin) -> tuple[str, str]:
    woman = dice.random() < SHARE_OF_WOMEN
    return dice.choice(origin.women if woman else origin.men), dice.choice(origin.families)
