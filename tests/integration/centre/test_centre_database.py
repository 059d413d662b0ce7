"""The Centre's database stands apart, holds codes alone, and forgets nothing by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connections, router, transaction
from django.db.models import Model

from safeconduct.centre.attributes import ATTRIBUTES, CODE
from safeconduct.centre_store import models
from safeconduct.store import models as operations

pytestmark = pytest.mark.django_db(databases=["default", "centre", "centre_owner"])
NOW = datetime(2026, 11, 22, tzinfo=UTC)
NEVER = "append-only|permission denied"
BY: dict[str, Any] = {"at": NOW, "signed_by": 1, "agency": "centre"}


def _delivery(**changed: Any) -> models.Delivery:
    values = {
        "round": "2026", "source": "police", "sha256": "0" * 64, "state": "taken", "rows": 1,
        "taken": 1, "report": {},
    }  # fmt: skip
    return models.Delivery.objects.create(**BY, **(values | changed))


def _record(**changed: Any) -> models.Record:
    values = {"delivery": _delivery(), "round": "2026", "source": "police", "number": "a" * 32}
    return models.Record.objects.create(**(values | changed))


def _refused(make: Any) -> None:
    with pytest.raises(IntegrityError), transaction.atomic("centre"):
        make()


def test_no_table_of_one_database_lies_in_the_other() -> None:
    def tables(alias: str) -> set[str]:
        return set(connections[alias].introspection.table_names())

    ours = {model._meta.db_table for model in _models()}
    assert tables("centre") == {*ours, "django_migrations"}
    assert not ours & tables("default")
    assert not router.allow_relation(models.Delivery, operations.User)


def test_no_key_leads_out_of_the_centre() -> None:
    for model in _models():
        for field in model._meta.get_fields():
            if field.is_relation:
                assert field.related_model in _models()


def test_the_role_of_the_centre_opens_nothing_of_the_operations_database() -> None:
    with connections["centre"].cursor() as cursor:
        cursor.execute("SELECT current_user, has_database_privilege('safeconduct', 'CONNECT')")
        assert cursor.fetchone() == ("safeconduct_centre", False)
        cursor.execute(
            "SELECT has_database_privilege('safeconduct_app', 'safeconduct_centre', 'CONNECT')"
        )
        assert cursor.fetchone() == (False,)


@pytest.mark.parametrize("name", [each.code for each in ATTRIBUTES.values() if each.kind == CODE])
def test_the_database_itself_refuses_what_is_in_no_list(name: str) -> None:
    _refused(lambda: _record(**{name: "Blessing Osaro"}))


@pytest.mark.parametrize("number", ["Osaro", "85073003361", "+32470123456", "EM1234567", ""])
def test_the_database_itself_refuses_what_is_no_number_of_a_round(number: str) -> None:
    _refused(lambda: _record(number=number))


def test_a_record_is_kept_with_its_blanks() -> None:
    _record(sex="female", detected_on=date(2019, 1, 15))
    kept = models.Record.objects.get()
    assert (kept.sex, kept.form) == ("female", None)


def test_a_number_is_recorded_once_in_a_round_and_a_file_taken_once() -> None:
    delivery = _record().delivery
    _refused(lambda: _record(delivery=delivery))
    _refused(_delivery)
    assert _delivery(state="refused").pk
    assert _delivery(round="2027").pk


def test_nothing_is_changed_and_nothing_is_removed_not_even_by_the_owner() -> None:
    record = _record()
    for alias in ("centre", "centre_owner"):
        for table in ("delivery", "record", "release", "ledgerrow", "releaseanswer", "linkrun"):
            with pytest.raises(DatabaseError, match=NEVER), transaction.atomic(alias):
                with connections[alias].cursor() as cursor:
                    cursor.execute(f"UPDATE centre_store_{table} SET id = id")  # noqa: S608
    for table in ("delivery", "release", "releasestep", "ledgerrow", "releaseanswer", "figure"):
        with pytest.raises(DatabaseError, match=NEVER), transaction.atomic("centre_owner"):
            with connections["centre_owner"].cursor() as cursor:
                cursor.execute(f"DELETE FROM centre_store_{table}")  # noqa: S608
    with pytest.raises(DatabaseError, match=NEVER), transaction.atomic("centre"):
        record.delete()


def _models() -> list[type[Model]]:
    return [getattr(models, name) for name in models.__all__]
