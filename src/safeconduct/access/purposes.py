"""What somebody looks or acts for: a closed list. A purpose that is not in it opens nothing.

One line a purpose: which roles may give it, in which relations to a case it can be used, and which
classes of fields it can open. What is then seen of the case is the relation's (`policy`); a purpose
only ever narrows it. The code goes with each look into the record of who looked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from safeconduct.access.actors import Actor
from safeconduct.access.relations import PERSON, RELATIONS
from safeconduct.access.roles import (
    ADMINISTRATOR,
    ANALYST,
    CASEWORKER,
    CENTRE_ROLES,
    CHECKER,
    CUSTODIAN,
    DATA_PROTECTION_OFFICER,
    KEY_OFFICER,
    LINKAGE_OFFICER,
    POLICY_OFFICER,
    RELEASER,
    separate,
)
from safeconduct.access.verdict import Verdict

# Whoever is signed in, whatever their role.
ANYBODY = "anybody"

IDENTITY, SENSITIVE, OPERATIONAL = "identity", "sensitive", "operational"


@dataclass(frozen=True, slots=True)
class Purpose:
    """``relations`` is empty where the purpose concerns no case; ``classes`` are those of fields
    that it can open, narrowed further by the relation.
    """

    roles: frozenset[str]
    relations: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()


def _at_a_case(relations: frozenset[str], classes: str, roles: str = CASEWORKER) -> Purpose:
    return Purpose(frozenset(roles.split()), relations, frozenset(classes.split()))


def _at_no_case(*roles: str) -> Purpose:
    return Purpose(frozenset(roles))


# However an agency can come to stand to a case; `is` is the person's own relation.
_AGENCIES = frozenset(RELATIONS) - {"is"}
_EVERYTHING = "identity sensitive operational"
_NAMELESS = "sensitive operational"

# Each act is the purpose of the looks it takes; whose act it is stands in `deeds`.
ACTS: tuple[str, ...] = (
    "inform-person",
    "inform-immigration-office",
    "invite-centre",
    "refer",
    "meet-person",
    "refuse-referral",
    "start-guidance",
    "record-contact",
    "record-statement",
    "apply-for-document",
    "issue-document",
    "ask-confirmation",
    "answer-confirmation",
    "grant-unlimited",
    "refuse-document",
    "discontinue-document",
    "record-proceedings",
    "report-threat",
    "prove-identity",
    "care-for-minor",
    "record-papers",
    "request-aid",
    "grant-aid",
    "end-guidance",
    "record-departure",
    "reassess",
    "correct-event",
)

PURPOSES: Mapping[str, Purpose] = {
    # -- work on a case --
    "case_work": _at_a_case(_AGENCIES, _EVERYTHING),
    # The list says what is due in which case, to nobody by name.
    "list": _at_a_case(_AGENCIES, _NAMELESS),
    "first_contact": _at_a_case(frozenset({"detected"}), _EVERYTHING),
    "draft": _at_a_case(frozenset({"detected"}), _EVERYTHING),
    "decision": _at_a_case(
        frozenset({"decides", "submitted_to", "submitted_for_aid"}), _EVERYTHING
    ),
    "confirmation": _at_a_case(frozenset({"decides", "prosecutes", "asked"}), _EVERYTHING),
    **dict.fromkeys(ACTS, _at_a_case(_AGENCIES, _EVERYTHING)),
    # A referral, a transfer, a consent, a handover: who works on the case, and with what.
    "referral": _at_a_case(_AGENCIES, _EVERYTHING),
    "consent": _at_a_case(_AGENCIES, _EVERYTHING),
    "handover": _at_a_case(_AGENCIES, _NAMELESS),
    # A file of the case for another system: it names nobody.
    "exchange": _at_a_case(_AGENCIES, _NAMELESS),
    "attachment": _at_a_case(_AGENCIES, _EVERYTHING),
    "shelter": _at_a_case(frozenset({"guides", "guards"}), _EVERYTHING),
    "work_queue": _at_a_case(_AGENCIES, _NAMELESS),
    # Due dates of cases to who works on them, meetings to who sits there.
    "calendar": _at_a_case(_AGENCIES, OPERATIONAL, f"{CASEWORKER} {POLICY_OFFICER}"),
    # In an emergency a caseworker asks, a custodian agrees, the data protection officer is told.
    "emergency": _at_a_case(
        frozenset({"emergency"}),
        _EVERYTHING,
        f"{CASEWORKER} {CUSTODIAN} {DATA_PROTECTION_OFFICER}",
    ),
    "access_history": _at_a_case(_AGENCIES, OPERATIONAL, f"{CASEWORKER} {DATA_PROTECTION_OFFICER}"),
    # The plan of a centre for a person.
    "assistance": _at_a_case(frozenset({"guides", "guards"}), _EVERYTHING),
    # -- the work around the cases; which agencies, says `rooms` --
    "prosecution": _at_no_case(CASEWORKER),
    "coordination": _at_no_case(CASEWORKER, POLICY_OFFICER),
    "inspection": _at_no_case(CASEWORKER),
    "prevention": _at_no_case(POLICY_OFFICER),
    "reporting": _at_no_case(POLICY_OFFICER),
    "information_desk": _at_no_case(CASEWORKER),
    # -- the person --
    "own_view_codes": _at_a_case(frozenset({"detected", "guides", "guards"}), OPERATIONAL),
    "own_view": _at_a_case(frozenset({"is"}), _EVERYTHING, PERSON),
    # -- the agency and the program --
    "notices": _at_no_case(ANYBODY),
    "session": _at_no_case(ANYBODY),
    "administration": _at_no_case(ADMINISTRATOR),
    # The program's own: no role can give it.
    "retention": _at_no_case(),
    "audit": _at_no_case(ADMINISTRATOR, DATA_PROTECTION_OFFICER),
    # The Centre: feeds imported and read, the platform's own records handed over, tokens compared,
    # keys issued and destroyed, records analysed, a release prepared, and checked by another.
    "centre_feeds": _at_no_case(ANALYST),
    "centre_intake": _at_no_case(ANALYST),
    "centre_linkage": _at_no_case(LINKAGE_OFFICER),
    "centre_keys": _at_no_case(KEY_OFFICER),
    "centre_key_protocol": _at_no_case(KEY_OFFICER, DATA_PROTECTION_OFFICER),
    "centre_analysis": _at_no_case(ANALYST),
    "centre_release": _at_no_case(RELEASER),
    "centre_check": _at_no_case(CHECKER),
    "centre_ledger": _at_no_case(RELEASER, CHECKER, DATA_PROTECTION_OFFICER),
    # Cases loaded by the program, invented ones too; no page and no call of the API acts for it.
    "loading": _at_a_case(_AGENCIES, _EVERYTHING),
    "demonstration": _at_a_case(_AGENCIES, _EVERYTHING),
}


def may_use(actor: Actor, purpose: str) -> Verdict:
    """Whether `actor` may look or act for `purpose`; an unlisted one is nobody's."""
    if purpose not in PURPOSES:
        return Verdict(False, "purpose-not-listed")
    if actor.purposes is not None and purpose not in actor.purposes:
        return Verdict(False, "purpose-not-of-this-key")
    # Duties that must not meet in one person open nothing where they have met all the same.
    wanted = PURPOSES[purpose].roles
    if not separate(actor.roles) and wanted & frozenset(CENTRE_ROLES):
        return Verdict(False, "purpose-not-of-this-role")
    held = {PERSON} if actor.agency == PERSON else {*actor.roles, ANYBODY}
    if held & wanted:
        return Verdict(True, "purpose-yes")
    return Verdict(False, "purpose-not-of-this-role")


def concerns_cases(purpose: str) -> bool:
    """Whether `purpose` is one of looks at cases. An unlisted one is not."""
    return purpose in PURPOSES and bool(PURPOSES[purpose].relations)
