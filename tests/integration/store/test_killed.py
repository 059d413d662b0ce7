"""Killed in the middle of appends: no acknowledged event is lost, and every chain is whole."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from tests.integration.store.processes import (
    Writer,
    acknowledged,
    postmaster,
    rest,
    safeconduct,
    stored_ids,
    writing,
)


@contextmanager
def _begun(folder: Path) -> Iterator[tuple[Writer, str, list[str]]]:
    """A writer at work: its case, and what it has acknowledged so far."""
    with writing(folder, "open") as writer:
        assert writer.stdout is not None
        reference = writer.stdout.readline().strip()
        assert reference, writer.stderr and writer.stderr.read()
        yield writer, reference, acknowledged(writer, 15)


def _backend(folder: Path) -> psutil.Process:
    """The database process that serves the writer."""
    children = psutil.Process(postmaster(folder)).children()
    return next(each for each in children if "safeconduct_app" in " ".join(each.cmdline()))


def _check(folder: Path, ids: list[str]) -> list[str]:
    """Every chain is whole, and what was acknowledged is there; return all that is stored."""
    stored = stored_ids(folder)
    assert stored[1 : 1 + len(ids)] == ids
    # One more may have reached the disk before its acknowledgement was heard.
    assert len(stored) - 1 - len(ids) in (0, 1)
    return stored


def test_the_program_killed(folder: Path) -> None:
    with _begun(folder) as (writer, reference, ids):
        writer.kill()
        writer.wait()
        ids += rest(writer)
    server = postmaster(folder)
    stored = _check(folder, ids)

    # The database it left behind was taken over, and stopped with the program that did so.
    assert not psutil.pid_exists(server)
    with writing(folder, reference, "3") as again:
        more = acknowledged(again, 3)
        assert again.wait(60) == 0
    assert stored_ids(folder) == [*stored, *more]
    assert safeconduct(folder, "audit", "verify").returncode == 0


@pytest.mark.parametrize("victim", ["postmaster", "backend"])
def test_the_database_killed(folder: Path, victim: str) -> None:
    with _begun(folder) as (writer, _, ids):
        pid = postmaster(folder) if victim == "postmaster" else _backend(folder).pid
        os.kill(pid, signal.SIGKILL)
        assert writer.wait(60) != 0
        ids += rest(writer)
    _check(folder, ids)


def test_everything_killed_at_once(folder: Path) -> None:
    with _begun(folder) as (writer, _, ids):
        server = psutil.Process(postmaster(folder))
        # The postmaster before its children: else it has time to begin a recovery of its own.
        for process in [writer, server, *server.children(recursive=True)]:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        writer.wait()
        ids += rest(writer)
    assert (folder / "postgresql" / "postmaster.pid").exists()
    _check(folder, ids)


def test_a_pid_file_whose_number_belongs_to_another_program(folder: Path) -> None:
    assert safeconduct(folder, "audit", "verify").returncode == 0
    left = folder / "postgresql" / "postmaster.pid"
    other = psutil.Process().pid
    left.write_text(f"{other}\n{folder / 'postgresql'}\n0\n5432\n\n\n0 0\nready   \n")

    assert safeconduct(folder, "audit", "verify").returncode == 0
    assert not left.exists()
    assert psutil.pid_exists(other)
