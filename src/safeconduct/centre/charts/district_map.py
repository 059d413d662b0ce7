"""A map of the twelve judicial districts, each with its figure written on it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from safeconduct.words import say

from .drawing import FONT, GRID, INK, Chart, Words, label, mark, path_of, picture, wrapped

_FILE = Path(__file__).parent / "belgium.json"
_DEPTHS = 5
_UNKNOWN = "?"
# Larger than on other charts: the map is wider, and drawn as small on a telephone.
_FONT, _SMALL = 22, 15


@dataclass(frozen=True, slots=True)
class District:
    """`value` None: not known, which is drawn as hatching and never as zero; what `said` then
    holds, such as an interval, is written on it all the same."""

    name: str
    value: float | None
    said: str
    between: str


@cache
def boundaries() -> Mapping[str, Any]:
    """The drawing: ``attribution``, ``width``, ``height``, ``districts`` (code → rings)."""
    drawing: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return drawing


def district_map(
    words: Words,
    districts: Mapping[str, District],
    *,
    head: tuple[str, str, str],
    lang: str,
    name: str = "map",
) -> Chart:
    """`districts` by their code; one that is missing is not known.

    The deeper the shade the larger the value, in five steps; the figure itself stands on the
    district and in the table. Beneath it stands, in `lang`, whose drawing it is.
    """
    drawing = boundaries()
    highest = max((each.value or 0 for each in districts.values()), default=0) or 1
    hatch = f"{name}-unknown"
    drawn = [
        f'<defs><pattern id="{hatch}" width="6" height="6" patternUnits="userSpaceOnUse">'
        + mark("path", d="M0 6L6 0", stroke=INK, stroke_width=1)
        + "</pattern></defs>"
    ]
    texts = []
    for code, rings in drawing["districts"].items():
        district = districts.get(code)
        value = None if district is None else district.value
        depth = 0 if value is None else min(int(value / highest * _DEPTHS), _DEPTHS - 1)
        for ring in rings:
            drawn.append(
                mark(
                    "polygon",
                    points=path_of(ring),
                    fill=f"url(#{hatch})" if value is None else INK,
                    fill_opacity=1 if value is None else 0.08 + 0.2 * depth,
                    stroke=INK,
                    stroke_width=1,
                )
            )
        x, y = _middle(max(rings, key=_area))
        said = (district.said if district else "") or _UNKNOWN
        # A white plate beneath, so that it can be read on any shade and in print.
        half, tall = len(said) * _FONT * 0.3 + 5, _FONT + 6
        texts.append(
            mark(
                "rect",
                x=x - half,
                y=y - tall / 2,
                width=2 * half,
                height=tall,
                fill="#fff",
                stroke=GRID,
            )
        )
        texts.append(label(said, x, y + _FONT * 0.35, "middle", fill="#000", font_size=_FONT))
    lines = wrapped(say(lang, "figures-map-credit"), drawing["width"] * FONT / _SMALL)
    texts += [
        label(line, 4, drawing["height"] + (_SMALL + 3) * at, font_size=_SMALL)
        for at, line in enumerate(lines, 1)
    ]
    height = drawing["height"] + (_SMALL + 3) * len(lines) + 6
    svg = picture(words, drawing["width"], height, [*drawn, *texts], name)
    rows = tuple((each.name, each.said, each.between) for each in districts.values())
    return Chart(svg, head, rows, words)


def _area(ring: list[list[float]]) -> float:
    return abs(_signed_area(ring))


def _signed_area(ring: list[list[float]]) -> float:
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs) / 2


def _middle(ring: list[list[float]]) -> tuple[float, float]:
    """The centre of gravity of a district's largest part."""
    total = 6 * _signed_area(ring)
    x = y = 0.0
    for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
        turn = a[0] * b[1] - b[0] * a[1]
        x += (a[0] + b[0]) * turn
        y += (a[1] + b[1]) * turn
    return x / total, y / total
