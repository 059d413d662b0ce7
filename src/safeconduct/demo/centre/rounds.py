"""Two rounds in the Centre's own database: one linked, and one that has only begun.

The agencies' part and the linkage unit's are done in a folder that is gone afterwards; what they
send comes in through the very use cases of the pages, by the users whose duty it is.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from django.contrib.auth import get_user_model
from django.db import transaction

from safeconduct.access.actors import Actor
from safeconduct.actions.centre import feeds, keys, links, published
from safeconduct.centre.encoding.authority import Authority
from safeconduct.centre.feeds.cubes import read_cube
from safeconduct.centre.linkage.summary import summary
from safeconduct.centre_store.deliveries import deliveries
from safeconduct.centre_store.routing import CENTRE

from .desks import desk
from .folders import Folders
from .journey import SOURCES, encoded
from .population import Person, population
from .releasing_years import release_years
from .unit import link

SEED = 1995
YEARS = 4
"""Years of registration in the linked round, the last of them the one before `until`."""
PERSONS = 480
"""Persons of each year; about two of three come on a list."""
_BEGUN = ("police", "reception_centres")
"""Who has delivered in the round of this year already; and one was refused."""
_REFUSED = "social_inspection"


def linked_round(until: date) -> str:
    """The name of the round that is linked: last year's."""
    return str(until.year - 1)


def cohorts(until: date) -> tuple[int, ...]:
    """The years of registration in it."""
    return tuple(range(until.year - YEARS, until.year))


def fill_centre(until: date, *, persons: int = PERSONS) -> bool:
    """Take both rounds in; False, and nothing done, where the Centre holds a delivery already.

    `persons` a year of registration. The country is the same for the same year of `until`; keys
    and numbers are never. Errors: OSError.
    """
    if deliveries():
        return False
    analyst, unit = _actor("centre.analyst"), _actor("linkage.unit")
    # All of it or nothing: what was broken off would be taken for a Centre that is filled.
    with transaction.atomic(using=CENTRE), TemporaryDirectory() as kept:
        authority = Authority(Path(kept))
        _linked(until, persons, analyst, unit, authority)
        _begun(until, persons, analyst, authority)
        protocol = (Path(kept) / "protocol.jsonl").read_bytes()
        keys.keep_protocol(protocol, authority.public(), actor=_actor("key.authority"))
        _restated(until, analyst)
        releaser, checker = _actor("centre.releaser"), _actor("centre.checker")
        release_years(linked_round(until), cohorts(until)[1:], releaser=releaser, checker=checker)
    return True


def _linked(until: date, persons: int, analyst: Actor, unit: Actor, authority: Authority) -> None:
    everybody = [person for year in cohorts(until) for person in _met_in(year, until, persons)]
    with TemporaryDirectory() as folder:
        folders = Folders(Path(folder))
        entity_of = _sent(folders, authority, linked_round(until), everybody, SOURCES)
        for source in SOURCES:
            _take(folders, source, linked_round(until), analyst, until)
        found = link(SOURCES, folders, lambda one, other: entity_of[one] == entity_of[other])
        links.keep_links(
            linked_round(until),
            (folders.unit / "links.csv").read_bytes(),
            json.dumps(summary(found.links, found.quality, found.persons)).encode(),
            actor=unit,
        )


def _begun(until: date, persons: int, analyst: Actor, authority: Authority) -> None:
    """This year's round: some send whom they met last year, under other numbers."""
    round_ = str(until.year)
    with TemporaryDirectory() as folder:
        folders = Folders(Path(folder))
        met = _met_in(until.year - 1, until, persons)
        _sent(folders, authority, round_, met, (*_BEGUN, _REFUSED))
        for source in _BEGUN:
            _take(folders, source, round_, analyst, until)
        wrong = _with_mistakes(folders.centre / "feeds" / f"{_REFUSED}.csv")
        feeds.import_feed(_REFUSED, io.BytesIO(wrong), round_=round_, actor=analyst, today=until)


def _met_in(year: int, until: date, persons: int) -> list[Person]:
    """The persons of a year, the same in each round; nothing is known of this year."""
    last = date(until.year - 1, 12, 31)
    first = (year - until.year + YEARS) * persons
    return population(SEED, persons, year=year, until=last, first=first)


def _sent(
    folders: Folders,
    authority: Authority,
    round_: str,
    everybody: Sequence[Person],
    sources: Sequence[str],
) -> Mapping[str, int]:
    desks = {source: desk(source, everybody, SEED) for source in sources}
    return encoded(folders, authority, desks, round_)


def _take(folders: Folders, source: str, round_: str, analyst: Actor, until: date) -> None:
    with (folders.centre / "feeds" / f"{source}.csv").open("rb") as file:
        feeds.import_feed(source, file, round_=round_, actor=analyst, today=until, good_rows=True)


def _with_mistakes(path: Path) -> bytes:
    """The file of an agency that mistyped years, has words of its own, and sent one row twice."""
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    day, sector = header.index("recorded_on"), header.index("sector")
    for row in rows[:3]:
        row[day] = f"2{row[day]}"
    for row in rows[3:5]:
        row[sector] = "horeca"
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([header, *rows, *rows[5:6]])
    return out.getvalue().encode()


def _restated(until: date, analyst: Actor) -> None:
    """A table that others published, and the same a year later with one figure restated."""
    for year, sexual, total in ((until.year - 2, 151, 278), (until.year - 1, 148, 275)):
        rows = [
            (("sexual",), str(sexual)), (("labour",), "96"), (("other",), "31"),
            (("organ_removal",), "0"), (("not stated",), ""), (("total",), str(total)),
        ]  # fmt: skip
        content = "\n".join(f"{cell[0]},{value}" for cell, value in rows).encode()
        published.import_cube(
            "demonstration-victims-by-form",
            read_cube(("form",), rows),
            published_on=date(year, 10, 18),
            content=content,
            actor=analyst,
        )


def _actor(username: str) -> Actor:
    user = get_user_model().objects.get(username=username)
    actor: Actor = user.actor
    return actor
