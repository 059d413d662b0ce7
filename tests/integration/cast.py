"""The cast of the security tests: two cases, and everybody who may, or may not, come near them.

The woman's case has been through every hand, so that each agency that can stand in relation to a
case does. The minor's has just begun. All others are strangers to both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from safeconduct.access.roles import (
    ADMINISTRATOR,
    ANALYST,
    CASEWORKER,
    CHECKER,
    CUSTODIAN,
    DATA_PROTECTION_OFFICER,
    KEY_OFFICER,
    LINKAGE_OFFICER,
    POLICY_OFFICER,
    RELEASER,
)
from safeconduct.cases.reading import read_case
from safeconduct.store.bulk import bulk_load
from safeconduct.store.models import User
from safeconduct.store.records import Names


@dataclass(frozen=True, slots=True)
class Role:
    """A user: agency, office and roles, and in which of the two cases they stand in relation."""

    agency: str
    office: str = ""
    woman: bool = False
    minor: bool = False
    roles: tuple[str, ...] = (CASEWORKER,)


ROLES: dict[str, Role] = {
    "police who met her": Role("federal_police", "Antwerpen", woman=True),
    "inspection who met him": Role("social_inspection", "Brussel", minor=True),
    "centre that guides her": Role("payoke", woman=True),
    "centre he was referred to": Role("surya", minor=True),
    "centre that shelters him": Role("minors_centre", minor=True),
    "immigration office": Role("immigration_office", woman=True, minor=True),
    "prosecutor of the district": Role("public_prosecutor", "Antwerpen", woman=True),
    "auditor of the district": Role("labour_auditor", "Antwerpen", woman=True),
    "federal prosecutor": Role("federal_prosecutor", woman=True),
    "minister": Role("minister", woman=True),
    "state security": Role("state_security", woman=True),
    "aid commission": Role("aid_commission", woman=True),
    # Strangers to both.
    "police of another district": Role("federal_police", "Liège"),
    "police without a district": Role("federal_police"),
    "another police of the district": Role("local_police", "Antwerpen"),
    "another inspection": Role("social_legislation_inspection", "Antwerpen"),
    "another centre": Role("pag_asa"),
    "prosecutor of another district": Role("public_prosecutor", "Liège"),
    "auditor without a district": Role("labour_auditor"),
    "embassy": Role("embassy"),
    "criminal policy": Role("criminal_policy"),
    "central service": Role("central_service"),
    "equal opportunities": Role("equal_opportunities"),
    "foreign affairs": Role("foreign_affairs"),
    "other service": Role("other"),
    # The Centre works with records without names, and comes near no case.
    "analyst of the Centre": Role("analysis_centre", roles=(ANALYST,)),
    "releaser of the Centre": Role("analysis_centre", roles=(RELEASER,)),
    "checker of the Centre": Role("analysis_centre", roles=(CHECKER,)),
    "linkage unit": Role("linkage_unit", roles=(LINKAGE_OFFICER,)),
    "key authority": Role("key_authority", roles=(KEY_OFFICER,)),
    # They speak for their agencies in the bodies of coordination, and see no case for it.
    "policy officer of criminal policy": Role("criminal_policy", roles=(POLICY_OFFICER,)),
    "policy officer of equal opportunities": Role("equal_opportunities", roles=(POLICY_OFFICER,)),
    "policy officer of foreign affairs": Role("foreign_affairs", roles=(POLICY_OFFICER,)),
    "policy officer of the immigration office": Role("immigration_office", roles=(POLICY_OFFICER,)),
    "policy officer of her centre": Role("payoke", roles=(POLICY_OFFICER,)),
    "no agency": Role(""),
    "unknown agency": Role("nonsense", "Antwerpen"),
    # In the agencies that know her, but not to work on cases.
    "administrator of her centre": Role("payoke", roles=(ADMINISTRATOR,)),
    "data protection officer of her centre": Role("payoke", roles=(DATA_PROTECTION_OFFICER,)),
    "custodian of the police": Role("federal_police", "Antwerpen", roles=(CUSTODIAN,)),
    "nobody of the police": Role("federal_police", "Antwerpen", roles=()),
}

PASSWORD = "only-for-the-cast-of-tests"
_ALL_YES = {
    "proceedings_pending": True,
    "cooperating": True,
    "contact_broken": True,
    "no_threat": True,
}
_WOMAN: list[tuple[str, str, str, dict[str, Any]]] = [
    (
        "2008-02-01",
        "detected",
        "federal_police",
        {"channel": "control", "district": "Antwerpen", "office": "Antwerpen"},
    ),
    ("2008-02-01", "assessed", "federal_police", {"as": "victim", "reasons": "Qxawritten reasons"}),
    ("2008-02-01", "leaflet_given", "federal_police", {"language": "en"}),
    ("2008-02-01", "told_of_rights", "federal_police", {"language": "en"}),
    ("2008-02-01", "immigration_office_informed", "federal_police", {}),
    ("2008-02-02", "referred", "federal_police", {"centre": "payoke"}),
    ("2008-02-04", "guidance_started", "payoke", {"centre": "payoke"}),
    ("2008-02-05", "contact_broken", "payoke", {}),
    ("2008-02-10", "document_issued", "immigration_office", {"document": "reflection_order"}),
    ("2008-03-05", "statement_made", "federal_police", {}),
    (
        "2008-03-10",
        "document_issued",
        "immigration_office",
        {"document": "registration_certificate"},
    ),
    ("2008-05-20", "confirmation_requested", "immigration_office", {"rule": "P-6"}),
    ("2008-05-25", "confirmation_given", "public_prosecutor", {"answers": _ALL_YES}),
    ("2008-06-09", "document_issued", "immigration_office", {"document": "temporary_residence"}),
    ("2008-06-20", "identity_proven", "payoke", {}),
    ("2008-11-03", "judgment", "public_prosecutor", {"conviction": True}),
    (
        "2008-11-10",
        "document_requested",
        "payoke",
        {"document": "unlimited_residence", "by": "payoke"},
    ),
    ("2008-11-12", "aid_requested", "payoke", {}),
]
_MINOR: list[tuple[str, str, str, dict[str, Any]]] = [
    (
        "2009-03-01",
        "detected",
        "social_inspection",
        {"channel": "control", "district": "Brussel", "office": "Brussel"},
    ),
    ("2009-03-01", "assessed", "social_inspection", {"as": "victim"}),
    ("2009-03-01", "immigration_office_informed", "social_inspection", {}),
    ("2009-03-01", "referred", "social_inspection", {"centre": "minors_centre"}),
    ("2009-03-01", "referred", "social_inspection", {"centre": "surya"}),
    ("2009-03-03", "guardian_appointed", "minors_centre", {}),
    ("2009-03-03", "guidance_started", "minors_centre", {"centre": "minors_centre"}),
]


def users() -> dict[str, User]:
    """A user of each role."""
    return {
        name: User.objects.create_user(
            name.replace(" ", "."),
            password=PASSWORD,
            agency=role.agency,
            office=role.office,
            roles=list(role.roles),
        )
        for name, role in ROLES.items()
    }


def cases(people: dict[str, User], *, woman: Names, minor: Names) -> tuple[str, str]:
    """Load the two cases; the references of hers and his."""
    raw = [
        _raw("1988-05-01", unaccompanied=False, nationality="NGA", events=_WOMAN),
        _raw("1995-05-01", unaccompanied=True, nationality="MAR", events=_MINOR),
    ]
    loaded = [(read_case(each), name, "") for each, name in zip(raw, (woman, minor), strict=True)]
    recorders = {
        user.agency: user.pk
        for user, role in zip(people.values(), ROLES.values(), strict=True)
        if role.woman or role.minor
    }
    loader = people["other service"].actor
    hers, his = bulk_load(loaded, actor=loader, synthetic=True, recorders=recorders)
    return hers, his


def _raw(
    born: str,
    *,
    unaccompanied: bool,
    nationality: str,
    events: list[tuple[str, str, str, dict[str, Any]]],
) -> dict[str, Any]:
    return {
        "person": {
            "birth_date": born,
            "unaccompanied": unaccompanied,
            "nationalities": [nationality],
            "residence_status": "illegal",
        },
        "offence": "trafficking",
        "events": [
            {
                "id": f"e{number}",
                "type": kind,
                "happened_on": day,
                "recorded_at": f"{day}T10:00:00+01:00",
                "agency": agency,
                "data": data,
            }
            for number, (day, kind, agency, data) in enumerate(events, start=1)
        ],
    }
