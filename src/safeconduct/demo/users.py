"""Who can sign in to the demonstration country. The names are invented; the password is public."""

from __future__ import annotations

from dataclasses import dataclass

PASSWORD = "safe-conduct-demo"  # noqa: S105  # public on purpose: demonstration mode only


@dataclass(frozen=True, slots=True)
class DemonstrationUser:
    """A user of one agency (and judicial district, where the agency works by district)."""

    username: str
    name: str
    agency: str
    office: str = ""
    language: str = "en"

    @property
    def password(self) -> str:
        """The one password of all of them."""
        return PASSWORD


USERS: tuple[DemonstrationUser, ...] = (
    DemonstrationUser("police.antwerpen", "Lieve Maes", "federal_police", "Antwerpen", "nl"),
    DemonstrationUser("police.brussel", "Marc Leroy", "local_police", "Brussel", "fr"),
    DemonstrationUser("police.liege", "Chantal Simon", "federal_police", "Liège", "fr"),
    DemonstrationUser("inspection.brussel", "Karim Haddad", "social_inspection", "Brussel", "fr"),
    DemonstrationUser(
        "inspection.gent", "Els Claes", "social_legislation_inspection", "Oost-Vlaanderen", "nl"
    ),
    DemonstrationUser("payoke", "An Willems", "payoke", "", "nl"),
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
    DemonstrationUser("criminal.policy", "Bart De Smet", "criminal_policy"),
)
