"""Campaigns: plan one, keep it up to date, say how it went; list them."""

from __future__ import annotations

from uuid import UUID

from safeconduct.access import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.policy.prevention.campaigns import Campaign, Fault, Figures, Kept, faults, figures
from safeconduct.store.errors import NotFound
from safeconduct.store.prevention import campaigns
from safeconduct.store.prevention.campaigns import ROOM, CampaignPage, Changed

__all__ = [
    "Campaign",
    "CampaignPage",
    "Changed",
    "Contradiction",
    "Fault",
    "Figures",
    "Kept",
    "NotFound",
    "add",
    "change",
    "every",
    "figures",
    "is_open",
    "listed",
    "one",
]


class Contradiction(ValueError):
    """The campaign contradicts itself; `faults` say where."""

    def __init__(self, found: tuple[Fault, ...]) -> None:
        super().__init__(", ".join(f"{each.field}: {each.code}" for each in found))
        self.faults = found


def is_open(actor: Actor) -> bool:
    """Whether the actor works in the room."""
    return may_enter(actor, ROOM)


def add(campaign: Campaign, *, actor: Actor) -> str:
    """Keep a new campaign; return its id. Raises Contradiction, NotFound."""
    _check(campaign)
    return campaigns.add(campaign, actor=actor)


def change(campaign_id: UUID, campaign: Campaign, *, began_from: int, actor: Actor) -> None:
    """Keep a change of a campaign one's agency runs. Raises Contradiction, Changed, NotFound."""
    _check(campaign)
    campaigns.change(campaign_id, campaign, began_from=began_from, actor=actor)


def one(campaign_id: UUID, *, actor: Actor) -> Kept:
    """A campaign. Raises NotFound."""
    return campaigns.one(campaign_id, actor=actor)


def listed(
    *, actor: Actor, aim: str = "", country: str = "", state: str = "", page: int = 1
) -> CampaignPage:
    """A page of the campaigns that fit, the last begun first. Raises NotFound."""
    return campaigns.listed(actor=actor, aim=aim, country=country, state=state, page=page)


def every(*, actor: Actor, aim: str = "", country: str = "", state: str = "") -> tuple[Kept, ...]:
    """All campaigns that fit, the last begun first. Raises NotFound."""
    return campaigns.every(actor=actor, aim=aim, country=country, state=state)


def _check(campaign: Campaign) -> None:
    if found := tuple(faults(campaign)):
        raise Contradiction(found)
