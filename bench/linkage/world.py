"""Invented persons of eight cultures, as two agencies would have written them down.

Who is who is known. Names come from `names.txt`; the way documents differ is drawn: script,
spelling, order, what is missing, what was estimated, slips of the pen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

NAMES = Path(__file__).with_name("names.txt")
NATIONALITIES = {
    "arabic": ("MAR", "DZA", "SYR", "IRQ"),
    "cyrillic": ("UKR", "BGR", "RUS", "SRB"),
    "chinese": ("CHN",),
    "vietnamese": ("VNM",),
    "albanian": ("ALB", "XKX"),
    "turkish": ("TUR",),
    "yoruba": ("NGA",),
    "romanian": ("ROU", "MDA"),
}


@dataclass(frozen=True)
class Record:
    """One person as one agency wrote them down; `entity` is who it really is."""

    entity: int
    family_name: str
    given_name: str
    birth_date: str
    sex: str
    nationality: str


def world(seed: int, persons: int, both: float = 0.6) -> tuple[list[Record], list[Record]]:
    """The records of two agencies; a share `both` of the first's persons is known to both."""
    chosen = np.random.default_rng(seed)
    names = _names()
    cultures = sorted(NATIONALITIES)
    first, second = [], []
    known = int(persons * both)
    for entity in range(2 * persons - known):
        culture = cultures[chosen.integers(len(cultures))]
        given = _name(chosen, names, culture, "g")
        families = [_name(chosen, names, culture, "f")]
        if chosen.random() < 0.2:
            families.append(_name(chosen, names, culture, "f"))
        born = date(1955, 1, 1) + timedelta(days=int(chosen.integers(18_600)))
        person = (entity, given, families, born, "FFM"[chosen.integers(3)], culture)
        country = _one(chosen, list(NATIONALITIES[culture]))
        if entity < persons:
            first.append(_written(chosen, *person, country))
        if entity < known or entity >= persons:
            second.append(_written(chosen, *person, country))
    return first, second


def _names() -> dict[tuple[str, str], list[list[str]]]:
    found: dict[tuple[str, str], list[list[str]]] = {}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        culture, part, home, abroad = line.split("|")
        forms = [home, *(form.replace("_", " ") for form in abroad.split())]
        found.setdefault((culture, part), []).append(forms)
    return found


def _one(chosen: np.random.Generator, values: list) -> object:
    return values[chosen.integers(len(values))]


def _name(chosen, names, culture: str, part: str) -> list[list[str]]:  # type: ignore[no-untyped-def]
    """The pieces of a name, each with its forms: mostly a beginning and an end."""
    joined = (culture, f"{part}p") in names and chosen.random() < 0.75
    pieces = [f"{part}p", f"{part}s"] if joined else [part]
    return [_one(chosen, names[culture, piece]) for piece in pieces]


def _written(chosen, entity, given, families, born, sex, culture, country) -> Record:  # type: ignore[no-untyped-def]
    native = chosen.random() < 0.35
    family = " ".join(_form(chosen, name, native) for name in families)
    if len(families) == 2 and chosen.random() < 0.4:
        family = _form(chosen, families[0], native)
    first = _form(chosen, given, native)
    draw = chosen.random()
    if draw < 0.12:
        first, family = family, first
    elif draw < 0.17:
        first, family = "", f"{first} {family}" if chosen.random() < 0.5 else f"{family} {first}"
    elif draw < 0.21:
        first = ""
    return Record(
        entity,
        _slip(chosen, family),
        _slip(chosen, first),
        _born(chosen, born),
        "" if chosen.random() < 0.05 else sex if chosen.random() < 0.99 else "M",
        "" if chosen.random() < 0.15 else country,
    )


def _form(chosen: np.random.Generator, pieces: list[list[str]], native: bool) -> str:
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


def _born(chosen: np.random.Generator, born: date) -> str:
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
