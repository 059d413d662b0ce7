"""A report on paper: the same document as on the page, set as tagged PDF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from safeconduct.policy.paper import pdf
from safeconduct.words import say

from .document import Block, Document, Section
from .pictures import Figure, Sentence, written
from .releases import Release
from .texts import Heading, Items, Run


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands on the title page: who publishes, the edition, the day in words, what a later
    edition corrects (blank for nothing) and in which language that is written."""

    publisher: str
    edition: str
    correction: str = ""
    correction_lang: str = ""


def printed(found: Document, imprint: Imprint, *, on: date) -> bytes:
    """`found` as PDF/UA, dated `on`."""
    return pdf(_source(), _told(found, imprint), on=on)


@cache
def _source() -> str:
    return files(__package__).joinpath("report.typ").read_text("utf-8")


def _told(found: Document, imprint: Imprint) -> Mapping[str, Any]:
    lang = found.lang
    return {
        "lang": lang,
        "title": found.title,
        "publisher": imprint.publisher,
        "edition": imprint.edition,
        "correction": imprint.correction,
        "correction_lang": imprint.correction_lang or lang,
        "sections": [_section(each, lang) for each in found.sections],
        "sources_title": say(lang, "reports-sources"),
        "sources": [source_said(each, lang) for each in found.sources],
        "note": say(lang, "figures-interval-text"),
        "contents": say(lang, "reports-contents"),
        "empty": say(lang, "reports-part-empty"),
    }


def source_said(source: Release, lang: str) -> str:
    """The release a figure was taken from, with the day it was published."""
    return say(
        lang,
        "reports-source",
        year=str(source.year),
        edition=str(source.edition),
        day=written(source.day, lang),
        name=source.name,
    )


def _section(each: Section, lang: str) -> dict[str, Any]:
    return {
        "title": each.title,
        "elsewhere": elsewhere_said(each, lang),
        "blocks": [_block(block) for block in each.blocks],
    }


def elsewhere_said(section: Section, lang: str) -> str:
    """In which languages a part was written, where not in the reader's; blank otherwise."""
    if not section.elsewhere:
        return ""
    names = ", ".join(say(lang, f"reports-language-{each}") for each in section.elsewhere)
    return say(lang, "reports-elsewhere", languages=names)


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, Heading):
        return {"is": "heading", "lang": block.lang, "text": block.text}
    if isinstance(block, Items):
        items = [_runs(each) for each in block.items]
        return {"is": "items", "lang": block.lang, "items": items}
    if isinstance(block, Sentence):
        runs = [{"text": block.text, "source": block.source}]
        return {"is": "paragraph", "lang": block.lang, "runs": runs}
    if isinstance(block, Figure):
        return {
            "is": "figure",
            "lang": block.lang,
            "caption": block.caption,
            # The one family that is there: a generic name finds nothing on paper.
            "svg": block.svg.replace('font-family="sans-serif"', 'font-family="Noto Sans"'),
            "alt": block.alt,
            "head": list(block.head),
            "rows": [list(row) for row in block.rows],
            "sources": list(block.sources),
        }
    return {"is": "paragraph", "lang": block.lang, "runs": _runs(block.runs)}


def _runs(runs: tuple[Run, ...]) -> list[dict[str, Any]]:
    return [{"text": each.text, "source": each.source} for each in runs]
