"""Lines with bands: a trend, a curve of those who are still waiting, small multiples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .drawing import (
    DASHES,
    GRID,
    INK,
    PALE,
    SHAPES,
    Chart,
    Words,
    label,
    mark,
    path_of,
    picture,
    point_at,
    room_for,
    ticks,
    wrapped,
)

Row = tuple[float, float, float, float]
"""Where on the axis, value, and the interval's low and high end."""
_WIDTH, _LINE = 300, 18


@dataclass(frozen=True, slots=True)
class Series:
    """A line. Told from others by its dashes and its marks, which its name shows too."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Axis:
    """`title`, and how a value on it is written; `places`: the values to write, where they are
    not round numbers (years); `said`: how a value is written in the table, where otherwise."""

    title: str
    tick: Callable[[float], str]
    places: tuple[float, ...] | None = None
    said: Callable[[float], str] | None = None


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a plot lies on the drawing, and what its axes run over."""

    left: float
    top: float
    width: float
    height: float
    across: list[float]
    up: list[float]

    def x(self, value: float) -> float:
        first, last = self.across[0], self.across[-1]
        return self.left + (value - first) / ((last - first) or 1) * self.width

    def y(self, value: float) -> float:
        return self.top + self.height * (1 - (value - self.up[0]) / (self.up[-1] - self.up[0]))


def lines(
    words: Words,
    series: Sequence[Series],
    *,
    across: Axis,
    up: Axis,
    head: tuple[str, str, str, str],
    steps: bool = False,
    most: float | None = None,
    last: float | None = None,
    name: str = "lines",
) -> Chart:
    """Lines from point to point or, with `steps`, holding each value until the next (survival).

    `head`: titles of the table's columns: series, place, value, interval. `most`: the highest
    value there can be, such as 1 for shares; `last`: where the drawing ends, though the table goes
    on. Narrow enough for a telephone.
    """
    table = _table(series, across, up)
    if last is not None:
        series = [_until(each, last) for each in series]
    left = room_for([up.tick(value) for value in _up(series, most)]) + 8
    legend, top = _legend(series, left + _WIDTH, steps=steps)
    frame = _Frame(left, top + 30, _WIDTH, 220, _across(series, across), _up(series, most))
    drawn = [*legend, *_axes(frame, across, up), label(up.title, 4, top + 16)]
    # Bands first, so that none lies over another's line.
    for each in series:
        drawn += _band(frame, each, steps=steps)
    for at, each in enumerate(series):
        drawn += _line(frame, each, at, steps=steps)
    foot = frame.top + frame.height + 46
    svg = picture(words, frame.left + frame.width + 12, foot, drawn, name)
    return Chart(svg, head, table, words)


def _until(each: Series, last: float) -> Series:
    """The series up to `last`, where it has the value it had before."""
    kept = [row for row in each.rows if row[0] <= last]
    if len(kept) == len(each.rows) or not kept:
        return each
    return Series(each.name, (*kept, (last, *kept[-1][1:])))


def small_multiples(
    words: Words,
    series: Sequence[Series],
    *,
    across: Axis,
    up: Axis,
    head: tuple[str, str, str, str],
    columns: int = 2,
    name: str = "multiples",
) -> Chart:
    """A small plot for each series, all on the same scales, so that they can be compared."""
    plot, tall = 124.0, 80.0
    left = room_for([up.tick(value) for value in _up(series, None)]) + 4
    over, above = _across(series, across), _up(series, None)
    # Few marks on a small plot: the ends are enough to read the scale by.
    narrow = Axis(across.title, across.tick, (over[0], over[-1]))
    drawn = [label(f"{up.title}; {across.title}", 4, 14)]
    y = 14.0
    for begin in range(0, len(series), columns):
        row = [(each, wrapped(each.name, plot + left)) for each in series[begin : begin + columns]]
        y += 14 + 16 * max(len(names) for _, names in row)
        for column, (each, names) in enumerate(row):
            frame = _Frame(left + column * (plot + left + 12), y + 10, plot, tall, over, above)
            drawn += _axes(frame, narrow, up, titled=False)
            drawn += [
                label(text, frame.left, y - 16 * up_by, font_weight="bold")
                for up_by, text in enumerate(reversed(names))
            ]
            drawn += [*_band(frame, each, steps=False), *_line(frame, each, 0, steps=False)]
        y += 10 + tall + 24
    width = min(columns, max(len(series), 1)) * (plot + left + 12) + 16
    svg = picture(words, width, y + 8, drawn, name)
    return Chart(svg, head, _table(series, across, up), words)


def _across(series: Sequence[Series], axis: Axis) -> list[float]:
    places = sorted({row[0] for each in series for row in each.rows})
    if axis.places:
        return sorted({*axis.places, *places})
    return ticks(places[0], places[-1]) if places else [0.0, 1.0]


def _up(series: Sequence[Series], most: float | None) -> list[float]:
    highest = max((row[3] for each in series for row in each.rows), default=1.0)
    return ticks(0, highest if most is None else most)


def _axes(frame: _Frame, across: Axis, up: Axis, *, titled: bool = True) -> list[str]:
    drawn = []
    bottom = frame.top + frame.height
    levels = frame.up if titled else [frame.up[0], frame.up[-1]]
    for value in levels:
        y = frame.y(value)
        ends = {"x1": frame.left, "x2": frame.left + frame.width, "y1": y, "y2": y}
        drawn.append(mark("line", stroke=GRID, stroke_width=1, **ends))
        drawn.append(label(up.tick(value), frame.left - 6, y + 4, "end"))
    places = list(across.places or frame.across)
    for value in places:
        # Written inwards at the ends, so that nothing leaves the picture or runs into another's.
        last = value == places[-1]
        anchor = "end" if last else "middle" if titled else "start"
        drawn.append(label(across.tick(value), frame.x(value), bottom + 18, anchor))
    if titled:
        drawn.append(label(across.title, frame.left + frame.width / 2, bottom + 38, "middle"))
    return drawn


def _course(frame: _Frame, each: Series, column: int, *, steps: bool) -> list[tuple[float, float]]:
    """One column of the rows as points of the drawing, with corners where values hold."""
    points: list[tuple[float, float]] = []
    for row in each.rows:
        if steps and points:
            points.append((frame.x(row[0]), points[-1][1]))
        points.append((frame.x(row[0]), frame.y(row[column])))
    return points


def _band(frame: _Frame, each: Series, *, steps: bool) -> list[str]:
    around = [
        *_course(frame, each, 3, steps=steps),
        *reversed(_course(frame, each, 2, steps=steps)),
    ]
    return [mark("polygon", points=path_of(around), fill=PALE, fill_opacity=0.6)] if around else []


def _line(frame: _Frame, each: Series, at: int, *, steps: bool) -> list[str]:
    if not each.rows:
        return []
    dash = DASHES[at % len(DASHES)]
    points = path_of(_course(frame, each, 1, steps=steps))
    line: dict[str, str | float] = {"fill": "none", "stroke": INK, "stroke_width": 2}
    drawn = [mark("polyline", points=points, stroke_dasharray=dash, **line)]
    if not steps:
        shape = SHAPES[at % len(SHAPES)]
        drawn += [point_at(shape, frame.x(row[0]), frame.y(row[1]), 3.5) for row in each.rows]
    return drawn


def _legend(series: Sequence[Series], width: float, *, steps: bool) -> tuple[list[str], float]:
    """Each name beside a piece of its line, and how far down that reaches; none for one alone."""
    if len(series) < 2:
        return [], 0.0
    drawn, y = [], 0.0
    for at, each in enumerate(series):
        y += _LINE
        dash = DASHES[at % len(DASHES)]
        ends = {"x1": 4, "x2": 44, "y1": y - 5, "y2": y - 5}
        drawn.append(mark("line", stroke=INK, stroke_width=2, stroke_dasharray=dash, **ends))
        if not steps:
            drawn.append(point_at(SHAPES[at % len(SHAPES)], 24, y - 5, 3.5))
        for part, text in enumerate(wrapped(each.name, width - 52)):
            y += _LINE if part else 0
            drawn.append(label(text, 52, y))
    return drawn, y + 6


def _table(series: Sequence[Series], across: Axis, up: Axis) -> tuple[tuple[str, ...], ...]:
    said = up.said or up.tick
    return tuple(
        (each.name, across.tick(place), said(value), f"{said(low)}–{said(high)}")
        for each in series
        for place, value, low, high in each.rows
    )
