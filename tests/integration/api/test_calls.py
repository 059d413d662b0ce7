"""The API as a program meets it: who it is, for which purpose, and what it is told."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from safeconduct.actions import api_keys
from safeconduct.store.models import ApiKey, AuditEntry, Event, User
from safeconduct.store.records import Names
from safeconduct.words import say
from tests.integration.cast import cases, users

PURPOSES = ["case_work", "list", "record-contact", "refer"]


@dataclass(frozen=True)
class Program:
    """A program with a key: each call names its purpose."""

    key: str

    def call(self, method: str, path: str, purpose: str = "case_work", **more: Any) -> Any:
        headers = {"Authorization": f"Bearer {self.key}", "Purpose": purpose} | more.pop(
            "headers", {}
        )
        return Client().generic(
            method,
            f"/api/v1{path}",
            headers=headers,
            content_type="application/json",
            **more,
        )

    def get(self, path: str, purpose: str = "case_work", **more: Any) -> Any:
        return self.call("GET", path, purpose, **more)

    def post(self, path: str, data: Any, purpose: str) -> Any:
        return self.call("POST", path, purpose, data=json.dumps(data))


@dataclass(frozen=True)
class World:
    people: dict[str, User]
    hers: str
    his: str
    administrator: User

    def key(self, purposes: list[str] | None = None, days: int = 30) -> str:
        return api_keys.make(
            name="case system",
            user_id=self.people["centre that guides her"].pk,
            purposes=purposes or PURPOSES,
            days=days,
            actor=self.administrator.actor,
        )

    def program(self, *purposes: str) -> Program:
        return Program(self.key(list(purposes)))


@pytest.fixture
def world(db: None) -> World:
    people = users()
    hers, his = cases(people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef"))
    chief = User.objects.create_user(
        "chief", password="quiet rivers", agency="payoke", roles=["administrator"]
    )
    return World(people, hers, his, chief)


def problem(answer: Any, status: int, reason: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.content
    assert answer["Content-Type"] == "application/problem+json"
    told: dict[str, Any] = answer.json()
    assert told["status"] == status and told["reason"] == reason, told
    assert told["title"] and told["detail"] and "Traceback" not in answer.content.decode()
    return told


def test_a_program_sees_what_its_user_sees_of_a_case(world: World) -> None:
    program = world.program()
    case = program.get(f"/cases/{world.hers}").json()
    assert case["names"]["family_name"] == "Eze"
    assert case["standing"]["phase"] == "temporary_residence"
    assert case["last_seen"] == len(case["events"]) == 18
    listed = program.get("/cases", "list").json()
    assert [each["reference"] for each in listed["cases"]] == [world.hers]
    entry = AuditEntry.objects.filter(case_reference=world.hers, deed="case.read").latest("seq")
    assert (entry.purpose, entry.agency) == ("case_work", "payoke")


def test_a_case_of_others_is_answered_like_none(world: World) -> None:
    program = world.program()
    told = [
        problem(program.get(f"/cases/{reference}{after}"), 404, "problem-404")
        for reference in (world.his, "2222-2222", "nonsense")
        for after in ("", "/acts")
    ]
    told += [
        problem(program.get(f"/cases/{reference}/acts/refer", "refer"), 404, "problem-404")
        for reference in (world.his, "2222-2222")
    ]
    assert all(each == told[0] for each in told)


def test_without_a_key_or_a_session_there_is_nothing(world: World) -> None:
    for path in ("/me", "/cases", f"/cases/{world.hers}", "/openapi.json", "/rules"):
        told = Client().get(f"/api/v1{path}")
        problem(told, 401, "problem-401")
        assert told["WWW-Authenticate"].startswith("Bearer")
    problem(Program("sck_" + "x" * 43).get("/me"), 401, "problem-401")


def test_who_sends_a_wrong_key_is_not_known_by_their_session(world: World) -> None:
    client = Client()
    client.force_login(world.people["centre that guides her"])
    assert client.get("/api/v1/me").status_code == 200
    problem(client.get("/api/v1/me", headers={"Authorization": "Bearer x"}), 401, "problem-401")


def test_a_call_names_a_purpose_that_is_the_callers(world: World) -> None:
    program = world.program("list")
    told = problem(program.get("/cases", "curiosity"), 400, "problem-purpose")
    assert "list" in told["expected"]
    problem(program.get("/cases", "audit"), 400, "problem-purpose")
    problem(program.get("/cases", "case_work"), 403, "purpose-not-of-this-key")
    assert Client().get("/api/v1/cases", headers={"Authorization": f"Bearer {program.key}"}).json()[
        "fields"
    ] == ["header.Purpose"]
    assert program.get("/me").json()["purposes"] == ["list"]


@pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
def test_an_error_is_told_in_the_callers_language(world: World, lang: str) -> None:
    answer = world.program().get("/cases/2222-2222", headers={"Accept-Language": lang})
    assert problem(answer, 404, "problem-404")["detail"] == say(lang, "problem-404")
    assert answer["Content-Language"] == lang


class TestActs:
    BROKEN = "/cases/{}/acts/record-contact"

    def test_what_an_act_asks_is_what_recording_it_takes(self, world: World) -> None:
        program = world.program()
        keys = {each["key"] for each in program.get(f"/cases/{world.hers}/acts").json()}
        assert "record-contact" in keys and "issue-document" not in keys
        asked = program.get(self.BROKEN.format(world.hers), "record-contact").json()
        assert asked["open"]
        [question] = [each for each in asked["questions"] if each["required"]][:1]
        sent = program.post(
            self.BROKEN.format(world.hers),
            {
                "on": "2009-01-05",
                "last_seen": asked["last_seen"],
                "answers": {question["name"]: question["values"][0]},
            },
            "record-contact",
        )
        assert sent.status_code == 201, sent.content
        last = Event.objects.latest("id")
        assert (last.type, last.happened_on) == (sent.json()["type"], date(2009, 1, 5))
        assert last.recorded_by == world.people["centre that guides her"]

    def test_who_was_slower_is_told_what_changed_and_nothing_is_recorded(
        self, world: World
    ) -> None:
        program = world.program()
        before = Event.objects.count()
        sent = program.post(
            self.BROKEN.format(world.hers),
            {"on": "2009-01-05", "last_seen": 16, "answers": {}},
            "record-contact",
        )
        told = problem(sent, 409, "problem-409")
        assert told["last_seen"] == 18
        assert [each["type"] for each in told["changes"]] == ["document_requested", "aid_requested"]
        assert Event.objects.count() == before

    @pytest.mark.parametrize(
        ("body", "status"),
        [
            ({"on": "2009-01-05", "last_seen": 18, "answers": {}}, 422),
            ({"on": "2999-01-05", "last_seen": 18, "answers": {"contact": "x"}}, 422),
            ({"on": "soon", "last_seen": 18}, 422),
            ({"on": "2009-01-05", "last_seen": -1}, 422),
            ({"on": "2009-01-05", "last_seen": 18, "admin": True}, 422),
            ([], 422),
            ("x" * 1_100_000, 413),
        ],
    )
    def test_what_is_wrong_is_said_and_nothing_is_recorded(
        self, world: World, body: Any, status: int
    ) -> None:
        before = Event.objects.count()
        sent = world.program().post(self.BROKEN.format(world.hers), body, "record-contact")
        assert sent.status_code == status, sent.content
        assert sent["Content-Type"] == "application/problem+json"
        assert Event.objects.count() == before

    def test_what_is_nested_beyond_use_is_refused(self, world: World) -> None:
        deep = '{"a":' * 5000 + "1" + "}" * 5000
        answer = world.program().call("POST", "/decide", data=deep)
        problem(answer, 400, "problem-400")

    def test_another_agencys_task_is_not_done_with_a_key(self, world: World) -> None:
        program = world.program("issue-document")
        answer = program.get(f"/cases/{world.hers}/acts/issue-document", "issue-document")
        problem(answer, 403, "may-not-your-task")


class TestSessions:
    def test_a_page_of_this_origin_may_record_and_no_other(self, world: World) -> None:
        client = Client(enforce_csrf_checks=True)
        client.force_login(world.people["centre that guides her"])
        body = {"on": "2009-01-05", "last_seen": 0, "answers": {}}
        path = f"/api/v1/cases/{world.hers}/acts/record-contact"
        more: dict[str, Any] = {"content_type": "application/json"}
        forged = client.post(path, body, headers={"Purpose": "record-contact"}, **more)
        problem(forged, 403, "problem-csrf")
        client.get("/en/cases/")
        token = client.get("/en/cases/").context["csrf_token"]
        headers = {"Purpose": "record-contact", "X-CSRFToken": str(token)}
        sent = client.post(path, body, headers=headers, **more)
        problem(sent, 409, "problem-409")


class TestKeys:
    def test_the_key_is_kept_as_a_digest_alone(self, world: World) -> None:
        key = world.key()
        assert len(key) >= 46
        [row] = ApiKey.objects.all()
        assert key not in str(row.__dict__) and len(bytes(row.digest)) == 32

    def test_a_key_ends_when_it_is_revoked_at_once(self, world: World) -> None:
        program = world.program()
        assert program.get("/me").status_code == 200
        [made] = api_keys.keys(actor=world.administrator.actor)
        assert made.works and made.last_used_on is not None
        api_keys.revoke(made.id, actor=world.administrator.actor)
        problem(program.get("/me"), 401, "problem-401")
        deeds = AuditEntry.objects.filter(deed__startswith="key.").order_by("at")
        assert [each.deed for each in deeds] == ["key.made", "key.revoked"]

    def test_a_key_ends_with_its_date(self, world: World) -> None:
        program = world.program()
        past = datetime.now(UTC) - timedelta(days=60)
        ApiKey.objects.update(made_at=past, expires_at=past + timedelta(days=30))
        problem(program.get("/me"), 401, "problem-401")

    @pytest.mark.parametrize("change", [{"is_active": False}, {"agency": "surya"}])
    def test_a_key_ends_with_its_users_account(self, world: World, change: dict[str, Any]) -> None:
        program = world.program()
        User.objects.filter(pk=world.people["centre that guides her"].pk).update(**change)
        problem(program.get("/me"), 401, "problem-401")

    def test_only_administrators_make_keys_and_only_for_their_own_people(
        self, world: World
    ) -> None:
        def make(who: User, holder: str) -> None:
            api_keys.make(
                name="x",
                user_id=world.people[holder].pk,
                purposes=["list"],
                days=1,
                actor=who.actor,
            )

        make(world.administrator, "centre that guides her")
        for who, holder in (
            (world.administrator, "immigration office"),
            (world.people["centre that guides her"], "centre that guides her"),
        ):
            with pytest.raises(api_keys.NotFound):
                make(who, holder)
        with pytest.raises(api_keys.NotFound):
            api_keys.keys(actor=world.people["centre that guides her"].actor)

    @pytest.mark.parametrize(
        "wrong",
        [
            {"purposes": []},
            {"purposes": ["administration"]},
            {"purposes": ["own_view"]},
            {"purposes": ["all"]},
            {"days": 0},
            {"days": 366},
            {"name": "  "},
            {"name": "x" * 61},
        ],
    )
    def test_a_key_that_opens_too_much_or_for_too_long_is_not_made(
        self, world: World, wrong: dict[str, Any]
    ) -> None:
        whole = {"name": "x", "purposes": ["list"], "days": 1} | wrong
        user = world.people["centre that guides her"].pk
        with pytest.raises(ValueError):
            api_keys.make(user_id=user, actor=world.administrator.actor, **whole)
        assert not ApiKey.objects.exists()


def test_the_law_answers_as_the_command_line_does(world: World) -> None:
    program = world.program()
    sent = {
        "case": "c-001",
        "person": {"birth_date": None},
        "offence": "trafficking",
        "events": [],
    }
    answer = program.call("POST", "/decide?on=2008-03-01", data=json.dumps(sent)).json()
    assert (answer["case"], answer["on"], answer["phase"]) == ("c-001", "2008-03-01", "detected")
    wrong = program.post("/decide", sent | {"offence": "x"}, "")
    assert problem(wrong, 422, "problem-case")["where"]
    rules = program.get("/rules").json()
    assert {"P-1", "FC-4"} <= {each["rule"] for each in rules}
    assert program.get("/rules/P-1").json()["text"]
    problem(program.get("/rules/P-99"), 404, "problem-404")
