"""`safeconduct run` and `safeconduct audit`, as somebody at a terminal meets them."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path

import psutil
import pytest

from tests.integration.store.processes import (
    SAFECONDUCT,
    WRITER,
    environment,
    postmaster,
    safeconduct,
)

Running = tuple[subprocess.Popen[str], int]


@contextmanager
def _running(folder: Path, *options: str) -> Iterator[Running]:
    """The program, ready, and its port; it is stopped with all it started."""
    with subprocess.Popen(
        [str(SAFECONDUCT), "run", "--bind", "127.0.0.1:0", *options],
        env=environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as program:
        assert program.stdout is not None
        try:
            for line in program.stdout:
                if found := re.search(r"http://127\.0\.0\.1:(\d+)/", line):
                    break
            else:
                pytest.fail("it did not say where it is")
            program.stdout.readline()
            yield program, int(found[1])
        finally:
            program.terminate()


def _status(port: int) -> int:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status
    finally:
        connection.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_answers_and_stops_all_it_started(folder: Path, number: int) -> None:
    with _running(folder) as (program, port):
        assert _status(port) < 500
        started = [psutil.Process(postmaster(folder)), *psutil.Process(program.pid).children(True)]
        program.send_signal(number)
        assert program.wait(60) == 0
    assert [process for process in started if process.is_running()] == []
    with pytest.raises(ConnectionRefusedError):
        _status(port)


def test_killed_it_leaves_no_server_and_starts_again(folder: Path) -> None:
    with _running(folder) as (program, port):
        web = psutil.Process(program.pid).children(recursive=True)
        program.kill()
        program.wait()
        psutil.wait_procs([each for each in web if "gunicorn" in _command(each)], timeout=30)
        with pytest.raises(ConnectionRefusedError):
            _status(port)
    with _running(folder) as (_, port):
        assert _status(port) < 500


def test_a_database_that_dies_is_started_again(folder: Path) -> None:
    with _running(folder) as (_, port):
        first = postmaster(folder)
        os.kill(first, signal.SIGKILL)
        psutil.wait_procs([psutil.Process(first)] if psutil.pid_exists(first) else [], timeout=30)
        for _ in range(300):
            with suppress(FileNotFoundError, ValueError, IndexError):
                if postmaster(folder) != first:
                    break
            psutil.cpu_percent(interval=0.1)
        assert postmaster(folder) != first
        assert _status(port) < 500


def _command(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


def test_a_demonstration_is_refused_where_others_could_reach_it(folder: Path) -> None:
    done = safeconduct(folder, "run", "--demo", "--bind", "0.0.0.0:8000")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "127.0.0.1:8000" in done.stderr
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("bind", ["nonsense", "127.0.0.1:99999", ":80"])
def test_a_wrong_address_is_wrong_input(folder: Path, bind: str) -> None:
    done = safeconduct(folder, "run", "--bind", bind, "--lang", "fr")
    assert done.returncode == 2
    assert "attendu" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_port_in_use_is_one_clear_line_and_starts_nothing(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = safeconduct(folder, "run", "--bind", f"127.0.0.1:{port}")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "another program uses this port" in done.stderr
    assert list(folder.iterdir()) == []


def test_the_proof_at_the_terminal(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    assert safeconduct(folder, "audit", "export", str(path)).returncode == 0
    nowhere = tmp_path / "nowhere"

    whole = safeconduct(nowhere, "audit", "verify", str(path), "--json")
    assert whole.returncode == 0
    assert json.loads(whole.stdout)["whole"] is True
    assert not nowhere.exists(), "checking a file needs no data folder"

    path.write_text(path.read_text().replace("audit.exported", "audit.imported"))
    broken = safeconduct(nowhere, "audit", "verify", str(path), "--lang", "nl")
    assert broken.returncode == 1
    assert "NIET ongeschonden" in broken.stdout
    assert "audit:program" in broken.stdout

    path.write_text("nonsense\n")
    for wrong in (path, tmp_path / "missing"):
        refused = safeconduct(nowhere, "audit", "verify", str(wrong))
        assert refused.returncode == 2
        assert refused.stderr.count("\n") == 1


def test_a_key_handed_over_and_a_second_place_at_the_terminal(folder: Path, tmp_path: Path) -> None:
    handed = safeconduct(folder, "audit", "key")
    assert handed.returncode == 0
    public = handed.stdout.strip()
    path, second, nowhere = tmp_path / "audit.jsonl", tmp_path / "second", tmp_path / "nowhere"
    second.mkdir()
    assert safeconduct(folder, "audit", "export", str(path)).returncode == 0
    shipped = safeconduct(folder, "audit", "ship", str(second), "--lang", "de")
    assert shipped.returncode == 0
    assert "Prüfpunkte" in shipped.stdout and shipped.stdout.strip().endswith(": 1.")

    for proof in (path, second):
        held = safeconduct(nowhere, "audit", "verify", str(proof), "--public-key", public)
        assert held.returncode == 0, held.stdout
        assert "from outside" in held.stdout
    other = "00" * 32
    for lang, said in (
        ("en", "nothing here vouches for"),
        ("fr", "ne se porte garant"),
        ("nl", "niets hier instaat"),
        ("de", "nichts bürgt"),
    ):
        wrong = ["verify", str(path), "--public-key", other, "--lang", lang]
        broken = safeconduct(nowhere, "audit", *wrong)
        assert (broken.returncode, said in broken.stdout) == (1, True), broken.stdout
    assert not nowhere.exists()
    for refused in (
        safeconduct(nowhere, "audit", "verify", str(path), "--public-key", "nonsense"),
        safeconduct(folder, "audit", "ship"),
        safeconduct(folder, "audit", "ship", str(nowhere)),
    ):
        assert refused.returncode == 2
        assert refused.stderr.count("\n") == 1


def test_demonstration_and_real_cases_never_meet(folder: Path) -> None:
    command = [sys.executable, str(WRITER), "open", "0"]
    subprocess.run(command, env=environment(folder), check=True, capture_output=True)
    done = safeconduct(folder, "run", "--demo", "--bind", "127.0.0.1:0")
    assert done.returncode == 2
    assert "real cases" in done.stderr


def test_a_demonstration_is_filled_once_and_stays_one(folder: Path) -> None:
    with _running(folder, "--demo") as (program, port):
        assert _status(port) < 500
        program.terminate()
        assert program.wait(60) == 0
    again = safeconduct(folder, "audit", "verify", "--json")
    assert json.loads(again.stdout)["cases"] > 2000

    done = safeconduct(folder, "run", "--bind", "127.0.0.1:0")
    assert done.returncode == 2
    assert "holds a demonstration" in done.stderr
