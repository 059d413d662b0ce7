"""How many leaflets a place has left, of what was sent there and counted there."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from safeconduct.policy.prevention.stock import COUNTED, LOW, SENT, Move, stocks

DAY = date(2008, 3, 1)


def move(kind: str, count: int, days: int, place: str = "Oudaan", language: str = "ti") -> Move:
    return Move(kind, "police", place, language, count, DAY + timedelta(days=days))


def test_without_a_count_all_that_was_sent_is_taken_to_be_left() -> None:
    [found] = stocks([move(SENT, 100, 0), move(SENT, 50, 9)])
    assert (found.sent, found.left, found.counted_on) == (150, 150, None)
    assert found.last == DAY + timedelta(days=9)


def test_a_count_stands_for_all_that_was_sent_before_it() -> None:
    [found] = stocks([move(SENT, 100, 0), move(COUNTED, 12, 5), move(SENT, 40, 6)])
    assert (found.sent, found.left, found.counted_on) == (140, 52, DAY + timedelta(days=5))


def test_of_one_day_the_later_noted_is_the_later() -> None:
    [found] = stocks([move(COUNTED, 3, 0), move(COUNTED, 30, 0)])
    assert found.left == 30
    [found] = stocks([move(COUNTED, 10, 0), move(SENT, 5, 0)])
    assert found.left == 15


def test_what_is_noted_late_is_placed_on_its_day() -> None:
    [found] = stocks([move(COUNTED, 12, 5), move(SENT, 100, 0)])
    assert found.left == 12


def test_places_and_languages_are_apart_the_lowest_first() -> None:
    found = stocks(
        [move(SENT, 90, 0), move(SENT, 8, 0, language="ar"), move(SENT, 40, 0, place="Luik")]
    )
    assert [(each.place, each.language, each.left) for each in found] == [
        ("Oudaan", "ar", 8),
        ("Luik", "ti", 40),
        ("Oudaan", "ti", 90),
    ]
    assert [each.is_low for each in found] == [True, False, False]
    assert not stocks([move(COUNTED, LOW, 0)])[0].is_low


@given(
    st.lists(
        st.tuples(st.sampled_from((SENT, COUNTED)), st.integers(0, 500), st.integers(0, 20)),
        min_size=1,
    )
)
def test_what_is_left_is_never_more_than_was_counted_or_sent(
    noted: list[tuple[str, int, int]],
) -> None:
    [found] = stocks([move(*each) for each in noted])
    counted = max((count for kind, count, _ in noted if kind == COUNTED), default=0)
    assert 0 <= found.left <= counted + found.sent
