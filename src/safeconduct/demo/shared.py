"""Sharing shown by example: a referral that waits, a consent in force, an emergency that is over.

Each is done by a demonstration user as its pages do it, so that notices, manifests and the audit
trail are what they would be.
"""

from __future__ import annotations

from datetime import timedelta

from safeconduct.access.actors import Actor
from safeconduct.actions.sharing import consent, emergency, referral
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.acting import keeping
from safeconduct.store.timeline import load

_REASON = "She was brought to hospital; the doctor has to know whom to call."


def share() -> None:
    """Share in the newest fitting cases; where the country holds none, nothing is shared."""
    police, payoke, entered = (
        _actor("police.antwerpen"),
        _actor("payoke"),
        _actor("police.brussel"),
    )
    if waiting := _case(police, "payoke", ["referred_to"]):
        stored = load(waiting, actor=police, purpose="referral")
        sent = [event for event in stored.case.events if event.type == "referred"]
        referral.sent(waiting, sent[-1:], actor=police, purpose="referral")
    if guided := _case(payoke, "payoke", ["guides", "referred_to"]):
        _permit(guided, payoke)
        outcome = emergency.break_glass(
            guided, sections=["guidance", "person"], hours=1, reason=_REASON, actor=entered
        )
        if outcome == "opened":
            emergency.end(emergency.listed(actor=entered)[0].id, actor=entered)


def _permit(reference: str, actor: Actor) -> None:
    permitted = consent.NewConsent(
        to_agency="surya",
        to_office="",
        purpose="shelter",
        sections=frozenset({"person", "assessment", "guidance"}),
        language="en",
        interpreter=True,
        given_on=today() - timedelta(days=2),
        last_day=today() + timedelta(days=60),
    )
    consent.give(reference, permitted, actor=actor)


def _case(seen_by: Actor, agency: str, relations: list[str]) -> str | None:
    """The newest case that `agency` has in its list by exactly these relations, and the actor."""
    with keeping():
        found = models.Listing.objects.filter(agency=agency, relations=relations)
        mine = models.Listing.objects.filter(agency=seen_by.agency, office__in=("", seen_by.office))
        newest = found.filter(case__in=mine.values("case")).order_by("latest", "id").first()
        return None if newest is None else newest.reference


def _actor(username: str) -> Actor:
    user: models.User = models.User.objects.get(username=username)
    return user.actor
