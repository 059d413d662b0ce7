"""The sections a case is divided into, and the section in which each event and fact stands."""

from __future__ import annotations

from collections.abc import Mapping

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


def class_of(section: str) -> str:
    """The class of a section's fields. Raises KeyError for a section that is not declared."""
    return SECTIONS[section].rpartition(" · ")[2]
