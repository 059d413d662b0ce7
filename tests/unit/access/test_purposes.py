"""What somebody may look for: a closed list, deny by default."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.access import PURPOSES, RELATIONS, SECTIONS, Actor, Relation, may_use, visible
from safeconduct.access.agencies import ALL, CENTRE_BODIES
from safeconduct.access.purposes import ACTS, ANYBODY
from safeconduct.access.relations import PERSON
from safeconduct.access.roles import (
    ADMINISTRATOR,
    CASEWORKER,
    CENTRE_ROLES,
    DATA_PROTECTION_OFFICER,
    ROLES,
    roles_of,
    separate,
)
from safeconduct.actions import catalogue
from safeconduct.words import say

EVERYWHERE = tuple(Relation("payoke", "", relation) for relation in RELATIONS)


def actor(*roles: str, agency: str = "payoke", purposes: frozenset[str] | None = None) -> Actor:
    return Actor(1, "A", agency, "", frozenset(roles), purposes)


def test_every_act_is_a_purpose_and_no_other_is_called_one() -> None:
    assert ACTS == tuple(act.key for act in catalogue.ACTS)


@given(st.text(max_size=40).filter(lambda text: text not in PURPOSES))
def test_a_purpose_that_is_not_listed_opens_nothing(purpose: str) -> None:
    everything = actor(*ROLES)
    assert not may_use(everything, purpose).allowed
    assert visible(everything, EVERYWHERE, purpose) == frozenset()


@pytest.mark.parametrize("purpose", PURPOSES)
def test_without_a_role_one_is_told_what_concerns_oneself_and_sees_no_case(purpose: str) -> None:
    assert may_use(actor(), purpose).allowed == (purpose in {"notices", "session"})
    assert visible(actor(), EVERYWHERE, purpose) == frozenset()


@pytest.mark.parametrize("purpose", PURPOSES)
@pytest.mark.parametrize("role", [ADMINISTRATOR, DATA_PROTECTION_OFFICER])
def test_who_administers_or_supervises_sees_no_case_for_any_purpose(
    purpose: str, role: str
) -> None:
    assert visible(actor(role), EVERYWHERE, purpose) == frozenset()


@pytest.mark.parametrize("purpose", PURPOSES)
@pytest.mark.parametrize("relation", RELATIONS)
def test_a_purpose_only_ever_narrows_what_the_relation_opens(purpose: str, relation: str) -> None:
    one = (Relation("payoke", "", relation),)
    assert visible(actor(CASEWORKER), one, purpose) <= visible(actor(CASEWORKER), one)


def test_the_list_of_cases_opens_no_identity() -> None:
    assert "identity" in visible(actor(CASEWORKER), EVERYWHERE, "case_work")
    assert "identity" not in visible(actor(CASEWORKER), EVERYWHERE, "list")


def test_a_key_opens_no_more_than_the_purposes_it_was_made_for() -> None:
    for_the_list = actor(CASEWORKER, purposes=frozenset({"list", "audit"}))
    assert may_use(for_the_list, "list").allowed
    assert may_use(for_the_list, "case_work").reason == "purpose-not-of-this-key"
    # Nor than the roles of the one it was made for.
    assert may_use(for_the_list, "audit").reason == "purpose-not-of-this-role"


def test_the_person_has_one_purpose_which_is_nobody_elses() -> None:
    of_the_person = [p for p in PURPOSES if may_use(actor(CASEWORKER, agency=PERSON), p).allowed]
    assert of_the_person == ["own_view"]
    for agency in ALL:
        assert not may_use(actor(*ROLES, agency=agency), "own_view").allowed


def test_each_line_names_roles_and_classes_that_there_are() -> None:
    classes = {text.rpartition(" · ")[2] for text in SECTIONS.values()}
    for code, purpose in PURPOSES.items():
        assert purpose.roles <= {*ROLES, PERSON, ANYBODY}, code
        assert purpose.roles or code == "retention", "the program's own alone is nobody's"
        assert purpose.classes <= classes, code
        assert bool(purpose.relations) == bool(purpose.classes), code


def test_every_purpose_of_looking_at_a_case_has_a_name_to_be_chosen_by() -> None:
    for code, purpose in PURPOSES.items():
        if purpose.relations and code not in {"loading", "demonstration"}:
            assert say("en", f"act-{code}" if code in ACTS else f"purpose-name-{code}")


@pytest.mark.parametrize("role", CENTRE_ROLES)
def test_a_duty_of_the_centre_sees_no_case_and_is_one_persons_alone(role: str) -> None:
    alone = actor(role, agency="analysis_centre")
    theirs = {code for code in PURPOSES if may_use(alone, code).allowed} - {"notices", "session"}
    assert theirs
    assert all(code.startswith("centre_") for code in theirs)
    assert all(visible(alone, EVERYWHERE, code) == frozenset() for code in PURPOSES)
    for other in set(ROLES) - {role}:
        assert not separate([role, other])
        both = actor(role, other, agency="analysis_centre")
        assert not any(may_use(both, code).allowed for code in theirs)


def test_no_agency_can_give_duties_that_must_not_meet() -> None:
    for agency in ALL:
        duties = [role for role in roles_of(agency) if role in CENTRE_ROLES]
        assert bool(duties) == (agency in CENTRE_BODIES)
        assert CASEWORKER not in roles_of(agency) or not duties
