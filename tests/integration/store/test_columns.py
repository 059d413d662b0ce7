"""Columns that only some sections open are unreadable by SQL, also of a case one stands in
relation to: to each agency alike.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from django.apps import apps
from psycopg import errors

from safeconduct.access.actors import Actor
from safeconduct.access.relations import PERSON, Relation, between
from safeconduct.access.roles import CASEWORKER
from safeconduct.store import relating
from safeconduct.store.acting import keeping
from safeconduct.store.classification import CLASSES, SENSITIVE
from safeconduct.store.models import CaseFile
from safeconduct.store.roles import COLUMNS
from tests.integration.store.raw import session_of
from tests.integration.store.test_row_security import (
    SEATS,
    _one,
    officers,
    related,
)

__all__ = ["officers", "related"]

pytestmark = pytest.mark.django_db(transaction=True)

SECTIONS = ("store_timeline", "store_standing_of", "store_duties_of")


def _closed() -> Iterator[tuple[str, str]]:
    for model in apps.get_app_config("store").get_models():
        table = model._meta.db_table
        if table in COLUMNS:
            for field in model._meta.concrete_fields:
                if field.column not in COLUMNS[table]:
                    yield table, str(field.column)


CLOSED = list(_closed())


def test_what_is_sensitive_of_an_event_or_a_standing_is_among_them() -> None:
    closed = set(CLOSED)
    for model in apps.get_app_config("store").get_models():
        if model._meta.db_table in COLUMNS:
            for name, kind in CLASSES[model.__name__].items():
                column = str(model._meta.get_field(name).column)
                if kind == SENSITIVE:
                    assert (model._meta.db_table, column) in closed
    assert {("store_event", "data"), ("store_standing", "answer"), ("store_standing", "phase")} <= (
        closed
    )


def test_no_agency_reads_them_of_its_own_cases(related: dict[uuid.UUID, list[Relation]]) -> None:
    asked = 0
    for agency, office in SEATS:
        actor = Actor(10**6, "", agency, office)
        mine = [case for case, each in related.items() if between(actor, each)]
        for table, column in CLOSED if mine else ():
            with session_of(actor) as session:
                where = "WHERE case_id = %s"
                rows = _one(session, f"SELECT count(*) FROM {table} {where}", mine[0])  # noqa: S608
                assert rows > 0 or table == "store_standingduty"
                with pytest.raises(errors.InsufficientPrivilege):
                    session.execute(f"SELECT {column} FROM {table} {where}", [mine[0]])  # type: ignore[arg-type]  # noqa: S608
            asked += 1
    assert asked > 3 * len(CLOSED), "the cases leave nothing to ask for"


def test_a_condition_or_a_change_tells_nothing_either(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor]
) -> None:
    for statement in (
        "SELECT FROM store_event WHERE type = 'assessed'",
        "SELECT FROM store_event ORDER BY data",
        "DELETE FROM store_standing WHERE phase = 'detected'",
        "DELETE FROM store_standing RETURNING answer",
        "UPDATE store_standing SET phase = 'ended'",
        "SELECT e FROM store_event e",
        "TABLE store_standing",
    ):
        with session_of(officers["Antwerpen"]) as session:
            with pytest.raises(errors.InsufficientPrivilege):
                session.execute(statement)  # type: ignore[arg-type]


def test_sections_are_had_of_a_case_one_stands_in_relation_to_and_of_no_other(
    related: dict[uuid.UUID, list[Relation]],
) -> None:
    for agency, office in SEATS:
        actor = Actor(10**6, "", agency, office)
        with session_of(actor) as session:
            for case, each in related.items():
                for function in SECTIONS:
                    seen = _one(session, f"SELECT count(*) FROM {function}(%s)", case)  # noqa: S608
                    if function != "store_duties_of":
                        assert bool(seen) == bool(between(actor, each)), (agency, function)


@pytest.mark.parametrize("purpose", [None, ""])
def test_without_an_actor_and_a_purpose_nothing_is_had(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor], purpose: str | None
) -> None:
    actor = None if purpose is None else officers["Antwerpen"]
    with session_of(actor, purpose or "") as session:
        for case in related:
            for function in SECTIONS:
                assert _one(session, f"SELECT count(*) FROM {function}(%s)", case) == 0  # noqa: S608


def test_the_person_is_given_no_event_of_their_own_case(
    related: dict[uuid.UUID, list[Relation]],
) -> None:
    """What the law says is theirs to see; what agencies recorded is not, also not by SQL."""
    case = next(iter(related))
    with keeping():
        reference = CaseFile.objects.get(id=case).reference
        relating.add(case, Relation(PERSON, reference, "is"))
    with session_of(
        Actor(0, "", PERSON, reference, frozenset({CASEWORKER})), "own_view"
    ) as session:
        assert _one(session, "SELECT count(*) FROM store_standing_of(%s)", case) == 1
        assert _one(session, "SELECT count(*) FROM store_timeline(%s)", case) == 0
