"""Meetings of bodies and districts: who sees them, in which order things are done, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER, POLICY_OFFICER
from safeconduct.actions import telling
from safeconduct.actions.coordination import agenda, clocks, following, meeting, minutes, plan
from safeconduct.actions.coordination.meeting import MeetingRefused
from safeconduct.actions.home import read as home
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.offices import keep_office

pytestmark = pytest.mark.django_db
WORD = "Qxaspoken"
ON = today()


def officer(agency: str, office: str = "", role: str = POLICY_OFFICER) -> models.User:
    if office:
        keep_office(agency, office)
    return models.User.objects.create_user(
        f"{agency}.{office or role}", agency=agency, office=office, roles=[role]
    )


@pytest.fixture
def chair() -> Actor:
    return officer("criminal_policy").actor


@pytest.fixture
def secretary() -> Actor:
    return officer("equal_opportunities").actor


@pytest.fixture
def magistrate() -> Actor:
    return officer("public_prosecutor", "Antwerpen", CASEWORKER).actor


def convened(actor: Actor, body: str = "bureau", on: date = ON, **more: Any) -> UUID:
    given: dict[str, Any] = {"convened_on": on, "set_for": on, "begins": None, "place": ""} | more
    return meeting.convene(body, **given, actor=actor)


def held(actor: Actor, body: str = "bureau", on: date = ON) -> UUID:
    made = convened(actor, body, on)
    meeting.hold(body, made, on=on, present=[actor.agency], actor=actor)
    return made


class TestConvening:
    def test_a_body_invites_its_members_and_a_district_its_services(
        self, chair: Actor, magistrate: Actor
    ) -> None:
        officer("federal_police", "Antwerpen", CASEWORKER)
        officer("local_police", "Liège", CASEWORKER)
        bureau = meeting.whole("bureau", convened(chair), actor=chair)
        assert len(bureau.guests) == 7
        district = meeting.whole("district", convened(magistrate, "district"), actor=magistrate)
        assert [each.agency for each in district.guests] == ["federal_police", "public_prosecutor"]
        assert district.meeting.district == "Antwerpen"

    def test_before_its_convocation_no_meeting_is_set_or_held(self, chair: Actor) -> None:
        with pytest.raises(MeetingRefused, match="before_convened"):
            convened(chair, set_for=ON - timedelta(1))
        with pytest.raises(MeetingRefused, match="not_yet"):
            convened(chair, on=ON + timedelta(1))
        made = convened(chair)
        with pytest.raises(MeetingRefused, match="before_convened"):
            meeting.hold("bureau", made, on=ON - timedelta(1), present=[], actor=chair)
        with pytest.raises(MeetingRefused, match="not_yet"):
            meeting.hold("bureau", made, on=ON + timedelta(1), present=[], actor=chair)

    def test_who_neither_chairs_nor_keeps_the_secretariat_convenes_nothing(self) -> None:
        member = officer("state_security").actor
        police = officer("federal_police", "Antwerpen", CASEWORKER).actor
        for actor, body in ((member, "bureau"), (police, "district"), (member, "parliament")):
            with pytest.raises(NotFound):
                convened(actor, body)

    def test_a_meeting_is_held_or_called_off_once(self, chair: Actor) -> None:
        made = convened(chair)
        meeting.call_off("bureau", made, on=ON, actor=chair)
        with pytest.raises(MeetingRefused, match="over"):
            meeting.hold("bureau", made, on=ON, present=[], actor=chair)
        with pytest.raises(MeetingRefused, match="over"):
            agenda.add_agenda("bureau", made, [("late", "")], actor=chair)


class TestWhoSees:
    @pytest.mark.parametrize(
        ("agency", "body", "seen"),
        [
            ("state_security", "bureau", True),
            ("federal_prosecutor", "bureau", False),
            ("federal_prosecutor", "committee", True),
            ("foreign_affairs", "committee", False),
            ("foreign_affairs", "unit", True),
        ],
    )
    def test_a_body_is_seen_by_its_members(
        self, chair: Actor, agency: str, body: str, seen: bool
    ) -> None:
        made = convened(chair, body)
        other = officer(agency).actor
        if seen:
            assert meeting.whole(body, made, actor=other).meeting.id == made
        else:
            with pytest.raises(NotFound):
                meeting.whole(body, made, actor=other)

    def test_a_district_is_seen_by_its_own_services_alone(
        self, magistrate: Actor, chair: Actor
    ) -> None:
        made = held(magistrate, "district")
        here = officer("federal_police", "Antwerpen", CASEWORKER).actor
        there = officer("federal_police", "Liège", CASEWORKER).actor
        assert meeting.whole("district", made, actor=here).meeting.id == made
        for other in (there, chair):
            with pytest.raises(NotFound):
                meeting.whole("district", made, actor=other)

    def test_postgresql_shows_no_more_than_that(self, chair: Actor, magistrate: Actor) -> None:
        bureau, district = held(chair), held(magistrate, "district")
        following.decide("bureau", bureau, WORD, actor=chair)
        following.ask("bureau", bureau, WORD, owner="state_security", due=ON, actor=chair)
        following.recommend("bureau", bureau, WORD, addressee="foreign_affairs", actor=chair)
        tables = (models.Meeting, models.MeetingGuest, models.MeetingLine, models.MeetingAction)
        for other in (officer("federal_prosecutor").actor, officer("payoke").actor):
            with acting(other, "coordination"):
                assert not any(table.objects.exists() for table in tables)
                assert not models.Recommendation.objects.exists()
        with acting(chair, "notices"):  # another purpose
            assert not any(table.objects.exists() for table in tables)
        with acting(chair, "coordination"):
            assert list(models.Meeting.objects.values_list("id", flat=True)) == [bureau]
        with acting(officer("foreign_affairs").actor, "coordination"):
            assert models.Recommendation.objects.count() == 1
        with acting(magistrate, "coordination"):
            assert list(models.Meeting.objects.values_list("id", flat=True)) == [district]

    def test_postgresql_lets_nobody_rewrite_what_was_decided(self, chair: Actor) -> None:
        made = held(chair)
        following.decide("bureau", made, "We meet again.", actor=chair)
        member = officer("state_security").actor
        for actor, change in (
            (chair, lambda: models.MeetingLine.objects.update(text="Changed.")),
            (chair, lambda: models.Meeting.objects.update(held_on=ON)),
            (chair, lambda: models.Meeting.objects.all().delete()),
        ):
            with pytest.raises(DatabaseError), transaction.atomic(), acting(actor, "coordination"):
                change()
        with acting(member, "coordination"):
            assert models.MeetingGuest.objects.update(present=None) == 0
        with (
            pytest.raises(DatabaseError),
            transaction.atomic(),
            acting(member, "coordination"),
        ):
            models.Meeting.objects.create(
                body="bureau",
                agency="state_security",
                convened_on=ON,
                set_for=ON,
                minutes_id=models.Writing.objects.values_list("id", flat=True)[0],
            )


class TestAfterwards:
    def test_nothing_is_decided_before_it_was_held(self, chair: Actor) -> None:
        made = convened(chair)
        with pytest.raises(MeetingRefused, match="not_held"):
            following.decide("bureau", made, "Too early.", actor=chair)

    def test_an_action_is_done_by_its_owner_or_the_chair(
        self, chair: Actor, secretary: Actor
    ) -> None:
        made = held(chair)
        with pytest.raises(MeetingRefused, match="not_invited"):
            following.ask("bureau", made, "x", owner="payoke", due=ON, actor=chair)
        with pytest.raises(MeetingRefused, match="due_before"):
            due = ON - timedelta(1)
            following.ask("bureau", made, "x", owner="state_security", due=due, actor=chair)
        asked = following.ask("bureau", made, "x", owner="state_security", due=ON, actor=chair)
        with pytest.raises(NotFound):
            other = officer("immigration_office").actor
            following.finish("bureau", asked, on=ON, actor=other)
        owner = officer("state_security").actor
        assert [each.id for each in following.open_actions(room="coordination", actor=owner)]
        following.finish("bureau", asked, on=ON, actor=owner)
        assert not following.open_actions(room="coordination", actor=secretary)

    def test_a_recommendation_is_followed_to_its_answer_and_its_effect(self, chair: Actor) -> None:
        made = held(chair, "unit")
        asked = following.recommend(
            "unit", made, "Count alike.", addressee="federal_police", actor=chair
        )
        police = officer("federal_police").actor
        (waiting,) = [x for x in home(actor=police, on=ON).waiting if "recomm" in x.says]
        assert waiting.address == ("coordination:recommendation", {"asked": asked})
        with pytest.raises(NotFound):
            following.step(asked, "accepted", on=ON, text="Yes.", actor=chair)
        with pytest.raises(MeetingRefused, match="before_meeting"):
            following.step(asked, "accepted", on=ON - timedelta(1), text="Yes.", actor=police)
        following.step(asked, "accepted", on=ON, text="From January.", actor=police)
        following.step(asked, "effect", on=ON, text="One count.", measure="trend", actor=chair)
        found = following.recommendation(asked, actor=police)
        assert found.answered
        assert [(step.kind, step.measure) for step in found.steps] == [
            ("accepted", ""),
            ("effect", "trend"),
        ]

    def test_minutes_written_by_two_lose_nothing(self, chair: Actor, secretary: Actor) -> None:
        made = held(chair)
        minutes.write("bureau", made, "Hers.", began_from=0, actor=secretary)
        with pytest.raises(minutes.Stale) as stale:
            minutes.write("bureau", made, "His.", began_from=0, actor=chair)
        assert stale.value.now.text == "Hers."
        minutes.write("bureau", made, "Hers. His.", began_from=1, actor=chair)
        found = minutes.versions("bureau", made, actor=secretary)
        assert [each.text for each in found] == ["Hers. His.", "Hers."]


class TestPlans:
    def test_a_plan_is_drawn_up_by_the_central_service_and_followed_in_the_field(self) -> None:
        central, police = officer("central_service").actor, officer("federal_police").actor
        first, last = ON - timedelta(400), ON + timedelta(1400)
        with pytest.raises(MeetingRefused, match="ends_first"):
            plan.draw_up("Backwards", first_day=last, last_day=first, actor=central)
        with pytest.raises(NotFound):
            plan.draw_up("Not theirs", first_day=first, last_day=last, actor=police)
        made = plan.draw_up("Plan", first_day=first, last_day=last, actor=central)
        plan.add_goal(made, "Detect", "Train", "Detections", actor=central)
        (goal,) = plan.whole(made, actor=police).goals
        given: dict[str, Any] = {"value": "12", "text": "Trained", "district": "Antwerpen"}
        with pytest.raises(MeetingRefused, match="before_plan"):
            plan.add_progress(made, goal.id, on=first - timedelta(1), **given, actor=police)
        plan.add_progress(made, goal.id, on=ON, **given, actor=police)
        (goal,) = plan.whole(made, actor=central).goals
        assert [seen.value for seen in goal.progress] == ["12"]
        stands = {x.kind: x for x in clocks.clocks(actor=central, on=ON, reasons=False)}
        assert stands["plan_monitoring"].answer["last"] == ON.isoformat()
        with pytest.raises(NotFound):
            plan.add_goal(uuid4(), "x", "x", "x", actor=central)


class TestClocks:
    def test_each_body_stands_as_the_law_says(self, chair: Actor) -> None:
        held(chair, "bureau", ON - timedelta(40))
        convened(chair, "committee")
        stands = {x.kind: x for x in clocks.clocks(actor=chair, on=ON)}
        assert (stands["bureau"].state, stands["bureau"].coming) == ("overdue", None)
        assert stands["committee"].coming is not None
        (reason,) = stands["bureau"].answer["reasons"]
        assert reason["rule"] == "K-2"

    def test_of_the_districts_the_chair_is_told_days_and_nothing_else(
        self, chair: Actor, secretary: Actor, magistrate: Actor
    ) -> None:
        held(magistrate, "district", ON - timedelta(200))
        (district,) = clocks.of_districts(actor=chair, on=ON)
        assert district.days.district == "Antwerpen"
        assert (district.days.last_held, district.state) == (ON - timedelta(200), "overdue")
        with pytest.raises(NotFound):
            clocks.of_districts(actor=secretary, on=ON)

    def test_what_has_to_be_convened_waits_on_the_first_page(self, magistrate: Actor) -> None:
        held(magistrate, "district", ON - timedelta(200))
        lines = home(actor=magistrate, on=ON).waiting
        assert [each.says for each in lines] == ["waits-convene-district"]
        made = convened(magistrate, "district")
        lines = home(actor=magistrate, on=ON).waiting
        assert [(each.says, each.due) for each in lines] == [("waits-meeting-district", ON)]
        assert lines[0].address[1]["meeting"] == made


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
