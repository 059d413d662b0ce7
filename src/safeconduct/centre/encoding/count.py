"""How many records an agency encoded with a key: the limit of a round.

Who holds the key and wants to misuse it does not use this program, so the count keeps the honest
from going too far by mistake, and shows it; the linkage unit sees the counts of all files.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from .whole_file import write_whole


class OverTheLimit(Exception):
    """More records than the round allows: ``used`` were encoded before."""

    def __init__(self, used: int) -> None:
        super().__init__(str(used))
        self.used = used


def count_beside(key_file: Path) -> Path:
    """Where the count of a key is kept: beside its file."""
    return key_file.with_name(f"{key_file.name}.count.jsonl")


def check_count(key_file: Path, records: int, most: int) -> None:
    """Refuse what would go over `most` in all. Errors: OverTheLimit, OSError."""
    used = sum(_counts(count_beside(key_file)))
    if used + records > most:
        raise OverTheLimit(used)


def add_count(key_file: Path, records: int, tokens_name: str) -> None:
    """Record that `records` were encoded into the file `tokens_name`. Errors: OSError."""
    path = count_beside(key_file)
    before = path.read_bytes() if path.exists() else b""
    at = datetime.now(UTC).isoformat(timespec="seconds")
    line = json.dumps({"at": at, "records": records, "tokens": tokens_name}).encode() + b"\n"
    write_whole(path, [before, line])


def _counts(path: Path) -> list[int]:
    if not path.exists():
        return []
    return [int(json.loads(line)["records"]) for line in path.read_bytes().splitlines()]
