"""A table of figures as it is read: what is known, how well, and what is not said."""

from __future__ import annotations

import numpy as np
import pytest
from django.utils.translation import override

from safeconduct.centre.release.tables import Table
from safeconduct.web.figures.numbers import short
from safeconduct.web.figures.tables import shown_tables


@pytest.fixture
def table() -> Table:
    return Table(
        ("sex",),
        (("female", "male", "other", ""),),
        np.array([120.4, 40.0, 3.0, 0.0]),
        np.array([100, 0, 0, 0]),
        np.array([140, 78, 12, 0]),
        10.0,
    )


def test_a_cell_is_shown_with_its_interval_or_as_too_uncertain(table: Table) -> None:
    with override("en"):
        (shown,), crossed = shown_tables([table])
    said = [(row.count, row.interval) for row in shown.rows]
    assert crossed == []
    assert said == [
        ("120", "between 100 and 140"),
        # Might as well be nobody, whatever the best guess is.
        ("too uncertain to show", "at most 78"),
        ("too uncertain to show", "at most 12"),
        ("0", "none: ruled out by law or logic"),
    ]
    # What is not said has no bar that could be taken for 0.
    assert shown.chart.count("<rect") == 1 and ">120<" in shown.chart


def test_a_best_guess_outside_its_own_interval_is_not_said() -> None:
    odd = Table(("sex",), (("female",),), np.array([30.0]), np.array([31]), np.array([60]), 5.0)
    with override("fr"):
        (shown,), _ = shown_tables([odd])
    assert shown.rows[0].uncertain and shown.chart == ""


@pytest.mark.parametrize(
    ("value", "lang", "said"),
    [(1e-6, "en", "10⁻⁶"), (2.5e-5, "fr", "2,5 × 10⁻⁵"), (0.384, "nl", "0,38"), (0.0, "de", "0")],
)
def test_a_small_number_is_written_as_people_write_it(value: float, lang: str, said: str) -> None:
    with override(lang):
        assert short(value) == said
