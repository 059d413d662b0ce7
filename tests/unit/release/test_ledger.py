"""The ledger refuses what was not agreed, forgets nothing, and is written before noise is drawn."""

from __future__ import annotations

import json
import math
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from safeconduct.centre.release.accounting import epsilon_of, price
from safeconduct.centre.release.answers import Answer, Answers, WrongAnswer
from safeconduct.centre.release.domain import Domain, WrongDomain
from safeconduct.centre.release.ledger import (
    EVERYBODY,
    Call,
    Ledger,
    LedgerError,
    OverBudget,
)
from safeconduct.centre.release.noise import MECHANISM, Counts
from safeconduct.centre.release.programme import (
    YEARLY,
    Programme,
    bounded,
    published,
    release,
    yearly_cost,
)
from safeconduct.centre.release.running import running_rho, running_totals

AT = datetime(2020, 3, 1, 12, tzinfo=UTC)
SEED = bytes(range(32))


def call(rho: float, cohort: str = EVERYBODY, mechanism: str = MECHANISM) -> Call:
    sigma = 1 / math.sqrt(2 * rho)
    return Call("figures", "form", cohort, mechanism, rho, sigma, "00", "00")


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger.open(tmp_path / "ledger.jsonl", name="yearly", cap=0.3, at=AT)


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    return Answers(tmp_path / "answers", SEED)


def test_what_is_spent_adds_up_and_the_cap_is_never_passed(ledger: Ledger) -> None:
    ledger.spend([call(0.1), call(0.1)], AT)
    balance = ledger.balance()
    assert (balance.rho, balance.left) == pytest.approx((0.2, 0.1))
    assert 0 < balance.epsilon < epsilon_of(0.2) and balance.cap_epsilon == epsilon_of(0.3)
    before = ledger.path.read_bytes()
    with pytest.raises(OverBudget) as over:
        ledger.spend([call(0.05), call(0.06)], AT)
    assert (over.value.asked, over.value.left) == pytest.approx((0.11, 0.1))
    assert ledger.path.read_bytes() == before
    ledger.spend([call(0.1)], AT)
    with pytest.raises(OverBudget):
        ledger.spend([call(1e-6)], AT)


def test_years_compose_in_parallel_and_what_concerns_everybody_counts_for_all(
    ledger: Ledger,
) -> None:
    for year in range(2010, 2020):
        ledger.spend([call(0.2, str(year))], AT)
    assert ledger.balance().rho == pytest.approx(0.2)
    ledger.spend([call(0.05)], AT)
    assert ledger.balance().rho == pytest.approx(0.25)
    with pytest.raises(OverBudget):
        ledger.spend([call(0.06, "2015")], AT)
    ledger.spend([call(0.25, "2020")], AT)
    assert ledger.balance().left == pytest.approx(0.0, abs=1e-9)


def test_ten_yearly_releases_at_epsilon_1_cost_at_most_3_6(tmp_path: Path) -> None:
    one = price(1.0, 1e-6, [1.0])
    book = Ledger.open(tmp_path / "ten", name="ten", cap=1.0, at=AT)
    for _ in range(10):
        book.spend([call(one.rho)], AT)
    assert 3.0 < book.balance().epsilon <= 3.6
    assert 3.0 < yearly_cost(YEARLY, 10) <= 3.6


def test_other_mechanisms_are_reckoned_by_their_rho_alone(ledger: Ledger) -> None:
    ledger.spend([call(0.1, mechanism="exponential")], AT)
    assert ledger.balance().epsilon == epsilon_of(0.1)


@pytest.mark.parametrize("line", [0, 1, 2])
def test_a_row_that_was_changed_or_taken_out_is_found(ledger: Ledger, line: int) -> None:
    ledger.spend([call(0.1), call(0.1)], AT)
    rows = ledger.path.read_text(encoding="utf-8").splitlines(keepends=True)
    changed = json.loads(rows[line]) | {"rho": 0.01, "cap": 9.0}
    text = json.dumps(changed, sort_keys=True, separators=(",", ":")) + "\n"
    ledger.path.write_text("".join([*rows[:line], text, *rows[line + 1 :]]), encoding="utf-8")
    with pytest.raises(LedgerError, match=f"broken {line + 1}"):
        ledger.rows()
    if line < 2:
        ledger.path.write_text("".join(rows[:line] + rows[line + 1 :]), encoding="utf-8")
        with pytest.raises(LedgerError, match="broken"):
            ledger.spend([call(0.01)], AT)


def test_rows_cut_off_the_end_are_missed_by_who_knows_the_last_hash(ledger: Ledger) -> None:
    ledger.spend([call(0.1)], AT)
    known = ledger.head()
    ledger.spend([call(0.1)], AT)
    assert ledger.leads_to(known)
    rows = ledger.path.read_bytes().splitlines(keepends=True)
    ledger.path.write_bytes(b"".join(rows[:1]))
    assert not ledger.leads_to(known)


def test_half_a_row_of_who_crashed_is_no_row(ledger: Ledger) -> None:
    ledger.spend([call(0.1)], AT)
    with ledger.path.open("ab") as file:
        file.write(b'{"call": "half')
    assert ledger.balance().rho == pytest.approx(0.1)
    ledger.spend([call(0.1)], AT)
    assert ledger.balance().rho == pytest.approx(0.2)
    assert len(ledger.rows()) == 3


def test_those_who_spend_at_the_same_time_wait_for_each_other(ledger: Ledger) -> None:
    def spend(_: int) -> bool:
        try:
            Ledger(ledger.path).spend([call(0.05)], AT)
        except OverBudget:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        done = list(pool.map(spend, range(16)))
    assert done.count(True) == 6
    assert ledger.balance().rho == pytest.approx(0.3)


def test_a_ledger_is_opened_once_with_a_cap(tmp_path: Path, ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="exists"):
        Ledger.open(ledger.path, name="again", cap=9.0, at=AT)
    for cap in (0.0, -1.0, math.inf, math.nan):
        with pytest.raises(LedgerError, match="cap"):
            Ledger.open(tmp_path / "other", name="x", cap=cap, at=AT)
    with pytest.raises(LedgerError, match="delta"):
        Ledger.open(tmp_path / "other", name="x", cap=1.0, at=AT, delta=1e-3)
    with pytest.raises(LedgerError, match="missing"):
        Ledger(tmp_path / "nowhere")


SMALL = Programme(
    "small",
    (("form",), ("form", "minor"), ("age_band", "minor")),
    YEARLY.domain,
    YEARLY.empty,
    epsilon=1.0,
)


def persons(rows: int = 90) -> pl.DataFrame:
    chosen = np.random.default_rng(5)
    young = chosen.random(rows) < 0.3
    return pl.DataFrame(
        {
            "person": [str(n) for n in range(rows)],
            "registered_year": ["2019" if n % 3 else "2018" for n in range(rows)],
            "age_band": np.where(young, "12-17", "25-34"),
            "minor": np.where(young, "yes", "no"),
            **{
                column: chosen.choice(list(SMALL.domain.codes[column]), rows)
                for column in SMALL.domain.codes
                if column not in ("age_band", "minor")
            },
        }
    )


def test_a_released_number_is_never_drawn_again(ledger: Ledger, answers: Answers) -> None:
    first = release(persons(), SMALL, "2019", ledger, answers, AT)
    spent = len(ledger.rows())
    assert spent == 1 + len(SMALL.tables)
    # Also where the records have changed since: what was said stays said, and costs nothing.
    again = release(persons(60), SMALL, "2019", ledger, answers, AT)
    assert all((a == b).all() for a, b in zip(first.noisy, again.noisy, strict=True))
    assert len(ledger.rows()) == spent
    more = Programme("more", (*SMALL.tables, ("sex",)), SMALL.domain, (), epsilon=1.0)
    release(persons(), more, "2019", ledger, answers, AT)
    assert len(ledger.rows()) == spent + 1


def test_budget_is_spent_before_noise_is_drawn(ledger: Ledger, answers: Answers) -> None:
    def crash(counts: Counts, sigma: float) -> Counts:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        release(persons(), SMALL, "2019", ledger, answers, AT, draw=crash)
    assert len(ledger.rows()) == 1 + len(SMALL.tables)


def test_without_budget_nothing_is_drawn(tmp_path: Path, answers: Answers) -> None:
    def never(counts: Counts, sigma: float) -> Counts:
        raise AssertionError

    poor = Ledger.open(tmp_path / "poor", name="poor", cap=0.01, at=AT)
    with pytest.raises(OverBudget):
        release(persons(), SMALL, "2019", poor, answers, AT, draw=never)
    assert len(poor.rows()) == 1


def test_an_answer_that_was_changed_is_not_believed(answers: Answers, tmp_path: Path) -> None:
    domain = Domain({"a": ("x", "y"), "b": ("u", "v", "w")}, declared=True)
    said = Answer(np.arange(6).reshape(3, 2) - 3, 2.5, "00")
    answers.put("2019", ("b", "a"), domain, said)
    # The order of columns makes no other question.
    turned = answers.get("2019", ("a", "b"), domain)
    assert turned is not None and (turned.noisy == said.noisy.T).all()
    assert answers.get("2018", ("b", "a"), domain) is None
    with pytest.raises(FileExistsError):
        answers.put("2019", ("a", "b"), domain, turned)
    with pytest.raises(WrongAnswer):
        Answers(tmp_path / "answers", bytes(32)).get("2019", ("b", "a"), domain)
    path = next((tmp_path / "answers").iterdir())
    path.write_text(path.read_text(encoding="utf-8").replace("-3", "-4"), encoding="utf-8")
    with pytest.raises(WrongAnswer):
        answers.get("2019", ("b", "a"), domain)


def test_law_and_logic_leave_cells_empty(ledger: Ledger, answers: Answers) -> None:
    measured = release(persons(), SMALL, "2019", ledger, answers, AT)
    table = published(measured, SMALL)[2]
    place = table.codes[0].index("25-34"), table.codes[1].index("yes")
    assert measured.noisy[2][place] != 0 or measured.noisy[2].any()
    assert (table.count[place], table.low[place], table.high[place]) == (0, 0, 0)


def test_nobody_weighs_more_than_was_paid_for() -> None:
    frame = pl.DataFrame({"person": ["a", "b", "a", "a"], "form": list("wxyz")})
    assert bounded(frame, "person", 1).get_column("form").to_list() == ["w", "x"]
    assert bounded(frame, "person", 2).get_column("form").to_list() == ["w", "x", "y"]
    with pytest.raises(WrongDomain, match="column"):
        bounded(frame, "case", 1)
    with pytest.raises(WrongDomain, match="unit-blank"):
        bounded(frame.with_columns(person=pl.lit(None)), "person", 1)


def test_a_case_is_protected_at_the_price_of_a_case() -> None:
    cases = Programme("c", SMALL.tables, SMALL.domain, (), 1.0, unit="case", contribution=5)
    assert min(cases.price().sigmas) > 5 * max(SMALL.price().sigmas) / 2
    assert epsilon_of(cases.price().rho) <= 1.0


def test_running_totals_never_fall_and_cover_the_truth() -> None:
    counts = np.array([4, 0, 7, 3, 9, 1, 0, 2, 5, 5, 0, 8], dtype=np.int64)
    chosen = np.random.default_rng(2)
    covered = 0

    def draw(exact: Counts, sigma: float) -> Counts:
        return exact + np.rint(chosen.normal(0, sigma, exact.shape)).astype(np.int64)

    for _ in range(300):
        found = running_totals(counts, 6.0, draw=draw)
        assert (np.diff(found.total) >= -1e-9).all() and (found.total >= 0).all()
        truth = counts.cumsum()
        covered += int(((found.low <= truth) & (truth <= found.high)).sum())
    assert 0.93 < covered / (300 * len(counts)) < 0.97
    # A person stands in one node a level: five levels for twelve periods.
    assert running_rho(12, 6.0) == pytest.approx(5 / (2 * 36))
    with pytest.raises(ValueError, match="periods"):
        running_totals(np.zeros(0, dtype=np.int64), 1.0)
