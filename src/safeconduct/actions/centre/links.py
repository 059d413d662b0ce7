"""Keeping what the linkage unit returns, and the rounds there are: counts, never a record."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import Any

from safeconduct.access import Actor
from safeconduct.actions.centre.door import entered
from safeconduct.actions.centre.feeds import ROUND
from safeconduct.centre.linkage.returned import NotReturned, Returned, read_returned
from safeconduct.centre_store import links
from safeconduct.centre_store.links import Round, Run

__all__ = [
    "KnownLinks",
    "NotReturned",
    "NumbersUnknown",
    "Round",
    "Run",
    "keep_links",
    "list_rounds",
    "runs_of",
]

PURPOSE = "centre_linkage"
CONTENT = "content"
"""Under this name the summary of a run keeps what was read, as a digest."""
LEFT_OUT = links.LEFT_OUT
_MOST_PLACES = 1_000
"""So many lines of links that were left out are kept; the others are counted."""


class KnownLinks(Exception):
    """These very links are those that count in the round already. Nothing was changed."""

    def __init__(self, run: Run) -> None:
        super().__init__("known links")
        self.run = run


class NumbersUnknown(Exception):
    """No number that is linked was delivered in the round: the links are of another one."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} numbers are not of the round")
        self.count = count


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of it: the run, how many records of the round it says nothing of, and how many
    links were left out, since nobody delivered a record with their number."""

    run: int
    links: int
    without: int
    left_out: int


def keep_links(round_: str, links_csv: bytes, figures: bytes, *, actor: Actor | None) -> Kept:
    """Keep the links of a whole round in one transaction, or nothing.

    `links_csv` and `figures` are what `safeconduct link --out` and `--json` write. The links kept
    last are those that count. An agency may have encoded a person whose record it never delivered,
    or whose record was refused: such links are left out, and the summary says which lines of
    `links_csv` they are (`LEFT_OUT`).
    Raises NotReturned, KnownLinks, NumbersUnknown, NotFound, NoCentre; ValueError for another form
    of round.
    """
    if not ROUND.fullmatch(round_):
        raise ValueError("found another form of round, expected letters, digits and hyphens")
    returned = read_returned(links_csv, figures)
    content = hashlib.sha256(links_csv).hexdigest()
    by = entered(
        "centre.links.keep", actor=actor, purpose=PURPOSE, round=round_, content=content[:16]
    )
    numbers = links.numbers_of(round_)
    known = [each for each in returned.links if each[:2] in numbers]
    if not known:
        raise NumbersUnknown(len(returned.links))
    told = _left_out(returned, numbers)
    before = links.runs(round_)
    # The same links again may link more: the records they waited for have been delivered since.
    if before and (before[0].summary.get(CONTENT), before[0].summary.get(LEFT_OUT)) == (
        content,
        told,
    ):
        raise KnownLinks(before[0])
    summary = {**returned.figures, CONTENT: content} | ({LEFT_OUT: told} if told else {})
    run = links.keep_links(round_, known, summary, by)
    left_out = len(returned.links) - len(known)
    return Kept(run, len(known), len(numbers) - len(known), left_out)


def _left_out(returned: Returned, numbers: set[tuple[str, str]]) -> dict[str, Any] | None:
    """Links whose number has no record: by source, persons nobody else knows, and the lines."""
    without = [
        (line, link)
        for line, link in zip(returned.lines, returned.links, strict=True)
        if link[:2] not in numbers
    ]
    if not without:
        return None
    seen = {person for *record, person in returned.links if tuple(record) in numbers}
    return {
        "sources": dict(Counter(source for _, (source, _, _) in without)),
        "persons": len({link[2] for _, link in without} - seen),
        "places": [[line, link[0]] for line, link in without[:_MOST_PLACES]],
    }


def list_rounds(*, actor: Actor | None) -> list[Round]:
    """Every round with how many records came of each source, the newest first.

    Raises NotFound, NoCentre.
    """
    entered("centre.links.rounds", actor=actor, purpose=PURPOSE)
    return links.rounds()


def runs_of(round_: str, *, actor: Actor | None) -> list[Run]:
    """The linkages of a round, the newest first. Raises NotFound, NoCentre."""
    entered("centre.links.runs", actor=actor, purpose=PURPOSE, round=round_)
    return links.runs(round_)
