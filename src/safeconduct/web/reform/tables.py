"""The tables of a reform: each phase, who moves, documents held, openings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from safeconduct.cases.compare import Comparison
from safeconduct.web.reform.comparing import by_phase
from safeconduct.web.templatetags.words import say

Cell = str | int


@dataclass(frozen=True, slots=True)
class Table:
    """A caption, column titles, and rows in which each cell knows its column's title."""

    caption: str
    head: tuple[str, ...]
    rows: list[list[tuple[str, Cell]]]


def tables(found: Comparison) -> Iterator[Table]:
    """The tables that have something to show."""
    changes = found.as_answer()
    yield _table(
        "reform-phases",
        ("reform-phase", "reform-now", "reform-then", "reform-difference"),
        (
            (say(f"phase-{phase}"), before, after, _signed(after - before))
            for phase, before, after in by_phase(found)
        ),
    )
    moves = [
        (say(f"phase-{each['now']}"), say(f"phase-{each['reform']}"), each["cases"])
        for each in changes["phases"]
        if each["now"] != each["reform"]
    ]
    if moves:
        head = ("reform-from-phase", "reform-to-phase", "reform-cases")
        yield _table("reform-moves", head, moves)
    held = {True: say("reform-held"), False: say("reform-not-held")}
    documents = [
        (say(f"document-{d['kind']}"), held[d["held_now"]], held[d["held_reform"]], d["cases"])
        for d in changes["documents"]
    ]
    if documents:
        head_of_four = ("reform-document", "reform-now", "reform-then", "reform-cases")
        yield _table("reform-documents", head_of_four, documents)
    openings = [
        (
            say(f"opening-{each['opening']}"),
            say(f"value-{each['now']}"),
            say(f"value-{each['reform']}"),
            each["cases"],
        )
        for each in changes["openings"]
    ]
    if openings:
        head_of_four = ("reform-opening", "reform-now", "reform-then", "reform-cases")
        yield _table("reform-openings", head_of_four, openings)


def _table(caption: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Table:
    titles = tuple(say(key) for key in head)
    labelled = [list(zip(titles, row, strict=True)) for row in rows]
    return Table(say(caption), titles, labelled)


def _signed(number: int) -> str:
    return f"{number:+d}".replace("-", "−") if number else "0"
