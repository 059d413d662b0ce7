"""The files of `safeconduct htcds`: each is written whole, or none is."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from ..faults import WrongInput
from ..places import can_hold_file


def check_places(read: Sequence[str], written: Sequence[str | None], lang: str) -> None:
    """No file is both read and written, or written twice, and each has a folder to stand in."""
    places = [Path(path).resolve() for path in written if path is not None]
    there = {Path(path).resolve() for path in read if path != "-"}
    if len(set(places)) < len(places) or set(places) & there:
        raise WrongInput(lang, "htcds-same-place")
    for place in places:
        if not can_hold_file(place):
            raise WrongInput(lang, "htcds-place", found=str(place))


@dataclass(slots=True)
class Written:
    """What is being written; `stands` False: it is thrown away, and what was there before stays."""

    output: TextIO
    others: tuple[TextIO | None, ...]
    stands: bool = True


@contextmanager
def writing(output: str, *others: str | None) -> Iterator[Written]:
    """`output` and whichever other files are wanted, to write into. They stand in their places
    when all is done; after any failure what was there before stands as it was.
    """
    with ExitStack() as held:
        begun: list[tuple[str, Path]] = []

        def begin(path: str) -> TextIO:
            place = Path(path).absolute()
            handle, part = tempfile.mkstemp(prefix=f".{place.name}.", dir=place.parent)
            held.callback(Path(part).unlink, missing_ok=True)
            begun.append((part, place))
            return held.enter_context(os.fdopen(handle, "w", encoding="utf-8", newline=""))

        first = begin(output)
        rest = tuple(None if path is None else begin(path) for path in others)
        written = Written(first, rest)
        yield written
        if written.stands:
            for stream in (first, *rest):
                if stream is not None:
                    stream.close()
            for part, place in begun:
                os.replace(part, place)
