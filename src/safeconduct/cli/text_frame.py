"""What the texts of all commands share: colour where it is seen, headings, lines, tables, dates."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TextIO

from babel.dates import format_date

# British order for English: the day stands first in every language of the program.
_LOCALES = {"en": "en_GB", "fr": "fr_BE", "nl": "nl_BE", "de": "de_BE"}
_PATTERNS = {"en": "d MMMM y", "fr": "d MMMM y", "nl": "d MMMM y", "de": "d. MMMM y"}
_CODES = {"bold": "1", "faint": "2", "red": "31", "green": "32", "yellow": "33"}
_WIDEST = 100


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours and the width of lines. `width` None: lines are not broken (they go to a file)."""

    coloured: bool = False
    width: int | None = None

    @classmethod
    def of(cls, stream: TextIO) -> Ink:
        """Colour on a terminal only, and not where NO_COLOR is set (no-color.org)."""
        if not stream.isatty():
            return cls()
        coloured = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return cls(coloured, min(shutil.get_terminal_size().columns, _WIDEST))

    def __call__(self, text: str, *styles: str) -> str:
        """`text` in the styles ``bold``, ``faint``, ``red``, ``green``, ``yellow``."""
        if not self.coloured or not styles:
            return text
        return f"\033[{';'.join(_CODES[s] for s in styles)}m{text}\033[0m"

    def lines(self, text: str, first: str = "", later: str | None = None) -> str:
        """`text` after `first`, continued under `later` (the same width in spaces)."""
        later = " " * len(first) if later is None else later
        if self.width is None:
            return first + text
        return textwrap.fill(
            text,
            max(self.width, len(first) + 20),
            initial_indent=first,
            subsequent_indent=later,
            break_long_words=False,
            break_on_hyphens=False,
        )


def to_terminal() -> Ink:
    """The ink for standard output."""
    return Ink.of(sys.stdout)


def written(day: date | str, lang: str) -> str:
    """``1 February 2008``, ``1er février 2008``, ``1 februari 2008``, ``1. Februar 2008``."""
    day = date.fromisoformat(day) if isinstance(day, str) else day
    text = str(format_date(day, _PATTERNS[lang], locale=_LOCALES[lang]))
    # French writes the first of a month, and only the first, as an ordinal.
    return text.replace("1 ", "1er ", 1) if lang == "fr" and day.day == 1 else text


def capital(text: str) -> str:
    """`text` with a capital at its beginning, the rest as it is."""
    return text[:1].upper() + text[1:]


def table(rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()) -> list[str]:
    """Rows as lines with columns of equal width; the columns in `right` end flush."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  ".join(
            cell.rjust(width) if i in right else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
