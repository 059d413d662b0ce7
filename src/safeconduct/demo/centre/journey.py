"""The whole way of one round, from the desks of six agencies to what everybody may read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from safeconduct.centre.encoding.authority import Authority
from safeconduct.centre.feeds.actors import FEEDS

from .agencies import ROUND, deliver, receive_key, write_own
from .desks import Entry, desk
from .findings import findings
from .folders import Folders
from .intake import Held, take_in
from .population import Person, population, seen
from .releasing import released
from .saying import Said
from .searching import found_in, planted
from .truth import compared_pairs
from .unit import Linked, link

SOURCES = tuple(FEEDS)
FEWEST, MOST = 50, 2_000
"""Persons of a demonstration: fewer have hardly anything in common, more keep people waiting
(every byte is searched for every name)."""


def journey(root: Path, *, seed: int, persons: int) -> Iterator[Said]:
    """Take a country of `persons` through it all, in the folder `root`; what to say of each step.

    The country and what the agencies wrote are the same for the same `seed`; keys, numbers and
    noise are never. Errors: OSError.
    """
    folders = Folders(root)
    everybody = population(seed, persons)
    desks = {source: desk(source, everybody, seed) for source in SOURCES}
    yield _country(everybody, desks)
    authority = Authority(folders.authority)
    entity_of = encoded(folders, authority, desks)
    yield Said("key", {"agencies": len(SOURCES)}, names={"round": ROUND})
    yield Said("encoded", {"records": len(entity_of)})
    linked = link(SOURCES, folders, lambda one, other: entity_of[one] == entity_of[other])
    yield Said("reviewed", {"asked": linked.asked, "same": linked.same})
    held = take_in(SOURCES, folders)
    yield from _feeds(held)
    yield from _links(linked, held, entity_of, everybody)
    wrong = 1 - linked.quality.recall.share, 1 - linked.quality.precision.share
    yield from findings(held, wrong, everybody, folders)
    yield from released(held.persons, everybody, folders)
    yield _search(folders, desks)


def encoded(
    folders: Folders,
    authority: Authority,
    desks: Mapping[str, list[Entry]],
    round_: str = ROUND,
) -> dict[str, int]:
    """A round up to the tokens, its key made and destroyed; who each number really is, which is
    nobody's to know."""
    most = max(map(len, desks.values()))
    authority.make(round_, "demonstration", max(1, most))
    entity_of: dict[str, int] = {}
    for source, entries in desks.items():
        write_own(folders.agency(source), entries)
        receive_key(folders.agency(source), source, authority, round_)
        number_of = deliver(source, folders)
        entity_of |= {number_of[each.record_id]: each.identity.entity for each in entries}
    authority.destroy(round_)
    return entity_of


def _country(everybody: list[Person], desks: Mapping[str, list[Entry]]) -> Said:
    records = sum(map(len, desks.values()))
    counts = {"persons": len(everybody), "seen": len(seen(everybody)), "records": records}
    return Said("country", counts)


def _feeds(held: Held) -> Iterator[Said]:
    for report in held.reports:
        counts = {"rows": report.rows, "refused": report.refused, "doubtful": report.doubtful}
        yield Said("feed", counts, names={"agency": report.feed})


def _links(
    linked: Linked, held: Held, entity_of: Mapping[str, int], everybody: list[Person]
) -> Iterator[Said]:
    pairs = compared_pairs(held.links, entity_of)
    rates = {"precision": pairs.precision, "recall": pairs.recall, "f1": pairs.f1}
    yield Said("pairs", {"true": pairs.true, "found": pairs.found, "right": pairs.right}, rates)
    for name, rate, true in (
        ("precision", linked.quality.precision, pairs.precision),
        ("recall", linked.quality.recall, pairs.recall),
    ):
        shares = {"share": rate.share, "low": rate.low95, "high": rate.high95, "true": true}
        yield Said(f"believed-{name}", shares=shares, held=rate.low95 <= true <= rate.high95)
    told, true_count = linked.persons, len(seen(everybody))
    counts = {"count": told.count, "low": told.low95, "high": told.high95, "true": true_count}
    yield Said("persons", counts, held=told.low95 <= true_count <= told.high95)


def _search(folders: Folders, desks: Mapping[str, list[Entry]]) -> Said:
    words = planted(entry for entries in desks.values() for entry in entries)
    files = [path for each in folders.without_identities for path in each.rglob("*")]
    found = found_in(folders.without_identities, words)
    counts = {
        "words": len(words),
        "files": sum(path.is_file() for path in files),
        "found": len(found),
    }
    return Said("search", counts, held=not found)
