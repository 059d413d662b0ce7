"""The need-to-know table: which parts of a case each relation opens (S1 3.3.3).

Read it as a sentence: an agency that ``detected`` the person sees the identity, the detection …
and nothing that is not in its line. No agency opens a section by name, only by its relation, and
``notes`` and ``shelter`` always mean those of one's own centre.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from safeconduct.access.actors import Actor
from safeconduct.access.relations import Relation, standing_of

if TYPE_CHECKING:
    from safeconduct.cases.model import Event

SECTIONS: dict[str, str] = {
    # section: what stands in it · class of its fields
    "identity": "names and contact details · identity",
    "person": "birth date, nationality, residence status, offence · sensitive",
    "detection": "where, how and by whom the person was met · operational",
    "indicators": "the indicators the officer found, and written reasons · sensitive",
    "assessment": "victim, uncertain, implicated, not a victim · sensitive",
    "referral_state": "leaflet, rights, centre invited, referred, taken in · operational",
    "guidance": "whether and where guidance goes on (C-2) · operational",
    "contact": "whether contact with the suspects is broken (C-1) · sensitive",
    "cooperation": "that a statement or complaint was made (C-3), not its words · sensitive",
    "standing": "the phase of the procedure · operational",
    "documents": "documents asked for, issued, refused, discontinued · operational",
    "residence": "openings, what is missing, grounds, the reasons · operational",
    "confirmations_asked": "the questions put to the magistrate · operational",
    "confirmations": "the magistrate's answers · sensitive",
    "proceedings": "charges, judgment, end of proceedings, not the criminal file · sensitive",
    "threat": "whether a threat was established, not why · sensitive",
    "identity_proof": "whether identity is proven or cannot be · sensitive",
    "minor": "guardian and family of a minor · sensitive",
    "aid": "financial aid · operational",
    "whereabouts": "return, disappearance, asylum request · sensitive",
    "duties_own": "what one's own agency owes · operational",
    "duties_all": "what every agency owes · operational",
    "timeline_own": "the events one's own agency recorded · operational",
    "timeline_full": "every event · sensitive",
    "notes": "counselling notes of one's own centre · sensitive",
    "shelter": "the shelter's address, one's own centre's only · sensitive",
}

_RESIDENCE_FILE = frozenset(
    """identity person assessment referral_state guidance contact cooperation standing documents
    residence confirmations_asked confirmations proceedings threat identity_proof minor
    whereabouts duties_own duties_all timeline_own""".split()
)

NEED_TO_KNOW: dict[str, frozenset[str]] = {
    "detected": frozenset(
        """identity person detection indicators assessment referral_state
        duties_own timeline_own""".split()
    ),
    "referred_to": frozenset(
        """identity person detection assessment referral_state
        duties_own timeline_own""".split()
    ),
    "guides": _RESIDENCE_FILE | {"detection", "aid", "timeline_full", "notes", "shelter"},
    "guards": _RESIDENCE_FILE | {"detection", "aid", "timeline_full", "notes", "shelter"},
    "decides": _RESIDENCE_FILE | {"timeline_full"},
    "prosecutes": frozenset(
        """identity person detection indicators assessment referral_state guidance contact
        cooperation standing documents residence confirmations_asked confirmations proceedings
        threat duties_own timeline_own""".split()
    ),
    "asked": frozenset("identity threat timeline_own".split()),
    "submitted_to": frozenset(
        """identity person assessment guidance contact cooperation standing documents residence
        confirmations proceedings threat identity_proof duties_own timeline_own""".split()
    ),
    "submitted_for_aid": frozenset(
        "identity person standing documents proceedings aid duties_own timeline_own".split()
    ),
    # At most: each consent names the sections it opens. What others found out or wrote about the
    # person is not the person's to open: no intelligence, no answers of a magistrate, no notes.
    "permitted": frozenset(
        """identity person assessment referral_state guidance contact cooperation standing
        documents identity_proof minor aid whereabouts""".split()
    ),
    # At most: each access names its sections, and who the person is only a second one may open.
    "emergency": frozenset(
        """identity person assessment referral_state guidance contact standing documents minor
        whereabouts""".split()
    ),
    # Their own phase, rights and next date (S1 3.3.3).
    "is": frozenset("person referral_state guidance standing documents".split()),
}

SECTION_OF_EVENT: Mapping[str, str] = {
    "detected": "detection",
    "assessed": "assessment",
    "leaflet_given": "referral_state",
    "told_of_rights": "referral_state",
    "centre_invited": "referral_state",
    "centre_contact": "referral_state",
    "referral_refused": "referral_state",
    "referred": "referral_state",
    "immigration_office_informed": "referral_state",
    # "Taken in" is what a detecting service may know of its referral; the end of guidance is not.
    "guidance_started": "referral_state",
    "guidance_ended": "guidance",
    "contact_broken": "contact",
    "contact_resumed": "contact",
    "statement_made": "cooperation",
    "complaint_filed": "cooperation",
    "cooperation_stopped": "cooperation",
    "cooperation_found_fraudulent": "cooperation",
    "complaint_found_unfounded": "cooperation",
    "document_requested": "documents",
    "document_issued": "documents",
    "document_refused": "documents",
    "document_discontinued": "documents",
    "work_permit_issued": "documents",
    "unlimited_granted": "documents",
    "confirmation_requested": "confirmations_asked",
    "confirmation_given": "confirmations",
    "identity_proven": "identity_proof",
    "identity_impossible": "identity_proof",
    "identity_established": "minor",
    "guardian_appointed": "minor",
    "family_traced": "minor",
    "charges_filed": "proceedings",
    "judgment": "proceedings",
    "proceedings_ended": "proceedings",
    "threat_established": "threat",
    "aid_requested": "aid",
    "aid_granted": "aid",
    "returned": "whereabouts",
    "disappeared": "whereabouts",
    "asylum_requested": "whereabouts",
}

# The facts a verdict rests on: whoever may not see the section of one is not told the verdict of
# an opening that depends on it, nor the fact among the reasons. Each fact of the law has its line.
_FACTS_OF_SECTION = {
    "person": "birth_date unaccompanied belgian residence_status offence",
    "detection": "detected_on course_detected_on detecting_agency",
    "assessment": "assessment course_assessment assessing_agency",
    "referral_state": """referred referral_refused leaflet_on rights_on intake_on
        office_informed_on contact_offered_on""",
    "guidance": "guided",
    "contact": "contact_broken",
    "cooperation": "cooperation statement_on stopped_cooperating fraud",
    # That the procedure ended is its phase; why it did is not said by this fact.
    "standing": "on ended",
    "documents": """document_kind document_issued_on document_number document_in_course
        last_order_issued_on certificate_issued residence_issued unlimited_issued
        unlimited_granted issue_kind issued_on superseded""",
    "confirmations_asked": "registration_answered_on residence_answered_on",
    "confirmations": """answer_proceedings_pending answer_willing_to_cooperate answer_still_victim
        answer_contact_broken answer_cooperating answer_no_threat""",
    "proceedings": "convicted charged proceedings_ended",
    "threat": "threat",
    "identity_proof": "identity_proven identity_impossible",
    "minor": "guardian_on identity_established_on family_traced_on",
}
SECTION_OF_FACT: Mapping[str, str] = {
    fact: section for section, facts in _FACTS_OF_SECTION.items() for fact in facts.split()
}

# Fields inside an event's data that need a section of their own; all others follow the event.
_GUARDED_FIELDS: Mapping[str, str] = dict.fromkeys(
    ("indicators", "reasons", "left_open"), "indicators"
)


# Those who met the person, or were told of them, and no more.
_MEETING = frozenset({"detected", "referred_to"})


def visible(actor: Actor, relations: Iterable[Relation]) -> frozenset[str]:
    """The sections of a case `actor` may see; empty when the case does not exist for them."""
    return frozenset().union(*(map(opens, standing_of(actor, relations))))


def opens(relation: Relation) -> frozenset[str]:
    """The sections that one relation opens: those of its line, of these those it names."""
    line = NEED_TO_KNOW[relation.relation]
    return line if relation.sections is None else line & relation.sections


def sees_event(actor: Actor, relations: Iterable[Relation], event_type: str, agency: str) -> bool:
    """Whether `actor` may see an event of `event_type` that `agency` recorded.

    One's own agency's events and those of a visible section; an unknown type is hidden.
    """
    return _opens(visible(actor, relations), actor, event_type, agency)


def _opens(sections: frozenset[str], actor: Actor, event_type: str, agency: str) -> bool:
    if "timeline_full" in sections:
        return True
    if "timeline_own" in sections and agency == actor.agency:
        return True
    return SECTION_OF_EVENT.get(event_type) in sections


def visible_event(
    actor: Actor, relations: Iterable[Relation], event: Event, replaced: Event | None = None
) -> Event | None:
    """`event` with the fields `actor` may see, or None.

    `replaced` is the event a correction names: a correction is seen by those who may see both
    what it replaces and what it puts in its place.
    """
    relations = tuple(relations)
    shown = [(event.type, event.agency)]
    if event.type == "corrected":
        shown = [(e.type, e.agency) for e in (replaced, event.data.get("with")) if e is not None]
    if not shown or not all(sees_event(actor, relations, *each) for each in shown):
        return None
    return _without_guarded(event, _of_event(actor, relations, event))


def last_seen_day(
    actor: Actor, relations: Iterable[Relation], events: Iterable[Event]
) -> date | None:
    """The day of the latest of `events` that `actor` may see: what their list is sorted by.

    Corrections are passed over: they happened on the day they were recorded.
    """
    sections = visible(actor, relations)
    return max(
        (
            event.happened_on
            for event in events
            if event.type != "corrected" and _opens(sections, actor, event.type, event.agency)
        ),
        default=None,
    )


def _of_event(actor: Actor, relations: Iterable[Relation], event: Event) -> frozenset[str]:
    """The sections open within `event`: who met the person knows their own indicators alone."""
    relations = tuple(relations)
    sections = visible(actor, relations)
    by = {each.relation for each in standing_of(actor, relations) if "indicators" in opens(each)}
    if by <= _MEETING and event.agency != actor.agency:
        return sections - {"indicators"}
    return sections


def sees_fact(sections: frozenset[str], fact: str) -> bool:
    """Whether whoever sees `sections` may know the fact; an unknown fact is hidden."""
    return "timeline_full" in sections or SECTION_OF_FACT.get(fact) in sections


def _without_guarded(event: Event, sections: frozenset[str]) -> Event:
    data = {
        key: value
        for key, value in event.data.items()
        if key not in _GUARDED_FIELDS or _GUARDED_FIELDS[key] in sections
    }
    if data.get("with") is not None:
        data["with"] = _without_guarded(data["with"], sections)
    return replace(event, data=data)
