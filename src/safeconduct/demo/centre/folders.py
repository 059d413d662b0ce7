"""A folder for each role, so that it can be seen what each of them holds and what it does not."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safeconduct.centre.encoding.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders under ``root``: what lies in one of them, only that role has."""

    root: Path

    @property
    def authority(self) -> Path:
        """The key authority: keys and the protocol, no record."""
        return self.root / "key_authority"

    @property
    def unit(self) -> Path:
        """The linkage unit: tokens and links, no key, no case."""
        return self.root / "linkage_unit"

    @property
    def centre(self) -> Path:
        """The Centre: numbers, persons and coded attributes, no token."""
        return self.root / "centre"

    @property
    def published(self) -> Path:
        """What everybody may have."""
        return self.root / "published"

    def agency(self, source: str) -> Path:
        """One agency: its own records, its key pair, its map."""
        return self.root / "agencies" / source

    @property
    def without_identities(self) -> tuple[Path, ...]:
        """Where no name, date of birth or record of an agency may ever stand."""
        return self.authority, self.unit, self.centre, self.published


def write_rows(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table as CSV in UTF-8, whole or not at all, its folder made where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(header)
    lines.writerows(rows)
    write_whole(path, [text.getvalue().encode()])


def write_json(path: Path, value: Any) -> None:
    """A report as JSON, whole or not at all, its folder made where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, [json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"])


def send(path: Path, folder: Path) -> None:
    """A file handed from one role to another: a copy under the same name."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, folder / path.name)
