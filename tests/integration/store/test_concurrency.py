"""Many at one case at once: each append sees the last one, and none is lost."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.store import audit
from safeconduct.store.errors import StaleAppend
from safeconduct.store.records import NewEvent
from safeconduct.store.timeline import append, load
from tests.integration.store.processes import acknowledged, stored_ids, writing

DAY = date(2008, 2, 1)
THREADS, EACH = 6, 8


@pytest.mark.django_db(transaction=True)
def test_threads_append_to_one_case(reference: str, police: Actor) -> None:
    stored: list[str] = []
    refused: list[int] = []
    failures: list[Exception] = []
    start = threading.Barrier(THREADS)

    def work() -> None:
        try:
            start.wait()
            for _ in range(EACH):
                stored.append(_append_at_last(reference, police, refused))
        except Exception as error:  # noqa: BLE001 - told to the thread that judges
            failures.append(error)
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(THREADS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert failures == []
    events = load(reference, actor=police, purpose="case_work").case.events
    assert len(events) == 2 + THREADS * EACH
    assert {event.id for event in events[2:]} == set(stored)
    assert refused, "they never met: the test proves nothing"
    assert audit.verify().whole


def _append_at_last(reference: str, actor: Actor, refused: list[int]) -> str:
    """Append one event; when others were first, look at what they did and try again."""
    while True:
        seen = load(reference, actor=actor, purpose="case_work").last_seen
        try:
            [added] = append(
                reference,
                [NewEvent("leaflet_given", DAY)],
                actor=actor,
                purpose="case_work",
                last_seen=seen,
            )
        except StaleAppend as stale:
            assert [each.seq for each in stale.changes] == list(
                range(seen + 1, seen + 1 + len(stale.changes))
            )
            refused.append(len(stale.changes))
        else:
            return added.event.id


def test_programs_append_to_one_case_on_one_shared_database(folder: Path) -> None:
    with writing(folder, "open", "0") as first:
        reference = first.communicate(timeout=60)[0].strip()
    with ExitStack() as stack:
        writers = [stack.enter_context(writing(folder, reference, "8")) for _ in range(2)]
        ids = [each for writer in writers for each in acknowledged(writer, 8)]
        assert [writer.wait(60) for writer in writers] == [0, 0]

    stored = stored_ids(folder)
    assert sorted(stored[1:]) == sorted(ids)
    # The last to leave stopped the database.
    assert not (folder / "postgresql" / "postmaster.pid").exists()
