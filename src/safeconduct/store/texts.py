"""What people wrote in an event, kept apart from what is coded: the codes are the figures.

Deny by default: a string stays among the codes only under a key that is known to hold a code, and
only if it looks like one. Everything else is text, encrypted beside the event under the case's key
for texts, so that the chain of hashes covers the ciphertext and outlives the key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from safeconduct.store import models
from safeconduct.store.sealed import open_with
from safeconduct.store.vault import DataKey

_TABLE = "store_event"
# The keys of an event's data that hold codes; `type` to `replaces` are those of a correction.
_CODED = frozenset(
    """agreed answers as by centre channel deliberate district document duty estimated_age form
    ground includes language list no office rule state time yes conviction
    type happened_on recorded_at agency data replaces with""".split()
)
_CODE = re.compile(r"[\w.:+/'’() -]{0,60}")
Path = tuple[str | int, ...]


def split(data: Mapping[str, Any]) -> tuple[dict[str, Any], list[tuple[Path, str]]]:
    """Return `data` without the texts, each text with its place. A text leaves null behind."""
    texts: list[tuple[Path, str]] = []
    return {key: _without(each, key, (key,), texts) for key, each in data.items()}, texts


def merge(data: Mapping[str, Any], texts: list[tuple[Path, str]]) -> dict[str, Any]:
    """Put texts back in their places."""
    whole: dict[str, Any] = json.loads(json.dumps(data))
    for path, text in texts:
        inner: Any = whole
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = text
    return whole


def close_texts(
    key: DataKey, case_id: UUID, seq: int, source: str, texts: list[tuple[Path, str]]
) -> bytes | None:
    """Return the source and the texts of an event encrypted; None where there are none."""
    if not source and not texts:
        return None
    said = json.dumps([source, texts], ensure_ascii=False)
    return key.close(said, table=_TABLE, row=f"{case_id}/{seq}", column="text")


def open_texts(
    key: DataKey | None, file: models.CaseFile, row: models.Event
) -> tuple[str, list[tuple[Path, str]]]:
    """Return the source and the texts of an event, as far as `key` opens them."""
    where = f"{row.case_id}/{row.seq}"
    said = open_with(key, row.text, file, table=_TABLE, row=where, column="text")
    if said is None:
        return "", []
    source, texts = json.loads(said)
    return source, [(tuple(path), text) for path, text in texts]


def _without(value: Any, key: str, path: Path, texts: list[tuple[Path, str]]) -> Any:
    if isinstance(value, str):
        if not value or (key in _CODED and _CODE.fullmatch(value)):
            return value
        texts.append((path, value))
        return None
    if isinstance(value, Mapping):
        return {k: _without(each, k, (*path, k), texts) for k, each in value.items()}
    if isinstance(value, list | tuple):
        return [_without(each, key, (*path, n), texts) for n, each in enumerate(value)]
    return value
