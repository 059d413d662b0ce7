"""What each agency wrote down of the persons it met: who they are, and apart from it their case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from safeconduct.centre.encoding.births import read_birth
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.feeds.schema import BIRTH_YEAR, NUMBER, RECORDED_ON, Feed

from .identities import Record, written
from .population import Person

_BLANK = 0.06
"""How often a field of a case is left blank."""
_TWICE = 0.06
"""How often the prosecutors have two files on one person; the other lists hold everybody once."""
TWICE = "public_prosecutors"
_SEX = {"F": "female", "M": "male", "": ""}


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of an agency. ``record_id``: its own name for it; ``case``: the columns of its
    feed but the number, blank where it does not know."""

    record_id: str
    identity: Record
    case: Mapping[str, str]


def desk(source: str, persons: Sequence[Person], seed: int) -> list[Entry]:
    """The records of one agency, in no order that says anything; the same for the same seed."""
    chosen = np.random.default_rng([seed, list(FEEDS).index(source), 1])
    met = [person for person in persons if source in person.lists]
    if source == TWICE:
        met += [person for person in met if chosen.random() < _TWICE]
    numbers = chosen.permutation(len(met))
    entries = [
        _entry(chosen, FEEDS[source], person, f"{source[:3].upper()}-{person.year}-{number:06}")
        for person, number in zip(met, numbers, strict=True)
    ]
    return sorted(entries, key=lambda entry: entry.record_id)


def _entry(chosen: np.random.Generator, feed: Feed, person: Person, record_id: str) -> Entry:
    identity = written(chosen, person.who)
    last = date(person.year, 12, 31)
    waited = timedelta(days=int(chosen.integers(60)))
    recorded = min(person.days["detected_on"] + waited, last)
    birth = read_birth(identity.birth_date)
    known = {
        **person.facts,
        **{step: on.isoformat() for step, on in person.days.items()},
        BIRTH_YEAR: str(birth.year) if birth else "",
        "minor": "yes" if person.age_on(recorded) < 18 else "no",
        "sex": _SEX[identity.sex],
        "nationality": identity.nationality,
    }
    case = {RECORDED_ON: recorded.isoformat()}
    for column in feed.columns:
        if column.name in (NUMBER, RECORDED_ON):
            continue
        value = known.get(column.name, "")
        if (column.codes and value not in column.codes) or chosen.random() < _BLANK:
            value = ""
        case[column.name] = value
    return Entry(record_id, identity, case)
