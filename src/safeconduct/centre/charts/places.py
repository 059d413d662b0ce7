"""Places taken and free: for each house or centre one bar of both, its numbers written above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .drawing import FONT, GRID, INK, Chart, Words, label, mark, picture, ticks, wrapped

_PLOT, _BAR, _LINE, _GAP, _TOP, _FOOT = 340, 14, 17, 12, 24, 42


@dataclass(frozen=True, slots=True)
class Housed:
    """`taken` and `free` as numbers, None where they are not told; `said` both as people read them,
    `cells` each of them for the table.
    """

    name: str
    taken: int | None
    free: int | None
    said: str
    cells: tuple[str, str]


def place_bars(
    words: Words,
    rows: Sequence[Housed],
    *,
    head: tuple[str, str, str],
    axis: str,
    tick: Callable[[float], str],
    name: str = "places",
) -> Chart:
    """Of each row what is taken, filled, then what is free, outlined; no bar where either is not
    told, and no axis where none is. `head` titles the columns name, taken and free; the last two
    are the legend too.
    """
    left = 8
    told = [(row.taken or 0) + (row.free or 0) for row in rows if _is_told(row)]
    # Whole places alone are written at the axis.
    marks_at = ticks(0, max([*told, 5])) if told else []
    scale = _PLOT / marks_at[-1] if marks_at else 0.0
    drawn, y = _legend(head[1:], left) if told else [], float(_TOP if told else 0)
    top = y
    for row in rows:
        for text in wrapped(row.name, _PLOT):
            y += _LINE
            drawn.append(label(text, left, y, font_weight="bold"))
        for text in wrapped(row.said, _PLOT):
            y += _LINE
            drawn.append(label(text, left, y))
        if row.taken is not None and row.free is not None:
            drawn += [
                _box(left, y + 5, row.taken * scale, INK),
                _box(left + row.taken * scale, y + 5, row.free * scale, "none"),
            ]
            y += _BAR
        y += _GAP
    grid = []
    for at, value in enumerate(marks_at):
        x = left + value * scale
        anchor = {0: "start", len(marks_at) - 1: "end"}.get(at, "middle")
        grid.append(mark("line", x1=x, x2=x, y1=top, y2=y, stroke=GRID, stroke_width=1))
        grid.append(label(tick(value), x, y + 16, anchor))
    if told:
        y += _FOOT
        grid.append(label(axis, left + _PLOT / 2, y - _FOOT + 16 + FONT + 6, "middle"))
    svg = picture(words, _PLOT + 2 * left, y, [*grid, *drawn], name)
    return Chart(svg, head, tuple((row.name, *row.cells) for row in rows), words)


def _is_told(row: Housed) -> bool:
    return row.taken is not None and row.free is not None


def _box(x: float, y: float, width: float, fill: str) -> str:
    return mark("rect", x=x, y=y, width=width, height=_BAR, fill=fill, stroke=INK, stroke_width=1)


def _legend(names: Sequence[str], left: float) -> list[str]:
    """What is filled and what is outlined, side by side above the bars."""
    drawn = []
    for at, (name, fill) in enumerate(zip(names, (INK, "none"), strict=True)):
        x = left + at * _PLOT / 2
        drawn.append(
            mark("rect", x=x, y=2, width=_BAR, height=_BAR, fill=fill, stroke=INK, stroke_width=1)
        )
        drawn.append(label(name, x + _BAR + 6, _BAR))
    return drawn
