"""Prevention (S1 3.2.1; S2 section 5): campaigns, and the leaflet in many languages.

V-1 campaigns in countries of origin, mainly for women and children; V-2 the Belgian public, through
embassies and consulates; V-3 focused campaigns, such as "Stop child prostitution" (2004); V-4 the
multilingual information brochure.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from safeconduct.actions.prevention.leaflet import as_shipped
from safeconduct.demo.rooms.prevention import STOP
from safeconduct.law.belgium.catalogue import by_code
from safeconduct.policy.prevention.campaigns import (
    AIMS,
    AUDIENCES,
    CHANNELS,
    Campaign,
    Fault,
    faults,
    figures,
    is_unevaluated,
)
from safeconduct.words.readers import READER_LANGUAGES

ORIGIN = Campaign(
    aim="origin",
    title="Ask first",
    state="running",
    begins=date(2008, 1, 1),
    ends=date(2008, 6, 30),
    audiences=("women", "children"),
    countries=("NGA",),
    channels=("radio",),
    languages=("en",),
    budget=1000,
)


def test_v_1_to_v_3_each_kind_of_campaign_is_one_that_the_source_names() -> None:
    assert set(AIMS.values()) == {"V-1", "V-2", "V-3"} <= set(by_code())
    assert AUDIENCES[:2] == ("women", "children")
    assert "embassy" in CHANNELS


def test_v_3_the_campaign_of_2004_can_be_told_whole() -> None:
    assert (STOP.begins.year, AIMS[STOP.aim], STOP.audiences) == (2004, "V-3", ("travellers",))
    assert not list(faults(STOP))
    assert STOP.measured and STOP.result and STOP.lesson


def test_a_campaign_does_not_end_before_it_begins() -> None:
    assert list(faults(replace(ORIGIN, ends=date(2007, 12, 31)))) == [Fault("ends", "before")]
    assert not list(faults(replace(ORIGIN, ends=ORIGIN.begins)))
    assert list(faults(replace(ORIGIN, state="ended", ends=None))) == [Fault("ends", "missing")]


@pytest.mark.parametrize(
    ("state", "on", "owed"),
    (
        ("running", date(2008, 6, 30), False),
        ("running", date(2008, 7, 1), True),
        ("ended", date(2008, 3, 1), True),
        ("stopped", date(2008, 7, 1), False),
    ),
)
def test_a_campaign_that_is_over_is_owed_an_evaluation(state: str, on: date, owed: bool) -> None:
    told = replace(ORIGIN, state=state)
    assert is_unevaluated(told, on) == owed
    assert not is_unevaluated(replace(told, result="They know."), on)


def test_what_is_not_known_is_not_counted_as_none() -> None:
    found = figures([ORIGIN, replace(ORIGIN, budget=None, reach=0)])
    assert (found.campaigns, found.budget, found.reach) == (2, 1000, 0)
    assert found.unknown == ("budget", "spent", "reach")
    assert figures([ORIGIN]).unknown == ("spent", "reach")


def test_v_4_the_leaflet_is_there_in_at_least_eighteen_languages() -> None:
    assert len(READER_LANGUAGES) >= 18
    titles = {as_shipped(lang).title for lang in READER_LANGUAGES}
    assert len(titles) == len(READER_LANGUAGES)


def test_v_4_it_names_the_three_centres_by_what_is_public_and_by_nothing_else() -> None:
    [reach] = [part for part in as_shipped("en").parts if part.contacts]
    assert {each.name for each in reach.contacts} == {"Pag-Asa", "Payoke", "Sürya"}
    assert {each.email for each in reach.contacts} == {
        "info@pag-asa.be",
        "admin@payoke.be",
        "info@asblsurya.be",
    }
    assert not any(each.given_on for each in reach.contacts)
    assert any("not been confirmed" in line for line in reach.after)


def test_v_4_it_says_first_of_all_a_victim_and_promises_no_result() -> None:
    said = " ".join(
        line for part in as_shipped("en").parts for line in (*part.before, *part.points)
    )
    assert "first of all as a victim" in said
    assert "45 days" in said
    assert "Nobody can promise you the result" in said
    assert "kept secret" in said
