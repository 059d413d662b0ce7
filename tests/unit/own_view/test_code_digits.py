"""The codes: long enough not to be guessed, checked so that a slip is told as one."""

from __future__ import annotations

from collections.abc import Callable
from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.actions.own_view import codes
from safeconduct.actions.own_view.codes import (
    LENGTH,
    in_groups,
    is_right,
    new_code,
    read_digits,
    with_check,
)

right = st.text("0123456789", min_size=26, max_size=26).map(with_check)


def test_a_code_holds_more_than_eighty_random_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []

    def choice(letters: str) -> str:
        drawn.append(letters)
        return letters[-1]

    monkeypatch.setattr(codes.secrets, "choice", choice)
    assert is_right(new_code())
    assert sum(log2(len(set(letters))) for letters in drawn) > 80


@given(right)
def test_a_code_is_read_as_it_is_printed(code: str) -> None:
    assert read_digits(in_groups(code)) == (code, True)
    assert is_right(code) and len(code) == LENGTH
    assert [len(group) for group in in_groups(code).split(" ")] == [4] * 7


@given(right, st.integers(0, LENGTH - 1), st.integers(1, 9))
def test_any_one_wrong_digit_is_a_typing_error(code: str, place: int, more: int) -> None:
    wrong = str((int(code[place]) + more) % 10)
    assert not is_right(code[:place] + wrong + code[place + 1 :])


@given(right, st.integers(0, LENGTH - 2))
def test_any_two_digits_that_changed_places_are_a_typing_error(code: str, place: int) -> None:
    one, two = code[place : place + 2]
    assert one == two or not is_right(code[:place] + two + one + code[place + 2 :])


def _in(zero: str) -> Callable[[str], str]:
    return lambda code: "".join(chr(ord(zero) + int(digit)) for digit in code)


# Arabic, Persian, Devanagari, full width: what these keyboards type.
@pytest.mark.parametrize("zero", ["٠", "۰", "०", "０"])
@given(code=right)
def test_digits_of_every_script_are_digits(zero: str, code: str) -> None:
    assert read_digits(f"\u2067{_in(zero)(code)}\u2069") == (code, True)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_without_fail(typed: str) -> None:
    digits, _ = read_digits(typed)
    assert digits.isascii() and (not digits or digits.isdigit())
    assert isinstance(is_right(digits), bool)
