"""Why the store refuses. Nothing here names a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from safeconduct.store.records import StoredEvent


class StoreError(Exception):
    """What every refusal of the store has in common."""


class NotFound(StoreError):
    """There is no such case, draft or person for this actor. A refusal looks the same."""

    def __init__(self) -> None:
        super().__init__("not found")


class StaleAppend(StoreError):
    """Somebody added to the case after it was read; `changes` is what they added, in order.

    Nothing was written. `changes` holds every event; show an actor those they may see.
    """

    def __init__(self, changes: Sequence[StoredEvent]) -> None:
        self.changes = tuple(changes)
        super().__init__(f"the case has {len(self.changes)} newer events; read it again")


class ContactRefused(StoreError):
    """A contact with a centre while the person is assessed as implicated.

    S2, section 5: such a person is not to be put in contact with a specialised centre. It takes
    a new assessment first.
    """

    rule = "FC-4"

    def __init__(self) -> None:
        super().__init__(
            "no contact with a centre is recorded while the person is assessed as implicated; "
            "a new assessment comes first"
        )


class VaultError(StoreError):
    """A key is missing, is not a key, or does not open what it should."""
