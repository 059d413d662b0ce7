"""The fields of HTCDS 2.0 that a record may hold, and the values of its lists.

Human Trafficking Case Data Standard 2.0, field list, International Organization for Migration,
CC BY 4.0; shortened to names and codes. No endorsement is implied. The standard lists fields and
prescribes no file: here a record is an object, or a row of a table whose columns are the fields.
"""

from __future__ import annotations

_NAMES = {
    "org": """Name ShippingCity ShippingCountry ShippingState ShippingStreet
        ShippingPostalCode ShippingLongitude ShippingLatitude Phone Type""",
    "prs": """Salutation FirstName MiddleName SecondName Birthdate Gender Deceased
        MaritalStatus NumberOfChildren PrimaryLanguage SecondaryLanguage
        HighestLevelOfEducation Citizenship IdentityNumber Title Email HomePhone
        MobilePhone MailingCity MailingCountry MailingState MailingStreet
        MailingPostalCode MailingLongitude MailingLatitude""",
    "vic": """AgreementToManagePersonalData TraffickingStatus
        TraffickingStatusDecisionMakingOrg RelationshipToTrafficker AgeWhenTrafficked
        RecruitmentWebsitesAndApps MethodOfRecruitment LocationOfRecruitment
        MethodsOfControl TypeOfExploitation ForcedLabourIndustry TypeOfSexExploitation
        LocationOfExploitation ExploitationWebsitesAndApps Vulnerabilities
        DetailsOfVulnerabilities""",
    "per": """RoleInProcess RoleDetails Organisation""",
    "cas": """Status ReasonForCaseClosure CaseOwner ReferringOrganisation
        IncomingReferralDate ReferringPrimaryCaseWorker ReasonForIncomingReferral
        IncomingReferralDetails ReferredOrganisation ReferredPrimaryCaseWorker
        ReasonForOutgoingReferral OutgoingReferralDate OutgoingReferralDetails""",
    "cco": """CaseComment""",
    "hte": """Longitude Latitude City Country State Street PostalCode Date Type Description""",
    "spl": """Objectives ActionPlan PlannedEndDate ActualEndDate Type""",
    "con": """Consent""",
}
FIELDS: frozenset[str] = frozenset(
    f"{prefix}_{name}" for prefix, named in _NAMES.items() for name in named.split()
)
