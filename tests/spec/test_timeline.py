"""The timeline: asked as of any day, as known at any instant, corrected and never changed."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from safeconduct.cases.reading import CaseError, read_case
from safeconduct.cases.timeline import as_of

from .casebook import Told


def corrected(told: Told, replaces: str, instead: dict[str, object] | None, at: str) -> Told:
    """A correction of one event, recorded at an instant."""
    told.raw["events"].append(
        {
            "id": f"c{len(told.raw['events']) + 1}",
            "type": "corrected",
            "happened_on": at[:10],
            "recorded_at": at,
            "agency": "federal_police",
            "data": {"replaces": replaces, "with": instead},
        }
    )
    return told


def assessed(day: str, value: str) -> dict[str, object]:
    return {
        "type": "assessed",
        "happened_on": day,
        "recorded_at": f"{day}T21:00:00+01:00",
        "agency": "federal_police",
        "data": {"as": value},
    }


def kinds(told: Told, on: str, known_at: str | None = None) -> list[str]:
    known = None if known_at is None else datetime.fromisoformat(known_at)
    return [event.type for event in as_of(told.case.events, date.fromisoformat(on), known)]


def test_what_happened_later_is_not_there_yet() -> None:
    told = Told().presumed_victim("2008-02-01").then("2008-02-03", "statement_made")
    assert kinds(told, "2008-02-02") == ["detected", "assessed"]


def test_recorded_at_that_very_instant_is_known() -> None:
    told = Told().presumed_victim("2008-02-01")
    assert kinds(told, "2008-02-01", "2008-02-01T19:59:59+01:00") == []
    assert len(kinds(told, "2008-02-01", "2008-02-01T20:00:00+01:00")) == 2
    assert len(kinds(told, "2008-02-01", "2008-02-01T19:00:00+00:00")) == 2


def test_on_one_day_later_in_the_list_counts_as_later() -> None:
    told = Told().then("2008-02-01", "assessed", as_="victim")
    told.then("2008-02-01", "assessed", as_="uncertain")
    assert told.on("2008-02-01")["openings"]["reflection_order"] != "yes"
    assert told.on("2008-02-01")["duties"][0]["duty"] == "offer_centre_contact"


def test_a_correction_takes_the_place_of_its_event_from_the_instant_it_was_recorded() -> None:
    told = Told().presumed_victim("2008-02-01")
    corrected(told, "e2", assessed("2008-02-01", "implicated"), "2008-02-10T10:00:00+01:00")
    before = {"known_at": datetime.fromisoformat("2008-02-10T09:59:59+01:00")}
    assert told.on("2008-02-20", **before)["phase"] == "detected"
    assert told.on("2008-02-20")["phase"] == "not_a_victim"
    # It counts whatever day it was itself made, also for a question about an earlier day.
    assert told.on("2008-02-01")["phase"] == "not_a_victim"


def test_an_event_struck_out_is_gone() -> None:
    told = Told().presumed_victim("2008-02-01")
    assert kinds(corrected(told, "e2", None, "2008-02-10T10:00:00+01:00"), "2008-02-20") == [
        "detected"
    ]


def test_a_corrected_date_is_subject_to_the_day_asked() -> None:
    told = Told().presumed_victim("2008-02-01")
    corrected(told, "e2", assessed("2008-02-05", "victim"), "2008-02-10T10:00:00+01:00")
    assert kinds(told, "2008-02-04") == ["detected"]
    assert kinds(told, "2008-02-05") == ["detected", "assessed"]


def test_of_several_corrections_the_one_recorded_last_counts() -> None:
    told = Told().presumed_victim("2008-02-01")
    corrected(told, "e2", None, "2008-02-12T10:00:00+01:00")
    corrected(told, "e2", assessed("2008-02-01", "uncertain"), "2008-02-10T10:00:00+01:00")
    assert kinds(told, "2008-02-20") == ["detected"]
    corrected(told, "e2", assessed("2008-02-01", "victim"), "2008-02-12T09:00:00+00:00")
    assert kinds(told, "2008-02-20") == ["detected", "assessed"]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"type": "met"}, "event 'e1', type"),
        ({"agency": "police"}, "event 'e1', agency"),
        ({"happened_on": "2008-02-30"}, "event 'e1', happened_on"),
        ({"happened_on": "20080201"}, "event 'e1', happened_on"),
        ({"recorded_at": "2008-02-01T20:00:00"}, "event 'e1', recorded_at"),
        ({"recorded_at": "2008-01-31T22:59:59+00:00"}, "event 'e1', recorded_at"),
        ({"happened_on": "1984-04-30"}, "event 'e1', happened_on"),
        ({"id": "e2"}, "event 'e2'"),
        ({"id": 1}, "event 1, id"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(change: dict[str, object], where: str) -> None:
    raw = Told().presumed_victim("2008-02-01").raw
    raw["events"][0] |= change
    with pytest.raises(CaseError) as wrong:
        read_case(raw)
    assert wrong.value.where == where
    assert "\n" not in str(wrong.value)


def test_the_brussels_day_of_recording_counts() -> None:
    """23:30 on 31 January in London is 1 February in Brussels."""
    raw = Told().presumed_victim("2008-02-01").raw
    raw["events"][0]["recorded_at"] = "2008-01-31T23:30:00+00:00"
    assert read_case(raw).events[0].happened_on == date(2008, 2, 1)


@pytest.mark.parametrize(
    ("replaces", "instead", "at"),
    [
        ("nobody", None, "2008-02-10T10:00:00+01:00"),
        ("c3", None, "2008-02-10T10:00:00+01:00"),
        ("e2", None, "2008-02-01T19:00:00+01:00"),
        ("e2", {"type": "corrected"}, "2008-02-10T10:00:00+01:00"),
        ("e2", assessed("2008-02-01", "guilty"), "2008-02-10T10:00:00+01:00"),
    ],
)
def test_a_correction_has_to_make_sense(
    replaces: str, instead: dict[str, object] | None, at: str
) -> None:
    told = corrected(Told().presumed_victim("2008-02-01"), replaces, instead, at)
    with pytest.raises(CaseError):
        read_case(told.raw)
