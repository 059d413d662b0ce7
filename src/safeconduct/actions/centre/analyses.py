"""A look of the analyst at a round: what was delivered and linked, as persons. Each is recorded.

What comes back is for the analyst alone: whole counts about pseudonymous persons, of which nothing
is published but through a release.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import polars as pl

from safeconduct.access import Actor
from safeconduct.actions.centre.door import entered
from safeconduct.actions.centre.feeds import ROUND
from safeconduct.centre.analysis.hidden.linked import Share
from safeconduct.centre.feeds.records import SOURCE
from safeconduct.centre.feeds.schema import NUMBER
from safeconduct.centre.persons import PERSON, TRUSTED, one_row_each
from safeconduct.centre_store import links
from safeconduct.centre_store.rounds import Content, contents

__all__ = ["ROUND", "Held", "Look", "Share", "look"]

PURPOSE = "centre_analysis"
_ROUNDS_KEPT = 4


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """What a round holds. ``records``: a row a record, with its person; ``persons``: one row each;
    ``alone``: records that no link names, each a person of its own; ``unfound``: the share of links
    that the linkage unit believes it missed, ``wrong``: the share of those it made that it believes
    wrong, None where it did not say."""

    round: str
    linked: bool
    records: pl.DataFrame
    persons: pl.DataFrame
    alone: int
    unfound: Share | None
    wrong: Share | None

    @property
    def missed(self) -> float | None:
        """The share of links believed missed, None where the linkage unit did not say."""
        return None if self.unfound is None else self.unfound.share

    @property
    def counted(self) -> int:
        """How many persons."""
        return self.persons.height

    @property
    def delivered(self) -> int:
        """How many records."""
        return self.records.height

    @property
    def sources(self) -> Mapping[str, int]:
        """Each source of the round and its records, whom the Centre trusts most first."""
        counted = dict(self.records.group_by(SOURCE).len().iter_rows())
        return {source: counted[source] for source in TRUSTED if source in counted}


@dataclass(frozen=True, slots=True)
class Look:
    """``rounds``: all there are, the newest first; ``held``: the one asked for, None if there is
    no such round."""

    rounds: Sequence[str]
    held: Held | None


def look(analysis: str, round_: str, *, actor: Actor | None, **asked: str | int) -> Look:
    """What the round holds, for `analysis`; a blank `round_` is the newest that is linked.

    `asked`: codes of what is looked at, for the record. Raises NotFound, NoCentre.
    """
    entered(
        "centre.analysis.look", actor=actor, purpose=PURPOSE, analysis=analysis,
        round=round_ or "newest", **asked,
    )  # fmt: skip
    every = contents()
    named = [each for each in every if each.round == round_]
    # An unlinked round can be looked at; it is not what anybody wants to see first.
    newest = [*(each for each in every if each.linked_at), *every] if not round_ else []
    chosen = next(iter([*named, *newest]), None)
    return Look([each.round for each in every], None if chosen is None else _held(chosen))


@lru_cache(maxsize=_ROUNDS_KEPT)
def _held(content: Content) -> Held:
    """The round as it is now; read again as soon as anything is delivered or linked."""
    records = links.linked(content.round)
    alone = records[PERSON].null_count()
    # No person's number holds a colon: who is not linked is nobody else.
    own = pl.concat_str([pl.col(SOURCE), pl.lit(":"), pl.col(NUMBER)])
    records = records.with_columns(pl.col(PERSON).fill_null(own))
    summary = links.summary_of(content.round) or {}
    return Held(
        content.round,
        content.linked_at is not None,
        records,
        one_row_each(records, TRUSTED),
        alone,
        _lacking(summary.get("recall")),
        _lacking(summary.get("precision")),
    )


def _lacking(rate: object) -> Share | None:
    """What is left of a rate that the linkage unit measured, as ``link --json`` says it."""
    if not isinstance(rate, Mapping) or not isinstance(share := rate.get("share"), int | float):
        return None
    low, high = rate.get("interval95") or (share, share)
    if not 0 < share <= 1:
        return None
    return Share(1 - share, max(0.0, 1 - max(high, share)), min(1.0, 1 - min(low, share)))
