"""Two totals of one year: what the steps explain, and what nobody explained."""

from __future__ import annotations

import polars as pl
import pytest

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.reconcile import Step, Total, read_chain, reconcile

FIRST, SECOND = Total("identified and assisted", 265), Total("as restated", 159)


def test_what_no_step_accounts_for_is_left_open() -> None:
    found = reconcile(FIRST, SECOND, [Step("counted by two centres", change=-31)], year=2019)
    assert [line.after for line in found.lines] == [234]
    assert found.unexplained == -75
    assert reconcile(FIRST, SECOND, []).unexplained == -106
    assert reconcile(FIRST, SECOND, [Step("all of it", change=-106)]).unexplained == 0


def test_counted_steps_take_no_record_away_twice() -> None:
    records = pl.DataFrame(
        {
            "form": ["labour", "labour", "sexual", None],
            "offence": ["smuggling", "trafficking", "smuggling", "smuggling"],
        }
    )
    found = reconcile(
        Total("all", 4),
        Total("trafficking only", 1),
        [
            Step("without smuggling", without={"offence": ["smuggling"]}),
            Step("without labour", without={"form": ["labour"]}),
        ],
        records=records,
    )
    assert [line.change for line in found.lines] == [-3, -1]
    assert found.unexplained == 1
    assert found.start_counted == 4


def test_a_value_that_is_not_known_falls_under_no_step() -> None:
    records = pl.DataFrame({"form": ["labour", None]})
    found = reconcile(
        Total("a", 2), Total("b", 1), [Step("x", without={"form": ["labour"]})], records=records
    )
    assert found.lines[0].change == -1


@pytest.mark.parametrize(
    ("wrong", "entry"),
    [
        ([], "{}"),
        ({"to": {"label": "b", "total": 1}}, "from"),
        ({"from": {"label": "a", "total": -1}, "to": {"label": "b", "total": 1}}, "from.total"),
        ({"from": {"total": 1}, "to": {"label": "b", "total": 1}}, "from.label"),
        (
            {
                "from": {"label": "a", "total": 1},
                "to": {"label": "b", "total": 1},
                "steps": [{"step": "neither"}],
            },
            "steps[0].change",
        ),
    ],
)
def test_a_chain_that_is_not_whole_names_what_is_missing(wrong: object, entry: str) -> None:
    with pytest.raises(AnalysisFault) as fault:
        reconcile(*read_chain(wrong)[:3])
    assert fault.value.key == "analyse-wrong-chain"
    assert fault.value.values["entry"] == entry


def test_a_step_to_be_counted_needs_records() -> None:
    with pytest.raises(AnalysisFault) as fault:
        reconcile(FIRST, SECOND, [Step("x", without={"form": ["labour"]})])
    assert fault.value.key == "analyse-step-needs-records"
