"""A meeting is moved with a reason, what stood there stays; people are told and reminded."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER
from safeconduct.actions import work
from safeconduct.actions.coordination import meeting
from safeconduct.actions.coordination.meeting import MeetingRefused, NotFound
from safeconduct.store import models
from safeconduct.store.acting import acting, keeping
from safeconduct.store.meeting_notices import remind
from tests.integration.rooms.meetings import (
    ON,
    chair,
    convened,
    held,
    magistrate,
    officer,
    secretary,
)

__all__ = ["chair", "magistrate", "secretary"]
pytestmark = pytest.mark.django_db
LATER = ON + timedelta(9)
WORD = "Qxamoved"


def moved(made: object, actor: Actor, body: str = "bureau", to: date = LATER) -> None:
    given = {"set_for": to, "begins": time(14), "place": "Room 7", "reason": WORD}
    meeting.move(body, made, **given, actor=actor)  # type: ignore[arg-type]


def told(actor: Actor) -> list[tuple[str, date | None, bool]]:
    return [(each.kind, each.due, each.urgent) for each in work.notices(actor=actor)]


class TestMoving:
    def test_what_stood_in_the_convocation_stays_in_the_record(
        self, chair: Actor, secretary: Actor
    ) -> None:
        made = convened(chair, set_for=ON + timedelta(2), place="Room 5")
        moved(made, chair)
        whole = meeting.whole("bureau", made, actor=secretary)
        assert (whole.meeting.set_for, whole.meeting.begins) == (LATER, time(14))
        (was,) = whole.moves
        assert (was.set_for, was.begins, was.place) == (ON + timedelta(2), None, "Room 5")
        assert (was.reason, was.agency) == (WORD, "criminal_policy")

    def test_it_moves_neither_into_the_past_nor_to_where_it_is(
        self, chair: Actor, secretary: Actor
    ) -> None:
        made = convened(chair, on=ON - timedelta(9), set_for=ON + timedelta(2))
        for to, code in ((ON - timedelta(1), "past"), (ON - timedelta(10), "before_convened")):
            with pytest.raises(MeetingRefused, match=code):
                moved(made, chair, to=to)
        moved(made, secretary)
        with pytest.raises(MeetingRefused, match="same"):
            moved(made, chair)
        with pytest.raises(NotFound):
            moved(made, officer("state_security").actor, to=ON)
        meeting.call_off("bureau", made, on=ON, actor=chair)
        with pytest.raises(MeetingRefused, match="over"):
            moved(made, chair, to=ON + timedelta(3))

    def test_postgresql_moves_nothing_without_a_reason_and_shows_none_to_others(
        self, chair: Actor
    ) -> None:
        made = convened(chair, set_for=ON + timedelta(2))
        moved(made, chair)
        for change in (
            lambda: models.Meeting.objects.update(set_for=ON + timedelta(2)),
            lambda: models.Meeting.objects.update(place="Elsewhere"),
            lambda: models.MeetingMove.objects.update(reason="Another."),
            lambda: models.MeetingMove.objects.all().delete(),
        ):
            with pytest.raises(DatabaseError), transaction.atomic(), acting(chair, "coordination"):
                change()
        with acting(officer("foreign_affairs").actor, "coordination"):
            assert not models.MeetingMove.objects.exists()

    def test_a_calendar_takes_the_moved_entry_for_the_one_it_has(self, chair: Actor) -> None:
        made = convened(chair, set_for=ON + timedelta(2))
        client = Client()
        client.force_login(models.User.objects.get(pk=chair.user_id))
        address = reverse("coordination:calendar", kwargs={"body": "bureau", "meeting": made})

        def entry() -> dict[str, str]:
            lines = client.get(address).content.decode().splitlines()
            return dict(line.split(":", 1) for line in lines if ":" in line)

        first = entry()
        moved(made, chair)
        second = entry()
        assert (first["SEQUENCE"], second["SEQUENCE"]) == ("0", "1")
        assert first["UID"] == second["UID"] and second["LOCATION"] == "Room 7"
        meeting.call_off("bureau", made, on=ON, actor=chair)
        last = entry()
        assert (last["SEQUENCE"], last["STATUS"]) == ("2", "CANCELLED")

    def test_by_page_and_by_program(self, chair: Actor) -> None:
        made = convened(chair, on=ON - timedelta(9), set_for=ON + timedelta(2), place="Room 5")
        client = Client()
        client.force_login(models.User.objects.get(pk=chair.user_id))
        address = reverse("coordination:move", kwargs={"body": "bureau", "meeting": made})
        sent = {"set_for": (ON - timedelta(1)).isoformat(), "place": "Room 9", "reason": "Strike"}
        refused = client.post(address, sent)
        page = refused.content.decode()
        assert refused.status_code == 422
        assert 'value="Room 9"' in page and "Enter a day from today on" in page
        assert client.post(address, {**sent, "set_for": LATER.isoformat()}).status_code == 302
        at = f"/api/v1/coordination/bureau/meetings/{made}/move"
        asked = {"set_for": ON.isoformat(), "reason": "Back"}
        answer = client.post(
            at, asked, headers={"X-CSRFToken": "x"}, content_type="application/json"
        ).json()
        assert (answer["set_for"], answer["moved"]) == (ON.isoformat(), 2)
        assert [each["reason"] for each in answer["moves"]] == ["Strike", "Back"]


class TestTelling:
    def test_who_is_invited_is_told_of_the_day_and_of_nothing_else(
        self, chair: Actor, secretary: Actor
    ) -> None:
        other = officer("foreign_affairs").actor
        made = convened(chair, set_for=ON + timedelta(2), place="Room 5")
        moved(made, chair)
        meeting.call_off("bureau", made, on=ON, actor=chair)
        assert sorted(told(secretary)) == [
            ("meeting-called-off", LATER, False),
            ("meeting-convened", ON + timedelta(2), False),
            ("meeting-moved", LATER, True),
        ]
        assert told(chair) == told(other) == []

    def test_in_a_district_its_services_are_told(self, magistrate: Actor) -> None:
        here = officer("federal_police", "Antwerpen", CASEWORKER).actor
        there = officer("federal_police", "Liège", CASEWORKER).actor
        convened(magistrate, "district", set_for=ON + timedelta(5))
        assert told(here) == [("meeting-convened", ON + timedelta(5), False)]
        assert told(there) == told(magistrate) == []

    def test_of_what_is_past_nobody_is_told(self, chair: Actor, secretary: Actor) -> None:
        held(chair, on=ON - timedelta(30))
        assert told(secretary) == []

    def test_postgresql_lets_nobody_tell_others_of_another_day(self, chair: Actor) -> None:
        convened(chair, set_for=ON + timedelta(2))
        with pytest.raises(DatabaseError), transaction.atomic(), acting(chair, "coordination"):
            models.Notice.objects.bulk_create(
                [
                    models.Notice(
                        agency="state_security",
                        role="policy_officer",
                        kind="meeting-moved",
                        due=ON,
                        created_at="2026-01-01T00:00:00Z",
                    )
                ]
            )

    def test_each_is_reminded_a_week_and_a_day_before_and_of_the_moved_day(
        self, chair: Actor, secretary: Actor
    ) -> None:
        made = convened(chair, set_for=ON + timedelta(20))
        for days in (10, 13, 14, 19, 19):
            remind(ON + timedelta(days))
        assert _near() == [ON + timedelta(20)] * 2 * 7
        moved(made, chair, to=ON + timedelta(25))
        remind(ON + timedelta(20))
        assert _near().count(ON + timedelta(25)) == 7
        assert ("meeting-near", ON + timedelta(25), False) in told(secretary)

    def test_the_three_month_clock_of_a_district_reminds_its_magistrates(
        self, magistrate: Actor
    ) -> None:
        police = officer("federal_police", "Antwerpen", CASEWORKER).actor
        held(magistrate, "district", ON - timedelta(60))
        for days in (0, 20, 25, 60, 61):
            remind(ON + timedelta(days))
        found = [(kind, due) for kind, due, _ in told(magistrate)]
        assert [kind for kind, _ in found] == ["meeting-overdue", "meeting-due"]
        assert len({due for _, due in found}) == 1
        assert told(police) == []

    def test_where_a_meeting_is_set_nobody_is_reminded_to_set_one(self, magistrate: Actor) -> None:
        held(magistrate, "district", ON - timedelta(200))
        convened(magistrate, "district", set_for=ON + timedelta(30))
        remind(ON)
        assert told(magistrate) == []


def _near() -> list[date | None]:
    with keeping():
        rows = models.Notice.objects.filter(kind="meeting-near").order_by("due")
        return list(rows.values_list("due", flat=True))
