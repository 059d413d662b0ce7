"""Meetings as pages, calendars and programs show them: nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from safeconduct.access.actors import Actor
from safeconduct.actions import telling
from safeconduct.actions.coordination import following, meeting
from safeconduct.store import models
from tests.integration.rooms.meetings import (
    ON,
    chair,
    convened,
    held,
    magistrate,
    secretary,
)

__all__ = ["chair", "magistrate", "secretary"]
pytestmark = pytest.mark.django_db


class TestPages:
    @pytest.fixture
    def signed_in(self) -> Callable[[Actor], Client]:
        def make(actor: Actor) -> Client:
            client = Client()
            client.force_login(models.User.objects.get(pk=actor.user_id))
            return client

        return make

    def test_the_agenda_takes_numbers_and_names_no_case(
        self, magistrate: Actor, signed_in: Callable[[Actor], Client]
    ) -> None:
        made = convened(magistrate, "district")
        address = reverse("coordination:agenda", kwargs={"body": "district", "meeting": made})
        client = signed_in(magistrate)
        assert client.post(address, {"line": "", "take": []}).status_code == 422
        assert client.post(address, {"line": "Windows", "take": ["0"]}).status_code == 302
        lines = meeting.whole("district", made, actor=magistrate).agenda
        assert [(line.source, line.text) for line in lines] == [
            ("files", "Public prosecutor: 0 open files, 0 duties overdue"),
            ("", "Windows"),
        ]

    def test_a_stale_text_is_shown_beside_the_one_that_stands_there(
        self, chair: Actor, secretary: Actor, signed_in: Callable[[Actor], Client]
    ) -> None:
        made = held(chair)
        address = reverse("coordination:minutes", kwargs={"body": "bureau", "meeting": made})
        his, hers = signed_in(chair), signed_in(secretary)
        assert hers.post(address, {"minutes": "Hers.", "began_from": 0}).status_code == 302
        refused = his.post(address, {"minutes": "His own.", "began_from": 0})
        assert refused.status_code == 409
        page = refused.content.decode()
        assert "Hers." in page and "His own.</textarea>" in page
        again = his.post(address, {"minutes": "Hers. His own.", "began_from": 1})
        assert again.status_code == 302

    def test_what_cannot_be_comes_back_filled_in(
        self, chair: Actor, signed_in: Callable[[Actor], Client]
    ) -> None:
        address = reverse("coordination:convene", kwargs={"body": "bureau"})
        sent = {"convened_on": ON.isoformat(), "set_for": (ON - timedelta(1)).isoformat()}
        answer = signed_in(chair).post(address, {**sent, "place": "Room 5", "begins": "14:00"})
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "A meeting cannot be before it is convened" in page and 'value="Room 5"' in page

    def test_a_meeting_goes_into_a_calendar(
        self, chair: Actor, signed_in: Callable[[Actor], Client]
    ) -> None:
        made = convened(chair, set_for=date(ON.year + 1, 7, 1), place="Room 5")
        address = reverse("coordination:calendar", kwargs={"body": "bureau", "meeting": made})
        said = signed_in(chair).get(address).content.decode()
        assert f"DTSTART;VALUE=DATE:{ON.year + 1}0701" in said
        assert "SUMMARY:Bureau: meeting" in said and "LOCATION:Room 5" in said

    def test_a_calendar_of_ones_own_shows_meetings_and_no_place(
        self, chair: Actor, magistrate: Actor
    ) -> None:
        convened(chair, set_for=ON + timedelta(3), place="Room 5")
        convened(magistrate, "district", set_for=ON + timedelta(4), place="Room 5")
        for actor, title in (
            (chair, "SUMMARY:Bureau: meeting"),
            (magistrate, "SUMMARY:Coordination meeting\\, Antwerp"),
        ):
            assert telling.has_calendar(actor)
            token = telling.make_calendar(actor=actor)
            said = Client().get(reverse("calendar", args=[token])).content.decode()
            assert said.count("BEGIN:VEVENT") == 1
            assert title in said and "Room 5" not in said

    def test_more_meetings_ask_no_more_of_the_database(
        self,
        chair: Actor,
        signed_in: Callable[[Actor], Client],
        django_assert_max_num_queries: Any,
    ) -> None:
        client, address = signed_in(chair), reverse("coordination:overview")
        counts = []
        for days in (10, 20, 30):
            made = held(chair, "bureau", ON - timedelta(days))
            following.ask("bureau", made, "x", owner="criminal_policy", due=ON, actor=chair)
            with django_assert_max_num_queries(120) as asked:
                assert client.get(address).status_code == 200
            counts.append(len(asked.captured_queries))
        assert counts[1] == counts[2]


class TestForPrograms:
    def test_the_clocks_and_the_meetings_are_those_of_who_calls(
        self, chair: Actor, magistrate: Actor
    ) -> None:
        convened(magistrate, "district")
        his = Client()
        his.force_login(models.User.objects.get(pk=chair.user_id))
        sent = {"set_for": ON.isoformat(), "place": "Room 5"}
        at = "/api/v1/coordination/bureau/meetings"
        token = {"headers": {"X-CSRFToken": "x"}, "content_type": "application/json"}
        made = his.post(at, sent, **token)  # type: ignore[arg-type]
        assert made.status_code == 201, made.content
        assert len(made.json()["invited"]) == 7
        early = {**sent, "set_for": (ON - timedelta(1)).isoformat()}
        refused = his.post(at, early, **token)  # type: ignore[arg-type]
        assert (refused.status_code, refused.json()["reason"]) == (
            422,
            "coord-refused-before_convened",
        )
        assert [each["place"] for each in his.get(at).json()] == ["Room 5"]
        one = his.get(f"{at}/{made.json()['id']}").json()
        assert one["convened_by"] == "criminal_policy"
        clocks_told = his.get("/api/v1/coordination/clocks").json()
        assert {each["body"] for each in clocks_told} >= {"unit", "bureau", "committee"}
        for other in ("district", "parliament"):
            assert his.get(f"/api/v1/coordination/{other}/meetings").status_code == 404
