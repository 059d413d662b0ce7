"""A whole file checked: batch by batch, in memory that does not grow with what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

import polars as pl

from .batches import LINE, Batch, Broken, Table, Unreadable
from .checks import Check, checks, repeated, typed
from .encodings import UTF_8, UTF_8_BOM
from .findings import DOUBTFUL, FILE, NOTE, ROW, SHOWN, Findings
from .header import header_findings
from .identities import shape
from .opening import open_table
from .records import records
from .report import Coverage, Report
from .schema import NUMBER, RECORDED_ON, Feed
from .seen import Seen

_PLAIN = (UTF_8, UTF_8_BOM)


@dataclass(frozen=True, slots=True)
class Taken:
    """What one batch came to.

    ``good``: pseudonymous records (`records`). ``bad``: the cells as they stood, with their line;
    ``reasons``: for each of them the kinds of finding, as ``column:kind`` separated by blanks.
    """

    good: pl.DataFrame
    bad: pl.DataFrame
    reasons: pl.Series
    broken: tuple[Broken, ...]
    read: int


class Checking:
    """One file on its way through. Ask `taken` to its end, then `report`."""

    def __init__(self, feed: Feed, stream: BinaryIO, *, today: date, encoding: str = "") -> None:
        self._feed = feed
        self._today = today
        self._findings = Findings()
        self._coverage = Coverage(
            gaps={gap.code: 0 if gap.holds or gap.lacks else None for gap in feed.gaps}
        )
        self._rows = self._refused = self._doubtful = 0
        self._table: Table | None = None
        self.sha256, self.size = "", 0
        try:
            self._table, told = open_table(stream, encoding)
            self.sha256, self.size = told.sha256, told.size
            if (
                self._table.encoding
                and not encoding
                and (told.mixed or told.encoding not in _PLAIN)
            ):
                kind = "encoding_mixed" if told.mixed else "encoding_told"
                grade = DOUBTFUL if told.mixed else NOTE
                self._findings.add(kind, grade, expected="UTF-8", places=[(0, told.encoding)])
        except Unreadable as wrong:
            self._unreadable(wrong)

    @property
    def steps(self) -> int:
        """How much there is to read, in the unit of `Taken.read`."""
        return self._table.size if self._table else 0

    def taken(self) -> Iterator[Taken]:
        """Each batch, checked. Nothing comes of a file whose header is refused."""
        if self._table is None:
            return
        batches = self._table.batches
        if not header_findings(self._feed, self._table, self._findings):
            return
        held = frozenset(self._table.header)
        every = checks(self._feed, held, self._today)
        numbers, rows = Seen(), Seen()
        self._coverage.absent = tuple(
            each.name for each in self._feed.columns if each.name not in held
        )
        try:
            for batch in batches():
                yield self._batch(batch, every, numbers, rows)
        except Unreadable as wrong:
            self._unreadable(wrong)
        if not self._rows and not self._findings.has(FILE):
            self._findings.add("no_rows", FILE)

    def report(self) -> Report:
        """What was found, once `taken` has come to its end."""
        table = self._table
        return Report(
            feed=self._feed.code,
            sha256=self.sha256,
            size=self.size,
            form=table.form if table else "",
            encoding=table.encoding if table else "",
            delimiter=table.delimiter if table else "",
            rows=self._rows,
            refused=self._refused,
            doubtful=self._doubtful,
            findings=tuple(self._findings.all()),
            coverage=self._coverage,
        )

    def _batch(self, batch: Batch, every: tuple[Check, ...], numbers: Seen, rows: Seen) -> Taken:
        frame = batch.frame
        names = [name for name in frame.columns if name != LINE]
        twice = numbers.first_lines(frame.select(NUMBER), frame[LINE])
        twice = (twice * frame[NUMBER].is_not_null()).cast(pl.Int64)
        others = [name for name in names if name != NUMBER]
        same = rows.first_lines(frame.select(others), frame[LINE])
        asked = [*every, repeated(twice, "number_twice"), repeated(same, "same_record")]
        full = typed(self._feed, frame)
        masks = full.select(
            each.wrong.fill_null(value=False).alias(str(i)) for i, each in enumerate(asked)
        )
        for i, check in enumerate(asked):
            self._count(check, full, masks[str(i)], {"number_twice": twice, "same_record": same})
        refusing = [str(i) for i, each in enumerate(asked) if each.grade in (FILE, ROW)]
        doubting = [str(i) for i, each in enumerate(asked) if each.grade == DOUBTFUL]
        refused = masks.select(pl.any_horizontal(refusing)).to_series()
        doubtful = masks.select(pl.any_horizontal(doubting) if doubting else pl.lit(value=False))
        self._rows += len(frame) + len(batch.broken)
        self._refused += int(refused.sum()) + len(batch.broken)
        self._doubtful += int((doubtful.to_series() & ~refused).sum())
        for each in batch.broken:
            place = (each.line, each.found)
            self._findings.add(each.kind, ROW, expected=each.expected, places=[place])
        good = full.filter(~refused)
        self._cover(good)
        reasons = masks.filter(refused).select(
            pl.concat_str(
                [
                    pl.when(pl.col(str(i))).then(pl.lit(f"{each.column}:{each.kind}"))
                    for i, each in enumerate(asked)
                    if str(i) in refusing
                ],
                separator=" ",
                ignore_nulls=True,
            )
        )
        bad = frame.filter(refused)
        return Taken(
            records(self._feed.code, good), bad, reasons.to_series(), batch.broken, batch.read
        )

    def _count(
        self, check: Check, full: pl.DataFrame, mask: pl.Series, firsts: dict[str, pl.Series]
    ) -> None:
        count = int(mask.sum())
        if not count:
            return
        first = firsts.get(check.kind)
        shown = full.with_columns(first) if first is not None else full
        some = shown.filter(mask).head(SHOWN)
        if first is not None:
            places = [(line, str(at)) for line, at in some.select(LINE, "first_line").iter_rows()]
        else:
            places = [
                (line, _found(check, cells))
                for line, *cells in some.select(LINE, *check.shown).iter_rows()
            ]
        self._findings.add(
            check.kind,
            check.grade,
            column=check.column,
            expected=check.expected,
            count=count,
            places=places,
        )
        if check.kind == "outside_coverage":
            for gap in self._feed.gaps:
                if gap.column == check.column:
                    self._coverage.gaps[gap.code] = (self._coverage.gaps[gap.code] or 0) + count

    def _cover(self, good: pl.DataFrame) -> None:
        cover = self._coverage
        cover.rows += len(good)
        for each in self._feed.columns:
            if each.name in good.columns:
                known = len(good) - good[each.name].null_count()
                cover.known[each.name] = cover.known.get(each.name, 0) + known
        days = good[RECORDED_ON]
        if len(days):
            cover.first = min(filter(None, (cover.first, str(days.min()))))
            cover.last = max(cover.last, str(days.max()))
        if "district" in good.columns:
            cover.districts.update(good["district"].drop_nulls().unique().to_list())

    def _unreadable(self, wrong: Unreadable) -> None:
        places = [(wrong.line, wrong.found)]
        self._findings.add(wrong.kind, FILE, expected=wrong.expected, places=places)


def _found(check: Check, cells: Sequence[str | None]) -> str:
    """What stood in the cells a check is about; of an identity its outline only."""
    texts = [each or "" for each in cells]
    if check.kind == "identity_content":
        return shape(texts[0])
    return ", ".join(texts) if len(check.shown) == 1 else " / ".join(texts)


def check_feed(
    feed: Feed,
    stream: BinaryIO,
    *,
    today: date,
    encoding: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Check `stream` to its end; nothing of it is kept.

    `progress` is told how much was read, and of how much. Errors: OSError.
    """
    checking = Checking(feed, stream, today=today, encoding=encoding)
    for taken in checking.taken():
        if progress is not None:
            progress(taken.read, checking.steps)
    return checking.report()
