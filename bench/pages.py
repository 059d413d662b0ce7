"""The pages at a large caseload: queries counted, and how long people wait for them.

    python -m bench.pages CASES   one line of JSON

A demonstration country of that many cases is loaded into an embedded database of its own, which
the program then serves as `safeconduct run` does; eight people look at pages at the same time.
"""

from __future__ import annotations

import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from importlib import import_module
from itertools import cycle, islice
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

USERS = ("immigration.office", "payoke")
TOGETHER = 8
ASKED = 60  # pages of each kind that each person looks at
LIST_PAGES = ("", "?page=2", "?page=7", "?phase=registration", "?page=40")
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
_CASE = re.compile(r'href="(/en/cases/[0-9A-Z-]+/)"')


def measure(cases: int) -> dict[str, Any]:
    """Load, count, serve, ask."""
    with data_folder() as folder:
        os.environ |= {
            "SAFECONDUCT_DATA": folder,
            "SAFECONDUCT_DEMO": "1",
            # The caseload is loaded as its keeper; the web server it starts is none.
            "SAFECONDUCT_KEEPER": "1",
            "DJANGO_SETTINGS_MODULE": "config.settings",
        }
        from safeconduct.store.embedded import running

        with running():
            loaded, seconds = (count_loaded(), None) if has_cases() else load(cases)
            queries = _queries()
            with served() as port:
                waits = _waits(port)
    return {"cases": loaded, "load_seconds": seconds, "queries": queries, "waits": waits}


@contextmanager
def data_folder() -> Iterator[str]:
    """A new data folder, or that of SAFECONDUCT_BENCH_DATA, which may hold cases already."""
    if named := os.environ.get("SAFECONDUCT_BENCH_DATA"):
        yield named
        return
    with tempfile.TemporaryDirectory(prefix="safeconduct-bench-") as folder:
        yield folder


def has_cases() -> bool:
    """Whether cases were loaded into this data folder before."""
    return (Path(os.environ["SAFECONDUCT_DATA"]) / "static").exists()


def count_loaded() -> int:
    """How many cases were loaded before; the tables are brought up to date."""
    import django

    django.setup()
    from safeconduct.store.migrating import migrate
    from safeconduct.store.models import CaseFile

    migrate()
    return int(CaseFile.objects.count())


def load(cases: int) -> tuple[int, float]:
    import django

    django.setup()
    import_module("config.urls")  # before the long loading, in case the pages cannot be served
    from django.conf import settings

    settings.STATIC_ROOT.mkdir(exist_ok=True)
    from safeconduct.access.actors import Actor
    from safeconduct.demo.country import country
    from safeconduct.demo.load import load_users
    from safeconduct.store.bulk import bulk_load
    from safeconduct.store.migrating import migrate
    from safeconduct.store.models import User
    from safeconduct.store.records import Names

    from .caseload import UNTIL

    migrate()
    load_users()
    user = User.objects.order_by("pk").first()
    assert user is not None
    actor: Actor = user.actor
    scale = cases / 2_800  # what the country has by itself
    begun = time.perf_counter()
    references = bulk_load(
        (
            (each.case, Names(each.family_name, each.given_name), each.district)
            for each in islice(country(UNTIL, scale=scale), cases)
        ),
        actor=actor,
        synthetic=True,
        purpose="loading",
    )
    seconds = time.perf_counter() - begun
    from django.db import connections

    with connections["owner"].cursor() as cursor:
        cursor.execute("ANALYZE")
    return len(references), seconds


def _queries() -> dict[str, int]:
    """How many queries each page asks."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from safeconduct.store.models import User

    counts: dict[str, int] = {}
    for username in USERS:
        client = Client(HTTP_HOST="127.0.0.1")
        client.force_login(User.objects.get(username=username))
        first = client.get("/en/cases/").content.decode()
        pages = {"case list": "/en/cases/?page=2", "case page": _CASE.findall(first)[0]}
        for name, address in pages.items():
            with CaptureQueriesContext(connection) as asked:
                answer = client.get(address)
            if answer.status_code != 200:
                raise SystemExit(f"{address}: found {answer.status_code}, expected 200")
            counts[name] = max(counts.get(name, 0), len(asked))
    return counts


@contextmanager
def served(**environment: str) -> Iterator[int]:
    """The program serving its pages on a free port, as people start it; `environment` is added."""
    from django.db import connections

    connections.close_all()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = str(Path(sys.executable).with_name("safeconduct"))
    command = [program, "run", "--demo", "--bind", f"127.0.0.1:{port}"]
    environ = {**os.environ, **environment}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environ) as server:
        try:
            assert server.stdout is not None
            if not any(f"127.0.0.1:{port}" in line for line in iter(server.stdout.readline, "")):
                raise SystemExit("the program did not start")
            yield port
        finally:
            server.terminate()


def _waits(port: int) -> dict[str, dict[str, float]]:
    """Milliseconds, median and 95th percentile, for each kind of page."""
    visitors = [Visitor(port, user) for user in islice(cycle(USERS), TOGETHER)]
    found: dict[str, dict[str, float]] = {}
    for kind in ("case list", "case page"):
        threads = [threading.Thread(target=visitor.look, args=[kind]) for visitor in visitors]
        begun = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        spent = time.perf_counter() - begun
        times = sorted(t for visitor in visitors for t in visitor.times[kind])
        if len(times) != TOGETHER * ASKED:
            raise SystemExit(f"{kind}: {len(times)} answers, expected {TOGETHER * ASKED}")
        found[kind] = {
            "p50": statistics.median(times) * 1000,
            "p95": times[int(len(times) * 0.95)] * 1000,
            "per_second": len(times) / spent,
        }
    return found


class Visitor:
    """A person signed in. Each page is asked for on a new connection, the slower case."""

    def __init__(self, port: int, username: str) -> None:
        from safeconduct.demo.users import PASSWORD

        self.port = port
        self.cookies: dict[str, str] = {}
        self.times: dict[str, list[float]] = {"case list": [], "case page": []}
        token = _TOKEN.findall(self.ask("/en/sign-in/"))[0]
        form = {"csrfmiddlewaretoken": token, "username": username, "password": PASSWORD}
        self.ask("/en/sign-in/", form)
        self.cases = _CASE.findall(self.ask("/en/cases/"))
        if not self.cases:
            raise SystemExit(f"{username} sees no case")

    def ask(self, address: str, form: dict[str, str] | None = None) -> str:
        headers = {"Cookie": "; ".join(f"{n}={v}" for n, v in self.cookies.items())}
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        if form is None:
            connection.request("GET", address, headers=headers)
        else:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            connection.request("POST", address, urlencode(form), headers)
        answer = connection.getresponse()
        body = answer.read().decode()
        connection.close()
        if answer.status >= 400:
            raise SystemExit(f"{address}: found {answer.status}")
        for cookie in answer.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return body

    def look(self, kind: str) -> None:
        lists = [f"/en/cases/{page}" for page in LIST_PAGES]
        addresses = lists if kind == "case list" else self.cases
        for address in islice(cycle(addresses), ASKED):
            begun = time.perf_counter()
            self.ask(address)
            self.times[kind].append(time.perf_counter() - begun)


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))
