"""Bars with their intervals: one a value, its figure written out beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .drawing import GRID, INK, PALE, Chart, Words, label, mark, picture, room_for, ticks

_ROW, _BAR, _PLOT, _TOP, _FOOT = 30, 16, 360, 8, 40


@dataclass(frozen=True, slots=True)
class Bar:
    """`said` is `value` and `between` its interval as people read them."""

    name: str
    value: float
    low: float
    high: float
    said: str
    between: str


def bars(
    words: Words,
    rows: Sequence[Bar],
    *,
    head: tuple[str, str, str],
    tick: Callable[[float], str],
    name: str = "bars",
) -> Chart:
    """A bar a row, from zero, with its 95 % interval as a line with ends.

    `head`: the titles of the columns name, value and interval; the second is the axis' too.
    """
    left = room_for([row.name for row in rows])
    right = room_for([row.said for row in rows])
    marks_at = ticks(0, max((max(row.high, row.value) for row in rows), default=1))
    end = marks_at[-1]

    def x(value: float) -> float:
        return left + value / end * _PLOT

    bottom = _TOP + _ROW * len(rows)
    drawn = []
    for value in marks_at:
        drawn.append(
            mark("line", x1=x(value), x2=x(value), y1=_TOP, y2=bottom, stroke=GRID, stroke_width=1)
        )
        drawn.append(label(tick(value), x(value), bottom + 16, "middle"))
    drawn.append(label(head[1], left + _PLOT / 2, bottom + 34, "middle"))
    for at, row in enumerate(rows):
        middle = _TOP + _ROW * at + _ROW / 2
        drawn += [
            label(row.name, left - 8, middle + 4, "end"),
            mark(
                "rect",
                x=left,
                y=middle - _BAR / 2,
                width=x(row.value) - left,
                height=_BAR,
                fill=PALE,
                stroke=INK,
                stroke_width=1,
            ),
            *_whisker(x(row.low), x(row.high), middle),
            label(row.said, left + _PLOT + 8, middle + 4),
        ]
    svg = picture(words, left + _PLOT + right + 8, bottom + _FOOT, drawn, name)
    return Chart(svg, head, tuple((row.name, row.said, row.between) for row in rows), words)


def _whisker(low: float, high: float, y: float) -> list[str]:
    return [
        mark("line", x1=a, x2=b, y1=top, y2=foot, stroke=INK, stroke_width=2)
        for a, b, top, foot in (
            (low, high, y, y),
            (low, low, y - 4, y + 4),
            (high, high, y - 4, y + 4),
        )
    ]
