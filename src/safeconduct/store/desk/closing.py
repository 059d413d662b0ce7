"""What is encrypted of a request, under the key of the agency that keeps the desk: rows at hand,
and no way to any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from safeconduct.store.agency_keys import key_of
from safeconduct.store.vault import number_of

if TYPE_CHECKING:
    from safeconduct.store import models

_REQUEST, _STEP = "store_deskrequest", "store_deskstep"
# What its key is derived for.
_USE = "desk"
FIELDS = ("name", "service", "contact", "subject", "text")


def close_request(row: models.DeskRequest, words: dict[str, str], version: int) -> None:
    """Encrypt the words of a request into its row."""
    key = key_of(row.agency, _USE, version)
    for column in FIELDS:
        setattr(row, column, key.close(words[column], table=_REQUEST, row=row.id, column=column))


def open_request(row: models.DeskRequest, columns: tuple[str, ...] = FIELDS) -> dict[str, str]:
    """The words of a request, of the columns asked for; blank once erased. Raises VaultError."""
    found = {}
    for column in columns:
        closed = getattr(row, column)
        if not closed:
            found[column] = ""
            continue
        key = key_of(row.agency, _USE, number_of(closed))
        found[column] = key.open(closed, table=_REQUEST, row=row.id, column=column)
    return found


def close_step(row: models.DeskStep, text: str, version: int) -> None:
    """Encrypt the text of a step into its row."""
    place = _place(row)
    row.text = key_of(row.agency, _USE, version).close(text, table=_STEP, row=place, column="text")


def open_step(row: models.DeskStep) -> str:
    """The text of a step; blank once erased. Raises VaultError."""
    if not row.text:
        return ""
    key = key_of(row.agency, _USE, number_of(row.text))
    return key.open(row.text, table=_STEP, row=_place(row), column="text")


def _place(row: models.DeskStep) -> str:
    return f"{row.request_id}/{row.seq}"
