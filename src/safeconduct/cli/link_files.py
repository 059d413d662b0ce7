"""The files of `safeconduct link`: tokens in, links, pairs and a review out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .faults import WrongInput
from .places import can_hold_file

if TYPE_CHECKING:
    from safeconduct.centre.linkage.links import Links
    from safeconduct.centre.tokens import Tokens

MOST_WITH_EACH = 1_000_000
"""Records of a source up to which all are compared with all, unless blocks are asked for."""

Asked = tuple[str | None, int | None]


def named(
    tokens: Sequence[str], deduplicated: Sequence[str], lang: str
) -> tuple[list[str], list[str]]:
    """The files, and the names of deduplicated sources.

    --deduplicated takes several names: those after the first stand among the files, and are
    told from them by being no file and the name of one.
    """
    sources = {Path(path).stem for path in tokens if Path(path).is_file()}
    further = {
        path for path in tokens if deduplicated and path in sources and not Path(path).exists()
    }
    return [path for path in tokens if path not in further], [*deduplicated, *sorted(further)]


def check_places(read: Sequence[str], written: Sequence[str | None], lang: str) -> None:
    """No file is both read and written, or written twice, and each has a folder to stand in."""
    places = [Path(path).resolve() for path in written if path is not None]
    if len(set(places)) < len(places) or set(places) & {Path(path).resolve() for path in read}:
        raise WrongInput(lang, "link-same-place")
    for place in places:
        if not can_hold_file(place):
            raise WrongInput(lang, "link-place", found=str(place))


def read_sources(paths: Sequence[str], lang: str) -> tuple[list[Tokens], list[str]]:
    """The tokens of each file that holds a record, and the names of the sources that hold none.

    Who had nobody to encode sends a file all the same; it is left out, and stops nobody else.
    Errors: WrongInput where the files cannot be linked with each other, or none holds a record.
    """
    from safeconduct.centre.encoding.tokens_file import read_header

    seen: dict[str, str] = {}
    sources: list[Tokens] = []
    rounds: list[str] = []
    for path in paths:
        source = _read(path, lang)
        if any(Path(path).samefile(other) for other in seen.values()):
            raise WrongInput(lang, "link-file-twice", file=path, other=path)
        if source.source in seen:
            raise WrongInput(lang, "link-name-twice", file=path, other=seen[source.source])
        rounds.append(read_header(Path(path)).round)
        if sources:
            _fits(path, source, rounds[-1], paths[0], sources[0], rounds[0], lang)
        for other, held in zip(paths, sources, strict=False):
            # Numbers are drawn at random: one that stands in two files was copied.
            if not set(held.numbers).isdisjoint(source.numbers):
                raise WrongInput(lang, "link-file-twice", file=path, other=other)
        seen[source.source] = path
        sources.append(source)
    empty = [source.source for source in sources if not len(source)]
    if len(empty) == len(sources):
        raise WrongInput(lang, "link-empty", file=paths[0])
    return [source for source in sources if len(source)], empty


def in_blocks(paths: Sequence[str], sources: Sequence[Tokens], asked: bool, lang: str) -> bool:
    """Whether only pairs that share a keyed block are compared: where that is asked for, and for
    more records than can be held each against each, if every file holds blocks of the same keys.
    """
    keys = [tuple(source.blocks) for source in sources]
    for path, held in zip(paths, keys, strict=True):
        if asked and (not held or held != keys[0]):
            raise WrongInput(lang, "link-no-blocks", file=path)
    many = max(map(len, sources)) > MOST_WITH_EACH
    return asked or (many and bool(keys[0]) and len(set(keys)) == 1)


def _read(path: str, lang: str) -> Tokens:
    from safeconduct.centre.encoding.tokens_file import NotTokens, read_tokens

    try:
        return read_tokens(Path(path))
    except FileNotFoundError:
        raise WrongInput(lang, "link-no-file", file=path) from None
    except NotTokens as wrong:
        raise WrongInput(lang, "link-damaged", file=path, reason=str(wrong)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WrongInput(lang, "link-unreadable", file=path, reason=reason) from None


def _fits(
    path: str, source: Tokens, round_name: str, first: str, other: Tokens, named: str, lang: str
) -> None:
    files = {"file": path, "other": first}
    if source.version != other.version:
        both = {"found": source.version, "expected": other.version}
        raise WrongInput(lang, "link-version", **files, **both)
    if round_name != named:
        both = {"found": round_name or "–", "expected": named or "–"}
        raise WrongInput(lang, "link-round", **files, **both)
    if source.key_check != other.key_check:
        raise WrongInput(lang, "link-secret", **files)
    shapes = [{g: bits.words.shape[1] for g, bits in of.groups.items()} for of in (source, other)]
    if shapes[0] != shapes[1]:
        raise WrongInput(lang, "link-groups", **files)


def write_all(links: Links, out: Path, pairs: str | None, asked: Asked, lang: str) -> None:
    """LINKS, and PAIRS and REVIEW where they are wanted: all of them or none."""
    from safeconduct.centre.linkage.links_file import (
        links_rows,
        pairs_rows,
        review_rows,
        write_tables,
    )

    wanted = [(out, links_rows(links))]
    if pairs is not None:
        wanted.append((Path(pairs), pairs_rows(links)))
    if asked[0] is not None and asked[1] is not None:
        wanted.append((Path(asked[0]), review_rows(links, asked[1])))
    try:
        write_tables(wanted)
    except OSError as error:
        raise WrongInput(lang, "link-not-written", reason=error.strerror or str(error)) from None
