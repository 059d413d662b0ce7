"""A ledger written anew in the Centre's database is noticed by the record of the other one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from safeconduct.access import Actor
from safeconduct.access.roles import RELEASER
from safeconduct.actions.centre import anchoring
from safeconduct.actions.centre.releases import preparing
from safeconduct.centre.release import ledger_lines
from safeconduct.centre.release.ledger_lines import Call
from safeconduct.centre_store import ledger
from safeconduct.store import audit
from safeconduct.store.models import AuditEntry
from tests.integration.centre.released import ROUND, linked_round, people, steady_noise

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
AT = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def releaser(monkeypatch: pytest.MonkeyPatch) -> Actor:
    """Who has prepared the release of a year."""
    steady_noise(monkeypatch)
    linked_round({2025: 200})
    actor = people()[RELEASER]
    preparing.prepare("yearly", 2025, ROUND, actor=actor)
    return actor


def _write_anew(patch: pytest.MonkeyPatch, lines: list[bytes]) -> None:
    """The table as its owner could leave it, whom no trigger stops."""
    patch.setattr(ledger, "lines", lambda: lines)


def _cheaper(lines: list[bytes]) -> list[bytes]:
    opened = ledger_lines.opening(name="centre", cap=9.0, at=AT)
    rows = ledger_lines.as_rows([opened])
    calls = [Call("r", "form", "2025", "discrete_gaussian", 1e-6, 700.0, "", "") for _ in lines[1:]]
    return [opened, *ledger_lines.charged(rows, calls, AT)]


def test_what_was_spent_is_in_the_record_and_the_ledger_agrees(releaser: Actor) -> None:
    entry = AuditEntry.objects.get(deed=anchoring.DEED)
    assert (entry.actor_id, entry.purpose) == (releaser.user_id, "centre_release")
    assert entry.details["row"] == len(ledger.rows()) - 1
    assert anchoring.contradictions() == []
    report = audit.verify()
    report.note(anchoring.contradictions())
    assert report.whole


@pytest.mark.parametrize("anew", [_cheaper, lambda lines: lines[:-1], lambda lines: lines[:1]])
def test_a_ledger_written_anew_or_cut_short_is_noticed(
    releaser: Actor,
    monkeypatch: pytest.MonkeyPatch,
    anew: Callable[[list[bytes]], list[bytes]],
) -> None:
    _write_anew(monkeypatch, anew(ledger.lines()))
    ledger.rows()  # its own chain is whole
    (found,) = anchoring.contradictions()
    assert (found.chain, found.what) == (anchoring.CHAIN, "cut")
    report = audit.verify()
    report.note([found])
    assert not report.whole and report.broken == 1


def test_a_row_that_was_changed_is_noticed(
    releaser: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ledger.lines()
    lines[3] = lines[3].replace(b"2025", b"2024")
    _write_anew(monkeypatch, lines)
    assert [(each.seq, each.what) for each in anchoring.contradictions()] == [(4, "changed")]


def test_where_nothing_was_spent_there_is_nothing_to_hold_it_against() -> None:
    assert anchoring.contradictions() == []
