"""The agencies by task (S1 3.2.3 and 3.3.3). A code that stands in no group may do nothing."""

from __future__ import annotations

# S2 section 5 speaks of police and social inspection; S1 adds the immigration officers who
# meet victims in hearings, in closed centres and abroad.
POLICE = frozenset({"local_police", "federal_police"})
INSPECTIONS = frozenset({"social_inspection", "social_legislation_inspection"})
DETECTING = POLICE | INSPECTIONS | {"immigration_office", "embassy"}

# "Only these centres are authorized to apply for issuance and renewal" (S1 3.2.3).
APPROVED_CENTRES = frozenset({"pag_asa", "surya", "payoke"})
MINORS_CENTRE = frozenset({"minors_centre"})
CENTRES = APPROVED_CENTRES | MINORS_CENTRE

IMMIGRATION_OFFICE = frozenset({"immigration_office"})
MINISTER = frozenset({"minister"})
AID_COMMISSION = frozenset({"aid_commission"})
STATE_SECURITY = frozenset({"state_security"})

# "The Public Prosecutor or the Labour Auditor" confirms (S1 3.2.3); the federal prosecutor is
# responsible for legal action over the whole territory (S1 3.3.3), so may charge but not confirm.
CONFIRMING = frozenset({"public_prosecutor", "labour_auditor"})
MAGISTRATES = CONFIRMING | {"federal_prosecutor"}

# Bodies of policy and coordination: released figures only, no personal file (S1 3.3).
POLICY_BODIES = frozenset(
    {"criminal_policy", "central_service", "equal_opportunities", "foreign_affairs"}
)

# The Centre for Information and Analysis (S1 3.3.2) and the two that stand beside it, so that who
# has the records, who compares the tokens and who holds the key are never the same.
ANALYSIS_CENTRE = "analysis_centre"
LINKAGE_UNIT = "linkage_unit"
KEY_AUTHORITY = "key_authority"
CENTRE_BODIES = frozenset({ANALYSIS_CENTRE, LINKAGE_UNIT, KEY_AUTHORITY})

# No relation to any case, and so no personal file.
WITHOUT_CASES = POLICY_BODIES | CENTRE_BODIES

ALL = (
    DETECTING
    | CENTRES
    | MINISTER
    | AID_COMMISSION
    | STATE_SECURITY
    | MAGISTRATES
    | WITHOUT_CASES
    | {"other"}
)

# These work by judicial district; a case of one district is no business of another's office.
BY_DISTRICT = POLICE | INSPECTIONS | CONFIRMING
