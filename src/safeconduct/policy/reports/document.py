"""A report as it is read in one language: its parts, their figures, and where each is from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from safeconduct.words import LANGUAGES, say

from .changes import number
from .kinds import FIGURES, KINDS
from .pictures import Figure, Sentence, shown
from .references import Reference
from .releases import Release
from .snapshot import Snapshot, cited
from .texts import Heading, Items, Paragraph, Run, blocks

Block = Heading | Paragraph | Items | Figure | Sentence


@dataclass(frozen=True, slots=True)
class Section:
    """`elsewhere`: the languages in which the authors wrote this part, where it is not the
    reader's; what follows is then in the first of them."""

    code: str
    title: str
    blocks: tuple[Block, ...]
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """`sources`: the releases cited, numbered from 1 in this order."""

    kind: str
    year: int
    lang: str
    title: str
    sections: tuple[Section, ...]
    sources: tuple[Release, ...]


def title_of(kind: str, year: int, lang: str) -> str:
    """What a report is called."""
    return say(lang, f"reports-title-{kind}", year=str(year))


def document(snapshot: Snapshot, lang: str) -> Document:
    """The report in `lang`: frame, figures and sentences in it, the authors' texts in theirs."""
    made = _Making(snapshot, lang)
    sections = tuple(made.section(part.code) for part in KINDS[snapshot.kind].parts)
    return Document(
        snapshot.kind,
        snapshot.year,
        lang,
        title_of(snapshot.kind, snapshot.year, lang),
        sections,
        tuple(made.sources.values()),
    )


class _Making:
    def __init__(self, snapshot: Snapshot, lang: str) -> None:
        self.snapshot = snapshot
        self.lang = lang
        self.drawn = 0
        names = dict.fromkeys(name for each in cited(snapshot.texts) for name in each.editions)
        self.sources: Mapping[str, Release] = {
            name: snapshot.releases[name] for name in names if name in snapshot.releases
        }
        self.number = {name: at for at, name in enumerate(self.sources, 1)}

    def section(self, code: str) -> Section:
        texts = self.snapshot.texts
        written = tuple(each for each in LANGUAGES if texts.get((code, each), "").strip())
        found = [*self._blocks(texts.get((code, FIGURES), ""), self.lang)]
        elsewhere: tuple[str, ...] = ()
        if written:
            theirs = self.lang if self.lang in written else written[0]
            elsewhere = () if theirs == self.lang else written
            found += self._blocks(texts[code, theirs], theirs)
        title = say(self.lang, f"reports-part-{code}")
        return Section(code, title, tuple(found), elsewhere)

    def _blocks(self, text: str, lang: str) -> Iterator[Block]:
        for each in blocks(text, lang, lambda reference: self._said(reference, lang)):
            if not isinstance(each, Reference):
                yield each
            elif all(self._held(name) for name in each.editions):
                self.drawn += 1
                yield shown(each, self.sources, self.number, lang, f"figure-{self.drawn}")
            else:
                yield Paragraph((Run(say(lang, "reports-figure-gone")),), lang)

    def _held(self, name: str) -> bool:
        return name in self.sources and self.sources[name].measured is not None

    def _said(self, reference: Reference, lang: str) -> Run:
        """A number in a sentence; one that is no longer there says so."""
        name = reference.editions[0]
        if not self._held(name):
            return Run(say(lang, "reports-figure-gone"))
        found = number(reference, self.sources[name])
        said = say(lang, "reports-figure-gone") if found is None else found.said(lang)
        return Run(said, self.number[name])
