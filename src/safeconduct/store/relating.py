"""The relations of a case as kept: those of its events are computed, those beside them stay."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from safeconduct.access.relations import BEYOND_TIMELINE, Relation
from safeconduct.store import finding, models

_COLUMNS = ("agency", "office", "relation", "until", "sections", "user_id")
_INSERT = """
INSERT INTO store_relation
    (id, case_id, agency, office, relation, until, sections, user_id, permit)
SELECT %s, %s, %s, %s, %s, %s, %s, %s, %s
WHERE NOT EXISTS (
    SELECT FROM store_relation WHERE case_id = %s AND agency = %s AND office = %s
        AND relation = %s AND permit IS NOT DISTINCT FROM %s
)
"""


def kept(case_id: UUID) -> dict[int, Relation]:
    """Return the rows of the relations of every agency to the case, by number."""
    rows = models.Relation.objects.filter(case_id=case_id).values_list("id", *_COLUMNS)
    return {number: relation_of(*values) for number, *values in rows}


def with_file(reference: str) -> list[models.Relation]:
    """Return the rows of the relations to the case of that reference, each with its file."""
    rows = models.Relation.objects.filter(case__reference=reference)
    return list(rows.select_related("case").order_by("id"))


def relation_of_row(row: models.Relation) -> Relation:
    """Return a row of relations as the rules on access know it."""
    return relation_of(row.agency, row.office, row.relation, row.until, row.sections, row.user_id)


def relation_of(
    agency: str,
    office: str,
    relation: str,
    until: datetime | None,
    sections: Iterable[str] | None,
    user_id: int | None,
) -> Relation:
    """Return a row of relations as the rules on access know it."""
    opens = None if sections is None else frozenset(sections)
    return Relation(agency, office, relation, until, opens, user_id)


def add(case_id: UUID, relation: Relation, *, permit: UUID | None = None) -> None:
    """Keep a relation that no event makes; `permit` is what it rests on. Once, however often.

    Write the lists anew after it (`projection.relist`). Raises ValueError for a relation that
    follows from events: those are computed.
    """
    if relation.relation not in BEYOND_TIMELINE:
        raise ValueError(f"{relation.relation} follows from the events of the case")
    sections = None if relation.sections is None else sorted(relation.sections)
    place: list[Any] = [case_id, relation.agency, relation.office, relation.relation]
    # Without RETURNING: a row that makes the case visible is not yet visible itself.
    [number] = new_ids(1)
    values = [number, *place, relation.until, sections, relation.user_id, permit]
    with connection.cursor() as cursor:
        cursor.execute(_INSERT, [*values, *place, permit])
        added = cursor.rowcount == 1
    if added:
        finding.share(case_id, [number])


def complete(case_id: UUID, user_id: int) -> None:
    """Give copies of the case's keys to relations of one person that the database itself made."""
    lacking = models.Relation.objects.filter(case_id=case_id, user_id=user_id).exclude(
        id__in=models.CaseKey.objects.filter(case_id=case_id, relation__isnull=False).values(
            "relation_id"
        )
    )
    if ids := list(lacking.values_list("id", flat=True)):
        finding.share(case_id, ids)


def new_ids(count: int) -> list[int]:
    """Return numbers for `count` new relations: their keys are wrapped for the row."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence('store_relation', 'id')) "
            "FROM generate_series(1, %s)",
            [count],
        )
        return [row[0] for row in cursor.fetchall()]


def remove(case_id: UUID, *, permit: UUID) -> int:
    """Take away what rests on `permit`; return how many relations ended. Lists: as for `add`."""
    return models.Relation.objects.filter(case_id=case_id, permit=permit).delete()[0]


def closed_referrals(cases: Iterable[UUID]) -> dict[UUID, frozenset[str]]:
    """Return, for many cases at once, the events of referrals that were declined or revoked."""
    found: dict[UUID, frozenset[str]] = {}
    rows = models.ReferralState.objects.filter(
        case__in=list(cases), state__in=("declined", "revoked")
    )
    for case_id, event_id in rows.values_list("case_id", "event_id"):
        found[case_id] = found.get(case_id, frozenset()) | {event_id}
    return found
