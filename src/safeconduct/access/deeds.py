"""Which agency may record which event, standing in which relation, by which rule.

One line an event type; what stands in no line is refused. Whether the law opens an act on the
day is another question (`safeconduct.cases.permitted`); both must say yes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import (
    AID_COMMISSION,
    APPROVED_CENTRES,
    CENTRES,
    CONFIRMING,
    DETECTING,
    IMMIGRATION_OFFICE,
    INSPECTIONS,
    MAGISTRATES,
    MINISTER,
    MINORS_CENTRE,
    POLICE,
    STATE_SECURITY,
)
from safeconduct.access.relations import Relation, between
from safeconduct.access.roles import CASEWORKER
from safeconduct.access.verdict import Verdict

OPEN_CASE = "open_case"


@dataclass(frozen=True, slots=True)
class Deed:
    """Recording one event: its type and data.

    ``recorded_by`` is the agency of the event a ``corrected`` replaces, else None.
    """

    type: str
    data: Mapping[str, Any] = field(default_factory=dict)
    recorded_by: str | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """One group of agencies, the relations of which one is needed, and the rule."""

    who: frozenset[str]
    standing: frozenset[str]
    rule: str


def _grant(who: frozenset[str], standing: str, rule: str) -> Grant:
    return Grant(who, frozenset(standing.split()), rule)


GRANTS: Mapping[str, tuple[Grant, ...]] = {
    # -- detection and first contact (S2 section 5) --
    "detected": (_grant(DETECTING, "detected", "FC-1"),),
    "assessed": (_grant(DETECTING, "detected", "FC-2"),),
    "leaflet_given": (
        _grant(DETECTING, "detected", "FC-1"),
        _grant(CENTRES, "referred_to guides guards", "FC-1"),
    ),
    "told_of_rights": (
        _grant(DETECTING, "detected", "FC-8"),
        _grant(CENTRES, "referred_to guides guards", "FC-8"),
    ),
    "centre_invited": (_grant(DETECTING, "detected", "FC-3"),),
    "centre_contact": (
        _grant(DETECTING, "detected", "FC-3"),
        _grant(CENTRES, "referred_to guides guards", "FC-3"),
    ),
    "referral_refused": (
        _grant(DETECTING, "detected", "FC-9"),
        _grant(CENTRES, "referred_to", "FC-9"),
    ),
    # A centre that guides may hand the person on, for instance where they are not safe there.
    "referred": (
        _grant(DETECTING, "detected", "FC-6"),
        _grant(APPROVED_CENTRES, "guides", "FC-6"),
        _grant(MINORS_CENTRE, "referred_to guards", "FC-7"),
    ),
    "immigration_office_informed": (_grant(DETECTING, "detected", "FC-2"),),
    # -- the three conditions (S1 3.2.3) --
    "guidance_started": (
        _grant(APPROVED_CENTRES, "referred_to guides", "C-2"),
        _grant(MINORS_CENTRE, "referred_to guards", "FC-7"),
    ),
    "guidance_ended": (
        _grant(APPROVED_CENTRES, "guides", "C-2"),
        _grant(MINORS_CENTRE, "guards", "FC-7"),
    ),
    "contact_broken": (_grant(APPROVED_CENTRES, "guides", "C-1"),),
    "contact_resumed": (
        _grant(APPROVED_CENTRES, "guides", "C-1"),
        _grant(MAGISTRATES, "prosecutes", "D-1"),
    ),
    "statement_made": (
        _grant(POLICE | INSPECTIONS, "detected", "C-3"),
        _grant(APPROVED_CENTRES, "guides", "C-3"),
        _grant(MAGISTRATES, "prosecutes", "C-3"),
    ),
    "complaint_filed": (
        _grant(POLICE | INSPECTIONS, "detected", "C-3"),
        _grant(APPROVED_CENTRES, "guides", "C-3"),
        _grant(MAGISTRATES, "prosecutes", "C-3"),
    ),
    # -- documents --
    "document_requested": (_grant(APPROVED_CENTRES, "guides", "P-8"),),
    "document_issued": (_grant(IMMIGRATION_OFFICE, "decides", "P-8"),),
    "document_refused": (_grant(IMMIGRATION_OFFICE, "decides", "P-8"),),
    "document_discontinued": (_grant(IMMIGRATION_OFFICE, "decides", "D-1"),),
    "unlimited_granted": (_grant(MINISTER, "submitted_to", "P-7"),),
    "work_permit_issued": (
        _grant(APPROVED_CENTRES, "guides", "P-9"),
        _grant(IMMIGRATION_OFFICE, "decides", "P-9"),
    ),
    # -- the magistrate and State Security --
    "confirmation_requested": (_grant(IMMIGRATION_OFFICE, "decides", "P-13"),),
    "confirmation_given": (_grant(CONFIRMING, "prosecutes", "P-13"),),
    "charges_filed": (_grant(MAGISTRATES, "prosecutes", "P-7"),),
    "judgment": (_grant(MAGISTRATES, "prosecutes", "P-7"),),
    "proceedings_ended": (_grant(MAGISTRATES, "prosecutes", "D-4"),),
    "cooperation_stopped": (_grant(MAGISTRATES, "prosecutes", "D-3"),),
    "cooperation_found_fraudulent": (_grant(MAGISTRATES, "prosecutes", "D-5"),),
    "complaint_found_unfounded": (_grant(MAGISTRATES, "prosecutes", "D-5"),),
    "threat_established": (
        _grant(MAGISTRATES, "prosecutes", "D-2"),
        _grant(STATE_SECURITY, "asked", "D-2"),
    ),
    # -- identity, minors --
    "identity_proven": (
        _grant(APPROVED_CENTRES, "guides", "P-10"),
        _grant(IMMIGRATION_OFFICE, "decides", "P-10"),
    ),
    # Whether the impossibility is legitimate is judged by the office, not by who helps to show it.
    "identity_impossible": (_grant(IMMIGRATION_OFFICE, "decides", "P-7"),),
    "guardian_appointed": (_grant(MINORS_CENTRE, "referred_to guards", "P-11"),),
    "identity_established": (
        _grant(MINORS_CENTRE, "guards", "P-11"),
        _grant(IMMIGRATION_OFFICE, "decides", "P-11"),
    ),
    "family_traced": (
        _grant(MINORS_CENTRE, "guards", "P-11"),
        _grant(IMMIGRATION_OFFICE, "decides", "P-11"),
    ),
    # -- after --
    "aid_requested": (_grant(APPROVED_CENTRES, "guides", "P-17"),),
    "aid_granted": (_grant(AID_COMMISSION, "submitted_for_aid", "P-17"),),
    "returned": (
        _grant(APPROVED_CENTRES, "guides", "P-14"),
        _grant(MINORS_CENTRE, "guards", "P-14"),
        _grant(IMMIGRATION_OFFICE, "decides", "P-14"),
    ),
    "disappeared": (
        _grant(APPROVED_CENTRES, "guides", "P-1"),
        _grant(MINORS_CENTRE, "guards", "P-1"),
        _grant(IMMIGRATION_OFFICE, "decides", "P-1"),
    ),
    "asylum_requested": (
        _grant(APPROVED_CENTRES, "guides", "P-1"),
        _grant(IMMIGRATION_OFFICE, "decides", "P-1"),
    ),
}

# A centre records its own contact and guidance, never another's. Where it hands the person on
# (``referred``) the centre named is of course another.
_OWN_CENTRE_ONLY = frozenset({"centre_contact", "guidance_started", "guidance_ended"})


def may(actor: Actor, relations: Iterable[Relation], deed: Deed) -> Verdict:
    """Whether `actor` may do `deed` in the case whose relations are given.

    ``Deed("open_case")`` asks whether the actor may open a new case; the events it begins with
    are then asked one by one against the relations the new case will have.
    """
    if deed.type == OPEN_CASE:
        return _by_task(actor.agency in DETECTING and CASEWORKER in actor.roles, "FC-1")
    if deed.type == "corrected":
        return _may_correct(actor, tuple(relations), deed)
    grants = GRANTS.get(deed.type, ())
    by_task = [grant for grant in grants if actor.agency in grant.who]
    if not by_task:
        return _by_task(False, grants[0].rule if grants else "")
    standing = between(actor, relations)
    for grant in by_task:
        if grant.standing & standing:
            return _in_own_name(actor, deed, grant.rule)
    return Verdict(False, "may-no-relation", by_task[0].rule)


def rule_of(event_type: str) -> str:
    """The code of the rule behind who may record `event_type`; blank where there is none."""
    grants = GRANTS.get(event_type, ())
    return grants[0].rule if grants else ""


def _by_task(allowed: bool, rule: str) -> Verdict:
    return Verdict(allowed, "may-yes" if allowed else "may-not-your-task", rule)


def _in_own_name(actor: Actor, deed: Deed, rule: str) -> Verdict:
    if deed.type == "document_requested" and deed.data.get("by", actor.agency) != actor.agency:
        return Verdict(False, "may-own-name-only", rule)
    if deed.type in _OWN_CENTRE_ONLY and actor.agency in CENTRES:
        if deed.data.get("centre") != actor.agency:
            return Verdict(False, "may-own-name-only", rule)
    return Verdict(True, "may-yes", rule)


def _may_correct(actor: Actor, relations: tuple[Relation, ...], deed: Deed) -> Verdict:
    """An agency corrects what it recorded itself, and puts only its own acts in the place."""
    if deed.recorded_by != actor.agency or not between(actor, relations):
        return Verdict(False, "may-correct-own-only")
    put = deed.data.get("with")
    if put is None:
        return Verdict(True, "may-yes")
    if not isinstance(put, Mapping):
        return Verdict(False, "may-not-your-task")
    return may(actor, relations, Deed(str(put.get("type")), put.get("data") or {}))
