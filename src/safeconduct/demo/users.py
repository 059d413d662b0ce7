"""Who can sign in to the demonstration country. The names are invented; the password is public."""

from __future__ import annotations

from dataclasses import dataclass

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

PASSWORD = "safe-conduct-demo"  # noqa: S105  # public on purpose: demonstration mode only


@dataclass(frozen=True, slots=True)
class DemonstrationUser:
    """A user of one agency (and judicial district, where the agency works by district).

    ``role`` is blank for who works on cases; several are parted by a blank.
    """

    username: str
    name: str
    agency: str
    office: str = ""
    language: str = "en"
    role: str = ""

    @property
    def roles(self) -> list[str]:
        """What the user does in the agency; who has no other role works on its cases."""
        return (self.role or CASEWORKER).split()

    @property
    def password(self) -> str:
        """The one password of all of them."""
        return PASSWORD


USERS: tuple[DemonstrationUser, ...] = (
    DemonstrationUser("police.antwerpen", "Lieve Maes", "federal_police", "Antwerpen", "nl"),
    DemonstrationUser("police.antwerpen.second", "Dirk Nijs", "federal_police", "Antwerpen", "nl"),
    DemonstrationUser("police.brussel", "Marc Leroy", "local_police", "Brussel", "fr"),
    DemonstrationUser("police.liege", "Chantal Simon", "federal_police", "Liège", "fr"),
    DemonstrationUser("inspection.brussel", "Karim Haddad", "social_inspection", "Brussel", "fr"),
    DemonstrationUser(
        "inspection.gent", "Els Claes", "social_legislation_inspection", "Oost-Vlaanderen", "nl"
    ),
    DemonstrationUser("inspection.national", "Isabelle Fontaine", "social_inspection", "", "fr"),
    DemonstrationUser("payoke", "An Willems", "payoke", "", "nl"),
    DemonstrationUser("payoke.second", "Sofie Baert", "payoke", "", "nl"),
    DemonstrationUser("pag-asa", "Nadia Lambert", "pag_asa", "", "fr"),
    DemonstrationUser("surya", "Pierre Gillet", "surya", "", "fr"),
    DemonstrationUser("minors.centre", "Ruth Weber", "minors_centre", "", "de"),
    DemonstrationUser("immigration.office", "Tom Janssens", "immigration_office", "", "nl"),
    DemonstrationUser(
        "prosecutor.antwerpen", "Hilde Goossens", "public_prosecutor", "Antwerpen", "nl"
    ),
    DemonstrationUser("prosecutor.brussel", "Olivier Renard", "public_prosecutor", "Brussel", "fr"),
    DemonstrationUser("auditor.liege", "Sylvie Martin", "labour_auditor", "Liège", "fr"),
    DemonstrationUser("minister", "Isabelle Peeters", "minister"),
    DemonstrationUser("state.security", "Jan Vermeulen", "state_security"),
    DemonstrationUser("aid.commission", "Claire Fontaine", "aid_commission"),
    # The Bureau, its chair first, and who else works around the cases.
    DemonstrationUser(
        "criminal.policy", "Bart De Smet", "criminal_policy", "", "en", POLICY_OFFICER
    ),
    DemonstrationUser(
        "criminal.policy.second", "Nathalie Collignon", "criminal_policy", "", "fr", POLICY_OFFICER
    ),
    DemonstrationUser(
        "equal.opportunities", "Fatima Benali", "equal_opportunities", "", "fr", POLICY_OFFICER
    ),
    DemonstrationUser(
        "equal.opportunities.second",
        "Joke Verhaegen",
        "equal_opportunities",
        "",
        "nl",
        POLICY_OFFICER,
    ),
    DemonstrationUser(
        "central.service",
        "Luc Pauwels",
        "central_service",
        "",
        "nl",
        f"{CASEWORKER} {POLICY_OFFICER}",
    ),
    DemonstrationUser("central.service.second", "Marie Adam", "central_service", "", "fr"),
    DemonstrationUser(
        "immigration.policy", "Eva Lemmens", "immigration_office", "", "nl", POLICY_OFFICER
    ),
    DemonstrationUser("security.policy", "Guy Henrard", "state_security", "", "fr", POLICY_OFFICER),
    DemonstrationUser(
        "inspection.policy", "Laura Thys", "social_inspection", "", "nl", POLICY_OFFICER
    ),
    DemonstrationUser(
        "legislation.policy",
        "Denis Collard",
        "social_legislation_inspection",
        "",
        "fr",
        POLICY_OFFICER,
    ),
    DemonstrationUser(
        "federal.prosecutor",
        "Heidi Kessler",
        "federal_prosecutor",
        "",
        "de",
        f"{CASEWORKER} {POLICY_OFFICER}",
    ),
    DemonstrationUser("foreign.affairs", "Greta Jost", "foreign_affairs", "", "de", POLICY_OFFICER),
    DemonstrationUser(
        "police.administrator",
        "Griet Aerts",
        "federal_police",
        "Antwerpen",
        "nl",
        ADMINISTRATOR,
    ),
    DemonstrationUser(
        "police.privacy",
        "Bruno Dubois",
        "federal_police",
        "Antwerpen",
        "fr",
        DATA_PROTECTION_OFFICER,
    ),
    DemonstrationUser("payoke.administrator", "Wim Jacobs", "payoke", "", "nl", ADMINISTRATOR),
    DemonstrationUser("payoke.custodian", "Katrien Mertens", "payoke", "", "nl", CUSTODIAN),
    DemonstrationUser(
        "payoke.privacy", "Joris Wouters", "payoke", "", "nl", DATA_PROTECTION_OFFICER
    ),
    DemonstrationUser(
        "immigration.administrator", "Anja Hermans", "immigration_office", "", "nl", ADMINISTRATOR
    ),
    DemonstrationUser(
        "immigration.custodian", "Philippe Michel", "immigration_office", "", "fr", CUSTODIAN
    ),
    DemonstrationUser(
        "immigration.privacy",
        "Monika Schmitz",
        "immigration_office",
        "",
        "de",
        DATA_PROTECTION_OFFICER,
    ),
    DemonstrationUser(
        "prosecutor.administrator",
        "Dirk Stevens",
        "public_prosecutor",
        "Antwerpen",
        "nl",
        ADMINISTRATOR,
    ),
    DemonstrationUser(
        "prosecutor.custodian", "Anne Laurent", "public_prosecutor", "Antwerpen", "fr", CUSTODIAN
    ),
    DemonstrationUser(
        "prosecutor.privacy",
        "Peter Vos",
        "public_prosecutor",
        "Antwerpen",
        "nl",
        DATA_PROTECTION_OFFICER,
    ),
    DemonstrationUser("centre.analyst", "Hugo Lemmens", "analysis_centre", "", "nl", ANALYST),
    DemonstrationUser("centre.releaser", "Marie Delvaux", "analysis_centre", "", "fr", RELEASER),
    DemonstrationUser("centre.checker", "Stefan Kremer", "analysis_centre", "", "de", CHECKER),
    DemonstrationUser("linkage.unit", "Eva Pauwels", "linkage_unit", "", "nl", LINKAGE_OFFICER),
    DemonstrationUser(
        "centre.privacy", "Anke Weiss", "analysis_centre", "", "de", DATA_PROTECTION_OFFICER
    ),
    DemonstrationUser("key.authority", "Luc Fontaine", "key_authority", "", "fr", KEY_OFFICER),
)
