"""What the linkage unit returns to the Centre, read and held against its form: numbers only.

Two files as `safeconduct link` writes them: the links (source, number, person) and the figures of
the run. What is in no list and is no number is refused, so that no name, no token and no attribute
of a case can come along.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from safeconduct.centre.feeds.actors import FEEDS, PLATFORM
from safeconduct.centre.feeds.identities import shape
from safeconduct.centre.feeds.schema import NUMBER_FORM

COLUMNS = ("source", "number", "person")
SOURCES = (*FEEDS, PLATFORM)
PERSON_FORM = r"[0-9]{1,12}|[0-9a-f]{16,64}"

_NUMBER, _PERSON = re.compile(NUMBER_FORM), re.compile(PERSON_FORM)
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
_WORD = re.compile(r"estimated|carried over: [a-z_]{1,20}")
_REQUIRED = ("records", "persons", "persons_interval95", "uncertain_pairs", "precision", "recall")
_DEEPEST = 6


class NotReturned(ValueError):
    """The files are not what `safeconduct link` writes.

    ``kind`` says what is wrong, ``line`` where (0: the file as a whole), ``found`` the outline of
    what stood there, never what it was.
    """

    def __init__(self, kind: str, line: int = 0, found: str = "") -> None:
        super().__init__(kind)
        self.kind, self.line, self.found = kind, line, found


@dataclass(frozen=True, slots=True)
class Returned:
    """The links of a round, the line of the file each stands in, and the figures of the run that
    found them."""

    links: tuple[tuple[str, str, str], ...]
    lines: tuple[int, ...]
    figures: Mapping[str, Any]

    @property
    def persons(self) -> int:
        """How many persons the links tell apart."""
        return len({person for _, _, person in self.links})


def read_returned(links: bytes, figures: bytes) -> Returned:
    """Both files read, and held against each other. Errors: NotReturned."""
    found = Returned(*_links(links), _figures(figures))
    counted = dict(Counter(source for source, _, _ in found.links))
    told = found.figures
    if counted != {source: n for source, n in told["records"].items() if n}:
        raise NotReturned("other-records")
    if found.persons != told["persons"]:
        raise NotReturned("other-persons")
    return found


def _links(content: bytes) -> tuple[tuple[tuple[str, str, str], ...], tuple[int, ...]]:
    try:
        rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        header = next(rows, [])
        if tuple(header) != COLUMNS:
            raise NotReturned("columns", 1, shape(",".join(header)))
        links, lines, seen = [], [], set()
        for row in rows:
            if row:
                links.append(_link(row, rows.line_num))
                lines.append(rows.line_num)
                if links[-1][:2] in seen:
                    raise NotReturned("twice", rows.line_num)
                seen.add(links[-1][:2])
    except (UnicodeDecodeError, csv.Error):
        raise NotReturned("not-csv") from None
    if not links:
        raise NotReturned("empty")
    return tuple(links), tuple(lines)


def _link(row: list[str], line: int) -> tuple[str, str, str]:
    if len(row) != len(COLUMNS):
        raise NotReturned("cells", line)
    source, number, person = row
    if source not in SOURCES:
        raise NotReturned("source", line, shape(source))
    if not _NUMBER.fullmatch(number):
        raise NotReturned("number", line, shape(number))
    if not _PERSON.fullmatch(person):
        raise NotReturned("person", line, shape(person))
    return source, number, person


def _figures(content: bytes) -> dict[str, Any]:
    try:
        told = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise NotReturned("not-json") from None
    if not isinstance(told, dict) or not _are_figures(told, _DEEPEST):
        raise NotReturned("not-figures")
    if not all(name in told for name in _REQUIRED) or not _fit(told):
        raise NotReturned("figures-missing")
    return told


def _are_figures(value: Any, deep: int) -> bool:
    """Whether there are numbers alone, under short names; and the few words of the form."""
    if isinstance(value, bool | int | float) or value is None:
        # Python reads NaN and Infinity, which no database takes and nobody can show.
        return not isinstance(value, float) or abs(value) < float("inf")
    if isinstance(value, str):
        return value in SOURCES or _WORD.fullmatch(value) is not None
    if not deep or not isinstance(value, dict | list):
        return False
    if isinstance(value, list):
        return len(value) <= 1_000 and all(_are_figures(each, deep - 1) for each in value)
    return len(value) <= 100 and all(
        _KEY.fullmatch(key) and _are_figures(each, deep - 1) for key, each in value.items()
    )


def _fit(told: Mapping[str, Any]) -> bool:
    """Whether the figures that are shown have the form in which they are shown."""
    records = told["records"]
    if not isinstance(records, dict) or not all(
        source in SOURCES and _count(n) for source, n in records.items()
    ):
        return False
    counts = (told["persons"], told["uncertain_pairs"], *_pair(told["persons_interval95"]))
    rates = (told["precision"], told["recall"])
    return all(map(_count, counts)) and all(
        isinstance(rate, dict)
        and all(_share(part) for part in (rate.get("share"), *_pair(rate.get("interval95"))))
        for rate in rates
    )


def _pair(value: Any) -> tuple[Any, Any]:
    return (value[0], value[1]) if isinstance(value, list) and len(value) == 2 else (None, None)


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _share(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
