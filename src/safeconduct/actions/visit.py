"""All that the page of a case shows, read together: the look, and what stands beside it.

Files, referrals, the shelter and the codes are looks of their own, each with its purpose and its
entry on the trail. They are taken in one transaction; the law decides when it has ended.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from safeconduct.access import Actor, visible
from safeconduct.access.own_view import may_hand_codes
from safeconduct.actions import shelter
from safeconduct.actions.attach import Shelf, shelf
from safeconduct.actions.look import PURPOSE, Look, NotFound, as_seen, read
from safeconduct.actions.own_view import sheets
from safeconduct.actions.sharing import referral
from safeconduct.store.gate import visiting

__all__ = ["NotFound", "Visit", "visit"]


@dataclass(frozen=True, slots=True)
class Visit:
    """A case and what stands beside it, as far as it is the actor's to see.

    `stays` is None for who has no shelters. `hands_codes`: whether the person's codes are the
    actor's to hand out; `sheet` is the one the person has, if any.
    """

    look: Look
    shelf: Shelf
    referrals: tuple[referral.Referral, ...]
    stays: tuple[shelter.Stay, ...] | None
    hands_codes: bool
    sheet: sheets.Status | None


def visit(
    reference: str, *, actor: Actor, on: date, known_at: datetime | None = None, lang: str = "en"
) -> Visit:
    """The case `reference` on `on`, as known at `known_at`, with what stands beside it.

    Errors: NotFound when there is no such case, or none for this actor.
    """
    with visiting(actor, PURPOSE, reference):
        stored, names = read(reference, actor=actor, purpose=PURPOSE)
        referrals = referral.shown(stored, actor=actor)
        files = shelf(reference, actor=actor)
        stays = None
        if shelter.has_shelters(actor) and "shelter" in visible(actor, stored.relations):
            stays = shelter.stays(reference, actor=actor)
        sheet = None
        if may_hand_codes(actor, stored.relations).allowed:
            sheet = sheets.status(reference, actor=actor)
    look = as_seen(stored, actor, on=on, known_at=known_at, lang=lang, names=names)
    assessed = look.assessment or "unknown"
    hands = may_hand_codes(actor, stored.relations, assessment=assessed).allowed
    return Visit(look, files, referrals, stays, hands, sheet if hands else None)
