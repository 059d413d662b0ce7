"""The pages of the point of access: bad input comes back as it was typed, nothing leaves unseen."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from safeconduct.access import Actor
from safeconduct.actions.desk import answers, requests
from safeconduct.store.models import DeskRequest, User
from tests.integration.desk.conftest import DAY, incoming

pytestmark = pytest.mark.django_db(databases=["default", "centre"])

TYPED = {
    "channel": "form",
    "requester": "foreign_police",
    "service": "Police of Lyon",
    "name": "Qxarequester",
    "contact": "",
    "basis": "information_exchange",
    "received_on": "2026-03-02",
    "urgency": "urgent",
    "due_on": "",
    "subject": "Methods",
    "text": "What is known?",
}
MAIL = (
    b"From: =?utf-8?q?Ren=C3=A9?= <rene@police.example>\r\nSubject: A question\r\n"
    b"Date: Mon, 2 Mar 2026 23:30:00 +0000\r\nContent-Type: text/html\r\n\r\n"
    b"<p>What is <b>known</b>?</p><script>alert(1)</script>"
)


def test_a_request_that_is_typed_is_kept_with_the_day_its_urgency_gives(at_desk: Client) -> None:
    answer = at_desk.post("/en/desk/new/", TYPED, follow=True)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "5 March 2026" in page
    assert "Directive (EU) 2023/977" in page
    assert "not verified" in page


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("basis", "interpol", "cannot invoke this basis"),
        ("basis", "framework_decision", "not in force"),
        ("due_on", "2026-03-01", "cannot come before"),
        ("requester", "neighbour", "Choose one of the list"),
        ("subject", "\u202e", "Fill this in"),
        ("subject", "x" * 201, "too long"),
    ],
)
def test_what_cannot_stand_comes_back_filled_in(
    at_desk: Client, field: str, typed: str, said: str
) -> None:
    answer = at_desk.post("/en/desk/new/", {**TYPED, field: typed})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert said in page
    assert "What is known?" in page
    assert not DeskRequest.objects.exists()


def test_a_letter_becomes_a_form_to_look_through_and_nothing_is_kept(at_desk: Client) -> None:
    answer = at_desk.post("/en/desk/from-mail/", {"file": SimpleUploadedFile("a.eml", MAIL)})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert 'value="René"' in page
    assert "What is known?" in page
    assert "alert(1)" not in page
    assert not DeskRequest.objects.exists()
    # 23:30 in London is the next day in Brussels.
    assert answer.context["form"].initial["received_on"] == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is not an e-mail"),
        (b"", "is not an e-mail"),
        (b"Subject: x\r\n\r\n", "holds no text"),
        (b"Subject: x\r\n\r\n" + b"a" * (5 * 1024 * 1024), "larger than 5"),
    ],
)
def test_a_file_that_is_no_letter_is_refused_with_what_is_wrong(
    at_desk: Client, content: bytes, said: str
) -> None:
    answer = at_desk.post("/en/desk/from-mail/", {"file": SimpleUploadedFile("a.eml", content)})
    assert answer.status_code == 422
    assert said in answer.content.decode()


def test_an_answer_is_shown_before_it_leaves_and_what_was_not_looked_at_stays(
    at_desk: Client, kept: UUID
) -> None:
    written = {"outcome": "answer", "text": "Ask Mrs Qxaname Doe, +32 2 123 45 67.", "seen": "1"}
    answer = at_desk.post(f"/en/desk/{kept}/answer/", written, follow=True)
    page = answer.content.decode()
    assert "Looks like a name" in page
    assert "Telephone number" in page
    digest = answer.context["found"].digest
    sent = {"seen": "2", "digest": digest}
    # Not ticked; then another text than was shown; then as it was shown.
    assert at_desk.post(f"/en/desk/{kept}/preview/", sent).status_code == 422
    other = {"seen": "2", "digest": "0" * 64, "looked": "on"}
    assert at_desk.post(f"/en/desk/{kept}/preview/", other).status_code == 409
    assert at_desk.get(f"/en/desk/{kept}/letter.txt").status_code == 404
    assert at_desk.post(f"/en/desk/{kept}/preview/", {**sent, "looked": "on"}).status_code == 302
    letter = at_desk.get(f"/en/desk/{kept}/letter.eml")
    assert b"To: desk@police.example" in letter.content
    assert b"Subject: 2026-0001 Methods of recruitment" in letter.content
    assert letter["Content-Disposition"] == 'attachment; filename="2026-0001.eml"'


def test_a_subject_or_contact_begins_no_header_of_its_own(at_desk: Client, actor: Actor) -> None:
    kept = requests.receive(
        incoming(subject="a\r\nBcc: b@c.example", contact="x@y.example\r\nCc: z@y.example"),
        today=DAY,
        actor=actor,
    )
    answers.draft(kept, "Words.", "", seen=1, actor=actor)
    answers.send(kept, answers.preview(kept, actor=actor).digest, seen=2, actor=actor)
    head = at_desk.get(f"/en/desk/{kept}/letter.eml").content.partition(b"\r\n\r\n")[0]
    assert b"\nBcc:" not in head
    assert b"\nCc:" not in head


def test_whoever_comes_second_keeps_what_they_typed_and_sees_what_stands(
    at_desk: Client, kept: UUID, ann: User
) -> None:
    answers.draft(kept, "The colleague's text.", "", seen=1, actor=ann.actor)
    mine = {"outcome": "answer", "text": "My own text.", "seen": "1"}
    answer = at_desk.post(f"/en/desk/{kept}/answer/", mine)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "My own text." in page
    assert "The colleague&#x27;s text." in page
    moved = {"step": "move", "due_on": "2026-03-20", "seen": "1"}
    answer = at_desk.post(f"/en/desk/{kept}/", moved)
    assert answer.status_code == 409
    assert "Draft written" in answer.content.decode()


def test_the_list_narrows_as_the_address_asks(at_desk: Client, actor: Actor, kept: UUID) -> None:
    for address, there in (
        ("", True),
        ("?state=overdue", True),
        ("?state=answered", False),
        ("?requester=interpol", False),
        ("?assignee=nobody", True),
        (f"?assignee={actor.user_id}", False),
        ("?state=&page=2", False),
    ):
        page = at_desk.get(f"/en/desk/{address}").content.decode()
        assert ("Methods of recruitment" in page) is there, address
    assert at_desk.get("/en/desk/?state=nonsense").status_code == 404


def test_the_figures_tell_no_small_count_and_no_name(at_desk: Client, actor: Actor) -> None:
    for number in range(7):
        kept = requests.receive(incoming(urgency="urgent"), today=DAY, actor=actor)
        if number:
            answers.draft(kept, "Words.", "", seen=1, actor=actor)
            answers.send(kept, answers.preview(kept, actor=actor).digest, seen=2, actor=actor)
    requests.receive(incoming(requester="europol", basis="europol"), today=DAY, actor=actor)
    table = at_desk.get("/en/desk/figures.csv?year=2026").content.decode()
    assert '"Who asks","Europol","fewer than 5"' in table
    assert "Qxa" not in table
    page = at_desk.get("/en/desk/figures/").content.decode()
    assert "fewer than 5" in page
    assert at_desk.get("/en/desk/figures/?year=1999").status_code == 404
