"""The person refuses referral after the case was opened (FC-9): no name, no identity is kept.

With the record the key to the name is destroyed, and no correction brings it back. Once a centre
has taken the person in, or a document was issued, there is no referral left to refuse.
"""

from __future__ import annotations

from datetime import date

from safeconduct.actions.act import Act, Answers, Entry, Opening, Situation
from safeconduct.actions.openings import closed, fact
from safeconduct.cases.timeline import as_of

_TAKEN_IN = frozenset({"guidance_started", "document_issued"})
_PRESUMED = frozenset({"victim", "uncertain"})


def _law(now: Situation, _value: str) -> Opening:
    # Asked of now as well as of the day: the name is destroyed now, whatever day is given.
    events = as_of(now.case.events, date.max)
    assessed = [event.data["as"] for event in events if event.type == "assessed"]
    if assessed and assessed[-1] not in _PRESUMED:
        return closed("FC-9", "needs-presumed-victim", "from-detecting_agency")
    if any(event.type in _TAKEN_IN for event in events):
        return closed("FC-9", "needs-not-taken-in")
    referral = [e.type for e in events if e.type in ("referred", "referral_refused")]
    if referral and referral[-1] == "referral_refused":
        return closed("FC-9", "needs-not-refused")
    return fact("FC-9")


def _entry(_now: Situation, _answers: Answers) -> Entry:
    return Entry("referral_refused")


ACT = Act("refuse-referral", ("referral_refused",), _law, _entry, destroys_identity=True)
