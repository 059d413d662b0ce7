"""What every chart is: a picture and the table of its figures, and how its marks are written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

INK, PALE, GRID = "#2d5361", "#c5d5da", "#d4d9db"
"""Dark enough to read on white and apart in grey: no chart tells its series by colour alone."""
FONT = 13
LETTER = 7.2
"""The width a letter takes at most, about, in the reader's sans-serif at that size."""

DASHES = ("", "7 3", "2 3", "9 3 2 3")
SHAPES = ("circle", "square", "diamond", "triangle")


@dataclass(frozen=True, slots=True)
class Words:
    """What a chart says besides its values, in the reader's language.

    `title` and `description` are read out for the picture; `denominator`: of whom the figures
    are; `coverage`: whom the records cannot hold; `uncertainty`: what the interval means.
    """

    title: str
    description: str
    denominator: str
    coverage: str
    uncertainty: str


@dataclass(frozen=True, slots=True)
class Chart:
    """`svg` for the page; `head` and `rows` the same figures as a table; `words` for beside it."""

    svg: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: Words


def mark(name: str, text: str | None = None, /, **attributes: str | float) -> str:
    """An element with its attributes; everything that comes from outside is escaped.

    A trailing underscore is dropped from a name, others become hyphens: ``stroke_width``.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value != ""
    )
    if text is None:
        return f"<{name}{written}/>"
    return f"<{name}{written}>{escape(text, quote=False)}</{name}>"


def _value(value: str | float) -> str:
    return (
        escape(value)
        if isinstance(value, str)
        else f"{value:.4g}"
        if value < 1000
        else f"{value:.0f}"
    )


def label(text: str, x: float, y: float, anchor: str = "start", **more: str | float) -> str:
    """A piece of text; `anchor` start, middle or end."""
    return mark("text", text, x=x, y=y, text_anchor=anchor, **more)


def picture(words: Words, width: float, height: float, marks: Iterable[str], name: str) -> str:
    """The whole picture. `name` tells its ids from those of other pictures on the same page."""
    title, description = f"{name}-title", f"{name}-description"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}"'
        f' width="{width:.0f}" height="{height:.0f}" role="img"'
        f' aria-labelledby="{escape(title)} {escape(description)}"'
        f' font-family="sans-serif" font-size="{FONT}" fill="currentColor">'
    )
    return "".join(
        [
            head,
            mark("title", words.title, id=title),
            mark("desc", words.description, id=description),
            *marks,
            "</svg>",
        ]
    )


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Round values from at most `low` to at least `high`, in steps of 1, 2 or 5 at some power."""
    if high <= low:
        high = low + 1
    rough = (high - low) / about
    power = 10.0 ** floor(log10(rough))
    step = next(each * power for each in (1, 2, 5, 10) if each * power >= rough * 0.999)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return [round(at * step, 12) for at in range(first, last + 1)]


def room_for(labels: Sequence[str]) -> float:
    """The width that the longest of these takes."""
    return max((len(text) for text in labels), default=0) * LETTER + 8


def wrapped(text: str, width: float) -> list[str]:
    """`text` in lines that are no wider, broken between words only."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and len(longer) * LETTER > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def point_at(shape: str, x: float, y: float, size: float = 4) -> str:
    """A point that can be told from others by its shape."""
    if shape == "circle":
        return mark("circle", cx=x, cy=y, r=size, fill=INK)
    corners: dict[str, list[tuple[float, float]]] = {
        "square": [(-1, -1), (1, -1), (1, 1), (-1, 1)],
        "diamond": [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)],
        "triangle": [(0, -1.2), (1.2, 1), (-1.2, 1)],
    }
    around = [(x + dx * size, y + dy * size) for dx, dy in corners[shape]]
    return mark("polygon", points=path_of(around), fill=INK)


def path_of(points: Iterable[tuple[float, float]]) -> str:
    """Points as SVG lists them."""
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
