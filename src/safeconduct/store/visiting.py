"""Several looks at one case in one transaction: what one of them read, the next need not ask again.

Each look is still a look of its own, with its purpose and its entry on the trail. What is kept
here is kept for the transaction, for one actor and one case, and what was read under a lock is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from safeconduct.access.actors import Actor
    from safeconduct.access.relations import Relation
    from safeconduct.store import models
    from safeconduct.store.records import StoredCase


@dataclass
class Visit:
    """What was read: the file with its relations, its keys, the case, whether the person was
    erased; and the ends of strands.

    `purpose` is that which the database was told last.
    """

    actor: Actor
    reference: str
    purpose: str
    found: tuple[models.CaseFile, tuple[Relation, ...]] | None = None
    stored: StoredCase | None = None
    keys: list[models.CaseKey] | None = None
    erased: bool | None = None
    links: dict[str, tuple[int, bytes]] = field(default_factory=dict)


_open: ContextVar[Visit | None] = ContextVar("visit", default=None)


def visit_now() -> Visit | None:
    """The visit that is open; None outside of one."""
    return _open.get()


@contextmanager
def opened(visit: Visit) -> Iterator[None]:
    """Keep what is read in `visit`, until the block ends."""
    before = _open.set(visit)
    try:
        yield
    finally:
        _open.reset(before)
