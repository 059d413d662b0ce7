"""Time in each phase: until the next step that came, or the end of the procedure instead."""

from __future__ import annotations

from datetime import date

import polars as pl
import pytest

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.phases import phases

RECORDS = pl.DataFrame(
    {
        "detected_on": [date(2020, 1, 1)] * 4,
        "referred_on": [date(2020, 1, 11), None, None, date(2020, 1, 5)],
        "registered_on": [date(2020, 3, 11), date(2020, 1, 31), None, None],
        "ended_on": [None, None, date(2020, 1, 21), date(2020, 2, 4)],
    }
)


def test_a_step_left_out_leads_to_the_next_that_came() -> None:
    detected, referred = phases(RECORDS, until=date(2020, 12, 1))
    assert (detected.start, detected.begun, detected.further) == ("detected_on", 4, 3)
    # Ten days, thirty by way of no referral, four; one ended after twenty.
    assert detected.time.left.at(10)[0] == pytest.approx(0.5)
    assert detected.time.outcomes["ended"].at(20)[0] == pytest.approx(0.25)
    assert detected.time.outcomes["next"].at(30)[0] == pytest.approx(0.75)
    assert (referred.begun, referred.further) == (2, 1)


def test_on_an_earlier_day_less_had_happened() -> None:
    detected, referred = phases(RECORDS, until=date(2020, 1, 12))
    assert (detected.further, detected.time.events) == (2, 2)
    assert (referred.begun, referred.time.events) == (2, 0)


def test_records_without_steps_are_said() -> None:
    with pytest.raises(AnalysisFault):
        phases(RECORDS.select("detected_on"), until=date(2020, 12, 1))
    with pytest.raises(AnalysisFault):
        phases(RECORDS, until=date(2019, 1, 1))
