"""An agency's case list: one page of it, in a bounded number of queries however many cases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import BooleanField, F, Func, QuerySet, Value

from safeconduct.access.actors import Actor
from safeconduct.cases.model import Person
from safeconduct.cases.reading import today as today_in_brussels
from safeconduct.store import trail
from safeconduct.store.acting import acting
from safeconduct.store.facts import shown_persons
from safeconduct.store.listing_rows import DOCUMENT_ENDS, NOTHING, UNDATED
from safeconduct.store.models import CaseFile, Listing

PAGE_SIZE = 25
COUNTED = 1000
EXPORTED = 5000
_LAST_PAGE = 4000
_ORDER = ("due", "latest", "id")
_CODE = re.compile(r"[A-Za-z0-9_-]{1,40}")


@dataclass(frozen=True, slots=True)
class Filters:
    """What to show; None shows all. `due_within` counts days from today, overdue included."""

    phase: str | None = None
    document: str | None = None
    assessment: str | None = None
    residence: str | None = None
    overdue: bool | None = None
    due_within: int | None = None


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One line. A value the agency may not see is blank or None.

    `due` None with a `duty`: owed without a date. `duty` ``document_last_day``: a document ends.
    `owner` owes the duty. `born` None: not known, or not for this agency to know.
    """

    reference: str
    synthetic: bool
    relations: tuple[str, ...]
    due: date | None
    duty: str
    rule: str
    overdue: bool
    phase: str
    document: str
    document_last_day: date | None
    held: bool
    assessment: str
    residence_status: str
    owner: str
    born: date | None
    belgian: bool


@dataclass(frozen=True, slots=True)
class CasePage:
    """A page of the list. `count` stops at 1,000; `more` says that there are more than that."""

    lines: tuple[CaseLine, ...]
    page: int
    has_next: bool
    count: int
    more: bool

    @property
    def has_previous(self) -> bool:
        """Whether there is a page before this one."""
        return self.page > 1


@dataclass(frozen=True, slots=True)
class CaseTable:
    """The list as one table; `more` says that it holds only the first 5,000 of the cases."""

    lines: tuple[CaseLine, ...]
    more: bool


def list_cases(
    *,
    actor: Actor,
    purpose: str,
    filters: Filters | None = None,
    search: str = "",
    page: int = 1,
    today: date | None = None,
) -> CasePage:
    """Return a page of the cases `actor`'s agency stands in relation to, what is due next first.

    `search` is the beginning of a reference. A page beyond the end is empty. The look is
    recorded, with how many lines it showed.
    """
    today = today or today_in_brussels()
    page = min(max(page, 1), _LAST_PAGE)
    begin = (page - 1) * PAGE_SIZE
    with acting(actor, purpose):
        seats = [_filtered(seat, filters, search, today) for seat in _seats(actor)]
        rows = _rows(seats, begin, begin + PAGE_SIZE + 1)
        counted = _count(seats)
        persons = _persons(rows[:PAGE_SIZE])
        trail.record(
            "cases.listed",
            actor=actor,
            purpose=purpose,
            details={"lines": len(rows[:PAGE_SIZE]), "page": page},
        )
    return CasePage(
        lines=tuple(_line(row, persons[row.case_id], today) for row in rows[:PAGE_SIZE]),
        page=page,
        has_next=len(rows) > PAGE_SIZE,
        count=min(counted, COUNTED),
        more=counted > COUNTED,
    )


def export_cases(
    *,
    actor: Actor,
    purpose: str,
    filters: Filters | None = None,
    search: str = "",
    today: date | None = None,
    most: int = EXPORTED,
) -> CaseTable:
    """Return the first `most` lines of the list that `list_cases` gives page by page.

    That they were taken out is recorded, with how many.
    """
    today = today or today_in_brussels()
    with acting(actor, purpose):
        seats = [_filtered(seat, filters, search, today) for seat in _seats(actor)]
        rows = _rows(seats, 0, most + 1)
        more, rows = len(rows) > most, rows[:most]
        persons = _persons(rows)
        trail.record(
            "cases.exported",
            actor=actor,
            purpose=purpose,
            details={"lines": len(rows), "more": more},
        )
    return CaseTable(tuple(_line(row, persons[row.case_id], today) for row in rows), more)


def _seats(actor: Actor) -> list[QuerySet[Listing]]:
    """The lines of the actor's whole agency, and those of the office: each read in its order."""
    offices = {"", actor.office}
    return [Listing.objects.filter(agency=actor.agency, office=each) for each in sorted(offices)]


def _rows(seats: list[QuerySet[Listing]], begin: int, end: int) -> list[Listing]:
    """Rows `begin` to `end` of the seats together, each read in the order of its index."""
    ordered = [seat.order_by(*_ORDER) for seat in seats if not seat.query.is_empty()]
    if len(ordered) < 2:
        return [row for seat in ordered for row in seat[begin:end]]
    both = ordered[0][:end].union(ordered[1][:end], all=True)
    return list(both.order_by(*_ORDER)[begin:end])


def _count(seats: list[QuerySet[Listing]]) -> int:
    """How many lines there are, as far as anybody counts."""
    asked = [seat.values("id")[: COUNTED + 1] for seat in seats if not seat.query.is_empty()]
    if len(asked) < 2:
        return sum(each.count() for each in asked)
    return asked[0].union(asked[1], all=True).count()


def _filtered(
    rows: QuerySet[Listing], filters: Filters | None, search: str, today: date
) -> QuerySet[Listing]:
    filters = filters or Filters()
    exact = {
        "phase": filters.phase,
        "document": filters.document,
        "assessment": filters.assessment,
        "residence_status": filters.residence,
    }
    wanted = search.strip().upper().replace(" ", "")
    if len(wanted) > 4 and "-" not in wanted:
        wanted = f"{wanted[:4]}-{wanted[4:]}"
    asked = {name: value for name, value in exact.items() if value is not None}
    if not all(_CODE.fullmatch(each) for each in [*asked.values(), *filter(None, [wanted])]):
        return rows.none()
    rows = rows.filter(**asked)
    if filters.overdue is True:
        rows = rows.filter(due__lt=today).exclude(duty=DOCUMENT_ENDS)
    elif filters.overdue is False:
        rows = rows.filter(due__gte=today)
    if filters.due_within is not None:
        days = min(max(filters.due_within, 0), 36500)
        rows = rows.filter(due__lte=today + timedelta(days=days))
    if wanted:
        # Not LIKE, which PostgreSQL keeps from the index of a table with row security.
        begins = Func(
            F("reference"), Value(wanted), function="starts_with", output_field=BooleanField()
        )
        rows = rows.filter(begins)
    return rows


def _persons(rows: list[Listing]) -> dict[UUID, Person]:
    """What stands beside the lines in other tables, in two queries however many lines."""
    return shown_persons(CaseFile.objects.filter(pk__in=[row.case_id for row in rows]))


def _line(row: Listing, person: Person, today: date) -> CaseLine:
    # A line without a residence status is one of an agency that may not know the person's facts.
    known = row.residence_status != ""
    due = None if row.due in (UNDATED, NOTHING) else row.due
    return CaseLine(
        reference=row.reference,
        synthetic=row.synthetic,
        relations=tuple(row.relations),
        due=due,
        duty=row.duty,
        rule=row.rule,
        overdue=due is not None and due < today and row.duty != DOCUMENT_ENDS,
        phase=row.phase,
        document=row.document,
        document_last_day=row.document_last_day,
        held=row.held,
        assessment=row.assessment,
        residence_status=row.residence_status,
        owner=row.owner,
        born=person.birth_date if known else None,
        belgian=known and "BEL" in person.nationalities,
    )
