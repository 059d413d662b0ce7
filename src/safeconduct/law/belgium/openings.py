"""Which document may be issued next: S1 3.2.3, second and third phase.

Each opening is the formula of its rule. A part that is a `Condition` is told to people, with who
can supply it, whenever it is not met.
"""

from __future__ import annotations

from safeconduct.law.engine.nodes import Condition, Parameter, Unless
from safeconduct.law.engine.rules import rule

from . import conditions as c
from . import facts as f
from .confirmations import (
    NO_OBJECTION,
    NO_THREAT,
    REGISTRATION_CONFIRMED,
    RESIDENCE_CONFIRMED,
)
from .documents import CURRENT_IS_CERTIFICATE, CURRENT_IS_RESIDENCE

_HOLDS_A_CERTIFICATE = Condition(
    "P-3", "registration_certificate", "immigration_office", CURRENT_IS_CERTIFICATE
)
_HOLDS_A_RESIDENCE = Condition(
    "P-6", "temporary_residence", "immigration_office", CURRENT_IS_RESIDENCE
)

REFLECTION_ORDER = rule(
    "P-1",
    "reflection_order",
    Unless(c.IN_PROCEDURE, c.IS_UNACCOMPANIED_MINOR, "P-4")
    & c.HAS_BROKEN_CONTACT
    & c.HAS_GUIDANCE
    & Condition("P-2", "no_statement_yet", None, ~f.STATEMENT_ON.known())
    & Condition("P-1", "first_document", None, ~f.DOCUMENT_ISSUED_ON.known()),
)
"""> First there is a phase of 45 days that should allow the victim to recover and to regain
> serenity. […] If the victim immediately files a complaint or makes a statement, the second phase
> will be applied directly.
"""

REGISTRATION_CERTIFICATE = rule(
    "P-3",
    "registration_certificate",
    c.IN_PROCEDURE
    & c.HAS_BROKEN_CONTACT
    & c.HAS_GUIDANCE
    & c.HAS_STATED_OR_IS_MINOR
    & Condition(
        "P-3",
        "first_certificate",
        None,
        ~(f.CERTIFICATE_ISSUED | f.RESIDENCE_ISSUED | f.UNLIMITED_ISSUED),
    ),
)
"""> The second phase (three months) will start once the victim has filed a complaint or made a
> statement. […] In this phase a certificate of registration model A is issued.
"""

REGISTRATION_CERTIFICATE_RENEWAL = rule(
    "P-3",
    "registration_certificate_renewal",
    c.IN_PROCEDURE
    & c.HAS_BROKEN_CONTACT
    & c.HAS_GUIDANCE
    & _HOLDS_A_CERTIFICATE
    & Condition(
        "P-3",
        "not_yet_renewed",
        None,
        ~CURRENT_IS_CERTIFICATE
        | f.DOCUMENT_NUMBER.at_most(Parameter("registration_renewals", at=f.DOCUMENT_ISSUED_ON)),
    )
    & REGISTRATION_CONFIRMED
    & NO_THREAT,
)
"""> This document can be renewed once.

That the magistrate's confirmation of P-5 is a condition of the renewal is our reading of S1.
"""

TEMPORARY_RESIDENCE = rule(
    "P-6",
    "temporary_residence",
    c.IN_PROCEDURE
    & c.HAS_BROKEN_CONTACT
    & c.HAS_GUIDANCE
    & _HOLDS_A_CERTIFICATE
    & RESIDENCE_CONFIRMED
    & NO_OBJECTION,
)
"""> This phase materializes through the issuance of a certificate of registration in the foreigners
> register, valid for six months (temporary residence), provided that the Public Prosecutor or the
> Labor Auditor confirms […]
"""

TEMPORARY_RESIDENCE_EXTENSION = rule(
    "P-6",
    "temporary_residence_extension",
    c.IN_PROCEDURE
    & c.HAS_BROKEN_CONTACT
    & c.HAS_GUIDANCE
    & _HOLDS_A_RESIDENCE
    & RESIDENCE_CONFIRMED
    & NO_OBJECTION,
)
"""> This certificate […] can be extended under the same conditions for the whole duration of the
> legal procedure.
"""

UNLIMITED_RESIDENCE = rule(
    "P-7",
    "unlimited_residence",
    c.IN_PROCEDURE
    & Condition("P-6", "temporary_residence_issued", "immigration_office", f.RESIDENCE_ISSUED)
    & Condition("P-7", "not_yet_unlimited", None, ~(f.UNLIMITED_GRANTED | f.UNLIMITED_ISSUED))
    & Condition("P-7", "conviction_or_charges", "magistrate", f.CONVICTED | f.CHARGED)
    & Condition(
        "P-7",
        "identity_proven_or_impossible",
        "person",
        f.IDENTITY_PROVEN | f.IDENTITY_IMPOSSIBLE,
    ),
)
"""> The competent minister or his/her deputy can grant the victim an unlimited residence permit […]
> on the following conditions: the complaints or the statements have led to a conviction; or the
> Public Prosecutor or the Labour Auditor have stated in their charges the element of trafficking
> in human beings or of a serious form of smuggling in human beings; and the victim either has
> submitted an identity document, or has legitimately proved the impossibility to obtain this
> document in Belgium.

"Yes" means that it may be granted, never that it is.
"""

OPENINGS = (
    REFLECTION_ORDER,
    REGISTRATION_CERTIFICATE,
    REGISTRATION_CERTIFICATE_RENEWAL,
    TEMPORARY_RESIDENCE,
    TEMPORARY_RESIDENCE_EXTENSION,
    UNLIMITED_RESIDENCE,
)
"""Every opening, in the order of the procedure."""
