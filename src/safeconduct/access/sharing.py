"""Sharing beside one's task: what a person may permit, what an emergency opens, what the law sets.

``OPENED_BY_LAW`` is the counterpart of consent: where the law itself brings an agency to a case,
nobody is asked, and the rule is named (S1 3.2.3; S2 section 5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import ALL, CENTRES, WITHOUT_CASES
from safeconduct.access.policy import NEED_TO_KNOW, visible
from safeconduct.access.relations import Relation, between

PERMITTED = NEED_TO_KNOW["permitted"]
"""The sections a consent can open, at most."""

EMERGENCY = NEED_TO_KNOW["emergency"] - {"identity"}
"""The sections somebody can open for themselves in an emergency; who it is takes a second one."""

EMERGENCY_HOURS = 4
EMERGENCIES_A_DAY = 5

RECIPIENTS = ALL - WITHOUT_CASES - {"other"}
"""Whom a person can permit to see something: services that have a task in cases at all."""

CONSENT_PURPOSES: tuple[str, ...] = (
    "care",  # medical and psychosocial help (S1 3.3.3)
    "legal_help",
    "shelter",
    "safety",
    "residence",
    "return",
    "minor",
)
LONGEST_CONSENT_DAYS = 366

REFERRAL_PLANS: tuple[str, ...] = ("meeting", "guidance")


@dataclass(frozen=True, slots=True)
class ByLaw:
    """A relation the law makes without anybody's consent, and the rule by which it does."""

    relation: str
    rule: str


OPENED_BY_LAW: tuple[ByLaw, ...] = (
    ByLaw("detected", "FC-1"),
    ByLaw("referred_to", "FC-6"),
    ByLaw("guides", "C-2"),
    ByLaw("guards", "FC-7"),
    ByLaw("decides", "FC-2"),
    ByLaw("prosecutes", "C-3"),
    ByLaw("asked", "P-6"),
    ByLaw("submitted_to", "P-7"),
    ByLaw("submitted_for_aid", "P-17"),
)
RULE_OF: Mapping[str, str] = {each.relation: each.rule for each in OPENED_BY_LAW}

# What is told without consent, to whom, by which rule: said beside the form for a consent.
WITHOUT_CONSENT: tuple[tuple[str, str], ...] = (
    ("immigration-office-informed", "FC-2"),
    ("centre-referred", "FC-6"),
    ("guardian", "FC-7"),
    ("confirmation-first", "P-5"),
    ("confirmation-second", "P-6"),
    ("confirmation-asked", "P-13"),
    ("application", "P-8"),
    ("minister", "P-7"),
)

# Who stands in a relation may itself be told only to those who may see what it rests on.
_TOLD_BY: Mapping[str, str] = {
    "detected": "detection",
    "referred_to": "referral_state",
    "guides": "referral_state",
    "guards": "minor",
    "decides": "referral_state",
    "prosecutes": "cooperation",
    "asked": "confirmations_asked",
    "submitted_to": "residence",
    "submitted_for_aid": "aid",
}
_KEEPS_THE_FILE = frozenset({"guides", "guards"})


def tells(actor: Actor, relations: Iterable[Relation], relation: Relation) -> bool:
    """Whether `actor` may know that `relation` is there: their own, or what they may see of it.

    What a person permitted, and who entered in an emergency, is told to those who keep the file.
    """
    relations = tuple(relations)
    if relation.agency == actor.agency and between(actor, (relation,)):
        return True
    if relation.relation in ("permitted", "emergency"):
        return keeps_file(actor, relations)
    return _TOLD_BY.get(relation.relation) in visible(actor, relations)


def keeps_file(actor: Actor, relations: Iterable[Relation]) -> bool:
    """Whether `actor` guides or guards the person, and so keeps the file."""
    return bool(between(actor, relations) & _KEEPS_THE_FILE)


def may_take_consent(actor: Actor, relations: Iterable[Relation]) -> bool:
    """Whether `actor` may record what the person permits: who keeps the file, else who met her."""
    relations = tuple(relations)
    kept = any(each.relation in _KEEPS_THE_FILE for each in relations)
    return keeps_file(actor, relations) or (not kept and "detected" in between(actor, relations))


def may_permit(actor: Actor, relations: Iterable[Relation]) -> frozenset[str]:
    """The sections `actor` can open by a consent: those that can be, and that they see."""
    return PERMITTED & visible(actor, relations)


def may_answer_referral(actor: Actor, relations: Iterable[Relation], centre: str) -> bool:
    """Whether `actor` is of the centre the person was referred to, and sees the case for it."""
    standing = between(actor, relations)
    return actor.agency == centre and centre in CENTRES and "referred_to" in standing


def may_revoke_referral(actor: Actor, relations: Iterable[Relation], sender: str) -> bool:
    """Whether `actor` is of the service that referred the person, and still sees the case."""
    return actor.agency == sender and bool(between(actor, relations) & _SENDS)


_SENDS = frozenset({"detected", "guides", "guards", "referred_to"})
