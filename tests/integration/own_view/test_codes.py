"""A code opens one visit: once, while it lives; whoever looks at the store finds no code."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from safeconduct.actions.own_view import visit
from safeconduct.actions.own_view.codes import in_groups, new_code
from safeconduct.store import paper
from safeconduct.store.models import AuditEntry, PaperCode, PaperSheet, User
from safeconduct.store.models import Relation as RelationRow
from safeconduct.words import say
from safeconduct.words.readers import tell
from tests.integration.own_view.conftest import CODE, officer, type_in

pytestmark = pytest.mark.django_db

POLICE = "police who met her"


def opens(answer: Any, lang: str = "en") -> bool:
    found: bool = answer.status_code == 200 and tell(lang, "person-looks") in answer.text
    return found


def note_in(page: Any) -> str:
    found = re.search(r'name="visit" value="([^"]+)"', page.text)
    assert found is not None
    return found[1]


def test_each_code_of_a_sheet_opens_the_file_once(sheet: Callable[..., list[str]]) -> None:
    codes = sheet()
    assert len(set(codes)) == 6
    for code in codes:
        assert opens(type_in(code))
    for code in codes:
        again = type_in(code)
        assert again.status_code == 422 and tell("en", "person-code-refused") in again.text


def test_a_code_can_be_typed_as_people_type(sheet: Callable[..., list[str]]) -> None:
    first, second, third, fourth, *_ = sheet()
    assert opens(type_in(first.replace(" ", "")))
    assert opens(type_in(second.replace(" ", "-") + "\n"))
    assert opens(type_in(third.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))))
    assert opens(type_in("\u2067" + fourth.translate(str.maketrans("0123456789", "०१२३४५६७८९"))))


def test_a_typing_error_is_told_as_such_and_uses_nothing_up(
    sheet: Callable[..., list[str]],
) -> None:
    code, *_ = sheet()
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    for typed, said in (
        (wrong, tell("en", "person-code-mistyped")),
        (code[:-1] + "x", tell("en", "person-code-mistyped")),
        (code[:-2], tell("en", "person-code-length", number="26")),
        ("   ", tell("en", "person-code-empty")),
    ):
        answer = type_in(typed)
        assert answer.status_code == 422 and said in answer.text
        # What was typed stays, to be put right.
        assert typed.strip() in answer.text
    assert opens(type_in(code))


def test_unknown_used_too_old_and_taken_back_are_answered_alike(
    people: dict[str, User], hers: str, sheet: Callable[..., list[str]]
) -> None:
    used, old, revoked, *_ = sheet()
    type_in(used)
    answers = [type_in(in_groups(new_code())), type_in(used)]
    PaperSheet.objects.update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
    answers.append(type_in(old))
    officer(people).post(f"/en/cases/{hers}/codes/revoke/")
    answers.append(type_in(revoked))
    assert {answer.status_code for answer in answers} == {422}
    assert len({answer.content for answer in answers}) == 1
    assert len({str(sorted(answer.headers.items())) for answer in answers}) == 1


def test_taking_the_codes_back_ends_an_open_visit_at_once(
    people: dict[str, User], hers: str, sheet: Callable[..., list[str]]
) -> None:
    code, other, *_ = sheet()
    note = note_in(type_in(code))
    assert opens(Client().post("/my/", {"visit": note, "language": "nl"}), "nl")
    back = officer(people).post(f"/en/cases/{hers}/codes/revoke/", follow=True)
    assert say("en", "codes-revoked") in back.text and say("en", "codes-none") in back.text
    ended = Client().post("/my/", {"visit": note, "language": "nl"})
    assert ended.status_code == 422 and tell("nl", "person-code-ended") in ended.text
    assert not opens(type_in(other))
    assert not RelationRow.objects.filter(agency="person").exists()


def test_a_new_sheet_ends_the_one_before(sheet: Callable[..., list[str]]) -> None:
    old, *_ = sheet()
    new, *_ = sheet()
    assert not opens(type_in(old)) and opens(type_in(new))
    assert RelationRow.objects.filter(agency="person", relation="is").count() == 1


def test_a_visit_ends_after_its_minutes(
    monkeypatch: pytest.MonkeyPatch, sheet: Callable[..., list[str]]
) -> None:
    code, *_ = sheet()
    note = note_in(type_in(code))
    used = PaperCode.objects.exclude(used_at=None).get()
    # The database keeps to the limit, whatever the note says.
    assert paper.continue_visit(used.pk, used.used_at - timedelta(seconds=1)) is not None
    assert paper.continue_visit(used.pk, used.used_at) is None
    monkeypatch.setattr(visit, "MINUTES", 0)
    assert Client().post("/my/", {"visit": note}).status_code == 422
    monkeypatch.undo()
    for forged in ("", "1", note[:-1], note[1:]):
        assert Client().post("/my/", {"visit": forged}).status_code == 422


def test_the_store_holds_no_code_only_its_keyed_hash(sheet: Callable[..., list[str]]) -> None:
    codes = [code.replace(" ", "") for code in sheet()]
    type_in(codes[0])
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT t::text FROM "{table}" t')  # noqa: S608
            rows = "\n".join(row for (row,) in cursor.fetchall())
            assert not any(code in rows or code.encode().hex() in rows for code in codes), table
    assert PaperCode.objects.count() == 6


def test_every_attempt_and_visit_is_on_the_trail_as_the_persons(
    hers: str, sheet: Callable[..., list[str]]
) -> None:
    code, *_ = sheet()
    type_in(code)
    type_in(code)
    type_in(code[:-1] + "x")
    entries = AuditEntry.objects.filter(agency="person").order_by("pk")
    found = [(e.deed, e.case_reference, e.actor_id, e.details.get("outcome")) for e in entries]
    assert found == [
        ("own_view.opened", hers, None, None),
        ("code.refused", "", None, "used"),
        ("code.mistyped", "", None, None),
    ]
    assert {e.purpose for e in entries} == {"own_view"}


def test_the_case_page_shows_what_became_of_the_sheet_and_never_a_code(
    people: dict[str, User], hers: str, sheet: Callable[..., list[str]]
) -> None:
    codes = sheet()
    type_in(codes[0])
    type_in(codes[0])
    page = officer(people).get(f"/en/cases/{hers}/").text
    card = page.partition('id="codes"')[2].partition("</section>")[0]
    shown = dict(re.findall(r"<dt>([^<]+):</dt><dd[^>]*>([^<]+)</dd>", card))
    assert shown[say("en", "codes-used")] == "1" and shown[say("en", "codes-left")] == "5"
    assert shown[say("en", "codes-in")] == "Français"
    refused = PaperSheet.objects.get().refused
    assert refused == 1 and say("en", "codes-refused", n=1, at="").partition(",")[0] in page
    assert not CODE.search(page)


def test_after_many_wrong_codes_an_address_waits_and_others_do_not(
    monkeypatch: pytest.MonkeyPatch, sheet: Callable[..., list[str]]
) -> None:
    monkeypatch.setattr(visit, "_ALLOWED", 3)
    code, *_ = sheet()
    for _ in range(3):
        assert type_in(in_groups(new_code()), REMOTE_ADDR="192.0.2.1").status_code == 422
    waits = type_in(code, REMOTE_ADDR="192.0.2.1")
    assert waits.status_code == 429
    # The right code was not used up by it.
    assert opens(type_in(code, REMOTE_ADDR="192.0.2.2"))


def test_who_may_not_hand_out_codes_is_refused(people: dict[str, User], hers: str) -> None:
    # A centre guides her: the police who met her no longer print.
    for name, expected in ((POLICE, 403), ("immigration office", 403), ("minister", 403)):
        for send in (officer(people, name).get, officer(people, name).post):
            answer = send(f"/en/cases/{hers}/codes/")
            assert answer.status_code == expected, name
        assert officer(people, name).post(f"/en/cases/{hers}/codes/revoke/").status_code == 404
    assert officer(people, "another centre").get(f"/en/cases/{hers}/codes/").status_code == 404
    assert not PaperSheet.objects.exists()
