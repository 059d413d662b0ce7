"""Meetings of bodies and districts: who sees them, in which order things are done, what is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import DatabaseError, transaction

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER
from safeconduct.actions.coordination import agenda, clocks, following, meeting, minutes, plan
from safeconduct.actions.coordination.meeting import MeetingRefused
from safeconduct.actions.home import read as home
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
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
WORD = "Qxaspoken"


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
