"""Bars with their intervals: one a value, its name and its figure written out above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .drawing import FONT, GRID, INK, PALE, Chart, Words, label, mark, picture, ticks, wrapped

_PLOT, _BAR, _LINE, _GAP, _TOP, _FOOT = 340, 14, 17, 12, 4, 42


@dataclass(frozen=True, slots=True)
class Bar:
    """`said` is `value` and `between` its interval as people read them; `group`: what several bars
    have in common, written once above the first of them."""

    name: str
    value: float
    low: float
    high: float
    said: str
    between: str
    group: str = ""


def bars(
    words: Words,
    rows: Sequence[Bar],
    *,
    head: tuple[str, str, str],
    tick: Callable[[float], str],
    most: float | None = None,
    name: str = "bars",
) -> Chart:
    """A bar a row, from zero, with its 95 % interval as a line with ends.

    `head`: the titles of the columns name, value and interval; the second is the axis' too.
    `most`: the highest value there can be, such as 1 for shares. Narrow, so that it can be read on
    a telephone without moving it.
    """
    highest = max((max(row.high, row.value) for row in rows), default=1)
    marks_at = ticks(0, highest if most is None else most)
    end, left = marks_at[-1], 8

    def x(value: float) -> float:
        return left + value / end * _PLOT

    drawn, y, before = [], float(_TOP), ""
    for row in rows:
        if row.group and row.group != before:
            y += _LINE
            drawn.append(label(row.group, left, y, font_weight="bold"))
            y += _GAP / 2
            before = row.group
        for text in wrapped(row.name, _PLOT - len(row.said) * 8 - 8):
            y += _LINE
            drawn.append(label(text, left, y))
        drawn += [
            label(row.said, left + _PLOT, y, "end", font_weight="bold"),
            mark(
                "rect",
                x=left,
                y=y + 5,
                width=x(row.value) - left,
                height=_BAR,
                fill=PALE,
                stroke=INK,
                stroke_width=1,
            ),
            *_whisker(x(row.low), x(row.high), y + 5 + _BAR / 2),
        ]
        y += _BAR + _GAP
    axis = [
        mark("line", x1=x(value), x2=x(value), y1=_TOP, y2=y, stroke=GRID, stroke_width=1)
        for value in marks_at
    ]
    # The first and last mark are written inwards, so that nothing leaves the picture.
    ends = {0: "start", len(marks_at) - 1: "end"}
    axis += [
        label(tick(value), x(value), y + 16, ends.get(at, "middle"))
        for at, value in enumerate(marks_at)
    ]
    axis.append(label(head[1], left + _PLOT / 2, y + 16 + FONT + 6, "middle"))
    svg = picture(words, _PLOT + 2 * left, y + _FOOT, [*axis, *drawn], name)
    table = tuple(
        (f"{row.group} × {row.name}" if row.group else row.name, row.said, row.between)
        for row in rows
    )
    return Chart(svg, head, table, words)


def _whisker(low: float, high: float, y: float) -> list[str]:
    if low >= high:
        return []
    return [
        mark("line", x1=a, x2=b, y1=top, y2=foot, stroke=INK, stroke_width=2)
        for a, b, top, foot in (
            (low, high, y, y),
            (low, low, y - 4, y + 4),
            (high, high, y - 4, y + 4),
        )
    ]
