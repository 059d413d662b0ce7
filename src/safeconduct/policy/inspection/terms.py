"""What a programme is asked for: days there are, and what has to be in it whatever it brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

DAYS, LEAST, MOST = 2, 1, 40
EXPLORE, FEW, HALVING = 0.1, 3, 10
_WIDTHS = (1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144)


@dataclass(frozen=True, slots=True)
class Terms:
    """`capacity`: inspector-days by district; a district that is not named plans nothing.

    `together`: inspector-days over all districts, to be given to whichever; None: each has its own
    alone. `each_unit`: the fewest controls in each district, in whichever sectors.
    `least` and `most`: controls in each risk sector of each district. `across`: the fewest controls
    in a sector over all districts. `days`: inspector-days that one control takes, `days_in` where a
    sector takes others. `explore`: the share of the controls a district can afford that goes to
    sectors it has controlled fewer than `few` times. `halving`: after so many controls in one
    sector of a district and year, a further one is expected to find half as much. The last three
    are choices of policy and no measured facts.
    """

    capacity: Mapping[str, int]
    least: int = LEAST
    most: int = MOST
    across: Mapping[str, int] = field(default_factory=dict)
    days: int = DAYS
    days_in: Mapping[str, int] = field(default_factory=dict)
    explore: float = EXPLORE
    few: int = FEW
    halving: int = HALVING
    together: int | None = None
    each_unit: int = 0

    def __post_init__(self) -> None:
        counts = (*self.capacity.values(), self.least, *self.across.values(), self.each_unit)
        counts += () if self.together is None else (self.together,)
        whole = (self.most, self.days, *self.days_in.values(), self.halving)
        if min(counts, default=0) < 0 or min(whole) < 1 or not 0 <= self.explore <= 1:
            raise ValueError("terms are counts, and a share from 0 to 1")

    def days_of(self, sector: str) -> int:
        """Inspector-days of one control there."""
        return self.days_in.get(sector, self.days)

    @property
    def joined(self) -> bool:
        """Whether districts depend on each other, so that they are solved at once."""
        return bool(self.across) or self.together is not None

    def pieces(self) -> tuple[tuple[int, float], ...]:
        """So many controls one after the other and what each of them brings, in controls of the
        first one's yield: narrow where the first ones are, `most` controls in all.

        Within a piece each brings the same, the mean of a yield that falls by half in `halving`.
        """
        found, done = [], 0
        for width in (*_WIDTHS, self.most):
            taken = min(width, self.most - done)
            if taken:
                falling = (0.5 ** (number / self.halving) for number in range(done, done + taken))
                found.append((taken, sum(falling) / taken))
                done += taken
        return tuple(found)

    def factor(self, controls: int) -> float:
        """What so many controls bring together, in controls of the first one's yield."""
        brought = 0.0
        for width, each in self.pieces():
            taken = min(width, controls)
            brought, controls = brought + taken * each, controls - taken
        return brought


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One term that cannot be met. `kind`: ``capacity`` (the district `where` has `has` days and
    the least takes `needs`), ``together`` (so have all districts), ``each_unit`` (the district
    `where` can have `has` controls and is asked for `needs`), ``across`` (so can and is the sector
    `where`), ``least`` (`needs` asked for, and at most `has` wanted).
    """

    kind: str
    where: str
    needs: int
    has: int


class CannotBeMet(Exception):
    """No programme meets the terms; `shortfalls` says which of them cannot be met."""

    def __init__(self, shortfalls: tuple[Shortfall, ...]) -> None:
        super().__init__(", ".join(each.kind for each in shortfalls))
        self.shortfalls = shortfalls
