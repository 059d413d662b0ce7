"""What is derived from a case's events and kept beside it: standing, duties, relations, lists.

Nothing here is a source: any row can be computed again from the events (`sweep.rebuild`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from safeconduct.access.relations import BEYOND_TIMELINE, Relation, relations
from safeconduct.cases.model import Case
from safeconduct.cases.reading import today as today_in_brussels
from safeconduct.cases.standing import decide
from safeconduct.cases.timeline import as_of
from safeconduct.store import facts, finding, models, relating, whole
from safeconduct.store.listing_rows import listing_rows, work_lines
from safeconduct.store.measuring import measures
from safeconduct.store.records import StoredCase, event_of

_OPEN_STATES = ("open", "overdue")


@dataclass(frozen=True, slots=True)
class Projection:
    """The standing of a case as decided on a day (without reasons), and its relations."""

    answer: Mapping[str, Any]
    relations: tuple[Relation, ...]
    asked_on: date


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows a projection makes, unsaved."""

    standing: models.Standing
    duties: tuple[models.StandingDuty, ...]
    relations: tuple[models.Relation, ...]
    listings: tuple[models.Listing, ...]
    work: tuple[models.WorkLine, ...]
    measures: tuple[models.Measure, ...]


def project(stored: StoredCase, *, today: date | None = None) -> Projection:
    """Decide the case today, and say how every agency stands to it."""
    return projection_of(stored.case, today or today_in_brussels(), closed=stored.closed)


def projection_of(
    case: Case,
    today: date,
    answer: Mapping[str, Any] | None = None,
    *,
    closed: frozenset[str] = frozenset(),
) -> Projection:
    """Return the projection of `case`; `answer` if it was decided already, for `today`.

    `closed` are the referrals that were declined or revoked.
    """
    if answer is None:
        answer = decide(case, on=today, reasons=False)
    opened = answer["openings"]["unlimited_residence"]
    return Projection(answer, relations(case, unlimited=opened, closed=closed), today)


def save(file: models.CaseFile, projection: Projection, case: Case) -> None:
    """Put `projection` in the place of what was derived before, in the open transaction."""
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("a projection is saved in the transaction of its events")
    kept = relating.kept(file.id)
    beside = [each for each in kept.values() if each.relation in BEYOND_TIMELINE]
    rows = build(file, projection, case, beside)
    gone = relate(file.id, projection.relations, kept)
    models.StandingDuty.objects.filter(case=file).delete()
    # In its place, not over it: what stands there is not the application's to read.
    models.Standing.objects.filter(case=file).delete()
    models.Standing.objects.bulk_create([rows.standing])
    models.StandingDuty.objects.bulk_create(rows.duties)
    _list(file, rows.listings, rows.work, rows.measures)
    # Last: whoever loses sight of the case by their own deed has to finish it first.
    models.Relation.objects.filter(id__in=gone).delete()


def relate(
    case_id: UUID, wanted: Iterable[Relation], known: Mapping[int, Relation] | None = None
) -> list[int]:
    """Add the relations of the case that are not there; return the ids of those to remove.

    What does not follow from the events stays as it is. `known` are the rows that are there, if
    the caller has just read them. The relations of a new case come before its file: the database
    lets nobody write to a case they stand in no relation to.
    """
    rows = relating.kept(case_id) if known is None else known
    computed = {row: each for row, each in rows.items() if each.relation not in BEYOND_TIMELINE}
    wanted = set(wanted)
    added = sorted(wanted - set(computed.values()))
    if added:
        with connection.cursor() as cursor:
            # Without RETURNING: a row that makes the case visible is not yet visible itself.
            ids = relating.new_ids(len(added))
            cursor.execute(
                "INSERT INTO store_relation (case_id, id, agency, office, relation) "
                "SELECT %s, * FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::text[])",
                [
                    case_id,
                    ids,
                    [each.agency for each in added],
                    [each.office for each in added],
                    [each.relation for each in added],
                ],
            )
        finding.share(case_id, ids)
    return [row for row, relation in computed.items() if relation not in wanted]


def relist(file: models.CaseFile) -> None:
    """Write the lines of the case lists anew: after a relation beside the timeline came or went."""
    rows = whole.events_of(file.id)
    standing = whole.standing_of(file.id)
    duties = whole.duties_of(file.id)
    relations = relating.kept(file.id).values()
    case = facts.for_the_law(file, map(event_of, rows))
    lines = listing_rows(file, standing, duties, relations, case)
    # What is shared beside the timeline gives nobody a duty.
    followed = [each for each in relations if each.relation not in BEYOND_TIMELINE]
    counted = measures(file, duties, followed, case, today_in_brussels())
    _list(file, lines, work_lines(file, standing, duties, followed), counted)


def _list(
    file: models.CaseFile,
    lines: Iterable[models.Listing],
    work: Iterable[models.WorkLine],
    counted: Iterable[models.Measure],
) -> None:
    """Put the lines of every agency in the place of those there were."""
    made, todo, measured = list(lines), list(work), list(counted)
    with connection.cursor() as cursor:
        cursor.execute("SELECT store_unlist(%s)", [file.id])
    # None can be there already; so told, PostgreSQL hands nothing back, and most of the lines are
    # not this agency's to read.
    models.Listing.objects.bulk_create(made, ignore_conflicts=True)
    models.WorkLine.objects.bulk_create(todo, ignore_conflicts=True)
    models.Measure.objects.bulk_create(measured, ignore_conflicts=True)


def build(
    file: models.CaseFile, projection: Projection, case: Case, beside: Iterable[Relation] = ()
) -> Rows:
    """Return the rows of `projection`. The lists also follow the relations `beside` the events."""
    answer, today = projection.answer, projection.asked_on
    document = answer["document"] or {}
    due = [each for each in answer["duties"] if each["state"] in _OPEN_STATES]
    dated = sorted((each for each in due if each["due"]), key=lambda each: each["due"])
    following = next(iter([*dated, *due]), None)
    standing = models.Standing(
        case_id=file.id,
        phase=answer["phase"],
        document=document.get("kind", ""),
        document_last_day=_day(document.get("last_day")),
        held=document.get("held", False),
        next_due=_day(following["due"]) if following else None,
        next_duty=following["duty"] if following else "",
        next_owner=following["owed_by"] if following else "",
        overdue=any(each["state"] == "overdue" for each in due),
        assessment=assessment(case, today),
        answer={key: value for key, value in answer.items() if key not in ("case", "reasons")},
        asked_on=today,
        changes_on=changes_on(case, answer, today),
    )
    duties = tuple(
        models.StandingDuty(
            case_id=file.id,
            position=position,
            rule=each["rule"],
            duty=each["duty"],
            owed_by=each["owed_by"],
            due=_day(each["due"]),
            state=each["state"],
        )
        for position, each in enumerate(answer["duties"])
    )
    related = tuple(
        models.Relation(
            case_id=file.id, agency=each.agency, office=each.office, relation=each.relation
        )
        for each in projection.relations
    )
    every = (*projection.relations, *beside)
    lists = listing_rows(file, standing, duties, every, case)
    # What is shared beside the timeline gives nobody a duty.
    work = work_lines(file, standing, duties, projection.relations)
    counted = measures(file, duties, projection.relations, case, today)
    return Rows(standing, duties, related, tuple(lists), tuple(work), tuple(counted))


def assessment(case: Case, today: date) -> str:
    """Return the assessment in force: that of the last ``assessed`` event."""
    assessed = [each for each in as_of(case.events, today) if each.type == "assessed"]
    return str(assessed[-1].data["as"]) if assessed else "unknown"


def changes_on(case: Case, answer: Mapping[str, Any], today: date) -> date | None:
    """Return the first day after `today` on which the standing differs though nothing happens.

    That is the day after a due date or after a document's last day, and the 18th birthday of a
    person who is, or may be, an unaccompanied minor.
    """
    days: list[date | None] = [
        _day(each["due"]) for each in answer["duties"] if each["state"] == "open"
    ]
    document = answer["document"]
    if document is not None:
        days.append(_day(document["last_day"]))
    following = [day + timedelta(days=1) for day in days if day is not None and day >= today]
    birthday = _eighteenth_birthday(case)
    if birthday is not None and birthday > today and case.person.unaccompanied is not False:
        following.append(birthday)
    return min(following, default=None)


def _eighteenth_birthday(case: Case) -> date | None:
    born = case.person.birth_date
    if born is None or born.year > date.max.year - 18:
        return None
    try:
        return born.replace(year=born.year + 18)
    except ValueError:  # born on 29 February: of age on 1 March where there is no 29th
        return date(born.year + 18, 3, 1)


def _day(text: str | date | None) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else text
