"""Paper: a text in typst's language and what it is told become a PDF that can be read aloud.

Every document is tagged (PDF/UA-1, ISO 14289-1): headings, lists, tables and pictures are marked
as such, and one without a title, or a picture without words in its place, is refused. The same
text, data and day give the same bytes. Nothing is read but the fonts that lie here, and no name of
a person or a machine is written into the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

import typst

FONTS = Path(__file__).parent / "fonts"
# In this order a letter is looked for. Noto Sans holds Latin, Greek and Cyrillic letters whole, the
# others the script they are named after; of Chinese only the characters of the words for readers.
FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Sans Ethiopic",
    "Noto Sans SC",
)

_NO_LETTER = re.compile(r'the text `"(.*)"` could not be displayed')


class Undrawable(ValueError):
    """A sign for which there is no letter; `sign` is that, as it was typed."""

    def __init__(self, sign: str) -> None:
        super().__init__("a sign has no letter in the fonts")
        self.sign = sign


def pdf(source: str, data: Mapping[str, object], *, on: date) -> bytes:
    """The PDF of `source` (typst), dated `on`.

    In the source ``json(bytes(sys.inputs.data))`` is `data`, and ``json(bytes(sys.inputs.fonts))``
    the families to set. What stands in `data` is text and never carried out: it need not be
    escaped. A day in it is written as ISO 8601; a picture is SVG as text, shown with
    ``image(bytes(...), format: "svg", alt: ...)``.

    Errors: Undrawable for a text with a sign that no font here has; typst.TypstError for a source
    that does not compile or whose document is not accessible.
    """
    told = {"data": json.dumps(data, default=_written), "fonts": json.dumps(FAMILIES)}
    compiler = typst.Compiler(
        source.encode(),
        root=str(FONTS),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=told,
    )
    stamp = datetime.combine(on, time(), UTC)
    try:
        made = compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=stamp)
    except typst.TypstError as wrong:
        if found := _NO_LETTER.search(str(wrong)):
            raise Undrawable(found[1]) from None
        raise
    if not isinstance(made, bytes):
        raise TypeError("one document makes one file")
    return made


def _written(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} does not go on paper")


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
