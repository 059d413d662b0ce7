"""An assessment in words: reasons, indicators with their result, duties left open."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from safeconduct.cases.model import Event
from safeconduct.law.belgium.indicators import indicator_set
from safeconduct.web.cases.assessed import assessments
from safeconduct.words import LANGUAGES, say

DAY = date(2008, 2, 1)
COERCION = indicator_set("adult_labour").dimension("coercion_destination")
STRONG = [f"{COERCION.code}.{i.code}" for i in COERCION.indicators if i.strength == "strong"]
WHOLE = {
    "as": "victim",
    "reasons": "Slept in the workshop.\nNo papers.",
    "form": "labour",
    "indicators": {"list": "adult_labour", "yes": STRONG[:2], "no": []},
    "left_open": [
        {"duty": "tell_of_rights", "state": "handed_on", "to": "payoke"},
        {"duty": "give_leaflet", "state": "later", "why": "No leaflet in Edo"},
    ],
}


def assessed(data: dict[str, Any], name: str = "a") -> Event:
    at = datetime(2008, 2, 1, 20, tzinfo=UTC)
    return Event(name, "assessed", DAY, at, "federal_police", data)


def test_everything_that_was_recorded_is_told() -> None:
    (told,) = assessments([assessed(WHOLE)], "en")
    assert (told.label, told.agency) == ("Presumed victim", "Federal police")
    assert told.reasons == WHOLE["reasons"]
    assert told.form == "Work in circumstances contrary to human dignity"
    assert told.left_open == (
        (say("en", "duty-tell_of_rights"), "Handed on to Payoke"),
        (say("en", "duty-give_leaflet"), "Not done yet: No leaflet in Edo"),
    )
    assert told.indicators is not None
    verdicts = {each.code: each.verdict for each in told.indicators.dimensions}
    assert verdicts.pop("coercion_destination") == "yes"
    assert set(verdicts.values()) == {"unknown"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_in_every_language(lang: str) -> None:
    (told,) = assessments([assessed(WHOLE)], lang)
    assert told.left_open[0][0] == say(lang, "duty-tell_of_rights")
    assert told.form == say(lang, "fc-form-labour")


def test_the_newest_first_and_one_that_says_nothing_is_left_out() -> None:
    first, bare = assessed(WHOLE, "a"), assessed({"as": "uncertain"}, "b")
    review = assessed({"as": "implicated", "reasons": "A second hearing"}, "c")
    told = assessments([first, bare, review], "en")
    assert [each.reasons for each in told] == ["A second hearing", WHOLE["reasons"]]
    assert told[0].indicators is None


@pytest.mark.parametrize(
    "odd", [None, "adult_labour", {"list": "of_ours"}, {"list": "adult_labour"}]
)
def test_indicators_of_another_shape_are_not_shown(odd: object) -> None:
    (told,) = assessments([assessed({"as": "victim", "reasons": "Seen", "indicators": odd})], "en")
    assert told.indicators is None
