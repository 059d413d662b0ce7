"""One input file that can be read more than once; standard input by way of a nameless file."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .faults import WrongInput, told


@contextmanager
def seekable(path: str, lang: str) -> Iterator[tuple[str, BinaryIO]]:
    """The name of the input at `path` (``-``: standard input) for people, and its bytes.

    Errors: WrongInput when there is no such file or it cannot be read.
    """
    if path == "-":
        if sys.stdin is None:  # closed by whoever started the program
            raise WrongInput(lang, "cli-no-standard-input")
        # On the disk it has no name, and is gone with the program.
        with tempfile.TemporaryFile() as copy:
            shutil.copyfileobj(sys.stdin.buffer, copy)
            copy.seek(0)
            yield told(lang, "cli-standard-input"), copy
        return
    try:
        file = Path(path).open("rb")
    except FileNotFoundError:
        raise WrongInput(lang, "cli-no-file", file=path) from None
    except IsADirectoryError:
        raise WrongInput(lang, "cli-a-folder", file=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WrongInput(lang, "cli-unreadable", file=path, reason=reason) from None
    with file:
        yield path, file
