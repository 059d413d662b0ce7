"""Who is on how many lists, and who is lost between one list and the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from .faults import AnalysisFault
from .hidden.lists import MOST_LISTS, ListCounts, tally
from .intervals import wilson
from .profile import require_columns


@dataclass(frozen=True, slots=True)
class Overlap:
    """`sizes`: persons on each list; `shared`: persons on both of two lists; `on`: persons on
    exactly one, two, … lists. `lists`: persons on each combination, as the estimate of the
    hidden population takes them."""

    persons: int
    records: int
    sizes: Mapping[str, int]
    on: tuple[int, ...]
    shared: Mapping[tuple[str, str], int]
    lists: ListCounts

    @property
    def combinations(self) -> list[tuple[tuple[str, ...], int]]:
        """The combinations that hold anybody, the largest first."""
        names = self.lists.names
        held = [
            (tuple(name for place, name in enumerate(names) if bits >> place & 1), int(count))
            for bits, count in enumerate(self.lists.counts, start=1)
            if count
        ]
        return sorted(held, key=lambda each: (-each[1], len(each[0]), each[0]))

    def as_answer(self) -> dict[str, Any]:
        """The overlap as JSON holds it."""
        return {
            "persons": self.persons,
            "records": self.records,
            "lists": dict(self.sizes),
            "on_how_many": {str(n): count for n, count in enumerate(self.on, start=1)},
            "both": [
                {"lists": list(pair), "persons": count} for pair, count in self.shared.items()
            ],
            "combinations": [
                {"lists": list(names), "persons": count} for names, count in self.combinations
            ],
        }


def overlap(links: pl.DataFrame, *, source: str = "source", person: str = "person") -> Overlap:
    """The overlap of the sources in a result of linkage, a row a record.

    Errors: AnalysisFault where a column or a value is missing, or there are too many sources.
    """
    require_columns(links, [source, person])
    for column in (source, person):
        if links[column].null_count():
            raise AnalysisFault("analyse-nobodys-record", column=column)
    if links.is_empty():
        raise AnalysisFault("analyse-no-records")
    names = links[source].cast(pl.String).unique().sort().to_list()
    if len(names) > MOST_LISTS:
        raise AnalysisFault("analyse-many-lists", n=str(len(names)), most=str(MOST_LISTS))
    bit = {name: 1 << place for place, name in enumerate(names)}
    on_lists = (
        links.select(pl.col(source).cast(pl.String), pl.col(person))
        .unique()
        .with_columns(pl.col(source).replace_strict(bit, return_dtype=pl.Int64).alias("__bits"))
        .group_by(person)
        .agg(pl.col("__bits").sum())
        .group_by("__bits")
        .len()
    )
    lists = tally(names, on_lists.iter_rows())
    on = [0] * len(names)
    for bits, count in on_lists.iter_rows():
        on[int(bits).bit_count() - 1] += count
    pairs = [(i, j) for i in range(len(names)) for j in range(i + 1, len(names))]
    return Overlap(
        persons=lists.observed,
        records=len(links),
        sizes={name: int(lists.on(place)) for place, name in enumerate(names)},
        on=tuple(on),
        shared={(names[i], names[j]): int(lists.on(i, j)) for i, j in pairs},
        lists=lists,
    )


@dataclass(frozen=True, slots=True)
class Passage:
    """Of the persons on one side, how many are on the other too: what is not linked was lost on
    the way, or was there and not recognised. `mended`: the share if that many links were missed."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    persons: int
    arrived: int
    share95: tuple[float, float]
    missed: float

    @property
    def share(self) -> float:
        return self.arrived / self.persons

    @property
    def mended(self) -> float:
        return min(1.0, self.share / (1 - self.missed))

    def as_answer(self) -> dict[str, Any]:
        """The passage as JSON holds it."""
        return {
            "from": list(self.before),
            "to": list(self.after),
            "persons": self.persons,
            "linked": self.arrived,
            "not_linked": self.persons - self.arrived,
            "share": round(self.share, 4),
            "share95": [round(bound, 4) for bound in self.share95],
            "missed_links": self.missed,
            "share_mended": round(self.mended, 4),
        }


def passage(
    found: Overlap, before: Sequence[str], after: Sequence[str], missed: float = 0.0
) -> Passage:
    """How many of the persons on any of `before` are on any of `after`.

    `missed`: the share of links that linkage missed. Errors: AnalysisFault where a list is not
    there, stands on both sides, or nobody is on `before`.
    """
    for name in (*before, *after):
        if name not in found.sizes:
            known = ", ".join(found.sizes)
            raise AnalysisFault("analyse-no-list", found=name, known=known)
    if set(before) & set(after):
        raise AnalysisFault("analyse-both-sides", found=min(set(before) & set(after)))
    if not 0 <= missed < 1:
        raise AnalysisFault("analyse-wrong-share", found=f"{missed:g}")
    persons = arrived = 0
    for names, count in found.combinations:
        if set(names) & set(before):
            persons += count
            arrived += count if set(names) & set(after) else 0
    low, high = wilson(arrived, persons)
    return Passage(tuple(before), tuple(after), persons, arrived, (float(low), float(high)), missed)
