"""The timeline of a page: newest first, corrections in the place of what they replace."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from safeconduct.cases.model import Case
from safeconduct.web.cases.chronicle import chronicle

Telling = Callable[..., Case]

INSTEAD = {
    "type": "contact_broken",
    "happened_on": "2008-02-03",
    "recorded_at": "2008-02-20T10:00:00+01:00",
    "agency": "payoke",
    "data": {},
}
CORRECTION = {"replaces": "e5", "with": INSTEAD, "recorded_at": "2008-02-20T10:00:00+01:00"}
STRUCK = {"replaces": "e5", "with": None, "recorded_at": "2008-02-21T10:00:00+01:00"}


def test_the_newest_is_first_and_within_a_day_the_last_recorded(antwerp: Telling) -> None:
    told = chronicle(antwerp().events, "en", on=date(2008, 3, 1), known_at=None)
    assert [entry.shown.id for entry in told] == ["e6", "e5", "e4", "e3", "e2", "e1"]
    assert told[0].shown.name == "Document issued"
    assert told[0].shown.details == (("Document", "Order to leave the territory (45 days)"),)


def test_what_had_not_happened_yet_is_left_out(antwerp: Telling) -> None:
    told = chronicle(antwerp().events, "en", on=date(2008, 2, 2), known_at=None)
    assert [entry.shown.id for entry in told] == ["e5", "e4", "e3", "e2", "e1"]


def test_a_correction_stands_where_it_belongs_with_what_it_replaced(antwerp: Telling) -> None:
    case = antwerp(("2008-02-20", "corrected", "payoke", CORRECTION))
    told = chronicle(case.events, "en", on=date(2008, 3, 1), known_at=None)
    assert [entry.shown.id for entry in told] == ["e6", "e5", "e4", "e3", "e2", "e1"]
    corrected = told[1]
    assert corrected.shown.happened_on == date(2008, 2, 3)
    assert [before.happened_on for before in corrected.replaced] == [date(2008, 2, 2)]
    assert corrected.corrected_by == "payoke"


def test_before_it_was_known_a_correction_is_not_there(antwerp: Telling) -> None:
    case = antwerp(("2008-02-20", "corrected", "payoke", CORRECTION))
    known_at = datetime(2008, 2, 15, tzinfo=UTC)
    told = chronicle(case.events, "en", on=date(2008, 3, 1), known_at=known_at)
    assert told[1].replaced == ()
    assert told[1].shown.happened_on == date(2008, 2, 2)


def test_what_was_struck_out_stays_to_be_seen(antwerp: Telling) -> None:
    case = antwerp(
        ("2008-02-20", "corrected", "payoke", CORRECTION),
        ("2008-02-21", "corrected", "payoke", STRUCK),
    )
    struck = chronicle(case.events, "en", on=date(2008, 3, 1), known_at=None)[1]
    assert struck.event is None
    assert [each.happened_on for each in struck.replaced] == [date(2008, 2, 2), date(2008, 2, 3)]
    assert struck.shown.happened_on == date(2008, 2, 3)


def test_details_are_told_in_the_language_of_the_page(antwerp: Telling) -> None:
    leaflet = ("2008-02-11", "leaflet_given", "payoke", {"language": "yo"})
    asked = ("2008-02-12", "centre_invited", "federal_police", {"centre": "payoke"})
    case = antwerp(leaflet, asked)
    told = chronicle(case.events, "fr", on=date(2008, 3, 1), known_at=None)
    assert told[1].shown.details == (("Langue", "yoruba"),)
    assert ("Centre", "Payoke") in told[0].shown.details
