"""The leaflet on paper, in each language: it can be read aloud, and has every letter."""

from __future__ import annotations

import unicodedata
from datetime import date
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from safeconduct.actions.prevention.leaflet import as_pdf, as_shipped
from safeconduct.policy.paper import FONTS
from safeconduct.policy.prevention import leaflet
from safeconduct.policy.prevention.leaflet import Contact, Leaflet, Review, paper
from safeconduct.words.readers import READER_LANGUAGES, tell
from tests.unit.policy.reading_aloud import plain, read_aloud
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
    known = (
        tell(told.lang, "leaflet-checked", who="", day=""),
        tell(told.lang, "leaflet-reach-given", day=""),
    )
    return "".join((*shown, *known))


@pytest.mark.parametrize("lang", READER_LANGUAGES)
def test_every_letter_of_the_leaflet_is_in_the_fonts(lang: str) -> None:
    # Marks of direction and joiners are obeyed, not drawn.
    needed = {ord(each) for each in words(as_shipped(lang)) if unicodedata.category(each) != "Cf"}
    for weight in ("400Regular", "700Bold"):
        assert {chr(each) for each in needed - letters(weight)} == set()


@pytest.mark.parametrize("large", (False, True))
@pytest.mark.parametrize("lang", READER_LANGUAGES)
def test_the_leaflet_on_paper_can_be_read_aloud(lang: str, large: bool) -> None:
    told = as_shipped(lang)
    with pikepdf.open(BytesIO(as_pdf(told, large=large))) as made:
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
    assert paper(as_shipped("fa")) == paper(as_shipped("fa"))


def test_large_print_has_at_least_eighteen_points() -> None:
    assert leaflet.LARGE >= 18


@pytest.mark.parametrize("lang", ("nl", "fa"))
def test_a_review_and_a_contact_are_told_with_who_and_when(lang: str) -> None:
    day = date(2027, 2, 1)
    given = Contact("Payoke", "Antwerpen", "", "", "+32 3 000 00 00", "9:00–17:00", day)
    told = leaflet.leaflet(lang, (given,), Review(day, "A. Peeters"))
    assert "A. Peeters" in told.review and "01/02/2027" in told.review
    [reach] = [part for part in told.parts if part.contacts]
    assert "01/02/2027" in reach.contacts[0].given
    # Nobody is sent to ask for a number that stands there, nor told that it is not confirmed.
    assert reach.after == ()
    with pikepdf.open(BytesIO(paper(told))) as made:
        assert elements(made.Root.StructTreeRoot.K)["/Link"] == 1
        heard = read_aloud(made)
        assert heard.count("+32 3 000 00 00") == 1
        assert plain(reach.contacts[0].given) in plain(heard)


def test_words_that_nobody_has_checked_say_so() -> None:
    for lang in READER_LANGUAGES:
        assert as_shipped(lang).review == tell(lang, "leaflet-not-reviewed")


def test_a_review_holds_for_the_words_it_was_made_of(monkeypatch: pytest.MonkeyPatch) -> None:
    before = leaflet.fingerprint("fr")
    assert before == leaflet.fingerprint("fr") != leaflet.fingerprint("nl")

    def other(lang: str, key: str, **values: object) -> str:
        return tell(lang, key, **values) + ("!" if key == "leaflet-first" else "")

    monkeypatch.setattr(leaflet, "tell", other)
    assert leaflet.fingerprint("fr") != before


@pytest.mark.parametrize("lang", ("fr", "ar", "fa", "hi", "ti", "zh"))
def test_what_is_read_aloud_is_what_the_leaflet_says_in_its_order(lang: str) -> None:
    told = as_shipped(lang)
    with pikepdf.open(BytesIO(as_pdf(told))) as made:
        heard = plain(read_aloud(made))
    at = 0
    for part in told.parts:
        contacts = [word for each in part.contacts for word in (each.name, each.email)]
        for said in (part.title, *part.before, *contacts, *part.points, *part.after):
            found = heard.find(plain(said), at)
            assert found >= at, said
            at = found
