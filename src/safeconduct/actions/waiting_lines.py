"""A line of what waits for somebody: rooms make them, `safeconduct.actions.waiting` knows all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from safeconduct.access import Actor


@dataclass(frozen=True, slots=True)
class Waiting:
    """One line: `says` is the key of its words, `given` what they hold, `due` the last day.

    `address` is the name of the page where it is seen to and what that name has to be told; it
    names no person.
    """

    room: str
    says: str
    address: tuple[str, Mapping[str, object]]
    due: date | None = None
    given: Mapping[str, object] = field(default_factory=dict)


Asked = Callable[[Actor, date], tuple[Waiting, ...]]
SHOWN = 20
