"""Keeping what the linkage unit returns, and the rounds there are: counts, never a record."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from safeconduct.access import Actor
from safeconduct.actions.centre.door import entered
from safeconduct.actions.centre.feeds import ROUND
from safeconduct.centre.linkage.returned import NotReturned, read_returned
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


class KnownLinks(Exception):
    """These very links are those that count in the round already. Nothing was changed."""

    def __init__(self, run: Run) -> None:
        super().__init__("known links")
        self.run = run


class NumbersUnknown(Exception):
    """Numbers are linked that no delivery of the round has: the links are of another round."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} numbers are not of the round")
        self.count = count


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of it: the run, and how many records of the round it says nothing of."""

    run: int
    links: int
    without: int


def keep_links(round_: str, links_csv: bytes, figures: bytes, *, actor: Actor | None) -> Kept:
    """Keep the links of a whole round in one transaction, or nothing.

    `links_csv` and `figures` are what `safeconduct link --out` and `--json` write. The links kept
    last are those that count. Raises NotReturned, KnownLinks, NumbersUnknown, NotFound, NoCentre;
    ValueError for another form of round.
    """
    if not ROUND.fullmatch(round_):
        raise ValueError("found another form of round, expected letters, digits and hyphens")
    returned = read_returned(links_csv, figures)
    content = hashlib.sha256(links_csv).hexdigest()
    by = entered(
        "centre.links.keep", actor=actor, purpose=PURPOSE, round=round_, content=content[:16]
    )
    before = links.runs(round_)
    if before and before[0].summary.get(CONTENT) == content:
        raise KnownLinks(before[0])
    numbers = links.numbers_of(round_)
    given = {(source, number) for source, number, _ in returned.links}
    if unknown := len(given - numbers):
        raise NumbersUnknown(unknown)
    summary = {**returned.figures, CONTENT: content}
    run = links.keep_links(round_, returned.links, summary, by)
    return Kept(run, len(returned.links), len(numbers - given))


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
