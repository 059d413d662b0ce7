"""What the law says of acts, asked of `cases.permitted` and the standing: decided nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from safeconduct.actions.act import Missing, Opening, Situation
from safeconduct.cases.names import missing_key
from safeconduct.cases.timeline import as_of
from safeconduct.cases.vocabulary import ENDINGS

# First and renewed: the openings one kind of document can have.
_OPENINGS = {
    "reflection_order": ("reflection_order",),
    "registration_certificate": ("registration_certificate", "registration_certificate_renewal"),
    "temporary_residence": ("temporary_residence", "temporary_residence_extension"),
    "unlimited_residence": ("unlimited_residence",),
}
RULE_OF_DOCUMENT = {
    "reflection_order": "P-1",
    "registration_certificate": "P-3",
    "temporary_residence": "P-6",
    "unlimited_residence": "P-7",
}


def fact(rule: str) -> Opening:
    """Recording that something happened: the law draws its conclusions, it does not forbid it."""
    return Opening("yes", rule)


def closed(rule: str, text: str, owner: str | None = None) -> Opening:
    """Not open, for one reason: the key of its text, and of who could change that."""
    return Opening("no", rule, (Missing(rule, text, owner),))


def of_law(
    now: Situation,
    event_type: str,
    data: Mapping[str, str],
    otherwise: str,
    owner: str | None = None,
) -> Opening:
    """What the law says of recording `event_type` with `data` on the day.

    `otherwise` and `owner` are the texts where the law closes the act without naming a condition.
    Errors: LookupError where the law has no such act; it would be a mistake to take that for yes.
    """
    for act in now.by_law:
        if act.type == event_type and act.data.items() <= data.items():
            named = tuple(_missing(entry) for entry in act.why if "what" in entry)
            missing = named or (Missing(act.rule, otherwise, owner),)
            return Opening(act.allowed, act.rule, () if act.allowed == "yes" else missing)
    raise LookupError(f"the law has no act {event_type} with {dict(data)}")


def of_document(now: Situation, document: str) -> Opening:
    """Whether `document`, first or renewed, is open on the day, and what it waits for.

    Of a document that can be had twice, what is missing is said for the issue that comes next.
    """
    names = _OPENINGS[document]
    name = names[-1] if current_document(now) == document else names[0]
    openings: Mapping[str, str] = now.answer["openings"]
    if "yes" in {openings[each] for each in names}:
        return Opening("yes", RULE_OF_DOCUMENT[document])
    missing = tuple(_missing(entry) for entry in now.answer["missing"][name])
    return Opening(openings[name], RULE_OF_DOCUMENT[document], missing)


def contact_with_centre(now: Situation, event_type: str, rule: str) -> Opening:
    """No contact with a centre while the person is assessed as implicated (S2 section 5.3).

    Asked of the day and of now: a contact is not dated back to before the assessment either.
    """
    text, owner = "needs-assessment-reviewed", "from-detecting_agency"
    assessed = [e for e in as_of(now.case.events, date.max) if e.type == "assessed"]
    if assessed and assessed[-1].data["as"] == "implicated":
        return closed("FC-4", text, owner)
    opening = of_law(now, event_type, {}, text, owner)
    return Opening("yes", rule) if opening.is_open else opening


def while_under_way(now: Situation, rule: str) -> Opening:
    """Open unless the procedure has ended; a new referral begins it anew."""
    if now.answer["phase"] == "ended":
        return closed(rule, "needs-new-referral", "from-detecting_agency")
    return Opening("yes", rule)


def current_document(now: Situation) -> str | None:
    """The kind of the document last issued in the present course, valid or past its last day."""
    last = now.last("document_issued", *ENDINGS)
    if last is None or last.type != "document_issued":
        return None
    return str(last.data["document"])


def _missing(entry: Mapping[str, Any]) -> Missing:
    owner = f"from-{entry['from']}" if entry["from"] else None
    return Missing(entry["rule"], missing_key(entry), owner)
