"""The demonstration in the Centre's own database: two rounds, taken in by the use cases."""

from __future__ import annotations

import json
from datetime import date

import pytest
from django.db import connections

from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre_store import deliveries, links, models
from safeconduct.centre_store.migrating import present
from safeconduct.demo.centre import rounds
from safeconduct.demo.load import load_users
from safeconduct.store.models import AuditEntry, User

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
UNTIL = date(2026, 3, 20)
FEW = 60


def test_a_new_demonstration_has_a_linked_round_of_several_years_and_one_begun() -> None:
    load_users()
    assert present()
    assert rounds.fill_centre(UNTIL, persons=FEW)
    assert rounds.linked_round(UNTIL) == "2025"
    assert {each.source for each in deliveries.deliveries("2025")} == set(FEEDS)
    records = links.linked("2025")
    assert set(records["registered_year"]) == set(rounds.cohorts(UNTIL)) == {2022, 2023, 2024, 2025}
    assert records["person"].null_count() == 0
    assert 4 * FEW > records["person"].n_unique() > 4 * FEW // 2
    summary = links.summary_of("2025")
    assert summary is not None
    assert summary["persons"] == records["person"].n_unique()
    begun = {(each.source, each.state) for each in deliveries.deliveries("2026")}
    assert begun == {
        ("police", "taken"),
        ("reception_centres", "taken"),
        ("social_inspection", "refused"),
    }
    assert links.summary_of("2026") is None
    assert models.Publication.objects.count() == 2
    # Whoever's duty it is did it, and it stands in the record.
    deeds = AuditEntry.objects.filter(deed__startswith="centre.").values_list("deed", "actor_id")
    users = {
        name: User.objects.get(username=name).pk for name in ("centre.analyst", "linkage.unit")
    }
    assert {who for deed, who in deeds if deed == "centre.links.keep"} == {users["linkage.unit"]}
    assert {who for deed, who in deeds if deed == "centre.feed.import"} == {users["centre.analyst"]}


def test_a_centre_that_holds_something_is_left_as_it_is() -> None:
    load_users()
    with deliveries.taking("2024", "police", "0" * 64, deliveries.By(0, "")) as taking:
        taking.finish(0, {})
    assert not rounds.fill_centre(UNTIL, persons=FEW)
    assert models.Delivery.objects.count() == 1


def test_what_is_broken_off_leaves_an_empty_centre(monkeypatch: pytest.MonkeyPatch) -> None:
    load_users()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rounds, "_restated", full)
    with pytest.raises(OSError, match="space"):
        rounds.fill_centre(UNTIL, persons=FEW)
    assert not deliveries.deliveries()


def test_nobody_is_in_the_centre_by_name() -> None:
    load_users()
    rounds.fill_centre(UNTIL, persons=FEW)
    people = rounds.population(rounds.SEED, FEW, year=2022)
    words = {
        form.lower()
        for person in people
        for name in (person.who.given, *person.who.families)
        for form in ("".join(piece[0] for piece in name),)
        if len(form) > 5
    }
    assert len(words) > 50
    held = json.dumps(_everything(), ensure_ascii=False).lower()
    assert [word for word in words if word in held] == []


def _everything() -> list[object]:
    with connections["centre"].cursor() as cursor:
        rows: list[object] = []
        for table in connections["centre"].introspection.table_names(cursor):
            cursor.execute(f'SELECT to_jsonb(t) FROM "{table}" t')  # noqa: S608
            rows += cursor.fetchall()
    return rows
