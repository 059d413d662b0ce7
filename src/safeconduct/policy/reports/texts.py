"""A part's text, read into what is shown: paragraphs, lists, headings, figures.

Blank lines part paragraphs; ``### `` begins a heading and ``- `` an item of a list. Nothing else is
marked, so nothing that is typed can become something else on a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .references import INLINE, Reference, split

HEADING, ITEM = "### ", "- "


@dataclass(frozen=True, slots=True)
class Run:
    """Words; `source`: the number of the release they come from, 0 for the author's own."""

    text: str
    source: int = 0


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs
    lang: str


@dataclass(frozen=True, slots=True)
class Items:
    items: tuple[Runs, ...]
    lang: str


Said = Callable[[Reference], Run]


def blocks(text: str, lang: str, said: Said) -> Iterator[Heading | Paragraph | Items | Reference]:
    """What stands in `text`, in order; a figure that stands alone is left as its reference.

    `said`: how a number in a sentence is said in `lang`.
    """
    for piece in text.replace("\r\n", "\n").split("\n\n"):
        gathered: list[str] = []
        for line in (each.strip() for each in piece.split("\n")):
            found = tuple(split(line))
            alone = next(
                (each for each in found if isinstance(each, Reference) and each.kind != INLINE),
                None,
            )
            if alone is not None or line.startswith(HEADING):
                yield from _gathered(gathered, lang, said)
                gathered = []
                yield alone or Heading(line.removeprefix(HEADING).strip(), lang)
            elif line:
                if gathered and line.startswith(ITEM) != gathered[-1].startswith(ITEM):
                    yield from _gathered(gathered, lang, said)
                    gathered = []
                gathered.append(line)
        yield from _gathered(gathered, lang, said)


def _gathered(lines: list[str], lang: str, said: Said) -> Iterator[Paragraph | Items]:
    if not lines:
        return
    if lines[0].startswith(ITEM):
        yield Items(tuple(_runs(line.removeprefix(ITEM), said) for line in lines), lang)
    else:
        yield Paragraph(_runs(" ".join(lines), said), lang)


def _runs(line: str, said: Said) -> Runs:
    made = (said(each) if isinstance(each, Reference) else Run(each) for each in split(line))
    return tuple(run for run in made if run.text)
