"""Assistance by the centres, as S1 3.3.3 has it (A-1 to A-6).

S1: Kingdom of Belgium, The fight against trafficking and smuggling in human beings, 3.3.3.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.access import Actor
from safeconduct.access.agencies import ALL, CENTRES
from safeconduct.access.rooms import may_enter
from safeconduct.access.sections import SECTIONS
from safeconduct.actions.assistance.figures import coordinates
from safeconduct.policy.assistance.civil import FOR_VICTIM, NONE, OWN_NAME, VICTIM, check_action
from safeconduct.policy.assistance.plan import (
    AREAS,
    DROPPED,
    OPEN,
    REACHED,
    Span,
    Wrong,
    check_consent,
    check_end,
    check_plan,
    check_within,
)
from safeconduct.policy.assistance.reception import (
    AMBULANT,
    RESIDENTIAL,
    Reception,
    receptions,
)

TODAY = date(2008, 6, 30)
DAYS = st.dates(date(2008, 1, 1), date(2008, 12, 31))
SPANS = st.builds(
    lambda since, days: Span(since, None if days is None else since + timedelta(days=days)),
    DAYS,
    st.none() | st.integers(0, 200),
)


def wrong(code: str, field: str) -> pytest.RaisesExc[Wrong]:
    return pytest.RaisesExc(Wrong, check=lambda each: (each.code, each.field) == (code, field))


def day(month: int, day: int) -> date:
    return date(2008, month, day)


# A-1 "Shelters where victims in need can be housed during a limited period of time. Afterwards,
# ambulant assistance is provided. If housing in a shelter turns out not to be necessary, ambulant
# assistance is the option that is immediately chosen."


def test_a1_first_residential_where_needed_then_ambulant() -> None:
    found = receptions(Span(day(2, 4)), [Span(day(2, 4), day(5, 20))], TODAY)
    assert found == (
        Reception(RESIDENTIAL, day(2, 4), day(5, 20)),
        Reception(AMBULANT, day(5, 20), None),
    )


def test_a1_ambulant_at_once_where_no_shelter_is_needed() -> None:
    assert receptions(Span(day(2, 4)), [], TODAY) == (Reception(AMBULANT, day(2, 4), None),)


def test_a1_moving_to_another_shelter_changes_nothing() -> None:
    moved = [Span(day(2, 4), day(3, 1)), Span(day(3, 1))]
    found = receptions(Span(day(2, 4)), moved, TODAY)
    assert found == (Reception(RESIDENTIAL, day(2, 4), None),)


def test_a1_a_shelter_that_was_there_before_the_plan_counts_from_its_own_day() -> None:
    found = receptions(Span(day(3, 1)), [Span(day(2, 4), day(4, 1))], TODAY)
    assert [each.since for each in found] == [day(2, 4), day(4, 1)]


def test_a1_what_lies_after_the_plan_is_no_part_of_it() -> None:
    found = receptions(Span(day(2, 4), day(3, 31)), [Span(day(3, 1))], TODAY)
    assert found == (
        Reception(AMBULANT, day(2, 4), day(3, 1)),
        Reception(RESIDENTIAL, day(3, 1), day(3, 31)),
    )


@given(plan=SPANS, stays=st.lists(SPANS, max_size=5))
def test_a1_somebody_is_received_in_one_way_at_a_time_without_a_gap(
    plan: Span, stays: list[Span]
) -> None:
    found = receptions(plan, stays, TODAY)
    for before, after in pairwise(found):
        assert before.until == after.since and before.kind != after.kind
    if plan.since <= TODAY:
        assert found and found[0].since <= plan.since
    ended = plan.until is not None and plan.until <= TODAY
    if found and not ended:
        assert found[-1].until is None or found[-1].until > TODAY
    if found and ended:
        assert found[-1].until == plan.until or found[-1].since == plan.until


# A-2, A-3, A-4 "The assistance plan is threefold: psychosocial and medical assistance,
# administrative assistance and legal assistance."


def test_a2_to_a4_the_plan_has_these_areas() -> None:
    assert AREAS == ("psychosocial", "medical", "administrative", "legal")


def test_a_plan_does_not_end_before_it_begins() -> None:
    with wrong("ends-early", "until"):
        check_plan(Span(day(3, 1), day(2, 29)), None, None)
    check_plan(Span(day(3, 1), day(3, 1)), None, None)


def test_a_plan_leaves_out_none_of_its_goals() -> None:
    with wrong("after-goals", "since"):
        check_plan(Span(day(3, 2)), day(3, 1), day(3, 1))
    with wrong("before-goals", "until"):
        check_plan(Span(day(3, 1), day(3, 31)), day(3, 1), day(4, 1))


@pytest.mark.parametrize(
    ("part", "code", "field"),
    [
        (Span(day(3, 10), day(3, 9)), "ends-early", "until"),
        (Span(day(2, 28)), "before-whole", "since"),
        (Span(day(5, 1)), "after-whole", "since"),
        (Span(day(4, 1), day(5, 1)), "after-whole", "until"),
    ],
)
def test_a_goal_or_step_lies_within_what_it_belongs_to(part: Span, code: str, field: str) -> None:
    with wrong(code, field):
        check_within(part, Span(day(3, 1), day(4, 30)))


def test_what_is_reached_is_reached_on_a_day_and_what_is_dropped_has_a_reason() -> None:
    check_end(OPEN, None, "", TODAY, TODAY)
    check_end(REACHED, TODAY, "", TODAY, TODAY)
    with wrong("no-day", "on"):
        check_end(REACHED, None, "", TODAY, TODAY)
    with wrong("ended-early", "on"):
        check_end(REACHED, day(3, 1), "", day(3, 2), TODAY)
    with wrong("not-yet", "on"):
        check_end(REACHED, TODAY + timedelta(days=1), "", day(3, 2), TODAY)
    with wrong("no-reason", "reason"):
        check_end(DROPPED, TODAY, " ", day(3, 2), TODAY)


def test_consent_is_not_withdrawn_before_it_is_given_nor_given_tomorrow() -> None:
    check_consent(day(3, 1), day(3, 1), TODAY)
    with wrong("withdrawn-early", "on"):
        check_consent(day(3, 2), day(3, 1), TODAY)
    with wrong("not-yet", "on"):
        check_consent(TODAY + timedelta(days=1), None, TODAY)
    with wrong("not-yet", "on"):
        check_consent(TODAY, TODAY + timedelta(days=1), TODAY)


# A-4 "The victims so can decide if they want to take civil action or not. The reception centres
# can also take civil action either in their own behalf or in behalf of the victim."


def test_a4_the_victim_decides_and_the_centre_acts_in_their_name_only_on_that() -> None:
    check_action(VICTIM, TODAY, None, [], TODAY)
    check_action(FOR_VICTIM, TODAY, day(6, 1), [], TODAY)
    with wrong("no-decision", "decided"):
        check_action(FOR_VICTIM, TODAY, None, [], TODAY)
    with wrong("decided-late", "decided"):
        check_action(FOR_VICTIM, day(6, 1), day(6, 2), [], TODAY)
    with wrong("decided-against", "decided"):
        check_action(FOR_VICTIM, TODAY, day(6, 1), [day(6, 15)], TODAY)
    # A decision against it that was followed by another is overtaken.
    check_action(FOR_VICTIM, TODAY, day(6, 16), [day(6, 15)], TODAY)


def test_a4_in_its_own_name_the_centre_asks_nobody() -> None:
    check_action(OWN_NAME, TODAY, None, [TODAY], TODAY)


@pytest.mark.parametrize("kind", [VICTIM, OWN_NAME, NONE])
def test_a4_no_action_is_brought_tomorrow(kind: str) -> None:
    with wrong("not-yet", "on"):
        check_action(kind, TODAY + timedelta(days=1), None, [], TODAY)


# A-5 The Centre for Equal Opportunities coordinates "cooperation between the three reception
# centres for victims (Pag-Asa, Sürya, Payoke)": by figures, and by no file.


@pytest.mark.parametrize("agency", sorted(ALL))
def test_a5_one_agency_coordinates_and_works_on_no_plan(agency: str) -> None:
    speaks = Actor(1, "", agency, roles=frozenset({"policy_officer"}))
    works = Actor(1, "", agency, roles=frozenset({"caseworker"}))
    assert coordinates(speaks) == (agency == "equal_opportunities")
    assert not coordinates(works)
    assert not may_enter(speaks, "assistance")
    assert may_enter(works, "assistance") == (agency in CENTRES)


# A-6 "The centres also have a shelter (the address is kept secret)."


def test_a6_the_shelter_is_no_section_that_a_consent_or_an_emergency_opens() -> None:
    from safeconduct.access.policy import NEED_TO_KNOW

    assert "shelter" in SECTIONS
    opened = {relation for relation, sections in NEED_TO_KNOW.items() if "shelter" in sections}
    assert opened == {"guides", "guards"}
