"""The database that comes with the program: started, shared, recovered, refused in one line."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import psutil
import psycopg
import pytest

from safeconduct.store.embedded import EmbeddedError, Server, running
from safeconduct.store.folder import DataFolder
from safeconduct.store.postgres import ACCOUNT, Postgres
from safeconduct.store.postmaster import Postmaster
from safeconduct.store.roles import APP_ROLE, NAME, OWNER_ROLE
from tests.integration.store.processes import environment, postmaster

HOLD = "from safeconduct.store.embedded import running\nwith running():\n {}\nprint('left')"


def _hold(folder: Path, body: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HOLD.format(body)],
        env=environment(folder),
        stdout=subprocess.PIPE,
        text=True,
    )


def _connect(folder: DataFolder, role: str, password: str | None = None) -> str:
    password = password or folder.secret(f"{role}.password")
    where = {"host": str(folder.sockets), "user": role, "dbname": NAME}
    with psycopg.connect(**where, password=password) as connection:
        row = connection.execute("SHOW server_version_num").fetchone()
    assert row is not None
    return str(row[0])


def test_it_starts_serves_both_roles_and_stops(folder: Path) -> None:
    data = DataFolder(folder)
    with running(environment(folder)) as server:
        assert server is not None
        pid = server.pid
        assert pid is not None
        assert int(_connect(data, APP_ROLE)) >= 150000
        assert int(_connect(data, OWNER_ROLE)) >= 150000
        with pytest.raises(psycopg.OperationalError, match="password"):
            _connect(data, OWNER_ROLE, "guessed")
    assert server.pid is None
    assert not psutil.pid_exists(pid)


def test_nothing_in_the_folder_is_open_to_others(folder: Path) -> None:
    with running(environment(folder)):
        data = DataFolder(folder)
        others = stat.S_IROTH | stat.S_IWOTH | stat.S_IRGRP | stat.S_IWGRP
        for path in [folder, data.cluster, data.sockets, *folder.glob("*.password")]:
            assert path.stat().st_mode & others == 0, path
        listening = psutil.Process(postmaster(folder)).net_connections(kind="inet")
        assert listening == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another account")
def test_root_runs_it_under_an_account_of_its_own(folder: Path) -> None:
    with running(environment(folder)):
        assert psutil.Process(postmaster(folder)).username() == ACCOUNT


def test_two_programs_share_one_folder_and_the_last_stops_it(folder: Path) -> None:
    mine = Server(DataFolder(folder))
    with _hold(folder, "print('up', flush=True)\n import time; time.sleep(60)") as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "up\n"
        mine.start()
        assert mine.pid == postmaster(folder)
        other.terminate()
        other.wait(30)
    assert mine.pid == postmaster(folder)
    assert _connect(DataFolder(folder), APP_ROLE)
    mine.stop()
    mine.stop()
    assert mine.pid is None


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_program_asked_to_end_stops_its_database(folder: Path, number: int) -> None:
    with _hold(folder, "print('up', flush=True)\n import time; time.sleep(60)") as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "up\n"
        pid = postmaster(folder)
        program.send_signal(number)
        assert program.wait(30) != 0
    assert not psutil.pid_exists(pid)


def test_a_fork_that_ends_leaves_the_database_to_its_parent(folder: Path) -> None:
    body = (
        "import os; child = os.fork()\n"
        " if child: os.waitpid(child, 0); import urllib; print('parent', flush=True)\n"
        " if child: input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", HOLD.format(body)],
        env=environment(folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        while program.stdout.readline() != "parent\n":
            pass
        assert psutil.pid_exists(postmaster(folder))
        program.communicate("\n", timeout=30)


def test_it_is_started_again_when_it_dies(folder: Path) -> None:
    server = Server(DataFolder(folder))
    server.start()
    try:
        assert server.revive() is False
        os.kill(postmaster(folder), signal.SIGKILL)
        _until(lambda: server.pid is None)
        assert server.revive() is True
        assert _connect(DataFolder(folder), APP_ROLE)
    finally:
        server.stop()


def test_a_server_that_gives_no_answer_is_not_said_to_be_ready(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Listed, with a pid file that says "ready": as one is that was killed a moment ago.
    monkeypatch.setattr("safeconduct.store.postmaster._ANSWER_SECONDS", 2)
    with running({"SAFECONDUCT_DATA": str(folder)}) as server:
        assert server is not None
        watched = Postmaster(Postgres(DataFolder(folder)))
        assert watched.ready()
        process = psutil.Process(postmaster(folder))
        process.suspend()
        try:
            assert watched.pid() is not None
            assert not watched.ready()
        finally:
            process.resume()
        assert watched.ready()


def test_a_making_that_broke_off_starts_afresh(folder: Path) -> None:
    (folder / "new-cluster-left").mkdir()
    with running(environment(folder)) as server:
        assert server is not None
        assert server.pid is not None


def test_a_long_path_has_its_socket_elsewhere(folder: Path) -> None:
    deep = folder / ("d" * 60) / ("e" * 60)
    deep.parent.mkdir()
    folder.chmod(0o711)
    deep.parent.chmod(0o711)
    data = DataFolder(deep)
    assert not data.sockets.is_relative_to(deep)
    with running(environment(deep)):
        assert _connect(data, APP_ROLE)


def test_a_database_of_another_version_is_left_alone(folder: Path) -> None:
    (folder / "postgresql").mkdir()
    (folder / "postgresql" / "PG_VERSION").write_text("9\n")
    with pytest.raises(EmbeddedError, match=r"PostgreSQL 9, expected 18"):
        with running(environment(folder)):
            pytest.fail("it started")


def test_a_folder_that_cannot_be_made_is_one_clear_line(folder: Path) -> None:
    (folder / "file").write_text("")
    with pytest.raises(EmbeddedError, match="SAFECONDUCT_DATA") as refused:
        with running(environment(folder / "file" / "below")):
            pytest.fail("it started")
    assert "\n" not in str(refused.value)


@pytest.mark.skipif(os.geteuid() != 0, reason="an ordinary user's folder is its own")
def test_a_folder_closed_to_the_account_is_one_clear_line(folder: Path) -> None:
    folder.chmod(0o700)
    with pytest.raises(EmbeddedError, match="is closed to the account"):
        with running(environment(folder / "inner")):
            pytest.fail("it started")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_an_ordinary_user_runs_it_too(folder: Path) -> None:
    """In a process that gives root's rights up, with programs that everybody may run."""
    code = (
        "import os, sys, psycopg\n"
        "from pathlib import Path\n"
        "from safeconduct.store.embedded import Server\n"
        "from safeconduct.store.folder import DataFolder\n"
        "with open(os.devnull, encoding='ascii'): pass\n"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "server = Server(DataFolder(Path(sys.argv[1])))\n"
        "server.start(); print(server.pid is not None); server.stop(); print(server.pid)\n"
    )
    os.chown(folder, 65534, 65534)
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        env={**environment(folder), "HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["True", "None"], done.stderr


def test_a_database_of_ones_own_is_not_touched(folder: Path) -> None:
    url = {"DATABASE_URL": "postgresql://somewhere/else"}
    with running({**environment(folder), **url}) as server:
        assert server is None
    assert list(folder.iterdir()) == []


def test_secrets_are_made_once(folder: Path) -> None:
    data = DataFolder(folder / "new")
    first = data.secret("secret-key")
    assert data.secret("secret-key") == first
    assert len(first) >= 50
    assert [path.name for path in (folder / "new").iterdir()] == ["secret-key"]


def _until(condition: object) -> None:
    assert callable(condition)
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)
