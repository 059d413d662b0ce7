"""A line of what waits for somebody: rooms make them, `safeconduct.actions.waiting` knows all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from safeconduct.access import Actor


@dataclass(frozen=True, slots=True)
class Waiting:
    """One line: `says` is the key of its words, `given` what they hold, `due` the last day. What is
    named otherwise in each language is given as a function of the language's code.

    `address` is the name of the page where it is seen to and what that name has to be told; it
    names no person. `times` counts what is the same but for its day; `due` is then the first.
    """

    room: str
    says: str
    address: tuple[str, Mapping[str, object]]
    due: date | None = None
    given: Mapping[str, object] = field(default_factory=dict)
    times: int = 1

    def given_in(self, lang: str) -> dict[str, object]:
        """What its words hold, in a language."""
        return {name: each(lang) if callable(each) else each for name, each in self.given.items()}


def gathered(lines: Iterable[Waiting]) -> list[Waiting]:
    """The lines by their day, those without one last; what reads alike stands there once."""
    found: dict[object, Waiting] = {}
    for line in sorted(lines, key=lambda line: (line.due is None, line.due or date.min)):
        name, told = line.address
        alike = (line.room, line.says, name, tuple(told.items()), tuple(line.given.items()))
        first = found.get(alike)
        found[alike] = replace(first, times=first.times + 1) if first else line
    return list(found.values())


Asked = Callable[[Actor, date], tuple[Waiting, ...]]
SHOWN = 20
