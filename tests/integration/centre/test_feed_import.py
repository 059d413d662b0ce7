"""A feed is taken whole or not at all, once, by who has the duty, and with no name in it."""

from __future__ import annotations

import io
import json
from datetime import date
from typing import Any

import pytest
from django.db import connections

from safeconduct.access import Actor
from safeconduct.access.roles import ANALYST, CASEWORKER, CHECKER, RELEASER
from safeconduct.actions.centre import door, feeds
from safeconduct.actions.centre.door import NoCentre, NotFound
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre_store import deliveries, models
from safeconduct.store.models import AuditEntry, User
from tests.unit.centre.feed_files import TODAY, csv_of, row

pytestmark = pytest.mark.django_db(databases=["default", "centre"], transaction=False)
POLICE = FEEDS["police"]
GOOD = [row(POLICE, number) for number in (1, 2)]
MIXED = [*GOOD, row(POLICE, 3, sex="Blessing Osaro")]


@pytest.fixture
def analyst() -> Actor:
    user = User.objects.create(username="a", agency="analysis_centre", roles=[ANALYST])
    return Actor(user.pk, "A", "analysis_centre", "", frozenset({ANALYST}))


def take(rows: list[dict[str, str]], actor: Actor | None, **options: Any) -> feeds.Imported:
    stream = io.BytesIO(csv_of(rows).encode())
    values = {"round_": "2026", "today": TODAY} | options
    return feeds.import_feed("police", stream, actor=actor, **values)


def test_what_is_right_is_taken_with_who_took_it(analyst: Actor) -> None:
    done = take(GOOD, analyst)
    assert done.delivery is not None
    assert (done.delivery.state, done.delivery.taken) == ("taken", 2)
    records = deliveries.records_of("2026")
    assert records["detected_on"].to_list() == [date(2019, 2, 15)] * 2
    assert records["registered_year"].to_list() == [2019] * 2
    assert [(each.id, each.taken) for each in feeds.list_deliveries(actor=analyst)] == [
        (done.delivery.id, 2)
    ]
    assert models.Delivery.objects.get().signed_by == analyst.user_id
    deeds = AuditEntry.objects.filter(actor_id=analyst.user_id).values_list("deed", "purpose")
    assert set(deeds) == {
        ("centre.feed.import", "centre_feeds"),
        ("centre.feed.list", "centre_feeds"),
    }


def test_one_wrong_row_and_nothing_is_taken_unless_the_good_rows_are_wanted(
    analyst: Actor,
) -> None:
    refused = take(MIXED, analyst)
    assert refused.delivery is None
    assert not models.Record.objects.exists()
    listed = feeds.list_deliveries(actor=analyst)[0]
    assert (listed.state, listed.rows, listed.taken) == ("refused", 3, 0)
    told: list[Any] = []
    taken = take(MIXED, analyst, good_rows=True, rejected=told.append)
    assert taken.delivery is not None
    assert models.Record.objects.count() == 2
    assert [each.bad["sex"].to_list() for each in told] == [["Blessing Osaro"]]


def test_the_same_content_is_recognised_and_taken_once(analyst: Actor) -> None:
    first = take(GOOD, analyst)
    with pytest.raises(feeds.KnownContent) as known:
        take(GOOD, analyst)
    assert known.value.delivery == first.delivery
    assert models.Record.objects.count() == 2


def test_a_number_delivered_in_another_file_of_the_round_takes_nothing(analyst: Actor) -> None:
    take(GOOD, analyst)
    with pytest.raises(feeds.NumbersKnown):
        take([row(POLICE, 9), row(POLICE, 2, sex="male")], analyst)
    assert models.Record.objects.count() == 2
    assert models.Delivery.objects.count() == 1
    assert take([row(POLICE, 9), row(POLICE, 2)], analyst, round_="2027").delivery


def test_an_import_that_breaks_off_leaves_the_old_state(
    analyst: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(GOOD, analyst)
    before = models.Record.objects.count(), models.Delivery.objects.count()
    cut = deliveries.Taking.finish

    def cut_off(self: deliveries.Taking, rows: int, report: dict[str, Any]) -> Any:
        cut(self, rows, report)
        raise OSError("the power is gone")

    monkeypatch.setattr(deliveries.Taking, "finish", cut_off)
    with pytest.raises(OSError, match="power"):
        take([row(POLICE, 8)], analyst)
    assert (models.Record.objects.count(), models.Delivery.objects.count()) == before


def test_an_identity_is_refused_and_the_centre_keeps_nothing_of_it(analyst: Actor) -> None:
    named = [each | {"family_name": "Osaro"} for each in GOOD]
    assert take(named, analyst, good_rows=True).delivery is None
    written = [row(POLICE, 1, sector="blessing.osaro@example.be"), row(POLICE, 2)]
    assert take(written, analyst, good_rows=True).delivery is None
    take(MIXED, analyst, good_rows=True)
    text = _everything()
    assert "aaaaaaaa aaaaa" in text
    for planted in ("Osaro", "osaro", "Blessing", "blessing", "example.be"):
        assert planted not in text


@pytest.mark.parametrize("role", [CASEWORKER, RELEASER, CHECKER])
def test_without_the_duty_nothing_is_taken_and_nothing_read(role: str) -> None:
    agency = "federal_police" if role == CASEWORKER else "analysis_centre"
    other = Actor(1, "B", agency, "", frozenset({role}))
    with pytest.raises(NotFound):
        take(GOOD, other)
    with pytest.raises(NotFound):
        feeds.list_deliveries(actor=other)
    with pytest.raises(NotFound):
        feeds.read_report(1, actor=other)
    assert not models.Delivery.objects.exists()


def test_the_command_line_leaves_an_entry_of_the_program() -> None:
    done = take(GOOD, None)
    assert done.delivery is not None
    assert feeds.read_report(done.delivery.id, actor=None)["rows"] == 2
    entry = AuditEntry.objects.get(deed="centre.feed.import")
    assert (entry.strand, entry.actor_id, entry.details["source"]) == ("centre", None, "police")


def test_where_there_is_no_database_for_the_centre_it_is_said(
    analyst: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "present", lambda: False)
    with pytest.raises(NoCentre):
        feeds.list_deliveries(actor=analyst)


def _everything() -> str:
    """All that the Centre's database holds, as text."""
    with connections["centre"].cursor() as cursor:
        tables = connections["centre"].introspection.table_names(cursor)
        rows = []
        for table in tables:
            cursor.execute(f'SELECT to_jsonb(t) FROM "{table}" t')  # noqa: S608
            rows += cursor.fetchall()
    return json.dumps(rows, ensure_ascii=False)
