"""The overlap of lists counts persons, and feeds the estimate of those on none."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.overlap import overlap, passage

LINKS = pl.DataFrame(
    {
        "source": ["police", "police", "payoke", "police", "surya", "police", "payoke"],
        "number": list("1234567"),
        "person": ["a", "a", "a", "b", "c", "d", "d"],
    }
)


def test_persons_are_counted_and_not_records() -> None:
    found = overlap(LINKS)
    assert (found.persons, found.records) == (4, 7)
    assert found.sizes == {"payoke": 2, "police": 3, "surya": 1}
    assert found.on == (2, 2, 0)
    assert found.shared["payoke", "police"] == 2
    assert found.combinations == [(("payoke", "police"), 2), (("police",), 1), (("surya",), 1)]


def test_who_is_lost_between_detection_and_centre() -> None:
    found = passage(overlap(LINKS), ["police"], ["payoke", "surya"], missed=0.2)
    assert (found.persons, found.arrived) == (3, 2)
    assert found.share95[0] < found.share < found.share95[1]
    assert found.mended == pytest.approx(2 / 3 / 0.8)


@pytest.mark.parametrize(
    ("before", "after", "missed", "key"),
    [
        (["courts"], ["payoke"], 0.0, "analyse-no-list"),
        (["police"], ["police"], 0.0, "analyse-both-sides"),
        (["police"], ["payoke"], 1.0, "analyse-wrong-share"),
    ],
)
def test_a_passage_that_cannot_be_is_said(
    before: list[str], after: list[str], missed: float, key: str
) -> None:
    with pytest.raises(AnalysisFault) as fault:
        passage(overlap(LINKS), before, after, missed)
    assert fault.value.key == key


ROWS = st.lists(st.tuples(st.sampled_from("ABCD"), st.integers(0, 20)), min_size=1)


@given(ROWS)
def test_every_person_is_in_one_combination(rows: list[tuple[str, int]]) -> None:
    frame = pl.DataFrame(rows, schema=["source", "person"], orient="row")
    found = overlap(frame)
    assert sum(count for _, count in found.combinations) == len({person for _, person in rows})
    assert sum(found.on) == found.persons
    for name, size in found.sizes.items():
        assert size == len({person for source, person in rows if source == name})
