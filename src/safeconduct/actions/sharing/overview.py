"""Who has access to a case and why: what one agency may know of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from safeconduct.access import Actor, between, visible
from safeconduct.access.relations import BEYOND_TIMELINE, PERSON
from safeconduct.access.sharing import RULE_OF, may_take_consent, tells
from safeconduct.actions.sharing import consent, referral
from safeconduct.cases.reading import now
from safeconduct.store import manifests
from safeconduct.store.consents import StoredConsent
from safeconduct.store.errors import NotFound
from safeconduct.store.manifests import StoredManifest
from safeconduct.store.records import StoredCase
from safeconduct.store.referrals import Referral
from safeconduct.store.threats import StoredAnswer, threat_answers
from safeconduct.store.timeline import load

__all__ = ["AccessLine", "NotFound", "Sharing", "StoredManifest", "manifest", "mine", "sharing"]

PURPOSE = "case_work"


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One agency with access: by which relation and rule; what it opens where that is limited."""

    agency: str
    office: str
    relation: str
    rule: str
    until: datetime | None
    sections: tuple[str, ...]
    one_person: bool


@dataclass(frozen=True, slots=True)
class Sharing:
    """The sharing of a case, as far as one agency may know of it."""

    reference: str
    synthetic: bool
    access: tuple[AccessLine, ...]
    referrals: tuple[Referral, ...]
    answerable: frozenset[str]
    revocable: frozenset[str]
    consents: tuple[StoredConsent, ...]
    manifests: tuple[StoredManifest, ...]
    threats: tuple[StoredAnswer, ...]
    takes_consent: bool
    asks_identity: bool
    answers_threat: bool


def sharing(reference: str, *, actor: Actor) -> Sharing:
    """Who has access to the case and why; the look is recorded. Raises NotFound."""
    stored = load(reference, actor=actor, purpose=PURPOSE)
    sections = visible(actor, stored.relations)
    standing = between(actor, stored.relations)
    sent = referral.of_case(reference, actor=actor) if "referral_state" in sections else ()
    asked = "asked" in standing
    told = "threat" in sections or asked
    return Sharing(
        reference=stored.reference,
        synthetic=stored.synthetic,
        access=_access(stored, actor),
        referrals=sent,
        answerable=frozenset(
            each.event_id for each in sent if referral.may_answer(stored, each, actor)
        ),
        revocable=frozenset(
            each.event_id for each in sent if referral.may_revoke(stored, each, actor)
        ),
        consents=consent.of_case(stored, actor=actor),
        manifests=manifests.list_manifests(
            actor=actor, purpose=PURPOSE, reference=stored.reference
        ),
        threats=threat_answers(reference, actor=actor, purpose=PURPOSE) if told else (),
        takes_consent=may_take_consent(actor, stored.relations),
        asks_identity=bool(standing) and "identity" not in sections,
        answers_threat=asked,
    )


def mine(*, actor: Actor) -> tuple[StoredManifest, ...]:
    """What the actor's agency and office disclosed or received, of all cases."""
    return manifests.list_manifests(actor=actor, purpose=PURPOSE)


def manifest(number: UUID, *, actor: Actor) -> StoredManifest:
    """One manifest of the actor's side. Raises NotFound."""
    return manifests.read_manifest(number, actor=actor, purpose=PURPOSE)


def _access(stored: StoredCase, actor: Actor) -> tuple[AccessLine, ...]:
    lines = []
    for each in sorted(stored.relations):
        ended = each.until is not None and each.until <= now()
        if ended or each.agency == PERSON or not tells(actor, stored.relations, each):
            continue
        beside = each.relation in BEYOND_TIMELINE
        lines.append(
            AccessLine(
                each.agency,
                each.office,
                each.relation,
                RULE_OF.get(each.relation, ""),
                each.until,
                tuple(sorted(each.sections or ())) if beside else (),
                each.user_id is not None,
            )
        )
    return tuple(lines)
