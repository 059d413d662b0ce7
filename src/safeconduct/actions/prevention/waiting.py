"""What waits in the room: places that run out of leaflets, campaigns nobody has evaluated."""

from __future__ import annotations

from datetime import date
from functools import partial

from safeconduct.access import Actor
from safeconduct.actions.prevention import campaigns, stock
from safeconduct.actions.waiting_lines import SHOWN, Waiting
from safeconduct.policy.prevention.campaigns import is_unevaluated
from safeconduct.words.countries import language_name


def asked(actor: Actor, on: date) -> tuple[Waiting, ...]:
    """The lines of the home page: one a place and language that is low, one a campaign over."""
    if not campaigns.is_open(actor):
        return ()
    low = [
        Waiting(
            "prevention",
            "prev-waiting-low",
            ("prevention:stock", {}),
            given={
                "place": each.place,
                "language": partial(language_name, each.language),
                "n": each.left,
            },
        )
        for each in stock.left(actor=actor)
        if each.is_low
    ]
    over = [
        Waiting(
            "prevention",
            "prev-waiting-evaluate",
            ("prevention:campaign", {"campaign_id": each.id}),
            given={"title": each.campaign.named},
        )
        for each in campaigns.every(actor=actor)
        if each.agency == actor.agency and is_unevaluated(each.campaign, on)
    ]
    return (*over, *low)[:SHOWN]
