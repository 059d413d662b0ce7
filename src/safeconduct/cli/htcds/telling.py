"""What is said of losses: a line each in the report, and a count of each kind on the screen."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TextIO

from ..faults import told
from ..printing import print_json

if TYPE_CHECKING:
    from safeconduct.cases.htcds.export import Loss


class Telling:
    """Counts what passes, and writes each loss into the report where one is wanted."""

    def __init__(self, report: TextIO | None, lang: str) -> None:
        self.records = 0
        self.refused = 0
        self.losses: Counter[str] = Counter()
        self._report, self._lang = report, lang

    def lost(self, line: int, case: object, losses: Iterable[Loss]) -> None:
        """What of the case on `line` is not seen, or not taken."""
        for each in losses:
            self.losses[each.why] += 1
            self.write(
                self._report,
                {
                    "line": line,
                    "case": case if isinstance(case, str) else None,
                    "field": each.field,
                    "why": each.why,
                    "text": told(self._lang, f"htcds-why-{each.why}"),
                },
            )

    @staticmethod
    def write(stream: TextIO | None, value: Any) -> None:
        """`value` as a line of JSON, where there is a file for it."""
        if stream is not None:
            stream.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")

    def said(self, key: str, file: str, *, as_json: bool) -> None:
        """The figures, on standard output."""
        if as_json:
            figures = {
                "records": self.records,
                "refused": self.refused,
                "losses": dict(sorted(self.losses.items())),
            }
            print_json([figures], one=True)
            return
        print(told(self._lang, key, n=str(self.records), file=file))
        for why, count in sorted(self.losses.items()):
            print(f"{count:>8}  {told(self._lang, f'htcds-why-{why}')}")
