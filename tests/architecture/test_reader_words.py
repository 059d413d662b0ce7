"""The own view and the leaflet can be read whole in each language, and claim no review."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import safeconduct.words
from safeconduct.actions.prevention.leaflet import as_shipped
from safeconduct.words import LANGUAGES
from safeconduct.words.readers import READER_LANGUAGES, RIGHT_TO_LEFT, is_reviewed, tell
from safeconduct.words.writing import written_day

WORDS = Path(safeconduct.words.__file__).parent
WANTED = set("en fr nl de es pt ro bg sq ar zh vi tr ru uk hi fa ti".split())
FILES = ("person.ftl", "leaflet.ftl")
# What says how a text stands, not what it tells.
STATE = {"person-reviewed", "leaflet-dated"}
# What would say to somebody who finds a sheet, or looks over a shoulder, why there is a file.
GIVES_AWAY = {
    "en": ("traffick", "victim", "exploit", "prostitut", "smuggl", "safeconduct"),
    "fr": ("traite", "victime", "exploit", "prostitu", "trafic"),
    "nl": ("mensenhandel", "slachtoffer", "uitbuit", "prostitu"),
    "de": ("menschenhandel", "opfer", "ausbeut", "prostitu"),
}


class Values(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.found.add(node.id.name)


@cache
def texts(lang: str, file: str = "person.ftl") -> dict[str, frozenset[str]]:
    """Each text of the catalogue, and the values it needs."""
    path = WORDS / lang / file
    found: dict[str, frozenset[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ftl.Junk), (lang, entry.content)
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, (lang, entry.id.name)
            values = Values()
            values.visit(entry)
            found[entry.id.name] = frozenset(values.found)
    return found


def test_these_are_the_languages() -> None:
    assert set(READER_LANGUAGES) == WANTED
    for file in FILES:
        assert {path.parent.name for path in WORDS.glob(f"*/{file}")} == WANTED
    assert set(LANGUAGES) <= WANTED
    assert {lang for lang in WANTED if Locale.parse(lang).character_order != "left-to-right"} == (
        RIGHT_TO_LEFT
    )


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("lang", sorted(WANTED))
def test_each_language_says_everything_with_the_same_values(lang: str, file: str) -> None:
    assert texts(lang, file) == texts("en", file)
    for key, needs in texts(lang, file).items():
        for n in (0, 1, 2, 3, 5, 11, 100):
            values = {name: n if name == "n" else str(n) for name in needs}
            said = tell(lang, key, **values)
            assert said.strip(), key
            # A number that is told is told in figures, whatever the form of the noun.
            if key == "person-left" and n:
                assert str(n) in said


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("lang", sorted(WANTED - {"en"}))
def test_no_language_only_repeats_the_english(lang: str, file: str) -> None:
    same = [
        key
        for key, needs in texts("en", file).items()
        if not needs and tell(lang, key) == tell("en", key) and key not in STATE
    ]
    # The same words in French, and in Dutch.
    assert set(same) <= {"person-who-police", "person-who-minister"}


def test_no_review_is_claimed_that_was_not_made() -> None:
    assert {lang for lang in WANTED if is_reviewed(lang)} == set()
    for lang in WANTED:
        assert as_shipped(lang).review == tell(lang, "leaflet-not-reviewed")


@pytest.mark.parametrize("lang", sorted(GIVES_AWAY))
def test_no_word_says_why_somebody_has_a_file(lang: str) -> None:
    for key, needs in texts(lang).items():
        said = tell(lang, key, **dict.fromkeys(needs, 1)).casefold()
        assert not [word for word in GIVES_AWAY[lang] if word in said], key


@pytest.mark.parametrize("lang", sorted(WANTED))
def test_a_day_is_written_with_its_month_and_as_it_stands_on_the_document(lang: str) -> None:
    written = written_day(date(2008, 3, 15), lang)
    assert "15/03/2008" in written
    # Chinese numbers its months.
    name = "3月" if lang == "zh" else Locale.parse(lang).months["format"]["wide"][3]
    assert name in written


def test_days_are_written_as_people_write_them() -> None:
    day = date(2008, 3, 1)
    found = {lang: written_day(day, lang).partition(" (")[0] for lang in WANTED}
    assert found["en"] == "1 March 2008"
    assert found["fr"] == "1er mars 2008"
    assert found["zh"] == "2008年3月1日"
    assert found["fa"] == "۱ مارس ۲۰۰۸"
    assert found["ar"].startswith("١") and found["ru"].startswith("1 марта")
