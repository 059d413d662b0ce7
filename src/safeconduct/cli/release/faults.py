"""What is wrong with the input of a release, in one line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..faults import WrongInput, told

if TYPE_CHECKING:
    from safeconduct.centre.release.accounting import WrongBudget
    from safeconduct.centre.release.domain import WrongDomain


def read_input(path: str, lang: str) -> tuple[bytes, str]:
    """The bytes at `path`, or of standard input for ``-``, and the name to call it by."""
    if path == "-":
        if sys.stdin is None:
            raise WrongInput(lang, "release-no-file", file="-")
        return sys.stdin.buffer.read(), told(lang, "cli-standard-input")
    try:
        return Path(path).read_bytes(), path
    except FileNotFoundError:
        raise WrongInput(lang, "release-no-file", file=path) from None
    except IsADirectoryError:
        raise WrongInput(lang, "release-a-folder", file=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WrongInput(lang, "cli-unreadable", file=path, reason=reason) from None


def number(text: str, option: str, lang: str) -> float:
    """`text` as a number. Errors: WrongInput."""
    try:
        return float(text)
    except ValueError:
        raise WrongInput(lang, f"release-wrong-{option}", found=text) from None


def wrong_budget(wrong: WrongBudget, lang: str) -> WrongInput:
    return WrongInput(lang, f"release-wrong-{wrong.what}", found=f"{wrong.found:g}")


def wrong_domain(wrong: WrongDomain, file: str, lang: str, known: str = "") -> WrongInput:
    """The line for `wrong`, met in `file`; `known`: the columns there are."""
    what, _, record = wrong.what.partition(":")
    values = {"file": file, "where": wrong.where, "found": wrong.found, "known": known}
    if record:
        # The header is line 1; a value that holds a line end moves what follows it.
        values["line"] = str(int(record) + 2)
    return WrongInput(lang, f"release-fault-{what}", **values)
