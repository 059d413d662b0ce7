"""References to released figures in a text: ``[[chart yearly-2024-1 form]]``.

What a reference shows, from which edition, and of what: ``all`` for the sum, ``form`` or
``form+sex`` for a table, ``form=sexual`` or ``form=sexual+sex=female`` for one cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .releases import Release

INLINE = "figure"
KINDS = (INLINE, "sentence", "chart", "map", "table", "years")
_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_WRITTEN = re.compile(r"(\w+) ([\w,-]+) ([\w=+.-]+)")
# Digits that stand for a count: a year, an article of law and a number of an edition do not.
_TYPED = re.compile(r"(?<![\w/.-])\d[\d.,\u00a0\u202f]*(?![\w/-])")
_YEAR = re.compile(r"(19|20)\d\d\Z")


@dataclass(frozen=True, slots=True)
class Reference:
    """`editions`: one, or the two that are compared, the earlier first."""

    kind: str
    editions: tuple[str, ...]
    selection: str

    @property
    def written(self) -> str:
        """As it stands in a text."""
        return f"[[{self.kind} {','.join(self.editions)} {self.selection}]]"

    @property
    def codes(self) -> Mapping[str, str]:
        """Column → code of the cell, blank for every code; empty for ``all``."""
        if self.selection == "all":
            return {}
        pairs = (each.partition("=") for each in self.selection.split("+"))
        return {column: code for column, _, code in pairs}

    @property
    def of_a_cell(self) -> bool:
        """Whether it names one number, the sum or a cell."""
        return self.selection == "all" or "=" in self.selection


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a reference: ``code`` says what, `found` is the text that was written."""

    code: str
    found: str


def references(text: str) -> tuple[Reference, ...]:
    """The references of `text` in order; what cannot be read as one is left out."""
    found = (read(each.group(1)) for each in _MARK.finditer(text))
    return tuple(each for each in found if each is not None)


def read(inside: str) -> Reference | None:
    """What stands between the brackets, None where it is no reference."""
    found = _WRITTEN.fullmatch(" ".join(inside.split()))
    if found is None or found[1] not in KINDS:
        return None
    return Reference(found[1], tuple(found[2].split(",")), found[3])


def problems(
    text: str, releases: Mapping[str, Release], *, figures_only: bool = False
) -> tuple[Problem, ...]:
    """What keeps `text` from being kept: a reference that names nothing released.

    `figures_only`: the text is a part's list of figures, and nothing else may stand in it.
    """
    return tuple(_problems(text, releases, figures_only=figures_only))


def _problems(
    text: str, releases: Mapping[str, Release], *, figures_only: bool
) -> Iterator[Problem]:
    for each in _MARK.finditer(text):
        reference = read(each.group(1))
        if reference is None:
            yield Problem("syntax", each.group(0))
        elif wrong := _wrong(reference, releases):
            yield Problem(wrong, each.group(0))
        elif reference.kind != INLINE and not _alone(text, each):
            yield Problem("alone", each.group(0))
        elif reference.kind == INLINE and figures_only:
            yield Problem("inline", each.group(0))
    rest = _MARK.sub("", text)
    if "[[" in rest or "]]" in rest:
        yield Problem("open", "[[" if "[[" in rest else "]]")
    elif figures_only and rest.strip():
        yield Problem("only-figures", rest.strip()[:80])


def _wrong(reference: Reference, releases: Mapping[str, Release]) -> str:
    """The code of what is wrong with a reference, blank for nothing."""
    if len(reference.editions) != (2 if reference.kind == "years" else 1):
        return "editions"
    for name in reference.editions:
        if name not in releases:
            return "edition"
        if releases[name].measured is None:
            return "withdrawn"
    if reference.of_a_cell != (reference.kind in (INLINE, "sentence")):
        return "whole" if reference.of_a_cell else "number"
    if reference.selection == "all":
        return ""
    for name in reference.editions:
        table = releases[name].table(tuple(reference.codes))
        if table is None:
            return "table"
        if reference.of_a_cell and releases[name].cell(reference.codes) is None:
            return "cell"
        if reference.kind in ("chart", "years") and len(table.columns) != 1:
            return "one-column"
    if reference.kind == "map" and reference.selection != "district":
        return "map"
    return ""


def _alone(text: str, found: re.Match[str]) -> bool:
    """Whether nothing else stands in its line."""
    before = text[: found.start()].rpartition("\n")[2]
    after = text[found.end() :].partition("\n")[0]
    return not before.strip() and not after.strip()


def split(line: str) -> Iterator[str | Reference]:
    """The words of a line and the references between them, in order."""
    end = 0
    for each in _MARK.finditer(line):
        reference = read(each.group(1))
        if reference is not None:
            yield line[end : each.start()]
            yield reference
            end = each.end()
    yield line[end:]


def typed_numbers(text: str) -> tuple[str, ...]:
    """Numbers that somebody typed and no release vouches for; years are none."""
    rest = _MARK.sub(" ", text)
    found = (each.group(0).rstrip(".,\u00a0\u202f") for each in _TYPED.finditer(rest))
    return tuple(each for each in found if not _YEAR.match(each))


def moved(text: str, earlier: str, later: str) -> str:
    """`text` with every reference to the edition `earlier` made one to `later`."""

    def again(found: re.Match[str]) -> str:
        reference = read(found.group(1))
        if reference is None or earlier not in reference.editions:
            return found.group(0)
        editions = tuple(later if each == earlier else each for each in reference.editions)
        return Reference(reference.kind, editions, reference.selection).written

    return _MARK.sub(again, text)
