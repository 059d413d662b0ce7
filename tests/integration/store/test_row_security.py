"""What PostgreSQL itself shows a session of the application: the acting agency's cases, no more.

The sessions here are raw ones, signed in as the application is, with nothing of the program
between them and the tables.
"""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, connections
from psycopg import errors

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import ALL, BY_DISTRICT
from safeconduct.access.relations import Relation, between
from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.cases.model import Person
from safeconduct.store import models
from safeconduct.store.bulk import bulk_load
from safeconduct.store.chain import START
from safeconduct.store.drafts import save_draft
from safeconduct.store.errors import NotFound
from safeconduct.store.listing import list_cases
from safeconduct.store.opening import open_case
from safeconduct.store.records import Names, NewEvent
from safeconduct.store.refusals import count_refusal
from safeconduct.store.roles import APP_ROLE
from safeconduct.store.timeline import append, load
from tests.integration.store.raw import PURPOSE, Session, act, session_of
from tests.integration.store.test_listing import _cases

pytestmark = pytest.mark.django_db(transaction=True)

MET = date(2008, 2, 1)
DISTRICTS = ("Antwerpen", "Liège")
SEATS = [
    (agency, office)
    for agency in sorted(ALL)
    for office in (DISTRICTS if agency in BY_DISTRICT else ("",))
]
# Every table with a column for the case, and that column.
OF_A_CASE = {
    "store_casefile": "id",
    "store_event": "case_id",
    "store_identity": "case_id",
    "store_standing": "case_id",
    "store_standingduty": "case_id",
    "store_relation": "case_id",
    "store_listing": "case_id",
    "store_workline": "case_id",
    "store_measure": "case_id",
    "store_casekey": "case_id",
}
# Unused: what somebody may do stands in their agency and roles.
OPEN = {"store_user_groups", "store_user_user_permissions"}


# Shut to the application's role altogether, or needed before anybody acts.
UNSECRET = {"store_checkpoint", "store_seal", "store_user"}


def _tables() -> set[str]:
    return {model._meta.db_table for model in apps.get_app_config("store").get_models()}


def _one(session: Session, query: str, *values: Any) -> Any:
    row = session.execute(query, values or None).fetchone()  # type: ignore[arg-type]
    assert row is not None
    return row[0]


def _seen(session: Session, table: str) -> set[uuid.UUID]:
    return {row[0] for row in session.execute(f"SELECT {OF_A_CASE[table]} FROM {table}")}  # type: ignore[arg-type]  # noqa: S608


@pytest.fixture
def officers(transactional_db: None) -> dict[str, Actor]:
    return {
        district: models.User.objects.create(
            username=district, agency="federal_police", office=district
        ).actor
        for district in DISTRICTS
    }


@pytest.fixture
def related(officers: dict[str, Actor]) -> dict[uuid.UUID, list[Relation]]:
    """Two cases of two districts, one of which reached a centre and a magistrate."""
    for district, actor in officers.items():
        detected = NewEvent("detected", MET, {"channel": "control", "district": district})
        reference = open_case(
            Person(None, None, ("NGA",), "illegal"),
            "trafficking",
            Names(family_name="Eze"),
            [detected, NewEvent("assessed", MET, {"as": "victim"})],
            actor=actor,
            purpose=PURPOSE,
        )
        if district == "Antwerpen":
            more = [
                NewEvent("referred", MET, {"centre": "payoke"}),
                NewEvent("immigration_office_informed", MET, {}),
                NewEvent("statement_made", MET, {}),
            ]
            append(reference, more, actor=actor, purpose=PURPOSE, last_seen=2)
        save_draft({"note": "x"}, actor=actor, kind="first_contact")
        count_refusal(
            happened_on=MET, district=district, channel="control", actor=actor, purpose=PURPOSE
        )
    found: dict[uuid.UUID, list[Relation]] = {}
    for row in models.Relation.objects.all():
        relation = Relation(row.agency, row.office, row.relation)
        found.setdefault(row.case_id, []).append(relation)
    assert len(found) == 2
    return found


def _foreign(related: dict[uuid.UUID, list[Relation]], actor: Actor) -> uuid.UUID:
    return next(case for case, each in related.items() if not between(actor, each))


def test_every_table_of_the_store_is_guarded_also_from_its_owner() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relname LIKE 'store%%' AND relkind = 'r' "
            "AND NOT (relrowsecurity AND relforcerowsecurity)"
        )
        assert {name for (name,) in cursor.fetchall()} == OPEN
        cursor.execute("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = %s", [APP_ROLE])
        assert cursor.fetchone() == (False, False)
        cursor.execute(
            "SELECT count(*) FROM pg_class WHERE relkind IN ('v', 'm') AND relname LIKE 'store%%'"
        )
        assert cursor.fetchone() == (0,)


def test_each_seat_sees_the_cases_it_stands_in_relation_to_and_no_other(
    related: dict[uuid.UUID, list[Relation]],
) -> None:
    counted = {0: 0, 1: 0, 2: 0}
    for agency, office in SEATS:
        actor = Actor(10**6, "", agency, office)
        mine = {case for case, each in related.items() if between(actor, each)}
        counted[len(mine)] += 1
        with session_of(actor) as session:
            for table in OF_A_CASE.keys() - {"store_workline", "store_measure"}:
                assert _seen(session, table) == mine, (agency, office, table)
            # Of the lists, one's own lines; who owes nothing has none of what is to be done.
            assert _seen(session, "store_workline") | _seen(session, "store_measure") <= mine
            for table in ("store_listing", "store_workline", "store_measure"):
                lines = f"SELECT DISTINCT agency, office FROM {table}"  # noqa: S608
                seats = set(session.execute(lines).fetchall())  # type: ignore[arg-type]
                assert seats <= {(agency, office), (agency, "")}, table
            # Who looked at a case is no part of the case: not even who may see it is shown that.
            assert _one(session, "SELECT count(*) FROM store_auditentry") == 0
            assert _one(session, "SELECT count(*) FROM store_draft") == 0
    assert counted[0] > 10 and counted[1] > 3, "the cases leave nothing to tell apart"


def test_who_does_not_work_on_cases_is_shown_none_of_their_agency(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor]
) -> None:
    officer = officers["Antwerpen"]
    administrator = dataclasses.replace(officer, roles=frozenset({ADMINISTRATOR}))
    with session_of(administrator) as session:
        assert all(not _seen(session, table) for table in OF_A_CASE)
    with pytest.raises(NotFound):
        load(_reference_of(officer), actor=administrator, purpose=PURPOSE)


def _reference_of(actor: Actor) -> str:
    listing = models.Listing.objects.filter(agency=actor.agency, office=actor.office).first()
    assert listing is not None
    return listing.reference


@pytest.mark.parametrize("purpose", [None, ""])
def test_with_nobody_acting_there_is_nothing(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor], purpose: str | None
) -> None:
    actor = None if purpose is None else officers["Antwerpen"]
    with session_of(actor, purpose or "") as session:
        # Signing in needs the users before anybody acts; they are guarded from changes.
        for table in sorted(_tables() - OPEN - UNSECRET):
            assert _one(session, f"SELECT count(*) FROM {table}") == 0, table  # noqa: S608


def test_an_actor_ends_with_the_transaction(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor]
) -> None:
    with session_of(officers["Antwerpen"]) as session:
        assert _one(session, "SELECT count(*) FROM store_casefile") == 1
        session.commit()
        assert _one(session, "SELECT count(*) FROM store_casefile") == 0


def test_drafts_refusals_and_looks_are_ones_own(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor]
) -> None:
    actor = officers["Liège"]
    with session_of(actor) as session:
        assert _one(session, "SELECT count(*) FROM store_draft") == 1
        assert _one(session, "SELECT array_agg(DISTINCT actor_id) FROM store_auditentry") == [
            actor.user_id
        ]
    with session_of(Actor(actor.user_id, "", "payoke")) as session:
        assert _one(session, "SELECT count(*) FROM store_refuseddetection") == 0


@pytest.mark.parametrize("table", ["store_checkpoint", "store_seal"])
def test_seals_name_every_case_and_are_not_for_the_application(
    officers: dict[str, Actor], table: str
) -> None:
    with session_of(officers["Liège"]) as session, pytest.raises(errors.InsufficientPrivilege):
        session.execute(f"SELECT FROM {table}")  # type: ignore[arg-type]


@pytest.mark.parametrize("role", ["safeconduct_keeper", "safeconduct_owner"])
def test_the_application_cannot_take_a_wider_role(role: str, transactional_db: None) -> None:
    for taking in (f"SET ROLE {role}", f"SELECT set_config('role', '{role}', true)"):
        with session_of() as session, pytest.raises(errors.InsufficientPrivilege):
            session.execute(taking)  # type: ignore[arg-type]


def _event(case: uuid.UUID, actor: Actor) -> tuple[str, list[Any]]:
    return (
        "INSERT INTO store_event (case_id, seq, event_id, type, happened_on, recorded_at, agency, "
        "recorded_by_id, data, previous_hash, hash) VALUES "
        "(%s, 1, 'forged', 'leaflet_given', now(), now(), %s, %s, '{}', %s, %s)",
        [case, actor.agency, actor.user_id, START, START],
    )


def _relation(case: uuid.UUID, actor: Actor) -> tuple[str, list[Any]]:
    return (
        "INSERT INTO store_relation (case_id, agency, office, relation) "
        "VALUES (%s, %s, %s, 'guides')",
        [case, actor.agency, actor.office],
    )


def _identity(case: uuid.UUID, _: Actor) -> tuple[str, list[Any]]:
    return (
        "INSERT INTO store_identity (case_id) VALUES (%s) "
        "ON CONFLICT (case_id) DO UPDATE SET erased_at = now()",
        [case],
    )


def _duty(case: uuid.UUID, _: Actor) -> tuple[str, list[Any]]:
    return (
        "INSERT INTO store_standingduty (case_id, position, rule, duty, owed_by, state) "
        "VALUES (%s, 99, 'P-1', 'inform', 'payoke', 'open')",
        [case],
    )


def _draft(_: uuid.UUID, actor: Actor) -> tuple[str, list[Any]]:
    return (
        "INSERT INTO store_draft (id, owner_id, kind, content, updated_at) "
        "SELECT gen_random_uuid(), id, 'first_contact', '', now() FROM store_user WHERE id <> %s",
        [actor.user_id],
    )


def _entry(case: uuid.UUID, actor: Actor) -> tuple[str, list[Any]]:
    return (
        "INSERT INTO store_auditentry (strand, seq, at, actor_id, agency, purpose, deed, "
        "case_reference, details, previous_hash, hash) "
        "VALUES ('program', 99, now(), %s, %s, 'x', 'x', '', '{}', %s, %s)",
        [actor.user_id, actor.agency, START, START],
    )


@pytest.mark.parametrize("forged", [_event, _relation, _identity, _duty, _draft, _entry])
def test_nothing_is_written_into_what_is_anothers(
    related: dict[uuid.UUID, list[Relation]],
    officers: dict[str, Actor],
    forged: Callable[[uuid.UUID, Actor], tuple[str, list[Any]]],
) -> None:
    actor = officers["Liège"]
    query, values = forged(_foreign(related, actor), actor)
    with (
        session_of(actor) as session,
        pytest.raises(errors.InsufficientPrivilege, match="row-level security"),
    ):
        session.execute(query, values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE store_casefile SET offence = 'other' WHERE id = %s",
        "UPDATE store_identity SET family_name = NULL WHERE case_id = %s",
        "DELETE FROM store_standing WHERE case_id = %s",
        "DELETE FROM store_relation WHERE case_id = %s",
    ],
)
def test_a_foreign_case_is_out_of_reach_of_changes(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor], change: str
) -> None:
    actor = officers["Liège"]
    foreign = _foreign(related, actor)
    [mine] = related.keys() - {foreign}
    with session_of(actor) as session:
        assert session.execute(change, [foreign]).rowcount == 0  # type: ignore[arg-type]
        assert session.execute(change, [mine]).rowcount > 0  # type: ignore[arg-type]


def test_the_lines_of_a_foreign_case_stay_in_the_lists(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor]
) -> None:
    actor = officers["Liège"]
    foreign = _foreign(related, actor)
    [mine] = related.keys() - {foreign}
    with session_of(actor) as session:
        for case in (foreign, mine):
            session.execute("SELECT store_unlist(%s)", [case])
        session.execute("SET LOCAL ROLE NONE")
        act(session, officers["Antwerpen"])
        assert _seen(session, "store_listing") == {foreign}
        act(session, actor)
        assert _seen(session, "store_listing") == set()


def test_a_relation_to_a_case_that_is_to_be_opened_opens_no_other(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor]
) -> None:
    actor = officers["Liège"]
    with session_of(actor) as session:
        session.execute(*_relation(uuid.uuid4(), actor))  # type: ignore[arg-type]
        assert _one(session, "SELECT count(*) FROM store_casefile") == 1
        with pytest.raises(errors.ForeignKeyViolation):
            session.commit()


def _plans(actor: Actor, work: Callable[[], object]) -> list[tuple[str, str]]:
    """How PostgreSQL reads tables in `work`, for the application: (kind of scan, table)."""
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        work()
    scans: list[tuple[str, str]] = []

    def walk(node: dict[str, Any]) -> None:
        if "Relation Name" in node:
            scans.append((node["Node Type"], node["Relation Name"]))
        for inner in node.get("Plans", []):
            walk(inner)

    with session_of(actor) as session:
        for query in captured.captured_queries:
            sql = query["sql"]
            if (
                "store_" in sql
                and sql.startswith(("SELECT", "(SELECT"))
                and "store_act(" not in sql
            ):
                walk(
                    _one(session, f"EXPLAIN (FORMAT JSON) {sql.replace('%', '%%')}", *())[0]["Plan"]
                )
    return scans


@pytest.mark.django_db(transaction=True, databases=["default", "owner"])
def test_at_two_thousand_cases_what_is_shown_is_found_by_index(officers: dict[str, Actor]) -> None:
    actor = officers["Antwerpen"]
    [reference, *_] = bulk_load(
        _cases(2000, date(2007, 1, 1)), actor=actor, synthetic=True, on=date(2008, 3, 1)
    )
    with connections["owner"].cursor() as cursor:
        cursor.execute("ANALYZE")

    listed = _plans(actor, lambda: list_cases(actor=actor, purpose=PURPOSE))
    looked = _plans(actor, lambda: load(reference, actor=actor, purpose=PURPOSE))

    # A page of the list comes in the order of its index.
    assert ("Index Scan", "store_listing") in listed
    # Events come from a function of PostgreSQL's own (`whole`), whose plan is not shown.
    read = {table: set[str]() for table in ("store_relation", "store_casefile")}
    for kind, table in listed + looked:
        read.get(table, set()).add(kind)
    assert all(read.values()) and not any("Seq Scan" in kinds for kinds in read.values()), read
