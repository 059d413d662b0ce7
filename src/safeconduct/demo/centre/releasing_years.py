"""What the demonstration publishes: two years through both people's hands, and one that waits."""

from __future__ import annotations

from collections.abc import Sequence

from safeconduct.access import Actor
from safeconduct.actions.centre.releases import deciding, preparing
from safeconduct.centre.release.programme import YEARLY


def release_years(
    round_: str, years: Sequence[int], *, releaser: Actor, checker: Actor
) -> list[int]:
    """Prepare the yearly tables of `years` of a linked round; all but the last are published.

    Through the use cases that the pages use, so that the ledger, the gate and both people are real.
    The numbers of the releases. Should the gate refuse one, it stays refused, as it would.
    """
    made = [preparing.prepare(YEARLY.name, year, round_, actor=releaser) for year in years]
    for number in made[:-1]:
        try:
            deciding.agree(number, actor=checker)
            deciding.publish(number, actor=releaser)
        except deciding.NotAllowed:
            continue
    return made
