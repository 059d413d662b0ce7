"""Files that a command reads: opened, or one line that says why not. ``-`` is standard input."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .faults import WrongInput, told
from .progress import watched


@contextmanager
def streamed(path: str, lang: str) -> Iterator[tuple[str, BinaryIO]]:
    """The name of the input for people, and its bytes, with a progress bar where one is seen.

    Raises WrongInput when there is no such file or it cannot be read.
    """
    if path == "-":
        name = told(lang, "cli-standard-input")
        with watched(_standard_input(lang), None, name) as stream:
            yield name, stream
        return
    file = _opened(path, lang)
    with file, watched(file, Path(path).stat().st_size, Path(path).name) as stream:
        yield path, stream


@contextmanager
def seekable(path: str, lang: str) -> Iterator[tuple[str, BinaryIO]]:
    """The same, to be read more than once: standard input by way of a nameless file."""
    if path == "-":
        # On the disk it has no name, and is gone with the program.
        with tempfile.TemporaryFile() as copy:
            shutil.copyfileobj(_standard_input(lang), copy)
            copy.seek(0)
            yield told(lang, "cli-standard-input"), copy
        return
    with _opened(path, lang) as file:
        yield path, file


def _standard_input(lang: str) -> BinaryIO:
    if sys.stdin is None:  # closed by whoever started the program
        raise WrongInput(lang, "cli-no-standard-input")
    return sys.stdin.buffer


def beginning(path: str, size: int, lang: str) -> bytes:
    """The first `size` bytes of the file at `path`, or all of fewer. Raises WrongInput."""
    with _told_why_not(path, lang), Path(path).open("rb") as stream:
        return stream.read(size)


def _opened(path: str, lang: str) -> BinaryIO:
    with _told_why_not(path, lang):
        return Path(path).open("rb")


@contextmanager
def _told_why_not(path: str, lang: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise WrongInput(lang, "cli-no-file", file=path) from None
    except IsADirectoryError:
        raise WrongInput(lang, "cli-a-folder", file=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WrongInput(lang, "cli-unreadable", file=path, reason=reason) from None
