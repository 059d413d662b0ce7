"""What the linkage unit writes: persons, pairs, and pairs to be looked at, as rows of tables."""

from __future__ import annotations

import csv
import io
import secrets
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

from safeconduct.centre.encoding.whole_file import whole_file

from .bands import band_name, bands
from .links import Links
from .review import sample

Rows: TypeAlias = Iterable[Sequence[object]]
"""A header, then the lines."""


def write_tables(wanted: Sequence[tuple[Path, Rows]]) -> None:
    """Each table at its path as CSV: all of them or none. Errors: OSError."""
    with ExitStack() as drafts:
        # Every draft is complete before the first is renamed.
        streams = [drafts.enter_context(whole_file(path)) for path, _ in wanted]
        for stream, (_, rows) in zip(streams, wanted, strict=True):
            text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
            csv.writer(text, lineterminator="\n").writerows(rows)
            text.detach()


def links_rows(links: Links) -> Rows:
    """Every record with the person it is: source, number, person."""
    yield "source", "number", "person"
    # Drawn anew each time: a person of one run cannot be followed into the next.
    drawn = [secrets.token_hex(16) for _ in range(int(links.persons.max()) + 1)]
    at = 0
    for source in links.compared.sources:
        for number in source.numbers:
            yield source.source, number, drawn[int(links.persons[at])]
            at += 1


def pairs_rows(links: Links) -> Rows:
    """Every pair told, joined or not, with its probability."""
    yield "source_a", "number_a", "source_b", "number_b", "probability"
    record = _records(links)
    for a, b, chance in zip(
        links.a.tolist(), links.b.tolist(), links.probability.tolist(), strict=True
    ):
        yield *record[a], *record[b], f"{chance:.6f}"


def review_rows(links: Links, count: int) -> Rows:
    """`count` pairs at most for the agencies to answer (`review.sample`)."""
    yield "source_a", "number_a", "source_b", "number_b", "band", "answer"
    record = _records(links)
    band = bands(links.probability)
    for at in sample(links, count).tolist():
        yield *record[int(links.a[at])], *record[int(links.b[at])], band_name(int(band[at])), ""


def _records(links: Links) -> list[tuple[str, str]]:
    return [(source.source, n) for source in links.compared.sources for n in source.numbers]
