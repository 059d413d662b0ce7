"""Tables of one release: measured once with noise, then everything else is reckoned from that.

`measure` is the only step that sees records. What it returns can be kept and shown to anybody;
`publish` makes it into tables that agree, without a further look at the records and always with
the same answer.
"""

from __future__ import annotations

import hashlib
import math
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from .accounting import Price, price
from .consistency import Cells, Mask, Overlap
from .domain import Coded, Columns, Domain, WrongDomain
from .estimate import best_counts
from .interval import interval95
from .noise import MECHANISM, Counts, Draw, noisy
from .whole import whole_counts

MOST_CELLS = 1_000_000
"""Cells of a release in all: beyond, noise takes longer than anybody waits, and tells nothing."""
_LARGER_TABLES_MORE = 0.4
"""A table's share of the budget grows with this power of its cells: many cells, many errors."""
_MOST_MORE = 2 / 3
"""The power that is best where each cell errs by its noise; where most cells hold nobody they err
by less, and are told from their totals."""
_FILLED, _BY_TENFOLD = 2, 0.15
"""From so many persons a cell of the largest table the power grows, by so much for ten times as
many; like it, chosen on other records than those it is measured with."""
_DITHER = 1 / 12
"""The variance of a number between -½ and ½."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was drawn: whole numbers that may be negative, safe to keep and to show.

    ``commitment`` is SHA-256 over the exact counts and a secret of 32 bytes, ``opening``. Who has
    the opening can prove later from which counts the noise was drawn; the commitment alone tells
    nothing of them.
    """

    tables: tuple[Columns, ...]
    domain: Domain
    price: Price
    noisy: tuple[Counts, ...]
    commitment: str
    mechanism: str = MECHANISM


@dataclass(frozen=True, slots=True)
class Table:
    """One table to publish; arrays with one axis a column, in order.

    ``count`` agrees with all tables of the release and is never negative, and is whole where no
    table of the release has more than two columns; ``low`` and ``high`` are
    the 95 % interval of the true count, both inclusive; ``deviation`` in persons, of any cell
    before negative ones were ruled out.
    """

    columns: Columns
    codes: tuple[tuple[str, ...], ...]
    count: Cells
    low: Counts
    high: Counts
    deviation: float

    @property
    def uncertain(self) -> Mask:
        """Which cells are too uncertain to show: a coefficient of variation above a third.

        Decided from what was published already, so that it tells nothing more.
        """
        return np.asarray(self.deviation * 3 > self.count)


def check_tables(tables: Sequence[Columns], domain: Domain) -> None:
    """Errors: WrongDomain ``too-many-cells`` or ``same-table``."""
    seen: set[frozenset[str]] = set()
    for table in tables:
        if frozenset(table) in seen:
            raise WrongDomain("same-table", "+".join(table))
        seen.add(frozenset(table))
    cells = sum(domain.cells(table) for table in tables)
    if cells > MOST_CELLS:
        raise WrongDomain("too-many-cells", found=str(cells))


def quote(
    tables: Sequence[Columns],
    domain: Domain,
    epsilon: float,
    delta: float,
    contribution: int = 1,
    about: int | None = None,
) -> Price:
    """The price of `tables` before anything is spent. Needs no record. Errors: WrongBudget.

    `about`: how many persons there are, roughly, where that is public already; where cells are
    well filled, large tables then get a larger share.
    """
    cells = [domain.cells(table) for table in tables]
    power = _LARGER_TABLES_MORE
    if about:
        power += _BY_TENFOLD * math.log10(max(1.0, about / max(cells) / _FILLED))
    shares = [count ** min(power, _MOST_MORE) for count in cells]
    return price(epsilon, delta, shares, contribution)


def measure(
    records: pl.DataFrame,
    tables: Sequence[Columns],
    domain: Domain,
    agreed: Price,
    *,
    draw: Draw = noisy,
    spend: Callable[[str], object] = lambda commitment: None,
) -> tuple[Measured, bytes]:
    """Count `records` into `tables` and add noise; also the opening of the commitment.

    A record is a unit of privacy: it falls into one cell of each table. `spend` is called with the
    commitment before any noise is drawn: where it raises, nothing was drawn. Errors: WrongDomain.
    """
    check_tables(tables, domain)
    coded = Coded(records, domain)
    exact = [coded.count(table) for table in tables]
    opening = secrets.token_bytes(32)
    digest = hashlib.sha256(opening)
    for table, counts in zip(tables, exact, strict=True):
        digest.update("+".join(table).encode() + b"\0" + counts.astype("<i8").tobytes())
    spend(digest.hexdigest())
    drawn = [draw(counts, sigma) for counts, sigma in zip(exact, agreed.sigmas, strict=True)]
    return (
        Measured(tuple(tables), domain, agreed, tuple(drawn), digest.hexdigest()),
        opening,
    )


def publish(measured: Measured, zeros: Sequence[Mask] | None = None) -> tuple[Table, ...]:
    """The tables people read, from what was drawn and nothing else; always the same answer.

    `zeros`: for each table, which cells are empty by law or by logic.
    """
    tables, domain = measured.tables, measured.domain
    sizes = {column: len(domain.codes[column]) for table in tables for column in table}
    variances = tuple(sigma**2 + _DITHER for sigma in measured.price.sigmas)
    overlap = Overlap(tables, sizes, variances)
    counts = whole_counts(tables, best_counts(overlap, measured.noisy, zeros), zeros)
    spread = overlap.agree(_between(measured.noisy))
    found = []
    empty = zeros or [np.zeros(count.shape, dtype=np.bool_) for count in counts]
    for table, count, estimate, variance, none in zip(
        tables, counts, spread, overlap.cell_variances, empty, strict=True
    ):
        low, high = interval95(estimate, variance**0.5)
        low, high = np.where(none, 0, low), np.where(none, 0, high)
        codes = tuple(domain.codes[column] for column in table)
        found.append(Table(table, codes, count, low, high, variance**0.5))
    return tuple(found)


def _between(drawn: Sequence[Counts]) -> list[Cells]:
    """Each whole number moved to a place within half of it.

    An interval between whole numbers covers 93 or 97 of 100, never 95; from places in between it
    does (a randomised interval: Stevens, Biometrika 1950). What moves them is derived from the
    numbers themselves, so that the same measurement is always published the same way.
    """
    digest = hashlib.sha256()
    for counts in drawn:
        digest.update(counts.astype("<i8").tobytes())
    steady = np.random.default_rng(int.from_bytes(digest.digest(), "big"))
    return [counts + steady.uniform(-0.5, 0.5, counts.shape) for counts in drawn]
