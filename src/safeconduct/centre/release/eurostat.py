"""Released tables as Eurostat lays out its figures on trafficking (reference metadata crim_thb).

Victims by sex and by age, by citizenship (reporting country, other EU, outside the EU) and by form
of exploitation (sexual, forced labour, other): sums of released cells. The interval of a sum rests
on the measurement of one table: its noise adds up to the root of so many cells times one cell's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..countries import REGIONS
from .domain import UNKNOWN
from .interval import interval95
from .sheet import Sheet
from .tables import Measured, Table

_FIXED = {"freq": "A", "leg_stat": "PER_VICT", "unit": "NR", "geo": "BE"}
_FIGURES = ("OBS_VALUE", "OBS_FLAG", "low95", "high95")
_OUTSIDE = tuple(region for region in REGIONS if region not in ("belgium", "european_union"))


@dataclass(frozen=True, slots=True)
class _Axis:
    """A dimension of theirs filled from a column of ours: their code → ours; ``total``: their code
    of all together. ``verified``: whether a public source confirms name and codes."""

    dimension: str
    column: str
    codes: Mapping[str, tuple[str, ...]]
    total: str
    verified: bool


_SEX = _Axis(
    "sex",
    "sex",
    {"F": ("female",), "M": ("male",), "OTH": ("other",), "UNK": (UNKNOWN,)},
    "T",
    True,
)
_AGE = _Axis(
    "age", "minor", {"Y_LT18": ("yes",), "Y_GE18": ("no",), "UNK": (UNKNOWN,)}, "TOTAL", False
)
_CITIZEN = _Axis(
    "citizen",
    "region",
    {
        "NAT": ("belgium",),
        "EU27_2020_FOR": ("european_union",),
        "NEU27_2020_FOR": _OUTSIDE,
        "UNK": (UNKNOWN,),
    },
    "TOTAL",
    True,
)
_EXPLOITED = _Axis(
    "exploit",
    "form",
    {
        "SEX": ("sexual",),
        "LAB": ("labour",),
        "OTH": ("begging", "forced_offence", "organ_removal", "other"),
        "UNK": (UNKNOWN,),
    },
    "TOTAL",
    False,
)

# name of the sheet, their name of the data set where it is known, its dimensions.
_SHEETS: tuple[tuple[str, str | None, tuple[_Axis, ...]], ...] = (
    ("crim_thb_vsage", "crim_thb_vsage", (_SEX, _AGE)),
    ("victims_by_citizenship", None, (_CITIZEN,)),
    ("victims_by_exploitation", None, (_EXPLOITED,)),
)

SAID: Mapping[str, Any] = {
    "layout": "Eurostat, trafficking in human beings (crim_thb)",
    "source": "https://ec.europa.eu/eurostat/cache/metadata/en/crim_thb_esms.htm",
    "flags": {"e": "estimated: noise was added", "u": "low reliability"},
    "verified": {
        "freq": True,
        "unit": True,
        "geo": True,
        "leg_stat": False,
        "sex OTH": False,
    },
    "differs": [
        "Eurostat counts victims of trafficking; the programme counts presumed victims of "
        "trafficking and of aggravated smuggling together",
        "the Immigration Office records no Belgian victims",
        "years are years of first registration with any source",
    ],
    "not_filled": [
        "sex by age: the programme has no such table",
        "suspected and convicted persons: the programme counts victims only",
        "rates per inhabitant: the programme holds no population",
    ],
}


def sheets(measured: Measured, tables: Sequence[Table], year: int) -> Iterator[Sheet]:
    """A sheet for each of theirs that at least one dimension can be filled of."""
    for name, dataset, axes in _SHEETS:
        places = {
            axis.column: place
            for axis in axes
            if (place := _holding(measured, axis.column)) is not None
        }
        filled = [axis for axis in axes if axis.column in places]
        if not filled:
            continue
        header = (*_dimensions(axes), "TIME_PERIOD", *_FIGURES)
        rows = []
        for number, axis in enumerate(filled):
            for code, figures in _figures(measured, tables, places[axis.column], axis):
                if number and code == axis.total:
                    continue  # all together stands there from the first dimension already
                said = {each.dimension: each.total for each in axes} | {axis.dimension: code}
                values = _FIXED | said | {"TIME_PERIOD": str(year)}
                rows.append((*(values[column] for column in header[:-4]), *figures))
        yield Sheet(
            f"eurostat/{name}.csv",
            header,
            tuple(rows),
            frozenset({"OBS_VALUE", "low95", "high95"}),
            {
                "layout": SAID["layout"],
                "dataset": dataset,
                "dataset_verified": dataset is not None,
                "from": sorted({"+".join(measured.tables[place]) for place in places.values()}),
                "dimensions": [
                    {
                        "name": axis.dimension,
                        "verified": axis.verified,
                        "codes": {code: list(ours) for code, ours in axis.codes.items()},
                    }
                    for axis in filled
                ],
            },
        )


def _dimensions(axes: Sequence[_Axis]) -> tuple[str, ...]:
    return ("freq", "leg_stat", *(axis.dimension for axis in axes), "unit", "geo")


def _holding(measured: Measured, column: str) -> int | None:
    """The table with `column` whose sums over it are the surest."""
    noise = {
        number: measured.price.sigmas[number] ** 2
        * measured.domain.cells(name for name in table if name != column)
        for number, table in enumerate(measured.tables)
        if column in table
    }
    return min(noise, key=lambda number: noise[number]) if noise else None


def _figures(
    measured: Measured, tables: Sequence[Table], place: int, axis: _Axis
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """For each of their codes, all together last: value, flag, and both ends of the interval."""
    table, sigma = tables[place], measured.price.sigmas[place]
    along = table.columns.index(axis.column)
    others = tuple(number for number in range(table.count.ndim) if number != along)
    released, drawn = table.count.sum(axis=others), measured.noisy[place].sum(axis=others)
    each = table.count.size // len(released)
    listed = table.codes[along]
    every = {code: [listed.index(our) for our in ours] for code, ours in axis.codes.items()}
    for code, ours in (every | {axis.total: list(range(len(listed)))}).items():
        value, deviation = float(released[ours].sum()), sigma * (each * len(ours)) ** 0.5
        low, high = interval95(np.array([float(drawn[ours].sum())]), deviation)
        flag = "eu" if deviation * 3 > value else "e"
        yield code, (f"{value:.2f}".rstrip("0").rstrip("."), flag, str(low[0]), str(high[0]))
