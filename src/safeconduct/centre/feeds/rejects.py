"""The rows that were not taken, with the reasons: to be corrected and sent again.

They hold what the agency wrote and stay with who imports; the Centre keeps none of it.
"""

from __future__ import annotations

import csv
import os
import tempfile
from pathlib import Path
from typing import TextIO

from safeconduct.words import say

from .batches import LINE
from .checking import Taken

# What a spreadsheet would run as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|")


class RejectedRows:
    """Writes rows that were not taken to ``out`` as CSV, in which no spreadsheet runs a cell."""

    def __init__(self, out: TextIO, lang: str) -> None:
        self._lang = lang
        self._writer = csv.writer(out)
        self.count = 0

    def add(self, taken: Taken) -> None:
        """Write the bad rows of a batch, in the order of their lines."""
        names = [name for name in taken.bad.columns if name != LINE]
        if not self.count and (len(taken.bad) or taken.broken):
            lang = self._lang
            self._row([say(lang, "feed-bad-line"), say(lang, "feed-bad-reasons"), *names])
        rows: list[tuple[int, list[object]]] = [
            (each.line, [say(self._lang, f"feed-kind-{each.kind}"), *each.cells])
            for each in taken.broken
        ]
        reasons = taken.reasons.to_list()
        for reason, (line, *cells) in zip(reasons, taken.bad.iter_rows(), strict=True):
            rows.append((line, [self._said(reason), *cells]))
        for line, cells in sorted(rows, key=lambda each: each[0]):
            self._row([line, *cells])
            self.count += 1

    def _said(self, reasons: str) -> str:
        parts = [each.partition(":") for each in reasons.split()]
        return "; ".join(
            f"{column}: {say(self._lang, f'feed-kind-{kind}')}" for column, _, kind in parts
        )

    def _row(self, cells: list[object]) -> None:
        texts = ["" if each is None else str(each) for each in cells]
        self._writer.writerow(f"'{t}" if t.lstrip().startswith(_FORMULA) else t for t in texts)


class Rejects(RejectedRows):
    """The file ``path``: written beside and put in its place whole by `keep`, or not at all."""

    def __init__(self, path: Path, lang: str) -> None:
        self.path = path
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        self._draft = Path(draft)
        self._out = os.fdopen(handle, "w", encoding="utf-8-sig", newline="")
        super().__init__(self._out, lang)

    def keep(self) -> None:
        """Put the file in its place."""
        self._out.close()
        self._draft.replace(self.path)

    def drop(self) -> None:
        """Leave nothing behind."""
        self._out.close()
        self._draft.unlink(missing_ok=True)
