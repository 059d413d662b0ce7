"""Invented identities, and how the people at a desk would have written them down.

Who is who is known. Names come from `names.txt`; the way documents differ is drawn: script,
spelling, order, what is missing, what was estimated, slips of the pen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TypeAlias

import numpy as np

_NAMES = Path(__file__).with_name("names.txt")

NATIONALITIES: Mapping[str, tuple[str, ...]] = {
    "albanian": ("ALB", "XKX"),
    "arabic": ("MAR", "DZA", "SYR", "IRQ"),
    "belgian": ("BEL",),
    "chinese": ("CHN",),
    "cyrillic": ("UKR", "BGR", "RUS", "SRB"),
    "romanian": ("ROU", "MDA"),
    "turkish": ("TUR",),
    "vietnamese": ("VNM",),
    "yoruba": ("NGA",),
}
"""From each culture of names to the countries its bearers are of."""

Piece: TypeAlias = list[str]
"""A part of a name in its forms: first as at home, then as abroad."""
Names: TypeAlias = Mapping[tuple[str, str], list[Piece]]


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is. ``entity``: a number of their own; ``given`` and each of ``families``: the
    pieces of a name; ``sex``: F or M; ``country``: ISO 3166-1 alpha-3."""

    entity: int
    given: Sequence[Piece]
    families: Sequence[Sequence[Piece]]
    born: date
    sex: str
    country: str


@dataclass(frozen=True)
class Record:
    """One person as one agency wrote them down; `entity` is who it really is."""

    entity: int
    family_name: str
    given_name: str
    birth_date: str
    sex: str
    nationality: str


def read_names() -> Names:
    """The names by culture and part: g given, f family, and gp, gs, fp, fs their pieces."""
    found: dict[tuple[str, str], list[Piece]] = {}
    for line in _NAMES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        culture, part, home, abroad = line.split("|")
        forms = [home, *(form.replace("_", " ") for form in abroad.split())]
        found.setdefault((culture, part), []).append(forms)
    return found


def invented(chosen: np.random.Generator, names: Names, entity: int, culture: str) -> Identity:
    """Somebody with a name of `culture`, drawn by `chosen`."""
    given = _name(chosen, names, culture, "g")
    families = [_name(chosen, names, culture, "f")]
    if chosen.random() < 0.2:
        families.append(_name(chosen, names, culture, "f"))
    born = date(1955, 1, 1) + timedelta(days=int(chosen.integers(18_600)))
    sex = "FFM"[chosen.integers(3)]
    countries = NATIONALITIES[culture]
    return Identity(entity, given, families, born, sex, countries[chosen.integers(len(countries))])


def written(chosen: np.random.Generator, who: Identity) -> Record:
    """`who` as one agency writes them down, each time anew."""
    native = bool(chosen.random() < 0.35)
    family = " ".join(_form(chosen, name, native) for name in who.families)
    if len(who.families) == 2 and chosen.random() < 0.4:
        family = _form(chosen, who.families[0], native)
    first = _form(chosen, who.given, native)
    draw = chosen.random()
    if draw < 0.12:
        first, family = family, first
    elif draw < 0.17:
        first, family = "", f"{first} {family}" if chosen.random() < 0.5 else f"{family} {first}"
    elif draw < 0.21:
        first = ""
    return Record(
        who.entity,
        _slip(chosen, family),
        _slip(chosen, first),
        _birth(chosen, who.born),
        "" if chosen.random() < 0.05 else who.sex if chosen.random() < 0.99 else "M",
        "" if chosen.random() < 0.15 else who.country,
    )


def _name(chosen: np.random.Generator, names: Names, culture: str, part: str) -> list[Piece]:
    """The pieces of a name, each with its forms: mostly a beginning and an end."""
    joined = (culture, f"{part}p") in names and chosen.random() < 0.75
    pieces = [f"{part}p", f"{part}s"] if joined else [part]
    return [
        listed[chosen.integers(len(listed))]
        for listed in (names[culture, piece] for piece in pieces)
    ]


def _form(chosen: np.random.Generator, pieces: Sequence[Piece], native: bool) -> str:
    return "".join(
        forms[0] if native or len(forms) == 1 else forms[1 + chosen.integers(len(forms) - 1)]
        for forms in pieces
    )


def _slip(chosen: np.random.Generator, name: str) -> str:
    if len(name) < 4 or chosen.random() > 0.06:
        return name
    at = int(chosen.integers(1, len(name) - 1))
    kind = chosen.integers(3)
    if kind == 0:
        return name[:at] + name[at + 1 :]
    if kind == 1:
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name[:at] + name[at] + name[at:]


def _birth(chosen: np.random.Generator, born: date) -> str:
    draw = chosen.random()
    if draw < 0.06:
        return ""
    if draw < 0.26:
        year = born.year + int(chosen.choice((-1, 0, 0, 0, 1)))
        return str(chosen.choice((f"{year}-01-01", f"{year}", f"ca {year}", f"{year}-00-00")))
    if draw < 0.29 and born.day <= 12:
        return f"{born.year}-{born.day:02}-{born.month:02}"
    if draw < 0.33:
        return f"{born + timedelta(days=int(chosen.choice((-10, -1, 1, 10, 365))))}"
    return f"{born}"
