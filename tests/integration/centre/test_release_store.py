"""The Centre's database holds the way of a release, the ledger's arithmetic and who may read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby, product

import pytest
from django.db import IntegrityError, ProgrammingError, connections, transaction

from safeconduct.centre.release import ledger_lines, workflow
from safeconduct.centre.release.ledger_lines import Call, OverBudget
from safeconduct.centre.release.workflow import NotAllowed, Step
from safeconduct.centre_store import figures, ledger, models, releases
from safeconduct.centre_store.deliveries import By

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
ONE, OTHER, THIRD = (By(number, "analysis_centre") for number in (1, 2, 3))
AT = datetime(2026, 3, 1, tzinfo=UTC)
PASSED, FAILED = {"passed": True, "checks": []}, {"passed": False, "checks": []}
GATED = ("prepared", "gated")
WAYS = (
    (), ("prepared",), GATED, ("prepared", "refused"), (*GATED, "checked"), (*GATED, "refused"),
    (*GATED, "checked", "published"), (*GATED, "checked", "published", "withdrawn"),
)  # fmt: skip
SIGNED = {"prepared": 1, "gated": 0, "checked": 2, "published": 1, "withdrawn": 2}


def _made(report: dict[str, object]) -> models.Release:
    made = models.Release(
        at=AT, signed_by=1, agency="analysis_centre", programme="yearly", year=2025, round="2026",
        version=models.Release.objects.count() + 1, content={}, report=report,
    )  # fmt: skip
    made.save(force_insert=True)
    return made


def _step(release: models.Release, step: str, who: int, reason: str) -> None:
    models.ReleaseStep(
        at=AT, signed_by=who, agency="", release=release, step=step, reason=reason
    ).save(force_insert=True)


def _ways() -> Iterator[tuple[tuple[tuple[str, int, str], ...], str, int, str]]:
    """Every state, every step, by each of three persons and the program, with each reason."""
    reasons = ("", "gate", "accuracy", "records")
    for way in WAYS:
        taken = tuple(
            (step, 0 if way[at - 1] == "prepared" and at else SIGNED.get(step, 2),
             {"withdrawn": "records", "refused": "gate" if at == 1 else "accuracy"}.get(step, ""))
            for at, step in enumerate(way)
        )  # fmt: skip
        for step, who, reason in product(workflow.STATES, (0, 1, 2, 3), reasons):
            # A release is prepared by who signed it, which the pure machine has no word for.
            if step != "prepared" or who == 1:
                yield taken, step, who, reason


class _Undone(Exception):
    """Every try begins where the last one did."""


def _held(release: models.Release, step: str, who: int, reason: str) -> bool:
    try:
        with transaction.atomic("centre"):
            _step(release, step, who, reason)
            raise _Undone
    except IntegrityError:
        return False
    except _Undone:
        return True


def test_the_database_allows_the_very_steps_that_the_program_does() -> None:
    differ = []
    for taken, tries in groupby(_ways(), key=lambda each: each[0]):
        history = tuple(Step(s, str(w) if w else workflow.GATE, AT, r) for s, w, r in taken)
        release = _made(PASSED)
        for one in taken:
            _step(release, *one)
        for _, step, who, reason in tries:
            try:
                workflow.allowed(history, step, str(who) if who else workflow.GATE, reason)
                said = True
            except NotAllowed:
                said = False
            if said != _held(release, step, who, reason):
                differ.append((taken, step, who, reason, said))
    assert differ == []


def test_what_the_gate_did_not_let_through_is_refused_at_once_and_prepared_anew() -> None:
    first = releases.prepare("yearly", 2025, "2026", {"cells": 3}, FAILED, ONE)
    with pytest.raises(releases.StepRefused):
        releases.step(first, "checked", OTHER)
    second = releases.prepare("yearly", 2025, "2026", {"cells": 3}, PASSED, ONE)
    assert [(each.id, each.version, each.state) for each in releases.releases()] == [
        (second, 2, "gated"),
        (first, 1, "refused"),
    ]
    with pytest.raises(IntegrityError), transaction.atomic("centre"):
        _step(_made(FAILED), "prepared", 1, "")
        _step(models.Release.objects.latest("id"), "gated", 0, "")


def _call(rho: float, cohort: str = "2025") -> Call:
    return Call("yearly 2025", "form", cohort, "discrete_gaussian", rho, 1.0, "00", "00")


def test_the_lines_of_the_database_are_those_of_a_file_and_the_cap_is_not_passed() -> None:
    ledger.begin(name="centre", cap=0.3, at=AT)
    ledger.begin(name="centre", cap=9.0, at=AT)
    book = ledger.CentreLedger()
    assert book.spend([_call(0.1), _call(0.1)], AT) == pytest.approx(0.1)
    # Another year's persons are others.
    assert book.spend([_call(0.3, "2024")], AT) == pytest.approx(0)
    before = ledger.lines()
    with pytest.raises(OverBudget):
        book.spend([_call(0.05), _call(0.051)], AT)
    assert ledger.lines() == before
    rows, end = ledger_lines.read(before)
    assert len(rows) == 4 and end == sum(map(len, before))
    assert ledger_lines.balance(rows, "2025").rho == pytest.approx(0.2)


@pytest.mark.parametrize("wrong", ["gap", "branch", "hash", "cap", "second opening"])
def test_the_database_refuses_a_line_that_it_does_not_reckon_itself(wrong: str) -> None:
    ledger.begin(name="centre", cap=0.3, at=AT)
    ledger.CentreLedger().spend([_call(0.1)], AT)
    rows = ledger.rows()
    kind = {"kind": "opened", "cap": 9.0, "delta": 1e-6} if wrong == "second opening" else {
        "kind": "spent", "cohort": "2025", "rho": 0.5 if wrong == "cap" else 0.1
    }  # fmt: skip
    row = kind | {
        "seq": 3 if wrong == "gap" else 2,
        "previous": rows[0]["hash"] if wrong == "branch" else rows[-1]["hash"],
    }
    written = json.dumps(row, sort_keys=True, separators=(",", ":"))
    own = hashlib.sha256(("x" if wrong == "hash" else written).encode()).hexdigest()
    line = json.dumps(row | {"hash": own}, sort_keys=True, separators=(",", ":"))
    with pytest.raises(IntegrityError), transaction.atomic("centre"):
        models.LedgerRow(seq=row["seq"], row=line, previous_hash=row["previous"], hash=own).save(
            force_insert=True
        )
    assert len(ledger.rows()) == 2


def test_whoever_is_not_signed_in_is_answered_in_a_role_that_reads_published_figures_alone() -> (
    None
):
    waiting = releases.prepare("yearly", 2025, "2026", {"n": 1}, PASSED, ONE)
    assert figures.editions() == []
    releases.step(waiting, "checked", OTHER)
    releases.step(waiting, "published", ONE)
    again = releases.prepare("yearly", 2025, "2026", {"n": 2}, PASSED, ONE)
    assert figures.content("yearly", 2025, 1) == {"n": 1}
    assert figures.content("yearly", 2025, 2) is None
    releases.step(again, "checked", OTHER)
    releases.step(again, "published", ONE)
    assert [(each.edition, each.replaced_at is None) for each in figures.editions()] == [
        (2, True),
        (1, False),
    ]
    releases.step(again, "withdrawn", THIRD, "records")
    assert figures.content("yearly", 2025, 2) is None
    assert figures.editions()[0].withdrawn_for == "records"
    with connections["centre"].cursor() as cursor:
        for table in ("release", "releasestep", "ledgerrow", "record", "link"):
            with pytest.raises(ProgrammingError), transaction.atomic("centre"):
                cursor.execute("SET LOCAL ROLE safeconduct_figures")
                cursor.execute(f"SELECT 1 FROM centre_store_{table}")  # noqa: S608
