"""Names as different hands write them: one person in several scripts, spellings and orders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.cases.spelling import likeness, skeleton, traces, words

# What is typed into the search, and the family and given name as they were written down.
SAME = [
    ("Mohammed Yusuf", ("يوسف", "محمد")),
    ("محمد يوسف", ("Youssef", "Mohamed")),
    ("Ahmad Al-Hassan", ("الحسن", "أحمد")),
    ("Ibrahim", ("إبراهيم", "")),
    ("Abd al-Rahman", ("Abdurrahman", "Omar")),
    ("Oleksandr Yushchenko", ("Ющенко", "Олександр")),
    ("Juschtschenko", ("Ющенко", "Олександр")),
    ("Иванов Сергей", ("Ivanov", "Sergej")),
    ("Xiaoming Wang", ("王", "小明")),
    ("Wang Xiao Ming", ("Wang", "Xiaoming")),
    ("Hoa Nguyen", ("Nguyễn", "Thị Hoa")),
    ("Engjell Hoxha", ("Hoxha", "Ëngjëll")),
    ("Isil Ozturk", ("Öztürk", "Işıl")),
    ("Shahin", ("Şahin", "Ali")),
    ("Adebayo Olase", ("Ọláṣẹ́", "Adébáyọ̀")),
    ("Stefanescu Ion", ("Ștefănescu", "Ion")),
    ("Ţurcanu", ("Țurcanu", "Ana")),
    ("Blesing Ezze", ("Eze", "Blessing")),
    ("Blesding", ("Eze", "Blessing")),
    ("de Smet Jan", ("Desmet", "Jan")),
    ("Kovalsky", ("Kowalski", "Jan")),
]
OTHERS = [
    ("Smith John", ("Eze", "Blessing")),
    ("Popescu", ("Ștefănescu", "Ion")),
    ("محمد", ("Nguyễn", "Thị Hoa")),
    ("Wang", ("Hoxha", "Ëngjëll")),
]


@pytest.mark.parametrize(("asked", "name"), SAME, ids=str)
def test_one_name_in_two_hands_meets(asked: str, name: tuple[str, str]) -> None:
    assert traces([asked]) & traces(name)
    assert likeness(asked, name) >= 75


@pytest.mark.parametrize(("asked", "name"), OTHERS, ids=str)
def test_another_name_does_not(asked: str, name: tuple[str, str]) -> None:
    assert likeness(asked, name) < 75


def test_the_own_words_are_the_most_alike() -> None:
    name = ("Eze", "Blessing")
    assert likeness("Eze Blessing", name) == 100
    assert likeness("Blessing Eze", name) == 100
    assert likeness("Blesding Ese", name) < 100


@given(st.lists(st.sampled_from(["Eze", "Blessing", "Адам", "نور", "Thị"]), min_size=1, max_size=4))
def test_the_order_does_not_matter(parts: list[str]) -> None:
    once, again = " ".join(parts), " ".join(reversed(parts))
    assert likeness(once, [again]) == 100
    assert sorted(words(once)) == sorted(words(again))


@given(st.text(max_size=400))
def test_whatever_is_typed_is_read(text: str) -> None:
    """Nothing typed breaks the search, or grows it beyond bounds."""
    found = words(text)
    assert all(word.isascii() and word.isalpha() and word.islower() for word in found)
    assert all(len(skeleton(word)) <= 2 * len(word) for word in found)
    assert 0 <= likeness(text, [text]) <= 100
    assert len(traces([text])) <= 20 * (len(found) + 1)
