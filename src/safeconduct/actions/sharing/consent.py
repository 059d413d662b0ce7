"""What the person permits: foreseen, given, withdrawn, acknowledged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from safeconduct.access import Actor, Relation
from safeconduct.access.agencies import BY_DISTRICT
from safeconduct.access.sharing import (
    CONSENT_PURPOSES,
    LONGEST_CONSENT_DAYS,
    RECIPIENTS,
    keeps_file,
    may_permit,
    may_take_consent,
)
from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.actions.sharing.disclosure import (
    Preview,
    content,
    preview,
    recipient,
    with_relation,
)
from safeconduct.cases.reading import today
from safeconduct.store import consents
from safeconduct.store.consents import NewConsent, StoredConsent
from safeconduct.store.errors import NotFound
from safeconduct.store.records import StoredCase
from safeconduct.store.timeline import load

__all__ = ["NewConsent", "NotFound", "StoredConsent", "WrongConsent", "give", "withdraw"]

PURPOSE = "consent"


class WrongConsent(ValueError):
    """A consent as nobody can give it; `field` is what is wrong."""

    def __init__(self, field: str) -> None:
        self.field = field
        super().__init__(f"{field}: not as a consent can be given")


def begin(reference: str, *, actor: Actor) -> StoredCase:
    """The case, for whoever may record what the person permits. Raises NotFound."""
    stored = load(reference, actor=actor, purpose=PURPOSE)
    _permit(stored, actor)
    return stored


def can_be_opened(stored: StoredCase, actor: Actor) -> tuple[str, ...]:
    """The sections the person can open to others with `actor`'s help."""
    return tuple(sorted(may_permit(actor, stored.relations)))


def foreseen(stored: StoredCase, consent: NewConsent, *, actor: Actor) -> Preview:
    """What the agency will see by the consent: the case looked at as that agency.

    Raises WrongConsent.
    """
    check(stored, consent, actor)
    after = with_relation(stored, consents.relation_by(consent))
    to = recipient(consent.to_agency, consent.to_office)
    return preview(after, to, sender=actor, purpose=PURPOSE)


def give(reference: str, consent: NewConsent, *, actor: Actor) -> UUID:
    """Record the consent and open what it permits. Raises NotFound, WrongConsent."""

    def permit(stored: StoredCase) -> None:
        _permit(stored, actor)
        check(stored, consent, actor)

    def said(stored: StoredCase, opened: Relation) -> Mapping[str, Any]:
        to = recipient(consent.to_agency, consent.to_office)
        ground = {
            "consent": consent.purpose,
            "given_on": consent.given_on.isoformat(),
            "last_day": consent.last_day.isoformat(),
        }
        return content(with_relation(stored, opened), to, ground)

    return consents.give(
        reference, consent, actor=actor, purpose=PURPOSE, permit=permit, content=said
    )


def withdraw(reference: str, consent: UUID, *, actor: Actor) -> StoredConsent:
    """Close at once what a consent opened. Raises NotFound."""

    def permit(stored: StoredCase) -> None:
        _permit(stored, actor)

    return consents.withdraw(reference, consent, actor=actor, purpose=PURPOSE, permit=permit)


def acknowledge(consent: UUID, *, actor: Actor) -> None:
    """The agency has read that a consent was withdrawn. Raises NotFound."""
    consents.acknowledge(consent, actor=actor, purpose=PURPOSE)


def received(*, actor: Actor) -> tuple[StoredConsent, ...]:
    """The consents given to the actor's agency, withdrawn ones too."""
    return consents.received(actor=actor, purpose=PURPOSE)


def listed(reference: str, *, actor: Actor) -> tuple[StoredConsent, ...]:
    """The same, of the case of this reference; the look is recorded. Raises NotFound."""
    return of_case(load(reference, actor=actor, purpose=PURPOSE), actor=actor)


def of_case(stored: StoredCase, *, actor: Actor) -> tuple[StoredConsent, ...]:
    """The consents of the case the actor may know of: who keeps the file, gave or received it."""
    found = consents.of_case(stored.reference, actor=actor, purpose=PURPOSE)
    keeps = keeps_file(actor, stored.relations)
    return tuple(
        each
        for each in found
        if keeps
        or each.agency == actor.agency
        or (each.consent.to_agency == actor.agency and each.consent.to_office in ("", actor.office))
    )


def check(stored: StoredCase, consent: NewConsent, actor: Actor) -> None:
    """Raise WrongConsent for one that cannot be given so."""
    offices = DISTRICTS if consent.to_agency in BY_DISTRICT else ("",)
    first = consent.given_on
    right = {
        "to_agency": consent.to_agency in RECIPIENTS and consent.to_agency != actor.agency,
        "to_office": consent.to_office in offices,
        "purpose": consent.purpose in CONSENT_PURPOSES,
        "sections": bool(consent.sections)
        and consent.sections <= may_permit(actor, stored.relations),
        "language": consent.language.isalpha() and 2 <= len(consent.language) <= 3,
        "given_on": first <= today(),
        "last_day": _last_day_is_right(first, consent.last_day),
    }
    for field, is_right in right.items():
        if not is_right:
            raise WrongConsent(field)


def _last_day_is_right(first: date, last: date) -> bool:
    return today() <= last <= first + timedelta(days=LONGEST_CONSENT_DAYS)


def _permit(stored: StoredCase, actor: Actor) -> None:
    if not may_take_consent(actor, stored.relations):
        raise NotFound
