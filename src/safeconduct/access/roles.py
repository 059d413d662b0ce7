"""What somebody does within their agency. Deny by default: a role that is not held opens nothing.

An agency gives its roles itself; the agency, not the role, decides which cases there are to see.
"""

from __future__ import annotations

from collections.abc import Iterable

from safeconduct.access.agencies import ANALYSIS_CENTRE, KEY_AUTHORITY, LINKAGE_UNIT

# Works on the cases of the agency: the relations of the agency are this person's relations.
CASEWORKER = "caseworker"
# Adds, changes and shuts out the users and offices of the agency; sees no case for it.
ADMINISTRATOR = "administrator"
# The second person who has to agree before an identity is disclosed in an emergency.
CUSTODIAN = "custodian"
# Is told of each emergency access at once and reads the record of who looked; sees no case for it.
DATA_PROTECTION_OFFICER = "data_protection_officer"
# Speaks for the agency in the bodies of coordination, and works on reports and campaigns (S1 3.2.1,
# 3.3); sees no case for it.
POLICY_OFFICER = "policy_officer"

# The Centre for Information and Analysis (S1 3.3.2). Each is a duty that must not meet another in
# one person: whoever holds one of them holds no other role at all, and sees no case.
# Imports what agencies deliver and analyses records without names.
ANALYST = "analyst"
# Compares tokens; has neither the key nor any data on a case.
LINKAGE_OFFICER = "linkage_officer"
# Issues and destroys the key of a round; has no record.
KEY_OFFICER = "key_officer"
# Prepares what is to be published, and another checks it.
RELEASER = "releaser"
CHECKER = "checker"

_OF_EVERY_AGENCY = (CASEWORKER, POLICY_OFFICER, ADMINISTRATOR, CUSTODIAN, DATA_PROTECTION_OFFICER)
CENTRE_ROLES: tuple[str, ...] = (ANALYST, LINKAGE_OFFICER, KEY_OFFICER, RELEASER, CHECKER)
ROLES: tuple[str, ...] = _OF_EVERY_AGENCY + CENTRE_ROLES

_ROLES_OF = {
    # "Strategic analysts" sit on the Management Committee (S1 3.3.2): a person without other duty.
    ANALYSIS_CENTRE: (
        POLICY_OFFICER,
        ADMINISTRATOR,
        DATA_PROTECTION_OFFICER,
        ANALYST,
        RELEASER,
        CHECKER,
    ),
    LINKAGE_UNIT: (ADMINISTRATOR, DATA_PROTECTION_OFFICER, LINKAGE_OFFICER),
    KEY_AUTHORITY: (ADMINISTRATOR, DATA_PROTECTION_OFFICER, KEY_OFFICER),
}


def roles_of(agency: str) -> tuple[str, ...]:
    """The roles that `agency` can give. Those of the Centre's bodies work on no case."""
    return _ROLES_OF.get(agency, _OF_EVERY_AGENCY)


def separate(roles: Iterable[str]) -> bool:
    """Whether no duty of the Centre meets another role in one person."""
    held = frozenset(roles)
    return len(held) <= 1 or not held & frozenset(CENTRE_ROLES)
