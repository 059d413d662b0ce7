"""Files of a case: who opens, adds and destroys which, how they leave the server, how they end."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from PIL import Image

from safeconduct.access.files import KINDS, MOST_BYTES, kinds_to_add, opens_file
from safeconduct.actions import attach
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.gate import relations_of
from safeconduct.store.identities import erase_identity
from safeconduct.store.records import Names
from safeconduct.words import LANGUAGES, say
from tests.integration.cast import ROLES, cases, users
from tests.integration.files import samples

# Who opens a file of hers that somebody else added (S1 3.3.3), written out once more.
OPENS: dict[str, set[str]] = {
    "identity_paper": {"centre that guides her", "immigration office", "minister"},
    "statement": {
        "prosecutor of the district",
        "auditor of the district",
        "federal prosecutor",
    },
    "residence_document": {
        "centre that guides her",
        "immigration office",
        "prosecutor of the district",
        "auditor of the district",
        "federal prosecutor",
        "minister",
    },
    "other": set(),
}
ADDS: dict[str, set[str]] = {
    "identity_paper": {"police who met her", "centre that guides her", "immigration office"},
    "statement": {
        "police who met her",
        "centre that guides her",
        "immigration office",
        "prosecutor of the district",
        "auditor of the district",
        "federal prosecutor",
    },
    "residence_document": {"centre that guides her", "immigration office"},
}
ADDS["other"] = ADDS["statement"]
ADDER = {"identity_paper": "police who met her", "residence_document": "immigration office"}


@dataclass
class World:
    people: dict[str, models.User]
    hers: str
    his: str

    def client(self, name: str) -> Client:
        client = Client()
        client.force_login(self.people[name])
        return client

    def add(self, kind: str, data: bytes = b"words", by: str = "") -> UUID:
        by = by or ADDER.get(kind, "police who met her")
        return attach.add(self.hers, kind, data, actor=self.people[by].actor)

    def at(self, file_id: UUID, rest: str = "") -> str:
        return f"/en/cases/{self.hers}/files/{file_id}/{rest}"


@pytest.fixture
def world(db: None) -> World:
    people = users()
    hers, his = cases(people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef"))
    return World(people, hers, his)


def _send(client: Client, reference: str, data: bytes, **more: str) -> Any:
    sent = SimpleUploadedFile("Blessing Eze passport.exe", data, "text/html")
    form = {"kind": "identity_paper", **more, "file": sent}
    return client.post(f"/en/cases/{reference}/files/", form)


def _nameless(page: str) -> str:
    """The page without the address it was asked for."""
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "", page)


def test_each_kind_is_opened_by_whom_it_is_for_and_absent_for_everybody_else(
    world: World,
) -> None:
    added = {kind: world.add(kind) for kind in KINDS}
    wrong = []
    for name in ROLES:
        client = world.client(name)
        absent = client.get(world.at(uuid4()))
        listed = client.get(f"/en/cases/{world.hers}/files/")
        page = client.get(f"/en/cases/{world.hers}/").text
        for kind, file_id in added.items():
            by = ADDER.get(kind, "police who met her")
            opens = name in OPENS[kind] or name == by
            expected = 200 if opens else 404
            got = client.get(world.at(file_id))
            if (
                got.status_code != expected
                or client.head(world.at(file_id)).status_code != expected
            ):
                wrong.append((name, kind, got.status_code))
            shown = [str(file_id) in text for text in (listed.text, page)]
            if shown != [opens, opens]:
                wrong.append((name, kind, "listed", *shown))
            if expected == 404:
                assert _nameless(got.text) == _nameless(absent.text)
            # To be destroyed by who added it; for others there is nothing to destroy.
            asked = client.get(world.at(file_id, "destroy/")).status_code
            sent = 404 if name == by else client.post(world.at(file_id, "destroy/")).status_code
            if (asked, sent) != (200 if name == by else 404, 404):
                wrong.append((name, kind, "destroy", asked, sent))
        assert client.get(f"/en/cases/{world.his}/files/{added['other']}/").status_code == 404
    assert wrong == []


def test_each_kind_is_added_by_whose_task_it_is_and_by_nobody_else(world: World) -> None:
    wrong = []
    for name in ROLES:
        client = world.client(name)
        for kind in KINDS:
            sent = _send(client, world.hers, b"words", kind=kind)
            related = ROLES[name].woman
            expected = 302 if name in ADDS[kind] else 422 if related else 404
            if sent.status_code != expected:
                wrong.append((name, kind, sent.status_code))
    assert wrong == []
    assert models.Attachment.objects.count() == sum(map(len, ADDS.values()))


def test_the_database_and_the_rules_agree_on_who_opens_what(world: World) -> None:
    for kind in KINDS:
        world.add(kind)
    file = models.CaseFile.objects.get(reference=world.hers)
    opened = 0
    for name in ROLES:
        actor = world.people[name].actor
        with acting(actor, "attachment"), connection.cursor() as cursor:
            relations = relations_of(file)
            expected = {
                row.id
                for row in models.Attachment.objects.filter(case=file)
                if opens_file(actor, relations, row.kind, row.agency)
            }
            seen = set(models.Attachment.objects.values_list("id", flat=True))
            cursor.execute("SELECT DISTINCT attachment_id FROM store_attachmentchunk")
            assert {each for (each,) in cursor.fetchall()} == seen == expected, name
            opened += len(seen)
        assert (
            set(kinds_to_add(actor, relations)) == {kind for kind in KINDS if name in ADDS[kind]}
            or not ROLES[name].woman
        )
    assert opened > 10


def test_a_file_leaves_as_a_download_that_nothing_opens_as_a_page(world: World) -> None:
    jpeg = samples.jpeg_with_place()
    file_id = world.add("identity_paper", jpeg)
    client = world.client("centre that guides her")
    answer = client.get(world.at(file_id), headers={"Range": "bytes=0-10"})
    content = answer.getvalue()
    assert answer.status_code == 200
    assert int(answer["Content-Length"]) == len(content)
    assert Image.open(io.BytesIO(content)).size == (60, 40)
    name = re.fullmatch(r'attachment; filename="([A-Za-z0-9.-]+)"', answer["Content-Disposition"])
    assert name and name[1].startswith(f"{world.hers}-identity-paper-")
    assert "Eze" not in name[1] and "Blessing" not in name[1]
    assert answer["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    for header, value in (
        ("Content-Type", "image/jpeg"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "no-store"),
        ("Accept-Ranges", "none"),
    ):
        assert answer[header] == value
    head = client.head(world.at(file_id))
    assert head.headers["Content-Length"] == answer["Content-Length"] and not head.content
    assert client.post(world.at(file_id)).status_code == 405


def test_a_larger_file_comes_back_as_it_was_kept(world: World) -> None:
    text = "".join(f"line {number} é\n" for number in range(250_000)).encode()
    assert len(text) > 3 * 1024 * 1024
    file_id = world.add("other", text)
    assert models.AttachmentChunk.objects.filter(attachment=file_id).count() == 4
    answer = world.client("police who met her").get(world.at(file_id))
    assert answer.getvalue() == text


def test_what_is_kept_is_sealed_in_its_place(world: World) -> None:
    file_id = world.add("other", b"QXMARK words")
    other = world.add("other", b"other words")
    rows = {row.attachment_id: row for row in models.AttachmentChunk.objects.all()}
    assert all(b"words" not in bytes(row.content) for row in rows.values())
    police = world.people["police who met her"].actor
    rows[file_id].delete()
    models.AttachmentChunk.objects.create(
        attachment_id=file_id, seq=0, content=bytes(rows[other].content)
    )
    from safeconduct.store.errors import VaultError

    with pytest.raises(VaultError):
        b"".join(attach.download(world.hers, file_id, actor=police)[1])


def test_every_deed_at_a_file_is_on_the_trail(world: World) -> None:
    client = world.client("police who met her")
    assert _send(client, world.hers, b"words").status_code == 302
    row = models.Attachment.objects.get()
    client.get(f"/en/cases/{world.hers}/files/")
    client.get(world.at(row.id)).getvalue()
    assert _send(client, world.hers, samples.archive_bomb()).status_code == 422
    client.post(world.at(row.id, "destroy/"))
    trail = models.AuditEntry.objects.filter(
        case_reference=world.hers, actor=row.added_by, purpose="attachment"
    )
    deeds = list(trail.order_by("seq").values_list("deed", flat=True))
    rest = [deed for deed in deeds if deed != "attachment.listed"]
    assert rest == [f"attachment.{x}" for x in ("added", "downloaded", "refused", "destroyed")]
    assert deeds.count("attachment.listed") >= 2
    assert trail.get(deed="attachment.refused").details == {"why": "archive"}
    assert trail.get(deed="attachment.downloaded").details["file"] == str(row.id)
    assert not models.AttachmentChunk.objects.exists()
    assert client.get(world.at(row.id)).status_code == 404


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_file_that_is_refused_is_gently_refused_and_leaves_nothing(
    world: World, lang: str
) -> None:
    client = world.client("police who met her")
    for data, reason in (
        (b"", "empty"),
        (samples.SVG, "markup"),
        (samples.archive_bomb(), "archive"),
        (samples.pdf(encrypt=True), "encrypted"),
    ):
        sent = SimpleUploadedFile("x.pdf", data)
        answer = client.post(
            f"/{lang}/cases/{world.hers}/files/", {"kind": "statement", "file": sent}
        )
        assert answer.status_code == 422
        assert say(lang, f"file-refused-{reason}") in answer.text.replace("&#x27;", "'")
    assert not models.Attachment.objects.exists()
    assert not models.AttachmentChunk.objects.exists()


def test_a_file_that_is_too_large_or_missing_says_so(world: World) -> None:
    client = world.client("police who met her")
    large = _send(client, world.hers, bytes(MOST_BYTES + 5_000_000))
    assert large.status_code == 422 and "too large" in large.text
    missing = client.post(f"/en/cases/{world.hers}/files/", {"kind": "statement"})
    assert missing.status_code == 422 and "Choose a file." in missing.text
    unnamed = _send(client, world.hers, b"words", kind="")
    assert unnamed.status_code == 422 and "Say what the file is." in unnamed.text
    assert not models.Attachment.objects.exists()


def test_a_file_sent_anywhere_else_is_not_even_kept_in_memory(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[bytes] = []
    monkeypatch.setattr(
        "safeconduct.web.attachments.uploads.InMemory.receive_data_chunk",
        lambda _self, data, _start: kept.append(data),
    )
    sent = {"file": SimpleUploadedFile("x", b"words"), "username": "x", "password": "y"}
    assert Client().post("/en/sign-in/", sent).status_code < 500
    assert Client().post(f"/en/cases/{world.hers}/files/", sent).status_code == 302
    assert kept == []


def test_there_is_an_end_to_how_many(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("safeconduct.store.attachments.MOST_FILES", 2)
    client = world.client("police who met her")
    assert [_send(client, world.hers, b"words").status_code for _ in range(3)] == [302, 302, 422]
    assert models.Attachment.objects.count() == 2


def test_erasing_the_person_ends_the_files(world: World) -> None:
    file_id = world.add("identity_paper")
    client = world.client("centre that guides her")
    assert client.get(world.at(file_id)).getvalue() == b"words"
    actor = world.people["centre that guides her"].actor
    erase_identity(world.hers, actor=actor, purpose="case_work")
    assert client.get(world.at(file_id)).status_code == 404
    page = client.get(f"/en/cases/{world.hers}/files/")
    assert str(file_id) not in page.text and "multipart/form-data" not in page.text
    assert _send(client, world.hers, b"words").status_code in {404, 422}
    # Nor does the key that is left open it, past every rule.
    file = models.CaseFile.objects.get(reference=world.hers)
    row = models.AttachmentChunk.objects.get(attachment=file_id)
    from safeconduct.store import sealed

    with acting(actor, "attachment"):
        place = {"table": "store_attachment", "row": f"{file_id}/0", "column": "content"}
        assert sealed.open_bytes(file, row.content, "identity", **place) is None


def test_a_form_from_elsewhere_adds_nothing(world: World) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(world.people["police who met her"])
    assert _send(client, world.hers, b"words").status_code == 403
    assert not models.Attachment.objects.exists()
