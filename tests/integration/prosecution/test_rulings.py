"""A charge or a judgment of a dossier is told to the residence procedure by itself (P-7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from safeconduct.access import Actor
from safeconduct.access.retention import period_of
from safeconduct.actions.prosecution import changes, dossiers, rulings
from safeconduct.actions.prosecution.dossiers import NotFound, Stale, WrongAnswer
from safeconduct.store.acting import keeping
from safeconduct.store.models import Event
from safeconduct.store.prosecution import parts
from safeconduct.store.retention import apply
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


def suspect(dossier: UUID, name: str, actor: Actor) -> str:
    at = version(dossier, actor)
    changes.add_suspect(
        dossier, at, kind="natural", name=name, role="organiser", charges=[], actor=actor
    )
    found = dossiers.read(dossier, actor=actor).whole.suspects
    return str(next(each.id for each in found if each.name == name))


def ruled(dossier: UUID, what: str, whom: list[str], actor: Actor) -> rulings.Outcome:
    at = version(dossier, actor)
    return rulings.record(dossier, at, what, on=ON, suspects=whom, actor=actor)


def types(reference: str, actor: Actor) -> list[str]:
    return [each.event.type for each in load(reference, actor=actor, purpose="case_work").events]


def test_a_ruling_is_kept_with_each_suspect_it_is_of(cast: Cast, dossier: UUID) -> None:
    actor = cast.actor(PROSECUTOR)
    one, other = suspect(dossier, "Qxone", actor), suspect(dossier, "Qxother", actor)
    ruled(dossier, "charged_trafficking", [one, other], actor)
    # One of two is acquitted: the victim's procedure hears nothing of it yet.
    before = types(cast.hers, actor)
    assert ruled(dossier, "not_convicted", [one], actor) == rulings.Outcome((), 0, waits=True)
    assert types(cast.hers, actor) == before
    assert ruled(dossier, "convicted", [other], actor).cases == (cast.hers,)
    found = {each.name: each.ruled for each in dossiers.read(dossier, actor=actor).whole.suspects}
    charged = ("charged_trafficking", ON)
    assert found == {
        "Qxone": (charged, ("not_convicted", ON)),
        "Qxother": (charged, ("convicted", ON)),
    }
    # Of nobody in particular: of all.
    ruled(dossier, "ended", [], actor)
    found = {each.name: each.ruled for each in dossiers.read(dossier, actor=actor).whole.suspects}
    assert all(each[-1] == ("ended", ON) for each in found.values())
    with pytest.raises(WrongAnswer):
        ruled(dossier, "convicted", ["00000000-0000-4000-8000-000000000000"], actor)


def test_a_victim_linked_later_is_told_what_was_ruled_before_and_once(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    actor, dossier = cast.actor(PROSECUTOR), opened()
    whom = suspect(dossier, "Qxone", actor)
    ruled(dossier, "charged_trafficking", [whom], actor)
    ruled(dossier, "convicted", [whom], actor)
    before = types(cast.hers, actor)
    at = version(dossier, actor)
    # As it was typed, in small letters.
    taken = rulings.link_victim(dossier, at, cast.hers.lower(), [], actor=actor)
    assert taken == rulings.Taken(2, ())
    assert types(cast.hers, actor) == [*before, "charges_filed", "judgment"]
    # Linked again, with what PR-6 speaks of: nothing is told twice.
    again = version(dossier, actor)
    assert rulings.link_victim(
        dossier, again, cast.hers, ["illegal_stay"], actor=actor
    ) == rulings.Taken(0, ())
    assert len(types(cast.hers, actor)) == len(before) + 2


def test_what_stands_in_the_case_already_is_not_written_there_again(
    cast: Cast, dossier: UUID, opened: Callable[..., UUID]
) -> None:
    actor = cast.actor(PROSECUTOR)
    ruled(dossier, "charged_trafficking", [], actor)
    before = types(cast.hers, actor)
    second = opened("AN37.L5.2/2008")
    changes.link_victim(second, 1, cast.hers, [], actor=actor)
    assert ruled(second, "charged_trafficking", [], actor).cases == (cast.hers,)
    assert types(cast.hers, actor) == before


def test_names_of_suspects_go_with_their_period_and_what_was_ruled_stays(
    cast: Cast, dossier: UUID
) -> None:
    actor = cast.actor(PROSECUTOR)
    whom = suspect(dossier, "Qxone", actor)
    ruled(dossier, "convicted", [whom], actor)
    period = period_of("suspect")
    assert period.to_decide and not period.verified
    later = datetime.now(UTC) + timedelta(days=period.days + 1)
    # While it is open nothing is old.
    assert [each.count for each in apply(later, ["suspect"])] == [0]
    at = version(dossier, actor)
    changes.set_about(dossier, at, title="A bar", state="judged", form="prostitution", actor=actor)
    assert [each.count for each in apply(datetime.now(UTC), ["suspect"])] == [0]
    assert [each.count for each in apply(later, ["suspect"])] == [1]
    [left] = dossiers.read(dossier, actor=actor).whole.suspects
    assert (left.name, left.ruled) == ("", (("convicted", ON),))
    with keeping():
        parts.close_anew("public_prosecutor", 1)
