"""The lines of the agencies' case lists: each holds what its agency may see, and nothing else.

The need-to-know table decides here, once, when the line is made. So a list can be filtered and
sorted by any column of its own without telling what the agency may not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from safeconduct.access.actors import Actor
from safeconduct.access.answers import owes
from safeconduct.access.policy import last_seen_day, visible
from safeconduct.access.relations import PERSON, Relation, between, standing_of
from safeconduct.cases.model import Case
from safeconduct.cases.reading import now
from safeconduct.store import models

# Sort keys of what has no date: a duty without due date, then nothing due at all.
UNDATED = date(9999, 1, 1)
NOTHING = date(9999, 12, 31)
DOCUMENT_ENDS = "document_last_day"

_FOLLOWS_DOCUMENTS = frozenset({"guides", "guards", "decides"})

# The day, the duty, who owes it, and the rule.
Due = tuple[date, str, str, str]


def listing_rows(
    file: models.CaseFile,
    standing: models.Standing,
    duties: Iterable[models.StandingDuty],
    relations: Iterable[Relation],
    case: Case,
) -> Iterator[models.Listing]:
    """Yield one line for each agency, or office of it, that stands in relation to the case.

    What is open to one member of staff alone, and to the person, stands in no list. A line ends
    when the relation does; where another lasts, the line holds what that one opens.
    """
    relations = tuple(_lasting(relations))
    pending = [each for each in duties if each.state in ("open", "overdue")]
    for agency, office in sorted(seats(relations)):
        # Sections depend on agency and office alone: any actor of that seat sees the same.
        actor = Actor(user_id=0, name="", agency=agency, office=office)
        standing_in = between(actor, relations)
        sections = visible(actor, relations)
        residence = "documents" in sections
        latest = last_seen_day(actor, relations, case.events)
        due, duty, owner, rule = _next(agency, standing, pending, sections, standing_in)
        yield models.Listing(
            case_id=file.id,
            agency=agency,
            office=office,
            reference=file.reference,
            synthetic=file.synthetic,
            relations=sorted(standing_in),
            due=due,
            latest=-latest.toordinal() if latest else 0,
            duty=duty,
            owner=owner,
            rule=rule,
            phase=standing.phase if "standing" in sections else "",
            document=standing.document if residence else "",
            document_last_day=standing.document_last_day if residence else None,
            held=residence and standing.held,
            assessment=standing.assessment if "assessment" in sections else "",
            residence_status=case.person.residence_status if "person" in sections else "",
            until=min((e.until for e in standing_of(actor, relations) if e.until), default=None),
        )


def _lasting(relations: Iterable[Relation]) -> Iterator[Relation]:
    shared = [each for each in relations if each.user_id is None and each.agency != PERSON]
    lasting = {(each.agency, each.office) for each in shared if each.until is None}
    for each in shared:
        seats = {(each.agency, each.office), (each.agency, "")}
        if each.until is None or (each.until > now() and not seats & lasting):
            yield each


def work_lines(
    file: models.CaseFile,
    standing: models.Standing,
    duties: Iterable[models.StandingDuty],
    relations: Iterable[Relation],
) -> Iterator[models.WorkLine]:
    """Yield what each agency, or office of it, has to see to: its own duties, never another's.

    Who applies for documents or issues them has to see to the end of the one that is held.
    """
    relations = tuple(relations)
    pending = [each for each in duties if each.state in ("open", "overdue")]
    for agency, office in sorted(seats(relations)):
        actor = Actor(user_id=0, name="", agency=agency, office=office)
        found: list[Due] = []
        if visible(actor, relations) & {"duties_own", "duties_all"}:
            found += [
                (each.due or UNDATED, each.duty, each.owed_by, each.rule)
                for each in pending
                if owes(agency, each.owed_by)
            ]
        if standing.held and standing.document_last_day:
            if between(actor, relations) & _FOLLOWS_DOCUMENTS:
                found.append((standing.document_last_day, DOCUMENT_ENDS, "", ""))
        for due, duty, _, rule in found:
            yield models.WorkLine(
                case_id=file.id,
                agency=agency,
                office=office,
                reference=file.reference,
                rule=rule,
                duty=duty,
                due=None if due == UNDATED else due,
            )


def seats(relations: tuple[Relation, ...]) -> set[tuple[str, str]]:
    """Agency and office, each case once for any actor: a whole agency stands for its offices."""
    seats = {(each.agency, each.office) for each in relations}
    return {(agency, office) for agency, office in seats if not office or (agency, "") not in seats}


def _next(
    agency: str,
    standing: models.Standing,
    pending: list[models.StandingDuty],
    sections: frozenset[str],
    standing_in: frozenset[str],
) -> Due:
    """Return what is due next for this agency: its own duty or, if it follows them, any."""
    found: list[Due] = [
        (each.due or UNDATED, each.duty, each.owed_by, each.rule)
        for each in pending
        if "duties_all" in sections or ("duties_own" in sections and owes(agency, each.owed_by))
    ]
    if standing.held and standing.document_last_day and standing_in & _FOLLOWS_DOCUMENTS:
        found.append((standing.document_last_day, DOCUMENT_ENDS, "", ""))
    return min(found, default=(NOTHING, "", "", ""), key=lambda each: each[0])
