"""The form of a feed: its columns, in which order its days must come, what it cannot hold."""

from __future__ import annotations

from dataclasses import dataclass

from ..attributes import ATTRIBUTES, DAY, FIRST_YEAR, YEAR

NUMBER = "number"
RECORDED_ON = "recorded_on"
BIRTH_YEAR = "birth_year"

NUMBER_FORM = "[0-9a-f]{16,64}"
"""A random number of the round, as agencies draw it: longer than any telephone, national or
document number, so that none of these can pass as one."""

OLDEST = 1900
"""No year of birth lies before it."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a feed.

    ``kind`` is `NUMBER`, `DAY`, `YEAR` or "code"; ``codes`` the closed list of a code. A
    ``required`` column must be there and filled; any other may be blank where it is not known.
    """

    name: str
    kind: str
    codes: tuple[str, ...] = ()
    required: bool = False

    @property
    def expected(self) -> str:
        """What may stand in it, in a form that needs no language."""
        if self.kind == NUMBER:
            return NUMBER_FORM
        if self.kind == DAY:
            return f"YYYY-MM-DD ({FIRST_YEAR}–)"
        if self.kind == YEAR:
            return f"YYYY ({OLDEST}–)"
        shown = self.codes if len(self.codes) <= 14 else (*self.codes[:3], "…", self.codes[-1])
        return ", ".join(shown)


@dataclass(frozen=True, slots=True)
class Gap:
    """What a source does not hold, by its task: declared, and held against what is found.

    ``holds`` are the only codes of ``column`` that can occur, or, where ``lacks`` is given, all
    but those. Both empty: the gap cannot be seen in the file, and is only said.
    """

    code: str
    column: str = ""
    holds: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Feed:
    """What one of the six delivers: a row a person it has met, in the columns given.

    ``order``: pairs of days of which the first never comes after the second.
    """

    code: str
    columns: tuple[Column, ...]
    order: tuple[tuple[str, str], ...]
    gaps: tuple[Gap, ...]

    def column(self, name: str) -> Column | None:
        """The column of that name, None if the feed has none."""
        return next((each for each in self.columns if each.name == name), None)

    @property
    def days(self) -> tuple[str, ...]:
        """The names of the columns that hold days."""
        return tuple(each.name for each in self.columns if each.kind == DAY)


def column(name: str, *, required: bool = False) -> Column:
    """A column that is an attribute of the Centre, or one of the three it is derived from."""
    if name == NUMBER:
        return Column(name, NUMBER, required=True)
    if name == RECORDED_ON:
        return Column(name, DAY, required=True)
    if name == BIRTH_YEAR:
        return Column(name, YEAR, required=required)
    attribute = ATTRIBUTES[name]
    return Column(name, attribute.kind, attribute.codes, required)
