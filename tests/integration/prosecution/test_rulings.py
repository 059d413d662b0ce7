"""A charge or a judgment of a dossier is told to the residence procedure by itself (P-7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from safeconduct.actions.prosecution import changes, dossiers, rulings
from safeconduct.actions.prosecution.dossiers import NotFound, Stale, WrongAnswer
from safeconduct.store.models import Event
from safeconduct.store.timeline import load
from tests.integration.prosecution.conftest import FEDERAL, PROSECUTOR, Cast, version

pytestmark = pytest.mark.django_db
ON = date(2008, 12, 1)


@pytest.fixture
def dossier(cast: Cast, opened: Callable[..., UUID]) -> UUID:
    found = opened()
    changes.link_victim(found, 1, cast.hers, [], actor=cast.actor(PROSECUTOR))
    return found


def test_a_charge_is_an_event_in_the_timeline_of_the_victim(cast: Cast, dossier: UUID) -> None:
    actor = cast.actor(PROSECUTOR)
    done = rulings.record(dossier, 2, "charged_trafficking", on=ON, actor=actor)
    assert done == rulings.Outcome((cast.hers,), 0)
    event = load(cast.hers, actor=actor, purpose="case_work").events[-1].event
    assert (event.type, event.happened_on, event.agency, dict(event.data)) == (
        "charges_filed",
        ON,
        "public_prosecutor",
        {"includes": "trafficking"},
    )
    [ruling] = [
        each for each in dossiers.read(dossier, actor=actor).whole.changes if each.kind == "ruling"
    ]
    assert ruling.data["cases"] == [cast.hers]


def test_what_a_case_does_not_take_is_recorded_nowhere(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    actor, before = cast.actor(PROSECUTOR), Event.objects.count()
    dossier = opened(on=date(1985, 1, 1))
    changes.link_victim(dossier, 1, cast.hers, [], actor=actor)
    with pytest.raises(rulings.RefusedIn) as refused:  # before she was born
        rulings.record(dossier, 2, "convicted", on=date(1986, 1, 1), actor=actor)
    assert refused.value.reference == cast.hers
    assert Event.objects.count() == before
    assert version(dossier, actor) == 2


@pytest.mark.parametrize(
    ("what", "on"),
    [
        ("convicted", date(2008, 1, 31)),  # the day before it was opened
        ("convicted", date(2999, 1, 1)),
        ("unlimited", ON),
    ],
)
def test_what_cannot_be_is_recorded_nowhere(cast: Cast, dossier: UUID, what: str, on: date) -> None:
    actor, before = cast.actor(PROSECUTOR), Event.objects.count()
    with pytest.raises(WrongAnswer):
        rulings.record(dossier, 2, what, on=on, actor=actor)
    assert Event.objects.count() == before
    assert version(dossier, actor) == 2


def test_sent_twice_it_is_recorded_once(cast: Cast, dossier: UUID) -> None:
    actor = cast.actor(PROSECUTOR)
    rulings.record(dossier, 2, "convicted", on=ON, actor=actor)
    before = Event.objects.count()
    with pytest.raises(Stale):
        rulings.record(dossier, 2, "convicted", on=ON, actor=actor)
    assert Event.objects.count() == before


def test_who_does_not_write_in_the_dossier_records_nothing(cast: Cast, dossier: UUID) -> None:
    read = dossiers.read(dossier, actor=cast.actor(PROSECUTOR)).whole.dossier
    changes.tell_federal(read, 2, "shared", actor=cast.actor(PROSECUTOR))
    before = Event.objects.count()
    for who in (FEDERAL, "prosecutor of another district", "police who met her"):
        with pytest.raises(NotFound):
            rulings.record(dossier, 3, "convicted", on=ON, actor=cast.actor(who))
    assert Event.objects.count() == before
