"""What each agency may do in a case while the law opens it.

> Only these centres are authorized to apply for issuance and renewal of residence permits directly
> from the Immigration Service. (S1 3.2.3: P-8)

> […] and are therefore not victims, they are not to be put in contact with a victim support
> centre. (S2, 5.3: FC-4)

Acts that any competent agency may record at any time (a statement, a return) are not listed: the
law does not open or close them.
"""

from __future__ import annotations

from safeconduct.law.engine.nodes import Condition, Node, Or
from safeconduct.law.engine.rules import Act, rule

from . import facts as f
from .discontinuation import GROUNDS
from .documents import CURRENT_IS_CERTIFICATE, CURRENT_IS_RESIDENCE
from .openings import (
    REFLECTION_ORDER,
    REGISTRATION_CERTIFICATE,
    REGISTRATION_CERTIFICATE_RENEWAL,
    TEMPORARY_RESIDENCE,
    TEMPORARY_RESIDENCE_EXTENSION,
    UNLIMITED_RESIDENCE,
)
from .procedure import FINANCIAL_AID, WORK_PERMIT_C

APPROVED_CENTRES = ("pag_asa", "surya", "payoke")
DETECTING_SERVICES = (
    "local_police",
    "federal_police",
    "social_inspection",
    "social_legislation_inspection",
    "immigration_office",
    "embassy",
)
MAGISTRATES = ("public_prosecutor", "labour_auditor", "federal_prosecutor")

_DOCUMENT_OPENINGS: dict[str, Node] = {
    "reflection_order": REFLECTION_ORDER,
    "registration_certificate": Or((REGISTRATION_CERTIFICATE, REGISTRATION_CERTIFICATE_RENEWAL)),
    "temporary_residence": Or((TEMPORARY_RESIDENCE, TEMPORARY_RESIDENCE_EXTENSION)),
}

_NOT_IMPLICATED = rule(
    "FC-4",
    "may_be_put_in_contact",
    ~(f.ASSESSMENT.known() & f.ASSESSMENT.one_of("implicated")),
)
_UNLIMITED_MAY_BE_ISSUED = rule(
    "P-7", "granted_and_not_issued", f.UNLIMITED_GRANTED & ~f.UNLIMITED_ISSUED & ~f.ENDED
)
_CONFIRMATION_IS_OWED = rule(
    "P-13",
    "confirmation_is_owed",
    ~f.ENDED & (CURRENT_IS_CERTIFICATE | CURRENT_IS_RESIDENCE),
)
_PROCEDURE_IS_OPEN = rule("P-1", "procedure_is_open", ~f.ENDED)


def _issue_code(document: str) -> str:
    return {
        "reflection_order": "P-1",
        "registration_certificate": "P-3",
        "temporary_residence": "P-6",
    }[document]


ACTS: tuple[Act, ...] = (
    *(
        Act("FC-4", event, agencies, _NOT_IMPLICATED)
        for event, agencies in (
            ("centre_invited", DETECTING_SERVICES),
            ("referred", (*DETECTING_SERVICES, *APPROVED_CENTRES, "minors_centre")),
            ("centre_contact", (*APPROVED_CENTRES, "minors_centre")),
            ("guidance_started", (*APPROVED_CENTRES, "minors_centre")),
        )
    ),
    *(
        Act("P-8", "document_requested", APPROVED_CENTRES, opens, (("document", document),))
        for document, opens in _DOCUMENT_OPENINGS.items()
    ),
    Act(
        "P-8",
        "document_requested",
        APPROVED_CENTRES,
        UNLIMITED_RESIDENCE,
        (("document", "unlimited_residence"),),
    ),
    *(
        Act(
            _issue_code(document),
            "document_issued",
            ("immigration_office",),
            opens,
            (("document", document),),
        )
        for document, opens in _DOCUMENT_OPENINGS.items()
    ),
    Act(
        "P-7",
        "document_issued",
        ("immigration_office",),
        Condition("P-7", "granted_by_the_minister", "minister", _UNLIMITED_MAY_BE_ISSUED),
        (("document", "unlimited_residence"),),
    ),
    Act("P-1", "document_refused", ("immigration_office",), _PROCEDURE_IS_OPEN),
    *(
        Act(
            ground.code,
            "document_discontinued",
            ("immigration_office",),
            ground,
            (("ground", ground.code),),
        )
        for ground in GROUNDS
    ),
    Act("P-13", "confirmation_requested", ("immigration_office",), _CONFIRMATION_IS_OWED),
    Act("P-13", "confirmation_given", MAGISTRATES, _CONFIRMATION_IS_OWED),
    Act("P-9", "work_permit_issued", ("immigration_office", "other"), WORK_PERMIT_C),
    Act("P-7", "unlimited_granted", ("minister",), UNLIMITED_RESIDENCE),
    Act("P-17", "aid_requested", APPROVED_CENTRES, FINANCIAL_AID),
    Act("P-17", "aid_granted", ("aid_commission",), FINANCIAL_AID),
)
"""Every act the law opens, by the agencies that may do it."""
