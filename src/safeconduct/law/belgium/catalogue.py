"""The catalogue of the Belgian law: every rule's citation, dates and source, version by version.

The entries stand as dated data in the TOML files of the folder ``catalogue`` beside this module,
one file an instrument. They are read once and checked as they are read. Titles and plain texts
are words (``words/<language>/law.ftl``), not data of the law.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import groupby, pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

from safeconduct.words import say

CHAPTERS: tuple[str, ...] = ("OFF", "FC", "C", "P", "D", "A", "PR", "I", "V", "K", "Z")
"""The families of rule codes, in the order in which a list shows them."""

_NO_WORD = re.compile(r"[^a-z0-9]+")
_FOLDER = Path(__file__).with_suffix("")
_TEXTS = ("code", "version", "instrument", "citation", "source")
_KEYS = {*_TEXTS, "valid_from", "valid_to", "verified"}


class CatalogueError(ValueError):
    """The catalogue is not well formed. Says where, what was found and what is expected."""


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One version of one rule.

    `valid_from` is its first day (None: no first day is named by the source), `valid_to` its last
    day, inclusive (None: still in force). `verified` is false where something in it, a figure or a
    date, was not confirmed by a public source. `source` names what it stands on; S1 and S2 are the
    two texts named in ``docs/sources.md``.
    """

    code: str
    version: str
    instrument: str
    citation: str
    valid_from: date | None
    valid_to: date | None
    verified: bool
    source: str

    def in_force(self, on: date) -> bool:
        """Whether `on` is a day of this version."""
        started = self.valid_from is None or self.valid_from <= on
        return started and (self.valid_to is None or on <= self.valid_to)

    def citation_in(self, lang: str) -> str:
        """The citation in a language; `citation` is the English one."""
        return say(lang, f"cited-{self.code}-{self.version}".replace(".", "_"))

    def source_in(self, lang: str) -> str:
        """What the version stands on, in a language; `source` is the English text."""
        return say(lang, source_key(self.source))

    def as_listed(self, lang: str) -> dict[str, Any]:
        """The entry as `law list` and `law show` give it: texts, ISO dates or None, a boolean."""
        return {
            "rule": self.code,
            "title": say(lang, self.code),
            "citation": self.citation_in(lang),
            "valid_from": self.valid_from and self.valid_from.isoformat(),
            "valid_to": self.valid_to and self.valid_to.isoformat(),
            "verified": self.verified,
            "source": self.source_in(lang),
        }


def source_key(source: str) -> str:
    """The key of a source in the words: many versions stand on the same one."""
    slug = _NO_WORD.sub("-", source.lower()).strip("-")
    return f"based-{slug}"


@cache
def entries() -> tuple[CatalogueEntry, ...]:
    """Every version of every rule, by chapter, code and date.

    Errors: CatalogueError when a file is not well formed or versions of a rule overlap.
    """
    found = [entry for path in sorted(_FOLDER.glob("*.toml")) for entry in _read(path)]
    return check(found)


@cache
def by_code() -> Mapping[str, tuple[CatalogueEntry, ...]]:
    """The versions of each rule, the earliest first."""
    groups = groupby(entries(), key=lambda entry: entry.code)
    return MappingProxyType({code: tuple(versions) for code, versions in groups})


def entry(code: str, on: date) -> CatalogueEntry:
    """The version of rule `code` in force on `on`.

    Outside every version the nearest before it answers, else the first: before its own first day
    a rule answers as it did then, and the dates of the entry say so.

    Errors: LookupError for a code the catalogue does not hold.
    """
    versions = by_code().get(code)
    if versions is None:
        raise LookupError(
            f"rule '{code}' is not in the catalogue; `safeconduct law list` names all"
        )
    begun = [v for v in versions if v.valid_from is None or v.valid_from <= on]
    return begun[-1] if begun else versions[0]


def gaps() -> tuple[tuple[CatalogueEntry, CatalogueEntry], ...]:
    """Versions of one rule between which days are left without any version."""
    return tuple(
        (before, after)
        for versions in by_code().values()
        for before, after in pairwise(versions)
        if before.valid_to and after.valid_from and after.valid_from - before.valid_to > _ONE_DAY
    )


def order(code: str) -> tuple[int, int, str]:
    """Where a rule code stands in a list: its chapter, its number, its letter."""
    chapter, _, rest = code.partition("-")
    number = rest.rstrip("ab")
    if chapter not in CHAPTERS or not number.isdecimal():
        raise CatalogueError(f"code '{code}': expected one of {', '.join(CHAPTERS)} and a number")
    return CHAPTERS.index(chapter), int(number), rest[len(number) :]


def check(found: Iterable[CatalogueEntry]) -> tuple[CatalogueEntry, ...]:
    """The entries in order, checked: no dates turned round, no two versions on one day.

    Errors: CatalogueError, which names the rule and the two versions.
    """
    listed = sorted(found, key=lambda e: (order(e.code), e.valid_from or date.min))
    for one in listed:
        if one.valid_from and one.valid_to and one.valid_to < one.valid_from:
            raise CatalogueError(
                f"rule {one.code}, version '{one.version}': valid_to {one.valid_to} is before "
                f"valid_from {one.valid_from}; expected a later day"
            )
    for before, after in pairwise(listed):
        if before.code != after.code:
            continue
        if (
            before.valid_to is None
            or after.valid_from is None
            or (after.valid_from <= before.valid_to)
        ):
            raise CatalogueError(
                f"rule {before.code}: versions '{before.version}' and '{after.version}' overlap; "
                "expected the first to end before the second begins"
            )
    return tuple(listed)


_ONE_DAY = timedelta(days=1)


def _read(path: Path) -> Iterator[CatalogueEntry]:
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["rule"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise CatalogueError(f"{path.name}: {error}; expected TOML with [[rule]] tables") from error
    for number, row in enumerate(rows, start=1):
        yield _entry(row, f"{path.name}, entry {number}")


def _entry(row: Mapping[str, Any], where: str) -> CatalogueEntry:
    unknown = sorted(row.keys() - _KEYS)
    if unknown:
        raise CatalogueError(f"{where}: found '{unknown[0]}', expected {', '.join(sorted(_KEYS))}")
    for key in _TEXTS:
        if not isinstance(row.get(key), str) or not row[key].strip():
            raise CatalogueError(f"{where}: {key} is {row.get(key)!r}, expected a text")
    for key in ("valid_from", "valid_to"):
        # A TOML date-time is a `date` in Python too, so the type is compared and not tested.
        if key in row and type(row[key]) is not date:
            raise CatalogueError(f"{where}: {key} is {row[key]!r}, expected a date")
    if not isinstance(row.get("verified"), bool):
        raise CatalogueError(
            f"{where}: verified is {row.get('verified')!r}, expected true or false"
        )
    texts = {key: row[key] for key in _TEXTS}
    return CatalogueEntry(
        **texts,
        valid_from=row.get("valid_from"),
        valid_to=row.get("valid_to"),
        verified=row["verified"],
    )
