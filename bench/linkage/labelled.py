"""Persons whose truth is known, encoded as an agency encodes them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from operator import add
from pathlib import Path
from typing import Any

import numpy as np

from safeconduct.centre.encoding.births import Birth, read_birth
from safeconduct.centre.encoding.encoder import Encoder, Person
from safeconduct.centre.encoding.letters import words_of_each
from safeconduct.centre.encoding.names import (
    BIGRAM,
    CONSONANT_BIGRAM,
    CONSONANTS,
    PARTICLES,
    SOUND,
    forms,
    name_words,
    spelling,
)
from safeconduct.centre.encoding.recipe import LOCALITY, NATIONALITY, SEX
from safeconduct.centre.linkage.comparison import Sources
from safeconduct.centre.tokens import Tokens

from .world import Record, world

HERE = Path(__file__).parent
KEY = b"a key of the measurements only.."
Place = tuple[tuple[str, str], ...]
Labelled = tuple[Sources, np.ndarray, np.ndarray]


def rivals_python() -> Path:
    """The environment of the rivals, made when it is not there."""
    python = HERE / ".venv-quality" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", python.parent.parent], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        subprocess.run([*install, "-r", HERE / "requirements-quality.txt"], check=True)
    return python


def rival(*arguments: str) -> Any:
    """What `rivals.py` answers to `arguments`."""
    command = [str(rivals_python()), str(HERE / "rivals.py"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def febrl(folder: Path) -> dict[str, list[dict[str, str]]]:
    """The sets dataset3, dataset4a and dataset4b (Christen, ANU)."""
    path = folder / "febrl.json"
    if not path.exists():
        rival("febrl", str(path))
    found: dict[str, list[dict[str, str]]] = json.loads(path.read_text())
    return found


def entity(row: dict[str, str]) -> int:
    """Whom a FEBRL record is of."""
    return int(row["rec_id"].split("-")[1])


def febrl_person(row: dict[str, str]) -> Person:
    """Name, birth date and suburb: what is compared here on all sides."""
    day = row["date_of_birth"]
    parts = (int(day[:4]), int(day[4:6]), int(day[6:])) if len(day) == 8 and day.isdigit() else None
    names = tuple(row[part] for part in ("given_name", "surname") if row[part])
    return Person(names, Birth(*parts) if parts else None, locality(row["suburb"]))


@cache
def locality(suburb: str) -> Place:
    return localities([suburb])[suburb]


def localities(suburbs: Iterable[str]) -> dict[str, Place]:
    """The pairs of letters of each suburb, which is what the third group has of it."""
    once = list(dict.fromkeys(suburbs))
    words = words_of_each(once)
    spelled = spelling("\n".join(word for of in words for word in of))
    letters = np.frombuffer(f"\n{spelled}\n".encode("ascii"), np.uint8).astype(np.int64)
    pairs = list(map(_Tokens().__getitem__, (letters[:-1] * 256 + letters[1:]).tolist()))
    ends = np.flatnonzero(letters == ord("\n"))[np.cumsum([0, *map(len, words)])].tolist()
    return {
        suburb: tuple(pairs[begin:end])
        for suburb, begin, end in zip(once, ends, ends[1:], strict=False)
    }


class _Tokens(dict[int, tuple[str, str]]):
    """The token of each pair of letters, made once; the ends of a word are a letter like others."""

    def __missing__(self, code: int) -> tuple[str, str]:
        pair = f"{chr(code >> 8)}{chr(code & 255)}".replace("\n", "_")
        made = self[code] = (LOCALITY, pair)
        return made


def world_person(record: Record) -> Person:
    """A person of the invented world, read as the command line reads a table."""
    values = ((SEX, record.sex.lower()), (NATIONALITY, record.nationality.lower()))
    names = tuple(part for part in (record.family_name, record.given_name) if part)
    return Person(names, read_birth(record.birth_date), tuple(v for v in values if v[1]))


def name_tokens(person: Person) -> set[tuple[str, str]]:
    """The tokens of a person's name, particles left out."""
    words = sorted({word for part in person.names for word in name_words(part)} - PARTICLES)
    spelled, skeletons, sounds = (lines.split("\n") for lines in forms(words))
    found = {(CONSONANTS, line) for line in skeletons} | {(SOUND, line) for line in sounds}
    for feature, lines in ((BIGRAM, spelled), (CONSONANT_BIGRAM, skeletons)):
        padded = [f"_{line}_" for line in lines]
        found |= {(feature, pair) for line in padded for pair in map(add, line, line[1:])}
    return found


def febrl3(rows: dict[str, list[dict[str, str]]]) -> Labelled:
    """The set everything is fitted on."""
    return encoded_once(rows["dataset3"])


def encoded_once(rows: list[dict[str, str]]) -> Labelled:
    who = np.array([entity(row) for row in rows])
    return Sources(Encoder(KEY).encode(map(febrl_person, rows), "all"), None), who, who


def febrl4(rows: dict[str, list[dict[str, str]]]) -> tuple[Tokens, Tokens, np.ndarray, np.ndarray]:
    """The set everything is measured on."""
    a, b = rows["dataset4a"], rows["dataset4b"]
    made = [
        Encoder(KEY).encode(map(febrl_person, part), name) for part, name in ((a, "a"), (b, "b"))
    ]
    return (*made, *(np.array([entity(row) for row in part]) for part in (a, b)))


def worlds(seed: int, persons: int) -> tuple[Tokens, Tokens, np.ndarray, np.ndarray]:
    """Two agencies of the invented world."""
    parts = world(seed, persons)
    made = [
        Encoder(KEY).encode(map(world_person, part), name)
        for part, name in zip(parts, "ab", strict=True)
    ]
    return (*made, *(np.array([r.entity for r in part]) for part in parts))
