"""What goes with every answer: its type, its headers, and nothing of how the house is built."""

from __future__ import annotations

import json
import logging
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from config.logs import Plain
from safeconduct.store.records import Names
from tests.integration.cast import cases, users
from tests.integration.store.processes import environment

PUBLIC = "/en/sign-in/", "/en/law/", "/my/", "/robots.txt", "/api/v1/me", "/nothing/", "/en/"
INSIDE = "/en/cases/", "/en/cases/list.csv", "/api/v1/me", "/en/account/", "/en/reform/"


@pytest.fixture
def answers(db: None) -> dict[str, Any]:
    """An answer of each kind: pages, a table, problems, what is absent, as anybody and inside."""
    people = users()
    hers, _ = cases(people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef"))
    client = Client()
    client.force_login(people["centre that guides her"])
    inside = [*INSIDE, f"/en/cases/{hers}/", f"/api/v1/cases/{hers}", "/en/cases/2222-2222/"]
    found = {f"public {each}": Client().get(each, secure=True) for each in PUBLIC}
    return found | {
        each: client.get(each, secure=True, headers={"Purpose": "case_work"}) for each in inside
    }


def test_every_answer_says_what_it_is_and_in_which_letters(answers: dict[str, Any]) -> None:
    for address, answer in answers.items():
        if answer.status_code == 302:
            continue
        kind = answer["Content-Type"]
        assert re.fullmatch(
            r"text/(html|plain|csv); charset=utf-8|application/(problem\+)?json(; charset=utf-8)?",
            kind,
        ), (address, kind)
        assert answer["X-Content-Type-Options"] == "nosniff", address
    assert answers["/en/cases/list.csv"]["Content-Disposition"].startswith("attachment")


def test_every_answer_stays_on_https_and_with_itself(answers: dict[str, Any]) -> None:
    for address, answer in answers.items():
        lasting = answer["Strict-Transport-Security"]
        assert int(re.findall(r"max-age=(\d+)", lasting)[0]) >= 31_536_000, address
        assert "includeSubDomains" in lasting, address
        assert answer["Cross-Origin-Opener-Policy"] == "same-origin", address
        assert answer["Cross-Origin-Resource-Policy"] == "same-origin", address
        assert answer["Referrer-Policy"] in ("same-origin", "no-referrer"), address
        policy = answer["Content-Security-Policy"]
        for said in ("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"):
            assert said in policy, address
        assert "unsafe" not in policy and "http" not in policy, address


def test_no_other_origin_is_let_in(answers: dict[str, Any]) -> None:
    for answer in answers.values():
        assert not [name for name in answer.headers if name.lower().startswith("access-control")]
    asked = Client().options("/api/v1/cases", headers={"Origin": "https://example.org"})
    assert "Access-Control-Allow-Origin" not in asked.headers


def test_nothing_is_kept_by_a_cache_or_found_by_a_search(answers: dict[str, Any]) -> None:
    for address, answer in answers.items():
        assert "no-store" in answer["Cache-Control"], address
        assert "noindex" in answer["X-Robots-Tag"], address
    assert answers["public /robots.txt"].content == b"User-agent: *\nDisallow: /\n"


def test_no_answer_names_what_the_program_is_made_of(answers: dict[str, Any]) -> None:
    for address, answer in answers.items():
        assert not {"Server", "X-Powered-By", "Via"} & set(answer.headers), address
        said = f"{dict(answer.headers)}{answer.content!r}".lower()
        for part in ("django", "postgres", "gunicorn", "python/", "psycopg", "traceback"):
            assert part not in said, (address, part)


def test_it_is_said_whom_to_tell_of_a_weakness(settings: Any) -> None:
    settings.SECURITY_CONTACT, settings.SITE = "mailto:security@example.be", "https://s.example.be"
    answer = Client().get("/.well-known/security.txt")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    told = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert told["Contact"] == "mailto:security@example.be"
    assert told["Canonical"] == "https://s.example.be/.well-known/security.txt"
    until = datetime.fromisoformat(told["Expires"])
    assert timedelta(days=100) < until - datetime.now(UTC) < timedelta(days=365)
    settings.SECURITY_CONTACT = ""
    assert Client().get("/.well-known/security.txt").status_code == 404


@pytest.mark.django_db
def test_signing_out_leaves_nothing_in_the_browser() -> None:
    client = Client()
    client.force_login(users()["centre that guides her"])
    assert client.post("/en/sign-out/")["Clear-Site-Data"] == '"cache", "storage"'


def _settings(folder: Path, *names: str, **variables: str) -> dict[str, Any]:
    code = (
        "import json\nfrom config import settings\n"
        f"print(json.dumps({{n: getattr(settings, n, None) for n in {names!r}}}, default=sorted))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**environment(folder), **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("proxy", ["", "1"])
def test_behind_tls_a_cookie_is_bound_to_the_host(tmp_path: Path, proxy: str) -> None:
    names = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "LANGUAGE_COOKIE_NAME")
    more = ("SESSION_COOKIE_SAMESITE", "SESSION_COOKIE_HTTPONLY", "SECOND_FACTORS")
    found = _settings(
        tmp_path, *names, *more, SAFECONDUCT_PROXY=proxy, SAFECONDUCT_PASSKEY_ONLY=proxy
    )
    # Without TLS the browser would refuse such a cookie.
    assert all(str(found[each]).startswith("__Host-") is bool(proxy) for each in names)
    assert found["SESSION_COOKIE_SAMESITE"] == "Lax" and found["SESSION_COOKIE_HTTPONLY"]
    assert (found["SECOND_FACTORS"] == ["webauthn"]) is bool(proxy)


def test_a_line_of_the_log_says_when_in_universal_time() -> None:
    record = logging.makeLogRecord(
        {"name": "safeconduct", "msg": "it happened\nonce", "created": 0.25}
    )
    record.msecs = 250
    line = Plain("{asctime} {levelname} {name}: {message}", style="{").format(record)
    assert line.startswith("1970-01-01T00:00:00.250Z ")
