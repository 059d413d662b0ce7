"""Two people release, through the use cases: what is spent, stored, refused and recorded."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from django.db import connections

from safeconduct.access import Actor
from safeconduct.access.roles import ANALYST, CHECKER, DATA_PROTECTION_OFFICER, RELEASER
from safeconduct.actions import figures
from safeconduct.actions.centre.door import NotFound
from safeconduct.actions.centre.releases import accounts, deciding, preparing, reading
from safeconduct.actions.centre.releases.deciding import NotAllowed
from safeconduct.centre.release import gate, programme
from safeconduct.centre.release.ledger import Ledger
from safeconduct.centre.release.programme import YEARLY
from safeconduct.centre_store import ledger
from safeconduct.store.models import AuditEntry
from tests.integration.centre.released import ROUND, linked_round, people, steady_noise

pytestmark = pytest.mark.django_db(databases=["default", "centre"])


@pytest.fixture
def staff(monkeypatch: pytest.MonkeyPatch) -> dict[str, Actor]:
    steady_noise(monkeypatch)
    linked_round({2025: 200})
    return people()


def _prepare(staff: dict[str, Actor], year: int = 2025) -> int:
    return preparing.prepare("yearly", year, ROUND, actor=staff[RELEASER])


def test_a_year_is_prepared_checked_by_another_published_and_read_by_everybody(
    staff: dict[str, Actor],
) -> None:
    price = preparing.quote("yearly", 2025, ROUND, actor=staff[RELEASER])
    assert (price.epsilon, price.spent, len(price.tables)) == (1.0, 0.0, len(YEARLY.tables))
    assert price.after == pytest.approx(1.0, abs=0.001) and price.cap > 3
    assert ledger.rows() == []
    number = _prepare(staff)
    shown = reading.read(number, actor=staff[CHECKER])
    assert (shown.listed.state, shown.report["passed"]) == ("gated", True)
    assert figures.editions() == []
    for wrong in ("releaser", "checker before"):
        with pytest.raises(NotAllowed if wrong != "releaser" else NotFound):
            if wrong == "releaser":
                deciding.agree(number, actor=staff[RELEASER])
            else:
                deciding.publish(number, actor=staff[RELEASER])
    deciding.agree(number, actor=staff[CHECKER])
    assert reading.waiting(actor=staff[RELEASER]) == 1
    deciding.publish(number, actor=staff[RELEASER])
    found = figures.read("yearly-2025-1")
    assert found is not None and len(found.tables) == len(YEARLY.tables)
    for shown_there, prepared in zip(found.tables, shown.tables, strict=True):
        assert (shown_there.count == prepared.count).all()
        assert (shown_there.low == prepared.low).all()
    assert "form.csv" in figures.files_of(found)
    deciding.withdraw(number, "records", actor=staff[RELEASER])
    gone = figures.read("yearly-2025-1")
    assert gone is not None and gone.measured is None and figures.files_of(gone) == {}
    deeds = set(AuditEntry.objects.values_list("deed", flat=True))
    assert {f"centre.release.{deed}" for deed in ("quote", "prepare", "check", "publish")} <= deeds


def test_persons_where_nobody_can_be_are_held_at_the_gate(
    staff: dict[str, Actor], monkeypatch: pytest.MonkeyPatch
) -> None:
    of_year = preparing.cohort

    def contradicted(round_: str, year: int) -> pl.DataFrame:
        return of_year(round_, year).with_columns(minor=pl.lit("yes"))

    monkeypatch.setattr(preparing, "cohort", contradicted)
    shown = reading.read(_prepare(staff), actor=staff[RELEASER])
    checks = {check["name"]: check for check in shown.report["checks"]}
    assert (shown.listed.state, checks["empty_cells"]["passed"]) == ("refused", False)


def test_a_released_number_is_said_again_for_nothing(staff: dict[str, Actor]) -> None:
    first = reading.read(_prepare(staff), actor=staff[RELEASER])
    deciding.send_back(first.listed.id, "coverage", actor=staff[CHECKER])
    before = ledger.lines()
    again = preparing.quote("yearly", 2025, ROUND, actor=staff[RELEASER])
    assert (again.epsilon, again.after) == (0.0, again.spent)
    second = reading.read(_prepare(staff), actor=staff[RELEASER])
    assert ledger.lines() == before and second.listed.version == 2
    for one, other in zip(first.measured.noisy, second.measured.noisy, strict=True):
        assert (one == other).all()


def test_a_crash_before_the_commit_leaves_nothing_and_one_after_it_what_was_drawn(
    staff: dict[str, Actor], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Crash(Exception):
        pass

    def crash(*_: object, **__: object) -> None:
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(programme, "_keep", crash)
        with pytest.raises(Crash):
            _prepare(staff)
    assert ledger.rows() == [] and reading.queue(actor=staff[RELEASER]) == []
    with monkeypatch.context() as patch:
        patch.setattr(gate, "run", crash)
        with pytest.raises(Crash):
            _prepare(staff)
    spent = ledger.lines()
    assert len(spent) == len(YEARLY.tables) + 1 and reading.queue(actor=staff[RELEASER]) == []
    _prepare(staff)
    assert ledger.lines() == spent


def test_what_cannot_be_released_is_refused_and_nothing_is_spent(
    staff: dict[str, Actor], monkeypatch: pytest.MonkeyPatch
) -> None:
    releaser = staff[RELEASER]
    for use in (preparing.quote, preparing.prepare):
        with pytest.raises(preparing.NobodyThere):
            use("yearly", 2019, ROUND, actor=releaser)
        with pytest.raises(preparing.NotLinked):
            use("yearly", 2025, "2031", actor=releaser)
    with monkeypatch.context() as patch:
        patch.setattr(preparing, "lifetime_rho", lambda: YEARLY.price().rho / 2)
        with pytest.raises(preparing.OverBudget):
            preparing.quote("yearly", 2025, ROUND, actor=releaser)
        with pytest.raises(preparing.OverBudget):
            _prepare(staff)
    assert ledger.rows() == []
    _prepare(staff)
    for use in (preparing.quote, preparing.prepare):
        with pytest.raises(preparing.AlreadyWaiting):
            use("yearly", 2025, ROUND, actor=releaser)


def test_the_export_is_a_ledger_that_the_command_reads(
    staff: dict[str, Actor], tmp_path: Path
) -> None:
    _prepare(staff)
    file = tmp_path / "ledger.jsonl"
    file.write_bytes(accounts.export(actor=staff[DATA_PROTECTION_OFFICER]))
    account = accounts.read_ledger(actor=staff[CHECKER])
    assert account is not None
    assert Ledger(file).head() == account.head
    assert Ledger(file).balance().epsilon == account.dearest == account.entries[-1].epsilon
    assert account.entries[-1].epsilon == pytest.approx(1.0, abs=0.001)
    running = [each.epsilon for each in account.entries]
    assert running == sorted(running)


def test_no_true_count_is_kept_with_the_release(staff: dict[str, Actor]) -> None:
    number = _prepare(staff)
    shown = reading.read(number, actor=staff[RELEASER])
    assert {each["name"] for each in shown.report["checks"]} >= {"accuracy", "membership_rare"}
    assert all(set(each) == {"name", "passed", "found", "limit"} for each in shown.report["checks"])
    with connections["centre"].cursor() as cursor:
        cursor.execute("SELECT content::text, report::text FROM centre_store_release")
        kept = cursor.fetchall()[0]
    for table, counts in zip(YEARLY.tables, _true(), strict=True):
        if counts.size > 6:
            assert str(counts.ravel().tolist()) not in "".join(kept), table


def _true() -> list[pl.Series]:
    from safeconduct.actions.centre.releases.persons import cohort

    return programme.exact(cohort(ROUND, 2025), YEARLY, "2025")  # type: ignore[return-value]


def test_each_step_is_for_its_duty_alone(staff: dict[str, Actor]) -> None:
    number = _prepare(staff)
    for role in (ANALYST, DATA_PROTECTION_OFFICER):
        with pytest.raises(NotFound):
            reading.read(number, actor=staff[role])
    with pytest.raises(NotFound):
        deciding.publish(number, actor=staff[CHECKER])
    with pytest.raises(NotFound):
        accounts.read_ledger(actor=staff[ANALYST])
    with pytest.raises(NotFound):
        deciding.agree(number + 1, actor=staff[CHECKER])
