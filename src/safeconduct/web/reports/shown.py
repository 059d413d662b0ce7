"""What the pages say of a report, beside what stands in it."""

from __future__ import annotations

from collections.abc import Iterable

from safeconduct.centre.charts.released import named
from safeconduct.policy.reports.changes import Change
from safeconduct.policy.reports.document import Block, Document
from safeconduct.policy.reports.paper import elsewhere_said
from safeconduct.policy.reports.pictures import Figure, Sentence
from safeconduct.policy.reports.texts import Heading, Items
from safeconduct.web.dates import written_date
from safeconduct.web.templatetags.words import language, say

Table = dict[str, object]


def table(caption: str, head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Table:
    """A table as `components/table.html` takes it."""
    made = [tuple(zip(head, row, strict=True)) for row in rows]
    return {"caption": caption, "head": head, "rows": made}


def sections(found: Document) -> list[dict[str, object]]:
    """The parts of a report as the template walks them."""
    return [
        {
            "code": each.code,
            "title": each.title,
            "elsewhere": elsewhere_said(each, found.lang),
            "blocks": as_blocks(each.blocks),
        }
        for each in found.sections
    ]


def as_blocks(found: Iterable[Block]) -> list[tuple[str, str, object]]:
    """What stands in a part: its kind, its language where not the page's, and what it says."""
    return [(_kind(block), _lang(block), _told(block)) for block in found]


def _kind(block: Block) -> str:
    return type(block).__name__.lower()


def _lang(block: Block) -> str:
    """The language of a block where it is not the page's; blank otherwise."""
    return "" if block.lang == language() else block.lang


def _told(block: Block) -> object:
    if isinstance(block, Heading):
        return block.text
    if isinstance(block, Items):
        return block.items
    if isinstance(block, Sentence):
        return block
    if isinstance(block, Figure):
        return {
            "figure": block,
            "rows": [tuple(zip(block.head, row, strict=True)) for row in block.rows],
        }
    return block.runs


def changed(found: Iterable[Change]) -> Table | None:
    """What became of cited figures, as a table; None where all stand."""
    rows = [
        (say(f"reports-part-{each.part}"), _what(each), _then(each), _now(each)) for each in found
    ]
    head = ("part", "what", "then", "now")
    titles = tuple(say(f"reports-change-{each}") for each in head)
    return table(say("reports-changed"), titles, rows) if rows else None


def _what(change: Change) -> str:
    columns = tuple(change.reference.codes)
    what = named(columns, language()) if columns else say("reports-all")
    return f"{what}, {change.release.year}"


def _then(change: Change) -> str:
    said = say("reports-table-whole") if change.was is None else change.was.said(language())
    return f"{said} ({change.release.name})"


def _now(change: Change) -> str:
    if change.release.withdrawn_on is not None:
        day = written_date(change.release.withdrawn_on, language())
        return say("reports-change-withdrawn", day=day)
    if change.now is None:
        return ""
    if change.is_now is not None:
        return f"{change.is_now.said(language())} ({change.now.name})"
    return say("reports-change-cells", count=change.cells, name=change.now.name)
