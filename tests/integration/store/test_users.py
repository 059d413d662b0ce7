"""Users made by an operator: the first of each agency, and those who must not come back."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

import pytest
from django.test import Client

from safeconduct.access.agencies import ALL
from safeconduct.store.models import AuditEntry, User
from safeconduct.store.users import Account, UserRefused, add_user, disable_user, list_users
from tests.integration.cli.command_line import run
from tests.integration.store.processes import SAFECONDUCT, environment, safeconduct

PASSWORD = "quiet-rivers-run-deep"
WHO = ("user", "add", "hilde")
PLACE = ("--agency", "public_prosecutor", "--office", "Antwerpen")


@pytest.mark.django_db
def test_a_user_works_for_an_agency_and_the_making_is_recorded() -> None:
    add_user(
        "hilde",
        PASSWORD,
        agency="public_prosecutor",
        office="Antwerpen",
        name="Hilde Maria Goossens",
        language="nl",
    )
    user = User.objects.get()
    assert user.check_password(PASSWORD)
    assert (user.actor.agency, user.actor.office) == ("public_prosecutor", "Antwerpen")
    assert not (user.is_staff or user.is_superuser)
    assert list_users() == [
        Account("hilde", "Hilde Maria Goossens", "public_prosecutor", "Antwerpen", True)
    ]
    [entry] = AuditEntry.objects.values_list("deed", "details")
    assert entry == ("user.added", {"user": user.pk})


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("username", "password"),
    [("an", "kort"), ("an", "password1234"), ("an.willems", "an.willems.an"), ("a n", PASSWORD)],
)
def test_a_weak_password_or_an_impossible_name_is_refused(username: str, password: str) -> None:
    with pytest.raises(UserRefused) as refused:
        add_user(username, password, agency="payoke", language="en")
    assert refused.value.reasons
    assert password not in str(refused.value)
    assert not User.objects.exists()


@pytest.mark.django_db
def test_a_name_is_taken_once() -> None:
    add_user("an", PASSWORD, agency="payoke", language="en")
    with pytest.raises(UserRefused):
        add_user("an", PASSWORD, agency="surya", language="en")
    assert User.objects.get().agency == "payoke"


@pytest.mark.django_db
def test_who_is_shut_out_is_out_at_once(client: Client) -> None:
    add_user("an", PASSWORD, agency="payoke", language="en")
    client.force_login(User.objects.get())
    assert client.get("/en/cases/", secure=True).status_code == 200
    assert disable_user("an")
    assert client.get("/en/cases/", secure=True).status_code == 302
    assert AuditEntry.objects.filter(deed="user.disabled").count() == 1
    assert disable_user("an"), "twice is no error"
    assert not disable_user("nobody")


def test_an_agency_that_does_not_exist_is_named_with_those_that_do() -> None:
    done = run(*WHO, "--agency", "police", "--password-stdin", stdin=PASSWORD)
    assert done.code == 2
    assert all(agency in done.err for agency in ALL)
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("office", [["--office", "Gotham"], []])
def test_who_works_by_district_needs_one_that_exists(office: list[str]) -> None:
    wrong = ("--agency", "public_prosecutor", *office, "--password-stdin")
    done = run(*WHO, *wrong, stdin=PASSWORD)
    assert done.code == 2
    assert "Antwerpen" in done.err and "West-Vlaanderen" in done.err


def test_without_a_terminal_or_a_line_there_is_no_password() -> None:
    for options in (PLACE, (*PLACE, "--password-stdin")):
        done = run(*WHO, *options, "--lang", "fr")
        assert done.code == 2
        assert "entrée standard" in done.err


def test_from_the_command_line_to_the_list(folder: Path) -> None:
    asked = subprocess.run(
        [str(SAFECONDUCT), *WHO, *PLACE, "--name", "Hilde Goossens", "--password-stdin"],
        env=environment(folder),
        input=PASSWORD + "\n",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (asked.returncode, asked.stderr) == (0, "")
    assert PASSWORD not in asked.stdout
    assert safeconduct(folder, "user", "disable", "hilde").returncode == 0
    assert safeconduct(folder, "user", "disable", "nobody").returncode == 2
    listed = safeconduct(folder, "user", "list").stdout
    assert listed == "hilde · Public prosecutor · Antwerpen · Hilde Goossens · (shut out)\n"


def test_a_terminal_is_asked_twice_and_shows_nothing(folder: Path) -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [str(SAFECONDUCT), *WHO, *PLACE],
        env=environment(folder),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as program:
        os.close(theirs)
        said = _until(ours, b"Password")
        os.write(ours, PASSWORD.encode() + b"\n")
        said += _until(ours, b"again")
        os.write(ours, b"another-one-entirely\n")
        said += _until(ours, b"not the same")
        assert program.wait(60) == 2
    os.close(ours)
    assert PASSWORD.encode() not in said
    assert not (folder / "postgresql").exists()


def _until(terminal: int, wanted: bytes) -> bytes:
    said = b""
    while wanted not in said:
        said += os.read(terminal, 1024)
    return said
