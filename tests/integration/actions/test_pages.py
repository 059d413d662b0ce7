"""The pages of the acts as a browser without JavaScript meets them: ask, check, record."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client

from safeconduct.access import Actor
from safeconduct.actions.catalogue import ACTS
from safeconduct.actions.perform import Prospect
from safeconduct.store.models import User
from safeconduct.store.timeline import load
from safeconduct.words import LANGUAGES

Do = Callable[..., Prospect]
BROKEN = {"contact": "broken", "on_day": "5", "on_month": "2", "on_year": "2008"}


@pytest.fixture
def as_user(client: Client, people: dict[str, User]) -> Callable[[str], Client]:
    def sign_in(name: str) -> Client:
        client.force_login(people[name])
        return client

    return sign_in


def url(reference: str, key: str, lang: str = "en") -> str:
    return f"/{lang}/cases/{reference}/acts/{key}/"


def hidden(page: Any) -> dict[str, str]:
    """What the page carries along."""
    found = re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page.content.decode())
    return {name: value for name, value in found if name != "csrfmiddlewaretoken"}


def recorded(reference: str, actor: Actor) -> list[str]:
    return [e.type for e in load(reference, actor=actor, purpose="case_work").case.events]


def test_asked_checked_recorded_and_told(
    do: Do, reference: str, as_user: Callable[[str], Client], actors: dict[str, Actor]
) -> None:
    do("payoke", "start-guidance", date(2008, 2, 4))
    browser = as_user("payoke")
    address = url(reference, "record-contact")
    form = browser.get(address)
    assert "The person broke off all contact" in form.content.decode()

    check = browser.post(address, {**hidden(form), **BROKEN, "step": "page-0"})
    text = check.content.decode()
    assert "5 February 2008" in text
    assert "Referred to a reception centre → Reflection period" in text
    assert recorded(reference, actors["payoke"])[-1] == "guidance_started"

    done = browser.post(address, {**hidden(check), "step": "record"})
    assert (done.status_code, done["Location"]) == (302, f"/en/cases/{reference}/")
    assert recorded(reference, actors["payoke"])[-1] == "contact_broken"
    assert [str(message) for message in get_messages(done.wsgi_request)] == [
        "Recorded: The person broke off all contact, 5 February 2008. "
        "On that day the phase became “Reflection period”. "
        "Opened on that day: Document of the reflection period (45 days)."
    ]


def test_changing_ones_mind_keeps_what_was_typed(
    do: Do, reference: str, as_user: Callable[[str], Client]
) -> None:
    do("payoke", "start-guidance", date(2008, 2, 4))
    browser = as_user("payoke")
    address = url(reference, "record-contact")
    check = browser.post(address, {**BROKEN, "step": "page-0"})
    again = browser.post(address, {**hidden(check), "step": "show-0"}).content.decode()
    assert re.search(r'value="broken"[^>]*checked', again)
    assert re.search(r'name="on_year"[^>]*value="2008"', again)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"contact": ""}, "Choose an answer"),
        ({"contact": "nonsense"}, "Choose an answer"),
        ({"on_month": "13"}, "There is no such date"),
        ({"on_year": "2999"}, "or earlier"),
        ({"on_day": ""}, "must include a day"),
        ({"on_day": "<b>"}, "in numbers"),
    ],
)
def test_an_error_is_summarised_and_nothing_typed_is_lost(
    do: Do,
    reference: str,
    as_user: Callable[[str], Client],
    typed: dict[str, str],
    said: str,
) -> None:
    do("payoke", "start-guidance", date(2008, 2, 4))
    sent = {**BROKEN, **typed}
    page = as_user("payoke").post(url(reference, "record-contact"), {**sent, "step": "page-0"})
    text = page.content.decode()
    assert said in text
    assert "govuk-error-summary" in text and "<b>" not in text
    for part in ("on_day", "on_month", "on_year"):
        shown = re.search(rf'name="{part}"[^>]*value="([^"]*)"', text)
        assert shown and shown[1] == sent[part].replace("<b>", "&lt;b&gt;")


def test_what_is_not_open_is_explained_and_a_direct_post_refused(
    reference: str, as_user: Callable[[str], Client], actors: dict[str, Actor]
) -> None:
    browser = as_user("office")
    address = url(reference, "issue-document")
    text = browser.get(address).content.decode()
    assert "Guidance by an approved centre (C-2). From: the reception centre" in text
    before = recorded(reference, actors["office"])
    for step in ("page-0", "record"):
        sent = {"document": "temporary_residence", "on": "2008-02-10", "step": step}
        refused = browser.post(address, sent)
        assert refused.status_code == 403
        assert "Nothing was recorded" in refused.content.decode()
    assert recorded(reference, actors["office"]) == before


def test_an_application_by_the_police_is_refused_with_the_rule(
    reference: str, as_user: Callable[[str], Client], actors: dict[str, Actor]
) -> None:
    browser = as_user("police")
    address = url(reference, "apply-for-document")
    sent = {"document": "reflection_order", "on": "2008-02-10", "step": "record"}
    for page in (browser.get(address), browser.post(address, sent)):
        assert page.status_code == 403
        assert "P-8: Who may apply for a document" in page.content.decode()
    assert "document_requested" not in recorded(reference, actors["police"])


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.key)
def test_to_strangers_there_is_no_such_page(
    reference: str, as_user: Callable[[str], Client], act: Any
) -> None:
    browser = as_user("surya")
    address = url(reference, act.key)
    assert browser.get(address).status_code == 404
    assert browser.post(address, {"step": "record"}).status_code == 404


def test_an_act_there_is_none_of(reference: str, as_user: Callable[[str], Client]) -> None:
    assert as_user("police").get(url(reference, "erase")).status_code == 404


def test_signed_out_one_is_asked_to_sign_in(reference: str, client: Client) -> None:
    answer = client.get(url(reference, "start-guidance"))
    assert answer.status_code == 302 and "sign-in" in answer["Location"]


def test_when_somebody_else_was_faster_it_is_told_and_the_input_kept(
    do: Do, reference: str, as_user: Callable[[str], Client], actors: dict[str, Actor]
) -> None:
    do("payoke", "start-guidance", date(2008, 2, 4))
    browser = as_user("payoke")
    address = url(reference, "record-contact")
    check = browser.post(address, {**BROKEN, "step": "page-0"})
    do("police", "record-statement", date(2008, 2, 5), statement="statement_made")
    stale = browser.post(address, {**hidden(check), "step": "record"})
    text = stale.content.decode()
    assert "Somebody else added to this case meanwhile" in text
    assert "Statement made, 5 February 2008" in text
    assert recorded(reference, actors["payoke"])[-1] == "statement_made"
    # Recorded on the second look, with what was typed the first time.
    assert browser.post(address, {**hidden(stale), "step": "record"}).status_code == 302
    assert recorded(reference, actors["payoke"])[-1] == "contact_broken"


def test_sent_twice_it_is_recorded_once(
    do: Do, reference: str, as_user: Callable[[str], Client], actors: dict[str, Actor]
) -> None:
    do("payoke", "start-guidance", date(2008, 2, 4))
    browser = as_user("payoke")
    address = url(reference, "record-contact")
    check = browser.post(address, {**BROKEN, "step": "page-0"})
    for _ in range(2):
        browser.post(address, {**hidden(check), "step": "record"})
    assert recorded(reference, actors["payoke"]).count("contact_broken") == 1


class TestQuestions:
    @pytest.fixture
    def asked(self, do: Do) -> None:
        do("payoke", "start-guidance", date(2008, 2, 4))
        do("payoke", "record-contact", date(2008, 2, 5), contact="broken")
        do("police", "record-statement", date(2008, 3, 5), statement="statement_made")
        document = "registration_certificate"
        do("office", "issue-document", date(2008, 3, 10), document=document)
        do("office", "ask-confirmation", date(2008, 5, 20), questions="P-5")

    @pytest.mark.usefixtures("asked")
    def test_are_asked_one_by_one(
        self, reference: str, as_user: Callable[[str], Client], actors: dict[str, Actor]
    ) -> None:
        browser = as_user("prosecutor")
        address = url(reference, "answer-confirmation")
        page = browser.get(address)
        day = {"on_day": "25", "on_month": "5", "on_year": "2008"}
        page = browser.post(address, {**hidden(page), **day, "step": "page-0"})
        questions = ("proceedings_pending", "willing_to_cooperate", "still_victim")
        for number, question in enumerate((*questions, "contact_broken"), 1):
            assert f"Question {number} of 4" in page.content.decode()
            sent = {**hidden(page), question: "yes", "step": f"page-{number}"}
            page = browser.post(address, sent)
        assert "Check before you record" in page.content.decode()

        # One answer is changed; the others stand.
        page = browser.post(address, {**hidden(page), "step": "show-3"})
        assert "Question 3 of 4" in page.content.decode()
        page = browser.post(address, {**hidden(page), "still_victim": "no", "step": "page-3"})
        while "Question" in page.content.decode():
            text = page.content.decode()
            number = re.search(r"Question (\d) of", text)[1]  # type: ignore[index]
            page = browser.post(
                address, {**hidden(page), "contact_broken": "yes", "step": f"page-{number}"}
            )
        assert browser.post(address, {**hidden(page), "step": "record"}).status_code == 302
        given = load(reference, actor=actors["prosecutor"], purpose="case_work").case.events[-1]
        assert given.happened_on == date(2008, 5, 25)
        assert given.data["answers"] == {
            "proceedings_pending": True,
            "willing_to_cooperate": True,
            "still_victim": False,
            "contact_broken": True,
        }

    @pytest.mark.usefixtures("asked")
    def test_a_page_skipped_is_asked(
        self, reference: str, as_user: Callable[[str], Client]
    ) -> None:
        sent = {"on": "2008-05-25", "contact_broken": "yes", "step": "record"}
        page = as_user("prosecutor").post(url(reference, "answer-confirmation"), sent)
        assert "Question 1 of 4" in page.content.decode()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.key)
def test_every_act_can_be_read_in_every_language_by_everybody(
    do: Do, reference: str, as_user: Callable[[str], Client], act: Any, lang: str
) -> None:
    do("payoke", "start-guidance", date(2008, 2, 4))
    do("payoke", "record-contact", date(2008, 2, 5), contact="broken")
    do("police", "record-statement", date(2008, 3, 5), statement="statement_made")
    do("office", "issue-document", date(2008, 3, 10), document="registration_certificate")
    shown = set()
    for name in ("police", "payoke", "office", "prosecutor"):
        page = as_user(name).get(url(reference, act.key, lang))
        shown.add(page.status_code)
        assert f'lang="{lang}"' in page.content.decode()
    assert shown <= {200, 403}
