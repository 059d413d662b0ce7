"""The leaflet on paper, in each language: it can be read aloud, and has every letter."""

from __future__ import annotations

import unicodedata
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from safeconduct.actions.prevention.leaflet import as_pdf, languages, read
from safeconduct.policy.paper import FONTS
from safeconduct.policy.prevention import leaflet
from safeconduct.policy.prevention.leaflet import Leaflet, paper
from safeconduct.words.readers import READER_LANGUAGES, tell
from tests.unit.policy.structure import elements


@cache
def letters(weight: str) -> frozenset[int]:
    """Every letter that the fonts of a weight hold between them."""
    found: set[int] = set()
    for path in FONTS.glob(f"*_{weight}.ttf"):
        with TTFont(path) as font:
            found |= set(font.getBestCmap())
    return frozenset(found)


def words(told: Leaflet) -> str:
    parts = (
        "".join(
            (
                each.title,
                *each.before,
                *each.points,
                *each.after,
                *(word for one in each.contacts for word in (one.name, one.city, one.email)),
            )
        )
        for each in told.parts
    )
    shown = (told.title, told.lede, *parts, told.law, *told.cited, told.review, told.version)
    return "".join(shown) + tell(told.lang, "leaflet-checked", who="", day="")


@pytest.mark.parametrize("lang", READER_LANGUAGES)
def test_every_letter_of_the_leaflet_is_in_the_fonts(lang: str) -> None:
    # Marks of direction and joiners are obeyed, not drawn.
    needed = {ord(each) for each in words(read(lang)) if unicodedata.category(each) != "Cf"}
    for weight in ("400Regular", "700Bold"):
        assert {chr(each) for each in needed - letters(weight)} == set()


@pytest.mark.parametrize("large", (False, True))
@pytest.mark.parametrize("lang", READER_LANGUAGES)
def test_the_leaflet_on_paper_can_be_read_aloud(lang: str, large: bool) -> None:
    told = read(lang)
    with pikepdf.open(BytesIO(as_pdf(lang, large=large))) as made:
        assert made.Root.MarkInfo.Marked
        assert str(made.Root.Lang) == lang
        assert str(made.docinfo["/Title"]) == told.title
        assert made.Root.ViewerPreferences.DisplayDocTitle
        found = elements(made.Root.StructTreeRoot.K)
        assert found["/H1"] == 1
        assert found["/H2"] == len(told.parts)
        assert found["/L"] == sum(bool(each.points) + bool(each.contacts) for each in told.parts)
        assert found["/Link"] == sum(
            1 + bool(one.website) for each in told.parts for one in each.contacts
        )
        # Of who made it, and on which machine, nothing is told.
        assert set(made.docinfo) <= {"/Title", "/Creator", "/CreationDate", "/ModDate"}
        assert f"{told.dated:%Y%m%d}" in str(made.docinfo["/CreationDate"])
        assert len(made.pages) <= (4 if large else 2)


def test_the_same_words_give_the_same_paper() -> None:
    assert paper(read("fa")) == paper(read("fa"))


def test_large_print_has_at_least_eighteen_points() -> None:
    assert leaflet.LARGE >= 18


def test_a_review_is_told_with_who_and_when(monkeypatch: pytest.MonkeyPatch) -> None:
    def told(lang: str, key: str, **values: object) -> str:
        said = {"leaflet-reviewed": "2027-02-01", "leaflet-reviewer": "A. Peeters"}
        return said.get(key) or tell(lang, key, **values)

    monkeypatch.setattr(leaflet, "tell", told)
    said = leaflet.leaflet("nl", ()).review
    assert "A. Peeters" in said and "01/02/2027" in said


def test_words_that_nobody_has_checked_say_so() -> None:
    assert set(languages()) == set(READER_LANGUAGES)
    for lang, state in languages().items():
        assert state.on is None
        assert read(lang).review == tell(lang, "leaflet-not-reviewed")
