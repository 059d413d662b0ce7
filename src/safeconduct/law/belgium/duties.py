"""Who owes what, before when.

The duties of first contact stand in the Instructions of 13 January 1997, section 5 (S2); those of
the magistrate and of the guardianship in the procedure (S1 3.2.3).
"""

from __future__ import annotations

from safeconduct.law.engine.building import word, yes_no
from safeconduct.law.engine.nodes import Branch, Choose, Earliest, Fact, Node
from safeconduct.law.engine.rules import Duty

from . import facts as f
from .conditions import FOREIGNER, minor_on
from .documents import last_day_of

_NEVER = yes_no(False)

_MAY_BE_A_VICTIM = ~(f.ASSESSMENT.known() & f.ASSESSMENT.one_of("implicated", "not_victim"))
_DETECTOR = Choose(
    (Branch("detected", f.DETECTED_ON.known(), f.DETECTING_AGENCY),),
    f.ASSESSING_AGENCY,
    "first",
    "assessed_only",
)


def _assessed(value: str) -> Node:
    """So assessed today, and in the course of the procedure: not only after its end."""
    return (
        f.ASSESSMENT.known()
        & f.ASSESSMENT.one_of(value)
        & f.COURSE_ASSESSMENT.known()
        & f.COURSE_ASSESSMENT.one_of(value)
    )


def _on_detection(code: str, name: str, met_on: Fact) -> Duty:
    """Owed on the day of each meeting with a person who may be a victim.

    > Whenever the police or a social inspection service encounter a person who may be a victim of
    > human trafficking, it is their duty to give him or her the information leaflet (S2, section 5)
    """
    return Duty(
        code,
        name,
        owed_by=f.DETECTING_AGENCY,
        arises=f.DETECTED_ON.known() & _MAY_BE_A_VICTIM,
        due=f.DETECTED_ON,
        met_on=met_on,
        dropped=_NEVER,
        on=f.ON,
    )


def _on_assessment(code: str, name: str, arises: Node, met_on: Fact) -> Duty:
    """Owed from an assessment on, until done, refused by the person, or the procedure ends.

    > If the police or social inspection service has good reason to believe that they are dealing
    > with a victim […], they take the necessary measures to ensure that the person is taken in by a
    > victim support centre, and they inform the Foreigners Department of the fact if he or she is
    > an illegal or provisional resident. (S2, 5.1)
    > If [they are] not certain […], the support centre must be given the opportunity to establish
    > contact with this person. (S2, 5.2)
    """
    return Duty(
        code,
        name,
        owed_by=_DETECTOR,
        arises=arises,
        due=None,
        met_on=met_on,
        dropped=f.REFERRAL_REFUSED | f.ENDED,
        on=f.ON,
    )


_NOT_A_BELGIAN = ~(FOREIGNER.known() & ~FOREIGNER)
_IRREGULAR = f.RESIDENCE_STATUS.known() & f.RESIDENCE_STATUS.one_of("illegal", "provisional")
_MINOR_WHEN_DETECTED = f.UNACCOMPANIED & minor_on(f.COURSE_DETECTED_ON)


def _for_the_minor(name: str, met_on: Fact) -> Duty:
    """Owed for an unaccompanied minor, as old as they were when detected.

    > These authorities will take the necessary steps to establish the identity and the nationality
    > of the minor and to trace his/her family. Moreover a guardian will be appointed. (S1 3.2.3)
    """
    return Duty(
        "P-11",
        name,
        owed_by=word("guardianship"),
        arises=f.COURSE_DETECTED_ON.known()
        & _MINOR_WHEN_DETECTED.known()
        & _MINOR_WHEN_DETECTED
        & _NOT_A_BELGIAN,
        due=None,
        met_on=met_on,
        dropped=f.ENDED,
        on=f.ON,
    )


DUTIES_BEFORE_CONFIRMATIONS = (
    _on_detection("FC-1", "give_leaflet", f.LEAFLET_ON),
    _on_detection("FC-8", "tell_of_rights", f.RIGHTS_ON),
    _on_assessment("FC-2", "arrange_intake", _assessed("victim"), f.INTAKE_ON),
    _on_assessment(
        "FC-2",
        "inform_immigration_office",
        _assessed("victim") & _IRREGULAR & _NOT_A_BELGIAN,
        f.OFFICE_INFORMED_ON,
    ),
    _on_assessment("FC-3", "offer_centre_contact", _assessed("uncertain"), f.CONTACT_OFFERED_ON),
)
DUTIES_AFTER_CONFIRMATIONS = (
    _for_the_minor("appoint_guardian", f.GUARDIAN_ON),
    _for_the_minor("establish_identity", f.IDENTITY_ESTABLISHED_ON),
    _for_the_minor("trace_family", f.FAMILY_TRACED_ON),
)


def _confirmation(name: str, kind: str, met_on: Node) -> Duty:
    """Owed by the last day of each such document: "in the course of this period" (S1 3.2.3)."""
    return Duty(
        "P-13",
        name,
        owed_by=word("magistrate"),
        arises=f.ISSUE_KIND.one_of(kind),
        due=last_day_of(f.ISSUE_KIND, f.ISSUED_ON),
        met_on=met_on,
        dropped=f.SUPERSEDED | f.ENDED,
        on=f.ON,
    )


CONFIRMATION_DUTIES = (
    _confirmation(
        "confirm_registration_questions",
        "registration_certificate",
        Earliest((f.REGISTRATION_ANSWERED_ON, f.RESIDENCE_ANSWERED_ON)),
    ),
    _confirmation("confirm_residence_questions", "temporary_residence", f.RESIDENCE_ANSWERED_ON),
)
"""Asked of each document issued in the course, on the facts of that document."""
