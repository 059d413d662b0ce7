"""Campaigns: seen by all who work in the room, changed by the agency that runs them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from safeconduct.access.actors import Actor
from safeconduct.policy.prevention.campaigns import Campaign, Kept
from safeconduct.store import models
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work

ROOM = "prevention"
_LISTS = ("audiences", "countries", "channels", "languages")


class Changed(Exception):
    """Somebody else has changed the campaign meanwhile; `now` is what stands there."""

    def __init__(self, now: Kept) -> None:
        super().__init__(f"revision {now.revision} was kept meanwhile")
        self.now = now


def add(campaign: Campaign, *, actor: Actor) -> str:
    """Keep a new campaign of the actor's agency; return its id. Raises NotFound."""
    with at_work(ROOM, "campaign.added", actor=actor):
        row = models.Campaign(agency=actor.agency, revision=1)
        _write(row, campaign, actor)
        row.save(force_insert=True)
        return str(row.id)


def change(campaign_id: UUID, campaign: Campaign, *, began_from: int, actor: Actor) -> None:
    """Keep `campaign` in the place of what the actor saw as revision `began_from`.

    Raises Changed when another was kept since, NotFound for who does not run it.
    """
    with at_work(ROOM, "campaign.changed", actor=actor):
        mine = models.Campaign.objects.filter(id=campaign_id, agency=actor.agency)
        row = mine.select_for_update().first()
        if row is None:
            raise NotFound
        if row.revision != began_from:
            raise Changed(_kept(row))
        row.revision += 1
        _write(row, campaign, actor)
        row.save()


def one(campaign_id: UUID, *, actor: Actor) -> Kept:
    """A campaign. Raises NotFound."""
    with at_work(ROOM, "campaign.read", actor=actor):
        row = models.Campaign.objects.filter(id=campaign_id).first()
        if row is None:
            raise NotFound
        return _kept(row)


PAGE = 50


@dataclass(frozen=True, slots=True)
class CampaignPage:
    """`PAGE` campaigns at most, the last begun first; `page` counts from 1."""

    campaigns: tuple[Kept, ...]
    page: int
    has_next: bool


def listed(
    *, actor: Actor, aim: str = "", country: str = "", state: str = "", page: int = 1
) -> CampaignPage:
    """A page of the campaigns of an aim, for a country, in a state. Raises NotFound."""
    with at_work(ROOM, "campaigns.listed", actor=actor):
        start = (page - 1) * PAGE
        found = list(_wanted(aim, country, state)[start : start + PAGE + 1])
        return CampaignPage(tuple(map(_kept, found[:PAGE])), page, len(found) > PAGE)


def every(*, actor: Actor, aim: str = "", country: str = "", state: str = "") -> tuple[Kept, ...]:
    """All of them, for sums and for a file. Raises NotFound."""
    with at_work(ROOM, "campaigns.listed", actor=actor):
        return tuple(map(_kept, _wanted(aim, country, state)))


def _wanted(aim: str, country: str, state: str) -> QuerySet[models.Campaign]:
    wanted = {"aim": aim, "countries__contains": [country] if country else "", "state": state}
    rows = models.Campaign.objects.filter(**{name: how for name, how in wanted.items() if how})
    return rows.order_by("-begins", "title", "id")


def _write(row: models.Campaign, campaign: Campaign, actor: Actor) -> None:
    for name, value in asdict(campaign).items():
        setattr(row, name, list(value) if name in _LISTS else value)
    row.changed_by_id = actor.user_id
    row.changed_at = datetime.now(UTC)


def _kept(row: models.Campaign) -> Kept:
    fields = Campaign.__dataclass_fields__
    values: dict[str, Any] = {
        name: tuple(getattr(row, name)) if name in _LISTS else getattr(row, name) for name in fields
    }
    return Kept(str(row.id), row.agency, row.revision, row.changed_at, Campaign(**values))
