"""The acts, in the order in which a case meets them."""

from __future__ import annotations

from safeconduct.actions import (
    aid,
    answer_confirmation,
    apply_for_document,
    ask_confirmation,
    correct_event,
    discontinue_document,
    end_guidance,
    grant_unlimited,
    guardian,
    inform,
    invite_centre,
    issue_document,
    meet_person,
    prove_identity,
    reassess,
    record_contact,
    record_departure,
    record_papers,
    record_proceedings,
    record_statement,
    refer,
    refuse_document,
    refuse_referral,
    report_threat,
    start_guidance,
)
from safeconduct.actions.act import Act

ACTS: tuple[Act, ...] = (
    inform.PERSON,
    inform.OFFICE,
    invite_centre.ACT,
    refer.ACT,
    meet_person.ACT,
    refuse_referral.ACT,
    start_guidance.ACT,
    record_contact.ACT,
    record_statement.ACT,
    apply_for_document.ACT,
    issue_document.ACT,
    ask_confirmation.ACT,
    answer_confirmation.ACT,
    grant_unlimited.ACT,
    refuse_document.ACT,
    discontinue_document.ACT,
    record_proceedings.ACT,
    report_threat.ACT,
    prove_identity.ACT,
    guardian.ACT,
    record_papers.ACT,
    aid.REQUEST,
    aid.GRANT,
    end_guidance.ACT,
    record_departure.ACT,
    reassess.ACT,
    correct_event.ACT,
)
BY_KEY = {act.key: act for act in ACTS}
_BY_TYPE = {event_type: act for act in ACTS for event_type in act.types}


def act_of(event_type: str) -> Act | None:
    """The act that records events of `event_type`, None where it happens elsewhere."""
    return _BY_TYPE.get(event_type)
