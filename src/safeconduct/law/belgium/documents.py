"""The documents: what is held until when.

> This first phase is materialized through the issuance of an order to leave the territory, which
> is valid for 45 days. […] In this phase a certificate of registration model A is issued, valid
> for three months. This document can be renewed once. […] a certificate of registration in the
> foreigners register, valid for six months (temporary residence) […] (S1 3.2.3)

The day of issue does not count and the last day does; validity does not roll over weekends. From
20 May 2017 the reflection document is annex 15; its name changes, its rules do not.
"""

from __future__ import annotations

from safeconduct.law.engine.building import day
from safeconduct.law.engine.nodes import Branch, Choose, Node, Parameter
from safeconduct.law.engine.rules import rule
from safeconduct.law.engine.terms import Days, Months

from . import facts as f


def _reflection_ends(issued_on: Node) -> Node:
    return issued_on.plus(Days(Parameter("reflection_days", at=issued_on)))


def last_day_of(kind: Node, issued_on: Node) -> Node:
    """The last day of a document of that kind issued on that day; unlimited ones have none."""
    registration = Months(Parameter("registration_months", at=issued_on))
    residence = Months(Parameter("residence_months", at=issued_on))
    return Choose(
        (
            Branch("P-1", kind.one_of("reflection_order"), _reflection_ends(issued_on)),
            Branch("P-3", kind.one_of("registration_certificate"), issued_on.plus(registration)),
            Branch("P-6", kind.one_of("temporary_residence"), issued_on.plus(residence)),
        ),
        day(None),
        "exclusive",
        "no_last_day",
    )


LAST_DAY = rule(
    "P-1",
    "last_day",
    last_day_of(f.DOCUMENT_KIND, f.DOCUMENT_ISSUED_ON),
    cited_on=f.DOCUMENT_ISSUED_ON,
)
"""The last day of the document issued last, inclusive; unknown when unlimited or none issued."""

REFLECTION_LAST_DAY = rule("P-1", "reflection_last_day", _reflection_ends(f.LAST_ORDER_ISSUED_ON))
"""The last day of the last reflection order issued in this course."""

HELD = rule(
    "P-1",
    "held",
    f.DOCUMENT_IN_COURSE
    & ~f.ENDED
    & (f.DOCUMENT_KIND.one_of("unlimited_residence") | f.ON.at_most(LAST_DAY)),
    cited_on=f.DOCUMENT_ISSUED_ON,
)
"""Whether the document issued last is still held: a document valid until the 15th is held on the
15th and expired on the 16th."""

CURRENT_IS_CERTIFICATE = f.DOCUMENT_IN_COURSE & f.DOCUMENT_KIND.one_of("registration_certificate")
CURRENT_IS_RESIDENCE = f.DOCUMENT_IN_COURSE & f.DOCUMENT_KIND.one_of("temporary_residence")
HOLDS_CERTIFICATE = HELD & CURRENT_IS_CERTIFICATE
HOLDS_RESIDENCE = HELD & CURRENT_IS_RESIDENCE
