"""The settings: the way to a database, and what a demonstration may not do."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.hashers import get_hashers, make_password
from django.core.exceptions import ImproperlyConfigured
from django.test import override_settings

from config import settings as configured
from config.binding import Address, read_address
from config.database import databases, from_url
from safeconduct.store.folder import DataFolder
from tests.integration.store.processes import environment

NAMES = """ALLOWED_HOSTS CSRF_COOKIE_SECURE SESSION_COOKIE_SECURE SECURE_HSTS_SECONDS DEBUG
CSRF_TRUSTED_ORIGINS MIDDLEWARE"""


def _settings(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    code = (
        "import json\nfrom config import settings\n"
        f"print(json.dumps({{n: getattr(settings, n) for n in {NAMES.split()!r}}}))"
    )
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**environment(folder), **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "bind", ["0.0.0.0:8000", "192.0.2.1:80", "[::]:8000", "example.org:80", "10.0.0.1:0"]
)
def test_a_demonstration_never_leaves_this_machine(folder: Path, bind: str) -> None:
    done = _settings(folder, SAFECONDUCT_DEMO="1", SAFECONDUCT_BIND=bind)
    assert done.returncode != 0
    assert "ImproperlyConfigured: demonstration mode shows its passwords" in done.stderr


@pytest.mark.parametrize("bind", ["127.0.0.1:8000", "localhost:80", "[::1]:8000", "127.9.9.9:1"])
def test_a_demonstration_on_this_machine_starts(folder: Path, bind: str) -> None:
    done = _settings(
        folder, SAFECONDUCT_DEMO="1", SAFECONDUCT_BIND=bind, SAFECONDUCT_HOSTS="example.org"
    )
    found = json.loads(done.stdout)
    assert found["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]
    assert found["CSRF_TRUSTED_ORIGINS"] == []
    assert found["SESSION_COOKIE_SECURE"] is False
    assert found["MIDDLEWARE"][0].endswith(".this_machine_only")


def test_outside_a_demonstration_cookies_need_https(folder: Path) -> None:
    found = json.loads(_settings(folder, SAFECONDUCT_HOSTS="example.org, a.example").stdout)
    assert found["SESSION_COOKIE_SECURE"] is found["CSRF_COOKIE_SECURE"] is True
    assert found["SECURE_HSTS_SECONDS"] >= 31536000
    assert found["ALLOWED_HOSTS"][-2:] == ["example.org", "a.example"]
    assert found["CSRF_TRUSTED_ORIGINS"] == ["https://example.org", "https://a.example"]
    assert found["DEBUG"] is False


def test_passwords_are_hashed_with_argon2id() -> None:
    # The tests' own settings hash more quickly; these are the program's.
    with override_settings(PASSWORD_HASHERS=configured.PASSWORD_HASHERS):
        assert make_password("correct horse").startswith("argon2$argon2id$")
        assert len(get_hashers()) == 1


def test_a_demonstration_has_a_folder_of_its_own() -> None:
    assert DataFolder.of({"SAFECONDUCT_DEMO": "1"}) != DataFolder.of({})
    named = {"SAFECONDUCT_DATA": "/srv/safeconduct"}
    assert DataFolder.of({**named, "SAFECONDUCT_DEMO": "1"}) == DataFolder.of(named)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "postgresql://u:p%40ss@db.example:5433/name",
            {
                "USER": "u",
                "PASSWORD": "p@ss",
                "HOST": "db.example",
                "PORT": "5433",
                "NAME": "name",
                "OPTIONS": {"sslmode": "verify-full", "sslrootcert": "system"},
            },
        ),
        (
            "postgres:///name?host=/run/postgresql",
            {"USER": "", "HOST": "/run/postgresql", "PORT": "", "NAME": "name", "OPTIONS": {}},
        ),
        ("postgresql://u@[::1]:5432/name", {"HOST": "::1", "USER": "u"}),
    ],
)
def test_an_address_is_read(url: str, expected: dict[str, Any]) -> None:
    found = from_url(url, "DATABASE_URL")
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("sslmode=require", "expected verify-full"),
        ("sslmode=prefer", "expected verify-full"),
        ("sslmode=disable", "expected verify-full"),
        ("sslmode=verify-ca", "needs sslrootcert"),
    ],
)
def test_another_machine_has_to_show_its_certificate(asked: str, said: str) -> None:
    for url in (
        f"postgresql://u:hunter2@db.example/n?{asked}",
        f"postgresql://u:hunter2@localhost,db.example/n?{asked}",
    ):
        with pytest.raises(ImproperlyConfigured, match=said) as refused:
            from_url(url, "DATABASE_URL")
        assert "hunter2" not in str(refused.value)
    own = from_url("postgresql://u@db.example/n?sslmode=verify-ca&sslrootcert=/ca.pem", "X")
    assert own["OPTIONS"] == {"sslmode": "verify-ca", "sslrootcert": "/ca.pem"}
    # Beside the program itself there is no wire to listen on.
    for here in ("postgresql://u@[::1]/n", "postgresql:///n?host=/run/postgresql"):
        assert from_url(here, "X")["OPTIONS"] == {}


@pytest.mark.parametrize(
    "url",
    [
        "mysql://u:hunter2@h/n",
        "hunter2",
        "postgresql://u:hunter2@h",
        "postgresql://u:hunter2@h/n?nonsense=1",
        "postgresql://u:hunter2@[::1/n",
        "postgresql://u:hunter2%zz@h/n",
    ],
)
def test_a_wrong_address_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL") as refused:
        from_url(url, "DATABASE_URL")
    assert "hunter2" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_one_address_serves_both_roles(folder: Path) -> None:
    found = databases({"DATABASE_URL": "postgresql://u@localhost/n"}, DataFolder(folder))
    assert "role=safeconduct_app" in found["default"]["OPTIONS"]["options"]
    assert found["owner"]["OPTIONS"] == {}
    both = {"DATABASE_URL": "postgresql://u@h/n", "DATABASE_OWNER_URL": "postgresql://o@h/n"}
    assert databases(both, DataFolder(folder))["owner"]["USER"] == "o"


@pytest.mark.parametrize("text", ["", "8000", "host:", ":80", "h:99999", "h:-1", "h:٣", "h:8x"])
def test_what_is_no_address_to_listen_on(text: str) -> None:
    with pytest.raises(ValueError, match="expected host:port"):
        read_address(text)


def test_an_address_to_listen_on() -> None:
    assert read_address(" [::1]:80 ") == Address("::1", 80)
    assert str(Address("::1", 80)) == "[::1]:80"
    assert not Address("localhost.example", 80).is_loopback
