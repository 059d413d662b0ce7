"""What a report was published from: its texts, and the released figures that they cite.

Frozen, so that a published report keeps what it said when figures are replaced or withdrawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from safeconduct.centre.release.content import as_content, from_content
from safeconduct.centre.release.domain import Columns
from safeconduct.centre.release.tables import Measured

from .references import Reference, references
from .releases import Number, Release

FORM = 1
"""The form of the content; another would get another number."""

Texts = Mapping[tuple[str, str], str]
"""(part, language) → text; with the language blank, the part's figures."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A report's year and kind, its texts, and the releases they cite by name."""

    kind: str
    year: int
    texts: Texts
    releases: Mapping[str, Release]


def cited(texts: Texts) -> tuple[Reference, ...]:
    """Every reference of a report, each once, in the order of its texts."""
    found = (each for text in texts.values() for each in references(text))
    return tuple(dict.fromkeys(found))


def as_json(snapshot: Snapshot) -> dict[str, Any]:
    """The snapshot as JSON takes it, with the cited tables of each release and no others."""
    found = cited(snapshot.texts)
    names = sorted({name for each in found for name in each.editions})
    return {
        "form": FORM,
        "kind": snapshot.kind,
        "year": snapshot.year,
        "texts": [[*key, text] for key, text in snapshot.texts.items()],
        "releases": [_kept(snapshot.releases[name], found) for name in names],
    }


def from_json(content: Mapping[str, Any]) -> Snapshot:
    """A snapshot read again. Errors: ValueError for another form."""
    if content["form"] != FORM:
        raise ValueError(f"found a report of form {content['form']}, expected {FORM}")
    texts = {(part, lang): text for part, lang, text in content["texts"]}
    releases = {each["name"]: _read(each) for each in content["releases"]}
    return Snapshot(content["kind"], content["year"], texts, releases)


def _kept(release: Release, found: Iterable[Reference]) -> dict[str, Any]:
    mine = [each for each in found if release.name in each.editions]
    wanted = {frozenset(each.codes) for each in mine if each.codes}
    places = [
        place for place, table in enumerate(release.tables) if frozenset(table.columns) in wanted
    ]
    measured = release.measured
    if measured is None:
        raise ValueError(f"{release.name} was withdrawn")
    all_of_it = any(each.selection == "all" for each in mine)
    return {
        "name": release.name,
        "programme": release.programme,
        "year": release.year,
        "edition": release.edition,
        "day": release.day.isoformat(),
        "whole": asdict(release.total()) if all_of_it else None,
        "figures": as_content(_part(measured, places), [release.tables[each] for each in places]),
    }


def _part(measured: Measured, places: Iterable[int]) -> Measured:
    """What was drawn for some tables alone. The price stays: it was paid for all of them."""
    kept = list(places)
    tables: tuple[Columns, ...] = tuple(measured.tables[each] for each in kept)
    sigmas = tuple(measured.price.sigmas[each] for each in kept)
    return replace(
        measured,
        tables=tables,
        price=replace(measured.price, sigmas=sigmas),
        noisy=tuple(measured.noisy[each] for each in kept),
    )


def _read(kept: Mapping[str, Any]) -> Release:
    measured, tables = from_content(kept["figures"])
    whole = kept["whole"]
    return Release(
        kept["name"],
        kept["programme"],
        kept["year"],
        kept["edition"],
        date.fromisoformat(kept["day"]),
        measured=measured,
        tables=tables,
        whole=Number(**whole) if whole else None,
    )
