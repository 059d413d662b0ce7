"""What somebody does within their agency. Deny by default: a role that is not held opens nothing.

An agency gives its roles itself; the agency, not the role, decides which cases there are to see.
"""

from __future__ import annotations

# Works on the cases of the agency: the relations of the agency are this person's relations.
CASEWORKER = "caseworker"
# Adds, changes and shuts out the users and offices of the agency; sees no case for it.
ADMINISTRATOR = "administrator"
# The second person who has to agree before an identity is disclosed in an emergency.
CUSTODIAN = "custodian"
# Is told of each emergency access at once and reads the record of who looked; sees no case for it.
DATA_PROTECTION_OFFICER = "data_protection_officer"

ROLES: tuple[str, ...] = (CASEWORKER, ADMINISTRATOR, CUSTODIAN, DATA_PROTECTION_OFFICER)
