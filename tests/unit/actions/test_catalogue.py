"""The acts as a whole: nothing an agency may record is forgotten, nothing stands there twice."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from safeconduct.access import Actor
from safeconduct.access.agencies import ALL
from safeconduct.access.deeds import GRANTS
from safeconduct.actions.act import Act, Situation
from safeconduct.actions.catalogue import ACTS, BY_KEY, act_of
from safeconduct.cases.model import Case, Event, Person
from safeconduct.cases.vocabulary import EVENT_KEYS
from safeconduct.words import LANGUAGES, has

# A person is met in the first contact; that opens the case.
IN_FIRST_CONTACT = {"detected"}


def test_every_event_has_one_act() -> None:
    recorded = [event_type for act in ACTS for event_type in act.types]
    assert len(recorded) == len(set(recorded))
    assert set(recorded) == set(EVENT_KEYS) - IN_FIRST_CONTACT
    assert set(recorded) == (set(GRANTS) | {"corrected"}) - IN_FIRST_CONTACT


def test_every_act_is_found_by_its_key_and_by_what_it_records() -> None:
    assert len(BY_KEY) == len(ACTS)
    for act in ACTS:
        assert BY_KEY[act.key] is act
        assert {act_of(event_type) for event_type in act.types} == {act}
    assert act_of("detected") is None


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.key)
def test_every_act_has_its_name(act: Act, lang: str) -> None:
    assert has(lang, f"act-{act.key}")


@pytest.mark.parametrize("agency", sorted(ALL))
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.key)
def test_the_law_answers_for_every_choice_even_in_an_empty_case(act: Act, agency: str) -> None:
    """No act asks the law about something the law does not know, whoever looks."""
    empty = Case(None, Person(), "unknown", ())
    now = Situation(Actor(1, "A", agency), empty, date(2008, 2, 1))
    for value in act.values(now):
        opening = act.law(now, value)
        assert opening.allowed in ("yes", "no", "unknown")
        # What is not open says what it waits for.
        assert opening.is_open or opening.missing


@pytest.mark.parametrize(
    ("born", "alone", "is_open"),
    [
        (date(1992, 5, 1), True, True),
        (date(1992, 5, 1), None, True),
        (None, None, True),
        (date(1992, 5, 1), False, False),
        (date(1988, 5, 1), True, False),
        (date(1990, 2, 1), None, False),  # eighteen on the day of the detection
        (date(1990, 2, 2), None, True),
    ],
)
def test_the_steps_for_a_minor_are_open_while_the_person_may_be_one_and_alone(
    born: date | None, alone: bool | None, is_open: bool
) -> None:
    met = datetime(2008, 2, 1, 16, tzinfo=UTC)
    detected = Event("e1", "detected", date(2008, 2, 1), met, "federal_police", {})
    case = Case(None, Person(born, alone, ("NGA",), "illegal"), "trafficking", (detected,))
    now = Situation(Actor(1, "A", "minors_centre"), case, date(2012, 1, 1))
    opening = BY_KEY["care-for-minor"].law(now, "guardian_appointed")
    assert opening.is_open == is_open
