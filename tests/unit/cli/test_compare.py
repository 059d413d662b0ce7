"""A reform held against the law in force: every case counted once, and where it moves."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from safeconduct.cases.compare import compare
from safeconduct.cases.model import Case, Event, Person
from safeconduct.cases.standing import decide
from safeconduct.law.belgium.law import BELGIUM

BELGIAN_TIME = timezone(timedelta(hours=1))
ISSUED = date(2008, 2, 10)


def issued(day: date, document: str = "reflection_order") -> Case:
    recorded = datetime(day.year, day.month, day.day, 20, tzinfo=BELGIAN_TIME)
    event = Event(
        "e1", "document_issued", day, recorded, "immigration_office", {"document": document}
    )
    return Case(None, Person(), "trafficking", (event,))


def test_who_moves_is_counted_by_phase_document_and_last_day() -> None:
    cases = [
        issued(ISSUED),
        issued(ISSUED),
        issued(date(2008, 3, 20)),
        issued(ISSUED, "temporary_residence"),
    ]
    found = compare(
        cases, on=date(2008, 4, 10), law=BELGIUM, reform=BELGIUM.reform({"reflection_days": 90})
    )
    assert found.phases == {
        ("reflection_lapsed", "reflection"): 2,
        ("reflection", "reflection"): 1,
        ("temporary_residence", "temporary_residence"): 1,
    }
    assert found.documents == {
        ("reflection_order", False, True): 2,
        ("reflection_order", True, True): 1,
        ("temporary_residence", True, True): 1,
    }
    assert found.last_days == {"reflection_order": 3}
    # A document that runs longer is a change too, also where the phase stays.
    assert (found.cases, found.changed, found.moved) == (4, 3, 2)


def test_openings_that_change_are_counted() -> None:
    """A certificate whose renewal is confirmed; the reform allows no renewal."""
    day, answers = date(2008, 2, 20), ("proceedings_pending", "willing_to_cooperate")
    confirmed = dict.fromkeys((*answers, "still_victim", "contact_broken"), True)
    told = [
        ("assessed", ISSUED, {"as": "victim"}),
        ("guidance_started", ISSUED, {"centre": "payoke"}),
        ("contact_broken", ISSUED, {}),
        ("document_issued", ISSUED, {"document": "registration_certificate"}),
        ("confirmation_given", day, {"answers": confirmed}),
    ]
    events = tuple(
        Event(f"e{n}", kind, on, datetime(2008, 2, 21, 20, tzinfo=BELGIAN_TIME), "payoke", data)
        for n, (kind, on, data) in enumerate(told)
    )
    case = Case(None, Person(nationalities=("NGA",)), "trafficking", events)
    found = compare(
        [case, case],
        on=date(2008, 3, 1),
        law=BELGIUM,
        reform=BELGIUM.reform({"registration_renewals": 0}),
    )
    assert found.openings["registration_certificate_renewal", "yes", "no"] == 2
    assert found.as_answer()["openings"] == [
        {"opening": "registration_certificate_renewal", "now": "yes", "reform": "no", "cases": 2}
    ]
    assert (found.changed, found.moved) == (2, 0)


def test_no_cases_are_no_change() -> None:
    found = compare([], on=ISSUED, law=BELGIUM, reform=BELGIUM)
    assert (found.cases, found.changed, found.moved) == (0, 0, 0)
    assert found.as_answer()["phases"] == []


@given(
    st.lists(st.dates(date(2007, 1, 1), date(2009, 1, 1)), min_size=1, max_size=12),
    st.integers(0, 400),
    st.dates(date(2008, 1, 1), date(2009, 12, 31)),
)
def test_each_case_is_counted_where_deciding_it_alone_puts_it(
    days: list[date], length: int, on: date
) -> None:
    reform = BELGIUM.reform({"reflection_days": length})
    cases = [issued(day) for day in days]
    found = compare(iter(cases), on=on, law=BELGIUM, reform=reform)
    alone = [
        tuple(decide(case, on=on, reasons=False, law=law)["phase"] for law in (BELGIUM, reform))
        for case in cases
    ]
    assert found.phases == {pair: alone.count(pair) for pair in alone}
    assert found.cases == len(cases)
    assert found.moved == sum(now != then for now, then in alone)
