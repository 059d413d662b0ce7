"""The point of access (S1 3.3.3): requests are received, given out, answered or refused."""

from __future__ import annotations

import json
from datetime import date
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction
from django.test.utils import CaptureQueriesContext

from safeconduct.access import Actor
from safeconduct.actions.desk import answers, requests
from safeconduct.actions.desk import waits as due
from safeconduct.actions.desk.answers import NotLookedAt
from safeconduct.actions.desk.requests import StaleRequest, Wanted, WrongRequest
from safeconduct.store import models, roots
from safeconduct.store.acting import keeping
from safeconduct.store.desk import rotation
from safeconduct.store.errors import NotFound
from tests.integration.desk.conftest import DAY, incoming

pytestmark = pytest.mark.django_db(databases=["default", "owner"])


def _send(kept: UUID, text: str, actor: Actor, reason: str = "") -> None:
    seen = requests.read(kept, actor=actor).now.seq
    answers.draft(kept, text, reason, seen=seen, actor=actor)
    looked = answers.preview(kept, actor=actor)
    answers.send(kept, looked.digest, seen=seen + 1, actor=actor)


def test_a_request_goes_its_way_step_by_step(actor: Actor, kept: UUID, ann: models.User) -> None:
    requests.assign(kept, ann.pk, seen=1, actor=actor)
    requests.move(kept, date(2026, 3, 20), seen=2, actor=ann.actor)
    _send(kept, "The published figures show it.", ann.actor)
    found = requests.read(kept, actor=actor)
    assert [(each.kind, each.by) for each in found.steps] == [
        ("received", "Luc"),
        ("assigned", "Luc"),
        ("moved", "Ann"),
        ("drafted", "Ann"),
        ("answered", "Ann"),
    ]
    assert (found.reference, found.now.state) == ("2026-0001", "answered")
    assert (found.now.assignee, found.now.due_on) == ("Ann", date(2026, 3, 20))


def test_numbers_run_by_year(actor: Actor) -> None:
    for day in (date(2025, 12, 31), DAY, DAY):
        requests.receive(incoming(received_on=day), today=DAY, actor=actor)
    lines, more = requests.listed(Wanted(), 1, actor=actor)
    assert [each.reference for each in lines] == ["2026-0002", "2026-0001", "2025-0001"]
    assert not more


def test_of_two_who_change_it_the_second_is_told_what_changed(
    actor: Actor, kept: UUID, ann: models.User
) -> None:
    requests.assign(kept, ann.pk, seen=1, actor=ann.actor)
    with pytest.raises(StaleRequest) as stale:
        requests.move(kept, date(2026, 3, 20), seen=1, actor=actor)
    assert [each.kind for each in stale.value.now.steps] == ["received", "assigned"]
    assert models.DeskStep.objects.count() == 2


def test_what_is_sent_is_what_was_looked_at(actor: Actor, kept: UUID, ann: models.User) -> None:
    answers.draft(kept, "First words.", "", seen=1, actor=actor)
    looked = answers.preview(kept, actor=actor)
    # A colleague writes another text: neither it nor the first goes out.
    answers.draft(kept, "Other words.", "", seen=2, actor=ann.actor)
    with pytest.raises(StaleRequest):
        answers.send(kept, looked.digest, seen=2, actor=actor)
    with pytest.raises(NotLookedAt):
        answers.send(kept, looked.digest, seen=3, actor=actor)
    assert requests.read(kept, actor=actor).now.state == "open"


def test_the_manifest_of_what_left_names_nobody_and_repeats_nothing(
    actor: Actor, kept: UUID
) -> None:
    _send(kept, "She was born on 3 May 1988, says Mrs Qxasent.", actor, "person_protected")
    document = requests.read(kept, actor=actor).document
    told = json.loads(document)
    assert told["outcome"] == "refused"
    assert told["signs"] == {"birth": 1, "name": 1}
    assert "Qxa" not in document
    assert "1988" not in document
    assert told["digest"] == requests.read(kept, actor=actor).now.digest


def test_a_closed_request_takes_no_further_step(actor: Actor, kept: UUID) -> None:
    _send(kept, "Done.", actor)
    with pytest.raises(NotFound):
        requests.move(kept, date(2026, 4, 1), seen=3, actor=actor)
    with pytest.raises(NotFound):
        answers.draft(kept, "More.", "", seen=3, actor=actor)
    with pytest.raises(NotFound):
        answers.preview(kept, actor=actor)


@pytest.mark.parametrize(
    ("other", "field"),
    [
        ({"basis": "europol", "requester": "interpol"}, "basis"),
        ({"basis": "framework_decision"}, "basis"),
        ({"received_on": date(2026, 3, 3)}, "received_on"),
        ({"due_on": date(2026, 3, 1)}, "due_on"),
        ({"requester": "neighbour"}, "requester"),
        ({"urgency": "soon"}, "urgency"),
    ],
)
def test_what_cannot_stand_is_not_kept(actor: Actor, other: dict[str, object], field: str) -> None:
    with pytest.raises(WrongRequest) as wrong:
        requests.receive(incoming(**other), today=DAY, actor=actor)
    assert wrong.value.field == field
    assert not models.DeskRequest.objects.exists()


def test_it_is_only_the_desk_that_reads_or_writes(actor: Actor, kept: UUID) -> None:
    stranger = models.User.objects.create(username="p", agency="federal_police").actor
    for reaching in (
        lambda: requests.read(kept, actor=stranger),
        lambda: requests.listed(Wanted(), 1, actor=stranger),
        lambda: requests.receive(incoming(), today=DAY, actor=stranger),
        lambda: answers.draft(kept, "x", "", seen=1, actor=stranger),
        lambda: requests.letter(b"From: a@b.example\n\nHello", actor=stranger),
    ):
        with pytest.raises(NotFound):
            reaching()


@pytest.mark.parametrize("table", ["store_deskrequest", "store_deskstep", "store_deskmanifest"])
def test_nothing_that_was_written_is_changed_or_removed(table: str) -> None:
    # Not even by the owner of the tables, whatever stands in them.
    for change in (f"UPDATE {table} SET id = id", f"DELETE FROM {table}"):  # noqa: S608
        with (
            pytest.raises(DatabaseError, match="append-only"),
            transaction.atomic(using="owner"),
            connections["owner"].cursor() as cursor,
        ):
            cursor.execute(change)


def test_a_new_root_key_leaves_every_word_readable(actor: Actor, kept: UUID) -> None:
    _send(kept, "Words.", actor)
    version = roots.make("central_service", roots.current("central_service") + 1)
    with keeping():
        rotation.close_anew("central_service", version)
    found = requests.read(kept, actor=actor)
    assert (found.content.name, found.now.text) == ("Qxarequester", "Words.")
    assert bytes(models.DeskRequest.objects.get().name)[2] == version


def test_what_waits_is_what_is_mine_or_nobodys(actor: Actor, kept: UUID, ann: models.User) -> None:
    [line] = due.asked(actor, DAY)
    assert (line.says, line.due) == ("desk-waits-unassigned", date(2026, 3, 16))
    requests.assign(kept, ann.pk, seen=1, actor=actor)
    assert due.asked(actor, DAY) == ()
    [line] = due.asked(ann.actor, date(2026, 3, 17))
    assert line.says == "desk-waits-overdue"


def test_the_list_asks_no_more_for_more_requests(actor: Actor, kept: UUID) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            requests.listed(Wanted(state="open"), 1, actor=actor)
        return len(asked)

    before = queries()
    for _ in range(5):
        requests.receive(incoming(), today=DAY, actor=actor)
    assert queries() == before
