"""A referral and a transfer: what the centre will see, sent, and answered.

Distinct acts: a *referral* directs somebody to a centre (FC-6); a *transfer* is a referral by the
centre that guides, whose guidance goes on until the other one accepts; an *assignment* gives a
case to a member of one's own staff and opens it to nobody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import uuid4

from safeconduct.access import Actor, visible
from safeconduct.access.agencies import CENTRES
from safeconduct.access.relations import relations
from safeconduct.access.sharing import (
    REFERRAL_PLANS,
    may_answer_referral,
    may_revoke_referral,
)
from safeconduct.actions.sharing.disclosure import (
    Preview,
    content,
    preview,
    preview_of,
    recipient,
    with_event,
)
from safeconduct.cases.model import Case, Event
from safeconduct.cases.reading import now
from safeconduct.store import manifests, referrals
from safeconduct.store.errors import NotFound
from safeconduct.store.manifests import Disclosure
from safeconduct.store.records import Names, StoredCase
from safeconduct.store.referrals import Referral
from safeconduct.store.timeline import load

__all__ = [
    "NotFound",
    "Referral",
    "accept",
    "decline",
    "listed",
    "of_case",
    "revoke",
    "sent",
    "shown",
]

PURPOSE = "referral"


def foreseen(stored: StoredCase, centre: str, *, on: date, actor: Actor) -> Preview:
    """What `centre` will see once the person is referred to it: looked at as the centre."""
    event = Event(str(uuid4()), "referred", on, now(), actor.agency, {"centre": centre})
    return preview(with_event(stored, event), recipient(centre), sender=actor, purpose=PURPOSE)


def foreseen_of_new(case: Case, names: Names | None, *, actor: Actor) -> list[Preview]:
    """What each centre will see of a case that is going to be opened and directs to it."""
    stored = StoredCase(uuid4(), "", case, 0, False, (), relations(case))
    centres = dict.fromkeys(str(e.data["centre"]) for e in case.events if _directs(e))
    return [preview_of(stored, recipient(each), sender=actor, names=names) for each in centres]


def sent(reference: str, events: Sequence[Event], *, actor: Actor, purpose: str) -> None:
    """Keep, for both sides, what `events` just recorded disclosed to a centre, and tell it."""
    directed = [event for event in events if _directs(event)]
    if not directed:
        return

    def disclosed(stored: StoredCase) -> Iterator[Disclosure]:
        for event in directed:
            to = recipient(str(event.data["centre"]))
            said = content(stored, to, {"rule": _rule(event)})
            yield Disclosure(_kind(event), event.id, (to.agency, ""), said)

    manifests.disclose(reference, disclosed, actor=actor, purpose=purpose, tell="referral-sent")


def of_case(reference: str, *, actor: Actor) -> tuple[Referral, ...]:
    """The referrals of the case and where they stand. The caller asks who may see them."""
    return referrals.referrals(reference, actor=actor, purpose=PURPOSE)


def listed(reference: str, *, actor: Actor) -> tuple[Referral, ...]:
    """The referrals of the case for who may see their state, to others none. Raises NotFound."""
    return shown(load(reference, actor=actor, purpose=PURPOSE), actor=actor)


def shown(stored: StoredCase, *, actor: Actor) -> tuple[Referral, ...]:
    """The referrals as the page of the case shows them, to who may see their state.

    That a centre looked at what it was sent is noted: the sender sees that it was received.
    """
    if "referral_state" not in visible(actor, stored.relations, PURPOSE):
        return ()
    found = of_case(stored.reference, actor=actor)
    new = any(each.centre == actor.agency and each.state == "sent" for each in found)
    if new and may_answer_referral(actor, stored.relations, actor.agency):
        referrals.receive(stored.reference, actor=actor, purpose=PURPOSE)
        found = of_case(stored.reference, actor=actor)
    return found


def accept(reference: str, event_id: str, plan: str, *, actor: Actor) -> Referral:
    """The centre takes the person on: a meeting is planned, or guidance begins. Raises NotFound."""
    if plan not in REFERRAL_PLANS:
        raise ValueError(f"found the plan {plan!r}, expected one of {', '.join(REFERRAL_PLANS)}")
    return _answer(reference, event_id, "accepted", actor, plan=plan)


def decline(reference: str, event_id: str, reason: str, *, actor: Actor) -> Referral:
    """The centre declines, with its reason; the case is no longer there for it. Raises NotFound."""
    if not reason.strip():
        raise ValueError("a referral is declined with a reason")
    return _answer(reference, event_id, "declined", actor, reason=reason)


def revoke(reference: str, event_id: str, *, actor: Actor) -> Referral:
    """Whoever sent it takes a referral back before it is answered. Raises NotFound."""
    return _answer(reference, event_id, "revoked", actor)


def may_answer(stored: StoredCase, referral: Referral, actor: Actor) -> bool:
    """Whether the actor's centre is asked for its answer."""
    return referral.waits and may_answer_referral(actor, stored.relations, referral.centre)


def may_revoke(stored: StoredCase, referral: Referral, actor: Actor) -> bool:
    """Whether the actor's service can take the referral back."""
    return referral.waits and may_revoke_referral(actor, stored.relations, referral.sender)


def _answer(
    reference: str, event_id: str, state: str, actor: Actor, *, plan: str = "", reason: str = ""
) -> Referral:
    asked = may_revoke if state == "revoked" else may_answer

    def permit(stored: StoredCase, referral: Referral) -> None:
        if not asked(stored, referral, actor):
            raise NotFound

    return referrals.answer(
        reference,
        event_id,
        state,
        actor=actor,
        purpose=PURPOSE,
        permit=permit,
        plan=plan,
        reason=reason,
    )


def _directs(event: Event) -> bool:
    if event.type == "centre_invited":
        return event.data.get("agreed") is True and bool(event.data.get("centre"))
    return event.type == "referred"


def _kind(event: Event) -> str:
    if event.type == "centre_invited":
        return "invitation"
    return "transfer" if event.agency in CENTRES else "referral"


def _rule(event: Event) -> str:
    if event.type == "centre_invited":
        return "FC-3"
    return "FC-7" if event.data["centre"] == "minors_centre" else "FC-6"
