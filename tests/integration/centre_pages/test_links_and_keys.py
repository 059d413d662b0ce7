"""The linkage officer's rounds and the key officer's protocol, on their pages."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, IntegrityError, transaction
from django.test import Client

from safeconduct.access.roles import (
    ANALYST,
    DATA_PROTECTION_OFFICER,
    KEY_OFFICER,
    LINKAGE_OFFICER,
)
from safeconduct.actions.centre import feeds
from safeconduct.centre.encoding.authority import Authority
from safeconduct.centre.encoding.protocol import read_protocol
from safeconduct.centre.encoding.sealing import new_pair
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre_store import models
from safeconduct.store.models import User
from safeconduct.words import say
from tests.unit.centre.feed_files import csv_of, row

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
RATE = {"share": 0.92, "interval95": [0.85, 0.97]}
NUMBERS = [f"{number:032x}" for number in (1, 2)]


def signed_in(role: str, agency: str) -> Client:
    client = Client()
    client.force_login(User.objects.create_user(role, agency=agency, roles=[role]))
    return client


@pytest.fixture
def officer() -> Client:
    content = csv_of([row(FEEDS["police"], number) for number in (1, 2)])
    file = io.BytesIO(content.encode())
    feeds.import_feed("police", file, round_="2026", actor=None, today=date(2026, 11, 22))
    return signed_in(LINKAGE_OFFICER, "linkage_unit")


def give(client: Client, who: list[str], numbers: list[str] = NUMBERS, **changed: Any) -> Any:
    lines = [f"police,{number},{one}" for number, one in zip(numbers, who, strict=True)]
    figures = {
        "records": {"police": len(lines)}, "persons": len(set(who)), "threshold": 0.5,
        "persons_interval95": [1, 2], "uncertain_pairs": 3, "precision": RATE, "recall": RATE,
    } | changed  # fmt: skip
    form = {
        "round": "2026",
        "links": SimpleUploadedFile("l", "\n".join(["source,number,person", *lines]).encode()),
        "figures": SimpleUploadedFile("f", json.dumps(figures).encode()),
    }
    return client.post("/en/centre/rounds/links/", form)


def text_of(answer: Any) -> str:
    return str(answer.content.decode())


def test_a_round_waits_for_its_links_and_then_shows_rates_and_counts(officer: Client) -> None:
    waits = say("en", "centre-waits-links", round="2026", records="2", sources=1)
    assert waits in text_of(officer.get("/en/centre/"))
    answer = give(officer, ["7", "7"])
    assert answer["Location"] == "/en/centre/rounds/of/2026/"
    page = text_of(officer.get(answer["Location"]))
    assert "92.0\N{NO-BREAK SPACE}%" in page
    assert say("en", "centre-interval", low="1", high="2") in page
    assert waits not in text_of(officer.get("/en/centre/"))
    # Of a case there is nothing: no code of what was delivered, no number of a record.
    for path in ("/en/centre/", "/en/centre/rounds/", answer["Location"]):
        shown = text_of(officer.get(path))
        assert not any(each in shown for each in (*NUMBERS, "prostitution", "1990", "trafficking"))


def test_the_same_links_twice_and_those_of_another_round_change_nothing(officer: Client) -> None:
    give(officer, ["7", "7"])
    again = give(officer, ["7", "7"])
    assert (again.status_code, models.LinkRun.objects.count()) == (422, 1)
    assert "Nothing was changed" in text_of(again)
    other = give(officer, ["1", "2"], ["e" * 32, "f" * 32])
    assert say("en", "links-numbers-unknown", count=2) in text_of(other)
    assert models.LinkRun.objects.count() == 1
    # Linked anew, the later one counts and the earlier stays to be seen.
    assert give(officer, ["1", "2"]).status_code == 302
    assert models.LinkRun.objects.count() == 2


def deliver(*numbers: int) -> int:
    content = csv_of([row(FEEDS["police"], number) for number in numbers]).encode()
    done = feeds.import_feed(
        "police", io.BytesIO(content), round_="2026", actor=None, today=date(2026, 11, 22)
    )
    assert done.delivery is not None
    return done.delivery.id


def test_tokens_without_a_record_are_told_line_by_line_and_left_out(officer: Client) -> None:
    sent = [*NUMBERS, f"{3:032x}", f"{4:032x}"]
    answer = give(officer, ["7", "8", "8", "9"], sent)
    assert answer.status_code == 302
    assert models.Link.objects.count() == 2
    page = text_of(officer.get(answer["Location"]))
    assert say("en", "links-left-out-told", count=2) in page
    # The third and the fourth record stand in lines 4 and 5; person 9 is known by nothing else.
    assert "4, 5" in page and say("en", "links-left-out-persons", count=1) in page
    analyst = signed_in(ANALYST, "analysis_centre")
    delivery = models.Delivery.objects.get()
    shown = text_of(analyst.get(f"/en/centre/deliveries/{delivery.pk}/"))
    assert say("en", "deliver-without-record") in shown and "4, 5" in shown
    # The same links again change nothing, until the records they waited for have come.
    assert give(officer, ["7", "8", "8", "9"], sent).status_code == 422
    deliver(3, 4)
    assert give(officer, ["7", "8", "8", "9"], sent).status_code == 302
    assert models.Link.objects.filter(run=models.LinkRun.objects.latest("id")).count() == 4
    assert say("en", "links-left-out") not in text_of(officer.get(answer["Location"]))


@pytest.mark.parametrize(
    ("who", "changed", "kind"),
    [
        (["Qxalink Osaro", "1"], {}, "person"),
        (["1", "1"], {"remark": "Qxalink"}, "not-figures"),
        (["1", "2"], {"persons": 1}, "other-persons"),
    ],
)
def test_a_name_among_the_links_is_refused_and_not_repeated(
    officer: Client, who: list[str], changed: dict[str, Any], kind: str
) -> None:
    answer = give(officer, who, **changed)
    assert answer.status_code == 422
    assert say("en", f"links-wrong-{kind}") in text_of(answer)
    assert "qxalink" not in text_of(answer).lower()
    assert not models.LinkRun.objects.exists()


@pytest.fixture
def protocol(tmp_path: Path) -> tuple[bytes, str]:
    """The protocol of a round whose key was destroyed, and of one still in use."""
    authority = Authority(tmp_path / "authority")
    for name in ("2025", "2026"):
        authority.make(name, "yearly count", 100)
        authority.seal(name, "police", new_pair()[1])
    authority.destroy("2025")
    content = (tmp_path / "authority" / "protocol.jsonl").read_bytes()
    return content, authority.public()


def prove(client: Client, content: bytes, public: str = "", way: str = "check") -> str:
    form = {"file": SimpleUploadedFile("p", content), "public": public, "way": way}
    return text_of(client.post("/en/centre/keys/", form, follow=True))


def test_a_protocol_is_proved_and_tells_which_key_is_still_there(
    protocol: tuple[bytes, str],
) -> None:
    client = signed_in(KEY_OFFICER, "key_authority")
    content, public = protocol
    page = prove(client, content, public)
    assert say("en", "keypage-whole") in page
    assert page.count(say("en", "keypage-in-use")) == 1
    assert say("en", "keypage-by-itself") not in page
    assert say("en", "keypage-by-itself") in prove(client, content)


def test_a_protocol_that_was_changed_names_its_line(protocol: tuple[bytes, str]) -> None:
    client = signed_in(KEY_OFFICER, "key_authority")
    content, public = protocol
    lines = content.splitlines(keepends=True)
    taken_out = prove(client, b"".join([lines[0], *lines[2:]]), public)
    assert say("en", "keypage-broken", line="2") in taken_out
    assert say("en", "keypage-whole") not in taken_out
    assert say("en", "keypage-broken", line="1") in prove(client, content, "0" * 64)
    assert say("en", "keypage-public-wrong") in prove(client, content, "Osaro")
    assert say("en", "keypage-empty") in prove(client, b"")


def test_a_protocol_is_kept_line_by_line_and_its_file_proves_itself(
    protocol: tuple[bytes, str], tmp_path: Path
) -> None:
    officer = signed_in(KEY_OFFICER, "key_authority")
    content, public = protocol
    lines = content.splitlines(keepends=True)
    assert say("en", "keypage-kept", count=3) in prove(officer, b"".join(lines[:3]), public, "keep")
    page = prove(officer, content, "", "keep")
    assert say("en", "keypage-kept", count=2) in page and public in page
    assert say("en", "keypage-lines-whole", count=5) in page
    assert page.count(say("en", "keypage-in-use")) == 1
    assert say("en", "keypage-kept", count=0) in prove(officer, content, public, "keep")
    assert models.KeyAct.objects.count() == 5
    # The data protection officers of the Centre's bodies read it; those of no other agency.
    address = f"/en/centre/keys/protocol/{public}.jsonl"
    for agency in ("analysis_centre", "payoke"):
        client = Client()
        client.force_login(
            User.objects.create_user(agency, agency=agency, roles=[DATA_PROTECTION_OFFICER])
        )
        allowed = 200 if agency == "analysis_centre" else 404
        assert client.get("/en/centre/keys/protocol/").status_code == allowed
        assert client.get(address).status_code == allowed
        assert client.get("/en/centre/keys/").status_code == 404
    sent = officer.get(address)
    assert sent.content == content and len(read_protocol(content.splitlines(), public)) == 5
    assert officer.get(address.replace(public, "0" * 64)).status_code == 404


def test_a_protocol_that_was_cut_off_or_begun_anew_is_not_kept_over_the_old_one(
    protocol: tuple[bytes, str], tmp_path: Path
) -> None:
    officer = signed_in(KEY_OFFICER, "key_authority")
    content, public = protocol
    lines = content.splitlines(keepends=True)
    prove(officer, content, public, "keep")
    cut = prove(officer, b"".join(lines[:4]), public, "keep")
    assert say("en", "keypage-other", line="5") in cut
    changed = lines[4].replace(b"destroyed", b"forgotten")
    assert say("en", "keypage-broken", line="5") in prove(
        officer, b"".join([*lines[:4], changed]), public, "keep"
    )
    assert models.KeyAct.objects.count() == 5
    act = models.KeyAct.objects.latest("seq")
    # Nor does the database take a line that does not go on from the last one, or lose one.
    for wrong in (
        models.KeyAct(at=act.at, signed_by=1, agency="x", authority=public, seq=6, line=act.line),
        models.KeyAct(at=act.at, signed_by=1, agency="x", authority=public, seq=9, line=act.line),
    ):
        with pytest.raises(IntegrityError), transaction.atomic(using="centre"):
            wrong.save(force_insert=True)
    with pytest.raises(DatabaseError), transaction.atomic(using="centre"):
        models.KeyAct.objects.all().delete()
