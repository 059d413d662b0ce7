"""Figures in the words of their readers: codes and names of columns said in a language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from safeconduct.centre.analysis.profile import Cell, Profile
from safeconduct.centre.labels import column_label, label


def values_said(by: Sequence[str], values: Sequence[str], lang: str) -> tuple[str, ...]:
    """Each code of the columns `by` as people read it."""
    return tuple(label(lang, column, code) for column, code in zip(by, values, strict=True))


def columns_said(found: Profile, lang: str) -> Profile:
    """`found` with its columns named in words; the codes stay, as the map needs them."""
    return replace(
        found, by=tuple(in_sentence(column_label(lang, each), lang) for each in found.by)
    )


def in_sentence(text: str, lang: str) -> str:
    """`text` as it stands within a sentence: German alone begins its nouns with a capital."""
    return text if lang == "de" else text[:1].lower() + text[1:]


def labelled(found: Profile, lang: str) -> Profile:
    """`found` with columns and values in words."""

    def said(cell: Cell) -> Cell:
        return replace(cell, values=values_said(found.by, cell.values, lang))

    return replace(
        columns_said(found, lang),
        cells=tuple(said(cell) for cell in found.cells),
        trends=tuple((values_said(found.by, each, lang), trend) for each, trend in found.trends),
    )
