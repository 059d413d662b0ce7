"""Controls of three years over sectors and districts, and programmes: invented, and seldom a find.

How often a control finds something is set by hand so that sectors and districts differ and some are
hardly known; it says nothing about the real country.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from django.contrib.auth import get_user_model

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import INSPECTIONS
from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.actions.inspection.programme import Terms, adopt, proposed
from safeconduct.policy.inspection.checks import CHECKED, KINDS, WITHOUT_POLICE, Result
from safeconduct.policy.inspection.sectors import risk_sectors
from safeconduct.store.inspection.loading import Held, load

from ..country import SEED

# Of a hundred controls in a sector: how many are held in it, find an infringement, meet a victim.
_SECTORS = {
    "prostitution": (14, 18, 9),
    "restaurant": (26, 30, 4),
    "agriculture": (12, 22, 4),
    "clothing": (5, 34, 6),
    "building": (28, 24, 2),
    "renovation": (15, 33, 5),
}
# Controls a year, and a municipality.
_DISTRICTS = {
    "Antwerpen": (46, "2060"),
    "Brabant wallon": (9, "1300"),
    "Brussel": (54, "1070"),
    "Eupen": (2, "4700"),
    "Hainaut": (26, "6000"),
    "Leuven": (12, "3000"),
    "Liège": (30, "4020"),
    "Limburg": (18, "3600"),
    "Luxembourg": (5, "6700"),
    "Namur": (10, "5000"),
    "Oost-Vlaanderen": (32, "9000"),
    "West-Vlaanderen": (20, "8500"),
}
# Each in the language of its unit.
_PROGRAMMES = (
    ("inspection.brussel", 130, "Convenu avec la police locale."),
    ("inspection.gent", 80, "Afgesproken met de lokale politie."),
)
_YEARS = 3


def fill(until: date) -> int:
    """Load the controls up to `until` and adopt programmes for its year; how many controls."""
    inspectors = {each: _inspectors(each) for each in DISTRICTS}
    dice = Random(f"{SEED}-inspection")  # noqa: S311
    held = [
        (dice.choice(inspectors[district]), control) for district, control in _controls(dice, until)
    ]
    count = load(held, actor=held[0][0])
    users = get_user_model().objects.in_bulk(field_name="username")
    for username, days, why in _PROGRAMMES:
        actor = users[username].actor
        terms = Terms({actor.office: days})
        first = proposed(terms, "infringement", actor=actor).of(actor.office)[0]
        planned = {(actor.office, first.risk.sector): (first.controls + 2, why)}
        began_from = {actor.office: 0}
        adopt(until.year, terms, "infringement", planned, began_from=began_from, actor=actor)
    return count


def _inspectors(district: str) -> list[Actor]:
    """Who controls there: the users of that office, or some user in the name of its office."""
    users = get_user_model().objects.filter(agency__in=INSPECTIONS).order_by("pk")
    own = [user.actor for user in users if user.office == district]
    if own:
        return own
    any_user = users[0]
    return [Actor(any_user.pk, "demonstration", agency, district) for agency in sorted(INSPECTIONS)]


def _controls(dice: Random, until: date) -> Iterator[tuple[str, Held]]:
    sectors = risk_sectors(until)
    weights = [_SECTORS[each][0] for each in sectors]
    for district, (yearly, area) in _DISTRICTS.items():
        # Some districts find more than others in the same sectors.
        keen = dice.uniform(0.7, 1.4)
        for number in range(yearly * _YEARS):
            day = until - timedelta(days=dice.randrange(365 * _YEARS) - 20)
            sector = dice.choices(sectors, weights)[0]
            waits = day > until or (number % 23 == 0 and day > until - timedelta(days=60))
            result = None if waits else _result(dice, sector, day, keen)
            yield district, Held(sector, area, day, result)


def _result(dice: Random, sector: str, day: date, keen: float) -> Result:
    if dice.random() < 0.04:
        return Result(not_held=dice.choice(("closed", "no_staff", "joined")))
    _, infringed, met = _SECTORS[sector]
    took_part = {dice.choice(sorted(INSPECTIONS))}
    without = ""
    if dice.random() < 0.85:
        took_part.add(dice.choice(("local_police", "local_police", "federal_police")))
    else:
        without = dice.choice(WITHOUT_POLICE[:3])
    found = dict.fromkeys(KINDS, 0)
    if dice.random() < min(0.9, infringed * keen / 100):
        for kind in dice.sample(KINDS, dice.choice((1, 1, 2))):
            found[kind] = dice.choice((1, 1, 1, 2, 3, 4))
    victims = dice.choice((1, 1, 2, 3)) if dice.random() < met * keen / 100 else 0
    return Result(
        held_on=day,
        took_part=frozenset(took_part),
        without_police=without,
        checked=frozenset(CHECKED),
        found=found,
        victims=victims,
        days=dice.choice((2, 2, 2, 3, 4)),
    )
