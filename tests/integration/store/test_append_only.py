"""What the database refuses by itself: by rights for the application, by triggers for anyone."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, ProgrammingError, connection, connections, transaction

from safeconduct.access.actors import Actor
from safeconduct.store import models
from safeconduct.store.roles import ADD_ONLY, APP_ROLE, rights

TABLES = ("store_event", "store_auditentry", "store_checkpoint", "store_seal")
CHANGES = ("UPDATE {} SET seq = seq", "DELETE FROM {}", "TRUNCATE {} CASCADE")


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("table", TABLES)
def test_the_application_has_no_right_to_change_history(
    reference: str, table: str, change: str
) -> None:
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(change.format(table))


@pytest.mark.django_db(databases=["default", "owner"])
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("table", TABLES)
def test_a_trigger_refuses_even_the_owner(table: str, change: str) -> None:
    owner = connections["owner"]
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic(using="owner"):
        with owner.cursor() as cursor:
            # Switches ordinary triggers off, as replication does.
            cursor.execute("SET LOCAL session_replication_role = 'replica'")
            cursor.execute(change.format(table))


@pytest.mark.django_db(databases=["default", "owner"])
def test_the_application_holds_exactly_the_rights_that_are_written_down() -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT table_name, array_agg(privilege_type::text) "
            "FROM information_schema.role_table_grants WHERE grantee = %s GROUP BY 1",
            [APP_ROLE],
        )
        granted = {table: frozenset(names) for table, names in cursor.fetchall()}
        tables = connections["owner"].introspection.table_names(cursor)
        cursor.execute(
            "SELECT rolsuper, rolcreaterole FROM pg_roles WHERE rolname = %s", [APP_ROLE]
        )
        assert cursor.fetchone() == (False, False)

    assert granted == {table: frozenset(rights(table)) for table in tables if rights(table)}
    assert all(set(rights(table)) <= set(ADD_ONLY) for table in TABLES)


def _insert(reference: str, **columns: Any) -> None:
    last = models.Event.objects.filter(case__reference=reference).order_by("-seq").first()
    assert last is not None
    values = {
        "case_id": last.case_id,
        "seq": last.seq + 1,
        "event_id": "forged",
        "type": "leaflet_given",
        "happened_on": last.happened_on,
        "recorded_at": last.recorded_at,
        "agency": last.agency,
        "recorded_by_id": last.recorded_by_id,
        "data": {},
        "previous_hash": bytes(last.hash),
        "hash": bytes(32),
    }
    models.Event.objects.create(**(values | columns))


@pytest.mark.parametrize("columns", [{"seq": 4}, {"seq": 1}, {"previous_hash": bytes(32)}])
def test_an_event_that_does_not_continue_the_chain_is_refused(
    reference: str, columns: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        _insert(reference, **columns)


def test_the_database_itself_refuses_contact_while_implicated(
    reference: str, police: Actor
) -> None:
    _insert(reference, type="assessed", data={"as": "implicated"}, hash=b"\x01" * 32)

    with pytest.raises(IntegrityError, match="implicated"), transaction.atomic():
        _insert(reference, event_id="f2", type="centre_contact", data={"centre": "payoke"})


@pytest.mark.parametrize(
    ("instead", "refused"),
    [
        (None, False),  # struck out: the victim of before
        ({"type": "assessed", "happened_on": "2008-02-01", "data": {"as": "uncertain"}}, False),
        ({"type": "assessed", "happened_on": "2008-02-02", "data": {"as": "implicated"}}, True),
        ({"type": "leaflet_given", "happened_on": "2008-02-02", "data": {}}, False),
    ],
)
def test_the_database_reads_corrections_as_the_law_does(
    reference: str, instead: dict[str, Any] | None, refused: bool
) -> None:
    _insert(
        reference, event_id="bad", type="assessed", data={"as": "implicated"}, hash=b"\x01" * 32
    )
    _insert(
        reference,
        event_id="fix",
        type="corrected",
        data={"replaces": "bad", "with": instead},
        hash=b"\x02" * 32,
    )
    contact = {"event_id": "c", "type": "referred", "data": {"centre": "payoke"}}
    if not refused:
        _insert(reference, **contact)
        return
    with pytest.raises(IntegrityError, match="implicated"), transaction.atomic():
        _insert(reference, **contact)


def test_every_model_of_the_store_is_known_to_the_rights() -> None:
    known = {model._meta.db_table for model in apps.get_app_config("store").get_models()}
    assert set(TABLES) <= known
