"""The gate lets an honest release through, and stops each of those that are not."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import numpy as np
import polars as pl
import pytest

from safeconduct.centre.release import workflow
from safeconduct.centre.release.accounting import price
from safeconduct.centre.release.domain import Domain, from_records
from safeconduct.centre.release.gate import Limits, Report, run
from safeconduct.centre.release.noise import Counts, Draw
from safeconduct.centre.release.tables import Measured, measure, publish, quote
from safeconduct.centre.release.workflow import NotAllowed

DOMAIN = Domain(
    {"form": ("sexual", "labour", "other", ""), "sex": ("f", "m", ""), "year": tuple("12345")},
    declared=True,
)
TABLES = (("form",), ("form", "sex"), ("sex", "year"))


@pytest.fixture(scope="module")
def records() -> pl.DataFrame:
    chosen = np.random.default_rng(11)
    return pl.DataFrame(
        {
            "form": chosen.choice(
                ["sexual", "labour", "other", None], 300, p=[0.5, 0.3, 0.15, 0.05]
            ),
            "sex": chosen.choice(["f", "m"], 300),
            "year": chosen.choice(list("12345"), 300),
        },
        schema=dict.fromkeys(("form", "sex", "year"), pl.String),
    )


def steady(seed: int, quieter: float = 1.0) -> Draw:
    """Gaussian noise, whole and from a seed: a test does not depend on luck."""
    chosen = np.random.default_rng(seed)

    def draw(counts: Counts, sigma: float) -> Counts:
        noise = np.rint(chosen.normal(0, sigma / quieter, counts.shape))
        return counts + noise.astype(np.int64)

    return draw


def released(
    records: pl.DataFrame, epsilon: float = 1.0, draw: Draw | None = None, seed: int = 1
) -> Measured:
    agreed = quote(TABLES, DOMAIN, epsilon, 1e-6)
    return measure(records, TABLES, DOMAIN, agreed, draw=draw or steady(seed))[0]


def attacked(records: pl.DataFrame, measured: Measured, **options: Any) -> Report:
    return run(records, measured, publish(measured), **{"draw": steady(2), "trials": 20} | options)


def failed(report: Report) -> set[str]:
    return {check.name for check in report.checks if not check.passed}


def test_an_honest_release_passes(records: pl.DataFrame) -> None:
    measured = released(records)
    report = attacked(records, measured, sensitive="form", trials=300)
    assert failed(report) == set()
    assert {check.name for check in report.checks} >= {
        "membership_rare", "membership_common", "membership_random", "attribute_inference",
        "differencing", "noise_width", "accuracy", "coverage",
    }  # fmt: skip
    assert json.loads(report.as_json())["passed"] is True


def test_noise_that_is_too_small_is_noticed_twice(records: pl.DataFrame) -> None:
    measured = released(records, draw=steady(1, quieter=20))
    found = failed(attacked(records, measured, draw=steady(2, quieter=20), trials=600))
    assert "noise_width" in found
    assert {"membership_rare", "membership_common", "membership_random"} <= found


def test_noise_that_is_not_centred_is_noticed(records: pl.DataFrame) -> None:
    def shifted(counts: Counts, sigma: float) -> Counts:
        return steady(1)(counts, sigma) + math.ceil(2 * sigma)

    measured = released(records, draw=shifted)
    assert "noise_centre" in failed(attacked(records, measured))


def test_a_promise_that_the_noise_does_not_keep_is_noticed(records: pl.DataFrame) -> None:
    measured = released(records)
    more = replace(measured, price=replace(measured.price, epsilon=0.5))
    assert "promise" in failed(attacked(records, more))


def test_codes_taken_from_the_records_do_not_pass(records: pl.DataFrame) -> None:
    domain = from_records(records, ["form", "sex", "year"])
    measured = measure(records, TABLES, domain, quote(TABLES, domain, 1.0, 1e-6), draw=steady(1))[0]
    assert "declared_codes" in failed(attacked(records, measured))


def test_a_question_answered_twice_is_noticed_and_the_same_answer_is_not(
    records: pl.DataFrame,
) -> None:
    first, again = released(records), released(records, seed=5)
    found = failed(attacked(records, again, past=[first]))
    assert "answered_twice" in found
    assert not failed(attacked(records, first, past=[first]))


def test_all_releases_together_may_not_pass_the_cap(records: pl.DataFrame) -> None:
    measured = released(records)
    report = attacked(records, measured, limits=Limits(cap_epsilon=0.9))
    assert failed(report) == {"differencing"}


def test_a_release_too_far_from_the_truth_is_stopped(records: pl.DataFrame) -> None:
    measured = released(records, 0.02)
    report = attacked(records, measured, limits=Limits(error=0.2))
    assert "accuracy" in failed(report)


AT = datetime(2020, 3, 1, tzinfo=UTC)


def gated(passed: bool = True) -> workflow.Prepared:
    return workflow.gate(workflow.prepare("2019", b"said", "an", AT), b"report", passed, AT)


def test_two_people_release() -> None:
    checked = workflow.check(gated(), b"report", "bert", AT)
    assert (checked.preparer, checked.checker) == ("an", "bert")
    out = workflow.put_out(checked, b"said", "an", AT)
    assert [step.state for step in out.history] == ["prepared", "gated", "checked", "published"]
    assert workflow.withdraw(out, "bert", AT, "records").state == "withdrawn"


@pytest.mark.parametrize("actor", ["an", "AN", " an "])
def test_who_prepared_never_checks(actor: str) -> None:
    with pytest.raises(NotAllowed, match="same-person"):
        workflow.check(gated(), b"report", actor, AT)


def test_no_step_is_skipped_and_nothing_else_is_published() -> None:
    prepared = workflow.prepare("2019", b"said", "an", AT)
    with pytest.raises(NotAllowed, match="state"):
        workflow.check(prepared, b"report", "bert", AT)
    with pytest.raises(NotAllowed, match="state"):
        workflow.put_out(gated(), b"said", "bert", AT)
    assert gated(passed=False).state == "refused"
    with pytest.raises(NotAllowed, match="state"):
        workflow.check(gated(passed=False), b"report", "bert", AT)
    with pytest.raises(NotAllowed, match="gate"):
        workflow.check(gated(), b"another report", "bert", AT)
    with pytest.raises(NotAllowed, match="gate"):
        workflow.put_out(workflow.check(gated(), b"report", "bert", AT), b"else", "an", AT)


def test_refusing_takes_a_reason_and_is_final() -> None:
    with pytest.raises(NotAllowed, match="reason"):
        workflow.refuse(gated(), "bert", AT, " ")
    with pytest.raises(NotAllowed, match="same-person"):
        workflow.refuse(gated(), "an", AT, "accuracy")
    refused = workflow.refuse(gated(), "bert", AT, "accuracy")
    for step in (
        lambda: workflow.check(refused, b"report", "bert", AT),
        lambda: workflow.gate(refused, b"report", True, AT),
        lambda: workflow.withdraw(refused, "bert", AT, "no"),
        lambda: workflow.refuse(refused, "bert", AT, "again"),
    ):
        with pytest.raises(NotAllowed, match="state"):
            step()


def test_the_price_of_a_release_is_what_the_gate_holds_it_to() -> None:
    said = price(1.0, 1e-6, [1.0, 1.0])
    assert said.rho == pytest.approx(sum(1 / (2 * sigma**2) for sigma in said.sigmas))
