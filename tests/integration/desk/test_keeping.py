"""What the desk keeps of who asked, and for how long; and a letter taken on the command line."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from django.test import Client

from safeconduct.access import Actor
from safeconduct.access.retention import period_of
from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.actions import api_keys
from safeconduct.actions.desk import answers, requests
from safeconduct.store import models, retention
from safeconduct.store.acting import keeping
from safeconduct.store.desk import rotation
from safeconduct.store.roots import current
from tests.integration.cli.command_line import run
from tests.integration.desk.test_requests import _send

pytestmark = pytest.mark.django_db(databases=["default", "owner", "centre"])


def test_the_words_of_a_closed_request_are_erased_and_its_days_stay(
    actor: Actor, kept: UUID, at_desk: Client
) -> None:
    later = datetime.now(UTC) + timedelta(days=period_of("requester").days + 1)
    [none] = retention.apply(later, ["requester"])
    # What is open is never old.
    assert none.count == 0
    _send(kept, "Words.", actor)
    assert [each.count for each in retention.apply(datetime.now(UTC), ["requester"])] == [0]
    assert [each.count for each in retention.apply(later, ["requester"])] == [1]
    assert [each.count for each in retention.apply(later, ["requester"])] == [0]
    with keeping():
        rotation.close_anew(actor.agency, current(actor.agency))
    found = requests.read(kept, actor=actor)
    assert (found.content.name, found.content.text, found.now.text) == ("", "", "")
    assert found.content.requester == "foreign_police" and found.now.kind == "answered"
    page = at_desk.get(f"/en/desk/{kept}/").text
    assert "Words erased" in page and "letter.eml" not in page
    assert at_desk.get(f"/en/desk/{kept}/letter.txt").status_code == 404
    # The manifest names nobody, and stays with both its signature and its page.
    shown = at_desk.get("/en/desk/manifests/").text
    assert found.reference in shown and "holds" in shown
    [manifest] = models.DeskManifest.objects.all()
    file = at_desk.get(f"/en/desk/manifests/{manifest.pk}.json")
    assert file.content.decode() == manifest.document and file["Cache-Control"] == "no-store"
    with pytest.raises(answers.NotFound):
        answers.letter(kept, actor=actor)


LETTER = b"From: A B <a@b.example>\nSubject: Methods\n\nWhat may be told?"


@pytest.fixture
def key(actor: Actor, monkeypatch: pytest.MonkeyPatch) -> str:
    """A key for the desk, and the tests' database in place of the one the command would start."""
    monkeypatch.setattr("safeconduct.cli.desk.taking.database", lambda _lang: nullcontext())
    head = models.User.objects.create_user(
        "head", agency="central_service", roles=[ADMINISTRATOR]
    ).actor
    made = api_keys.make(
        name="Mail", user_id=actor.user_id, purposes=["information_desk"], days=30, actor=head
    )
    monkeypatch.setenv("SAFECONDUCT_KEY", made)
    return made


def test_a_letter_is_registered_on_the_command_line_for_the_user_of_a_key(
    key: str, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.eml"
    file.write_bytes(LETTER)
    told = ("--requester", "interpol", "--basis", "interpol", "--service", "NCB")
    ended = run("desk", "import", str(file), *told, "--json")
    assert (ended.code, ended.err) == (0, "")
    kept = requests.read(UUID(ended.json()["id"]), actor=actor)
    assert (kept.content.name, kept.content.channel, kept.now.by) == ("A B", "mail", "Luc")
    file.write_bytes(b"nothing")
    for options, words in (
        (told, "not an e-mail"),
        (("--requester", "me", *told[2:]), "--requester: found me"),
        ((*told[:3], "europol", *told[4:]), "cannot invoke"),
    ):
        file.write_bytes(b"nothing" if options is told else LETTER)
        ended = run("desk", "import", str(file), *options)
        assert (ended.code, ended.out) == (2, "") and words in ended.err, ended.err
    monkeypatch.setenv("SAFECONDUCT_KEY", "sck_other")
    assert run("desk", "import", str(file), *told).code == 2
    assert models.DeskRequest.objects.count() == 1
