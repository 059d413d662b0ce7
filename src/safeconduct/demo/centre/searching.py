"""A search of every byte for who somebody is, where no role may know it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from .desks import Entry

_SHORTEST = 6
"""Bytes of a word worth searching: shorter ones occur by chance among random numbers."""
_DATE = 10
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def planted(entries: Iterable[Entry]) -> frozenset[str]:
    """Every name, whole date of birth and record id that an agency has, and the words of names."""
    found: set[str] = set()
    for each in entries:
        who = each.identity
        found |= {each.record_id, who.family_name, who.given_name}
        found |= {word for name in (who.family_name, who.given_name) for word in name.split()}
        if len(who.birth_date) == _DATE and not who.birth_date.endswith("-00-00"):
            found.add(who.birth_date)
    return frozenset(word.lower() for word in found if len(word.encode()) >= _SHORTEST)


def found_in(folders: Sequence[Path], words: Iterable[str]) -> list[tuple[Path, str]]:
    """Each file below `folders` with a word that stands in it, whatever the case of its letters.

    Parquet is searched as the table it is, since its bytes are compressed.
    """
    forms = [(word, {word.encode(coding) for coding in _ENCODINGS}) for word in words]
    found = []
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.is_file()):
        content = _content(path)
        found += [(path, word) for word, bytes_ in forms if any(b in content for b in bytes_)]
    return found


def _content(path: Path) -> bytes:
    content = path.read_bytes()
    # Names written in other scripts have small letters too, which bytes alone do not.
    told = content.decode("utf-8", "ignore").lower().encode()
    if path.suffix == ".parquet":
        import polars as pl

        told += pl.read_parquet(content).write_csv().lower().encode()
    return b"\0".join((path.name.lower().encode(), content.lower(), told))
