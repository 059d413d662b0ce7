"""How often bodies meet and report (S1 3.2.2, 3.3.1 to 3.3.3), read like the text."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.law.belgium.coordination.facts import BODIES, BODY_FACTS
from safeconduct.law.belgium.coordination.law import BODY_LAW
from safeconduct.law.engine import columns
from safeconduct.law.engine.columns import Column
from safeconduct.policy.coordination.clock import Body, clock, terms
from safeconduct.policy.coordination.reading import BodyError, read_body


def day(text: str) -> date:
    return date.fromisoformat(text)


def stands(kind: str, on: str, *done: str, since: str | None = None) -> dict[str, Any] | None:
    body = Body(kind, tuple(map(day, done)), "", (since and day(since)) or None)
    found: dict[str, Any] | None = clock(body, on=day(on), reasons=False)["duty"]
    return found


def due(kind: str, on: str, *done: str, since: str | None = None) -> tuple[str, str]:
    duty = stands(kind, on, *done, since=since)
    assert duty is not None
    return duty["due"], duty["state"]


class TestPR3:
    """ "The coordination meetings which take place at least every three months"."""

    def test_the_next_meeting_is_due_three_months_after_the_last(self) -> None:
        assert due("district", "2008-06-10", "2008-03-10") == ("2008-06-10", "open")
        assert due("district", "2008-06-11", "2008-03-10") == ("2008-06-10", "overdue")

    def test_three_months_end_at_the_latest_with_the_month(self) -> None:
        assert due("district", "2007-12-01", "2007-11-30") == ("2008-02-29", "open")
        assert due("district", "2008-12-01", "2008-11-30") == ("2009-02-28", "open")

    def test_the_first_is_due_three_months_after_the_directive_took_effect(self) -> None:
        assert due("district", "2007-05-01") == ("2007-05-01", "open")
        assert due("district", "2007-05-02") == ("2007-05-01", "overdue")

    def test_a_meeting_before_the_directive_does_not_set_the_clock(self) -> None:
        assert due("district", "2007-02-01", "2006-12-20") == ("2007-05-01", "open")

    def test_nothing_is_owed_before_the_directive(self) -> None:
        assert stands("district", "2007-01-31", "2006-12-20") is None

    def test_a_younger_district_begins_with_its_own_first_day(self) -> None:
        assert due("district", "2014-05-01", since="2014-04-01") == ("2014-07-01", "open")
        assert stands("district", "2014-03-31", since="2014-04-01") is None

    def test_the_prosecution_answers_for_it(self) -> None:
        duty = stands("district", "2008-06-10", "2008-03-10")
        assert duty is not None
        assert (duty["rule"], duty["owed_by"]) == ("PR-3", "public_prosecutor")

    def test_each_term_that_ended_was_kept_or_kept_late(self) -> None:
        body = Body("district", (day("2007-04-30"), day("2007-09-01"), day("2006-12-20")))
        ended = clock(body, on=day("2007-12-02"), reasons=False)["terms"]
        assert [(each["due"], each["done_on"], each["state"]) for each in ended] == [
            ("2007-05-01", "2007-04-30", "met"),
            ("2007-07-30", "2007-09-01", "met_late"),
        ]

    def test_a_meeting_still_to_come_has_not_been_held(self) -> None:
        assert due("district", "2008-06-11", "2008-03-10", "2008-06-12")[1] == "overdue"


def test_pr7_the_directive_is_assessed_every_year() -> None:
    assert due("directive", "2008-02-01") == ("2008-02-01", "open")
    assert due("directive", "2009-03-01", "2008-02-29") == ("2009-02-28", "overdue")


def test_k1_the_unit_meets_two_or_three_times_a_year() -> None:
    assert due("unit", "2008-07-15", "2008-01-15") == ("2008-07-15", "open")
    duty = stands("unit", "2008-07-16", "2008-01-15")
    assert duty is not None
    assert (duty["state"], duty["owed_by"]) == ("overdue", "minister")


def test_k1_what_two_or_three_times_makes_overdue_is_our_reading_and_says_so() -> None:
    answer = clock(Body("unit", (day("2008-01-15"),)), on=day("2008-03-01"))
    (reason,) = answer["reasons"]
    (figure,) = reason["because"][0]["parameters"]
    assert (figure["parameter"], figure["value"], figure["verified"]) == ("unit_months", 6, False)


@pytest.mark.parametrize(("body", "code"), [("bureau", "K-2"), ("committee", "K-3")])
def test_k2_bureau_and_k3_committee_meet_every_month(body: str, code: str) -> None:
    assert due(body, "2008-02-29", "2008-01-31") == ("2008-02-29", "open")
    assert due(body, "2008-03-01", "2008-01-31") == ("2008-02-29", "overdue")
    duty = stands(body, "2008-03-01", "2008-01-31")
    assert duty is not None
    assert (duty["rule"], duty["owed_by"]) == (code, "criminal_policy")


@pytest.mark.parametrize(
    ("body", "owner"),
    [
        ("government_report", "criminal_policy"),
        ("independent_assessment", "equal_opportunities"),
    ],
)
def test_k4_the_government_and_the_independent_centre_report_every_year(
    body: str, owner: str
) -> None:
    assert due(body, "2005-05-16") == ("2005-05-16", "open")
    duty = stands(body, "2008-12-11", "2007-12-10")
    assert duty is not None
    assert (duty["rule"], duty["owed_by"], duty["state"]) == ("K-4", owner, "overdue")


def test_k5_police_action_plans_are_for_five_years_and_followed_in_the_field() -> None:
    assert due("action_plan", "2013-01-01", "2008-01-01") == ("2013-01-01", "open")
    assert due("action_plan", "2013-01-02", "2008-01-01") == ("2013-01-01", "overdue")
    assert due("plan_monitoring", "2009-01-02", "2008-01-01") == ("2009-01-01", "overdue")


def test_the_reasons_of_a_body_name_rule_citation_day_and_length() -> None:
    body = Body("bureau", (day("2008-01-31"),))
    (reason,) = clock(body, on=day("2008-03-01"), lang="fr")["reasons"]
    assert (
        reason["citation"] == "Arrêté royal du 16 mai 2004\N{NO-BREAK SPACE}: Bureau de la Cellule"
    )
    assert (reason["verdict"], reason["facts"]["last_done_on"]) == ("overdue", "2008-01-31")
    length = reason["because"][0]
    assert [figure["value"] for figure in length["parameters"]] == [1]
    assert length["because"][0]["branch"] == "from_the_last"


DAYS = st.dates(date(1996, 1, 1), date(2060, 12, 31))


@given(last=DAYS, months=st.sampled_from([1, 3, 6]))
def test_a_term_of_months_keeps_its_day_number_or_ends_with_the_month(
    last: date, months: int
) -> None:
    body = {1: "bureau", 3: "district", 6: "unit"}[months]
    begun = max(last, date(2007, 2, 1) if months == 3 else date(2004, 5, 16))
    duty = clock(Body(body, (last,)), on=begun, reasons=False)["duty"]
    ends = date.fromisoformat(duty["due"])
    assert (ends.year * 12 + ends.month) - (begun.year * 12 + begun.month) == months
    last_of_month = calendar.monthrange(ends.year, ends.month)[1]
    assert ends.day == min(begun.day, last_of_month)


@given(held=st.lists(DAYS, max_size=5), later=st.integers(0, 400), on=DAYS)
def test_another_meeting_never_makes_a_district_owe_sooner(
    held: list[date], later: int, on: date
) -> None:
    before = clock(Body("district", tuple(held)), on=on, reasons=False)["duty"]
    more = (*held, on - timedelta(later))
    after = clock(Body("district", more), on=on, reasons=False)["duty"]
    assert (before is None) == (after is None)
    if before is not None:
        assert after["due"] >= before["due"]


@given(
    bodies=st.lists(
        st.tuples(st.sampled_from(BODIES), st.none() | DAYS, st.lists(DAYS, max_size=4), DAYS),
        min_size=1,
        max_size=8,
    )
)
def test_many_bodies_at_once_are_decided_as_each_alone(bodies: list[Any]) -> None:
    asked = [(Body(kind, tuple(done), "", since), on) for kind, since, done, on in bodies]
    rows = [row for body, on in asked for row in terms(body, on)]
    facts = {
        fact.name: Column.of(fact.kind, [row[fact.name] for row in rows], fact.values)
        for fact in BODY_FACTS
    }
    outputs = {duty.name: duty.state for duty in BODY_LAW.duties}
    found = columns.evaluate(outputs, facts, BODY_LAW.parameters)
    place = 0
    for body, on in asked:
        place += len(list(terms(body, on)))
        now = clock(body, on=on, reasons=False)["duty"]
        states = {name: _word(column, place - 1) for name, column in found.values.items()}
        owed = {name: state for name, state in states.items() if state != "none"}
        assert owed == ({} if now is None else {now["duty"]: now["state"]})


def _word(column: Column, row: int) -> str:
    return column.categories[int(np.asarray(column.values)[row])]


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        ([], "body"),
        ({"body": "parliament", "done": []}, "body"),
        ({"body": "bureau"}, "done"),
        ({"body": "bureau", "done": ["2008-02-30"]}, "done 1"),
        ({"body": "bureau", "done": ["yesterday"]}, "done 1"),
        ({"body": "bureau", "done": [], "since": 2004}, "since"),
        ({"body": "bureau", "done": [], "name": 3}, "name"),
        ({"body": "bureau", "done": [], "held": []}, "body"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused_where_it_is_wrong(raw: object, where: str) -> None:
    with pytest.raises(BodyError) as wrong:
        read_body(raw)
    assert wrong.value.where == where
    assert "\n" not in str(wrong.value)
