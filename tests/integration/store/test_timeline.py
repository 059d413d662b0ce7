"""Opening, reading and adding; what is refused, and that nothing is written then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from safeconduct.access.actors import Actor
from safeconduct.cases.model import Event, Person
from safeconduct.cases.reading import CaseError
from safeconduct.store import models
from safeconduct.store.errors import ContactRefused, NotFound, StaleAppend
from safeconduct.store.opening import amend_person, open_case
from safeconduct.store.records import Names, NewEvent, StoredCase
from safeconduct.store.timeline import append, load

MET = date(2008, 2, 1)
WOMAN = Person(date(1988, 5, 1), False, ("NGA",), "illegal")
LEAFLET = NewEvent("leaflet_given", MET, {"language": "en"}, source="report 12/2008")
PURPOSE = "case_work"


def _count(reference: str) -> int:
    return models.Event.objects.filter(case__reference=reference).count()


def test_a_case_is_read_as_it_was_opened(reference: str, police: Actor) -> None:
    stored = load(reference, actor=police, purpose=PURPOSE)

    assert stored.reference == stored.case.case == reference
    assert stored.case.person == WOMAN
    assert stored.case.offence == "trafficking"
    assert [event.type for event in stored.case.events] == ["detected", "assessed"]
    assert stored.case.events[0].data == {"channel": "control", "district": "Antwerpen"}
    assert stored.last_seen == 2
    assert not stored.synthetic


def test_the_server_says_who_recorded_an_event_for_whom_and_when(
    reference: str, police: Actor
) -> None:
    before = datetime.now(UTC)
    [added] = append(reference, [LEAFLET], actor=police, purpose=PURPOSE, last_seen=2)

    assert (added.seq, added.recorded_by, added.source) == (3, police.user_id, "report 12/2008")
    assert added.event.agency == "federal_police"
    assert before <= added.event.recorded_at <= datetime.now(UTC)
    assert load(reference, actor=police, purpose=PURPOSE).events[-1] == added


def test_a_stale_append_is_refused_with_what_changed(reference: str, police: Actor) -> None:
    [first] = append(reference, [LEAFLET], actor=police, purpose=PURPOSE, last_seen=2)

    with pytest.raises(StaleAppend) as refused:
        append(
            reference, [NewEvent("told_of_rights", MET)], actor=police, purpose=PURPOSE, last_seen=2
        )

    assert refused.value.changes == (first,)
    assert _count(reference) == 3


def test_an_append_from_the_future_is_stale_too(reference: str, police: Actor) -> None:
    with pytest.raises(StaleAppend):
        append(reference, [LEAFLET], actor=police, purpose=PURPOSE, last_seen=9)


@pytest.mark.parametrize(
    ("event", "where"),
    [
        (NewEvent("assessed", MET, {"as": "guilty"}), "data.as"),
        (NewEvent("leaflet_given", date(1980, 1, 1)), "happened_on"),
        (NewEvent("leaflet_given", datetime.now(UTC).date() + timedelta(days=3)), "recorded_at"),
        (NewEvent("leaflet_given", MET, {"note": "a\x00b"}), "data"),
        (NewEvent("leaflet_given", MET, {"weight": 1.5}), "data"),
        (NewEvent("leaflet_given", MET, {"note": "\ud800"}), "data"),
        (NewEvent("leaflet_given", MET, {"number": 2**70}), "data"),
        (NewEvent("leaflet_given", MET, source="x" * 201), "source"),
        (NewEvent("leaflet_given", MET, id="x" * 61), "id"),
        (NewEvent("corrected", MET, {"replaces": "nothing", "with": None}), "data.replaces"),
    ],
)
def test_what_is_not_an_event_is_refused_whole(
    reference: str, police: Actor, event: NewEvent, where: str
) -> None:
    with pytest.raises(CaseError) as refused:
        append(reference, [LEAFLET, event], actor=police, purpose=PURPOSE, last_seen=2)

    assert where in refused.value.where
    assert _count(reference) == 2


def test_sending_a_form_twice_records_it_once(reference: str, police: Actor) -> None:
    event = NewEvent("leaflet_given", MET, id="form-1")
    append(reference, [event], actor=police, purpose=PURPOSE, last_seen=2)

    with pytest.raises(CaseError, match="twice"):
        append(reference, [event], actor=police, purpose=PURPOSE, last_seen=3)


def test_an_agency_without_relation_finds_nothing(
    reference: str, person: Callable[..., Actor]
) -> None:
    stranger = person("federal_police", "Liège")

    with pytest.raises(NotFound) as hidden:
        load(reference, actor=stranger, purpose=PURPOSE)
    with pytest.raises(NotFound) as missing:
        load("2222-2222", actor=stranger, purpose=PURPOSE)
    with pytest.raises(NotFound):
        append(reference, [LEAFLET], actor=stranger, purpose=PURPOSE, last_seen=2)

    assert str(hidden.value) == str(missing.value)
    assert _count(reference) == 2


@pytest.mark.parametrize("text", ["", "'; DROP TABLE", "\x00", "7f3k-92qd-", "😀" * 500])
def test_a_malformed_reference_is_not_found(police: Actor, text: str) -> None:
    with pytest.raises(NotFound):
        load(text, actor=police, purpose=PURPOSE)


def test_a_referral_opens_the_case_to_the_centre(
    reference: str, police: Actor, payoke: Actor
) -> None:
    with pytest.raises(NotFound):
        load(reference, actor=payoke, purpose=PURPOSE)

    referred = NewEvent("referred", MET, {"centre": "payoke"})
    append(reference, [referred], actor=police, purpose=PURPOSE, last_seen=2)

    assert load(reference, actor=payoke, purpose=PURPOSE).last_seen == 3


def test_a_correction_replaces_and_keeps_what_stood_there(reference: str, police: Actor) -> None:
    before = load(reference, actor=police, purpose=PURPOSE)
    wrong = before.case.events[1]
    instead = {"type": "assessed", "happened_on": "2008-02-01", "data": {"as": "uncertain"}}
    correction = NewEvent("corrected", MET, {"replaces": wrong.id, "with": instead})

    [added] = append(reference, [correction], actor=police, purpose=PURPOSE, last_seen=2)

    put = added.event.data["with"]
    assert isinstance(put, Event)
    assert (put.id, put.type, put.agency) == (wrong.id, "assessed", "federal_police")
    after = load(reference, actor=police, purpose=PURPOSE)
    assert after.case.events[1] == wrong
    assert models.Standing.objects.get(case__reference=reference).assessment == "uncertain"


@pytest.mark.parametrize(
    "contact",
    [
        NewEvent("centre_contact", MET, {"centre": "payoke"}),
        NewEvent("centre_invited", MET, {"centre": "payoke", "agreed": True}),
        NewEvent("referred", MET, {"centre": "payoke"}),
        NewEvent("guidance_started", MET, {"centre": "payoke"}),
    ],
    ids=lambda contact: contact.type,
)
def test_no_contact_with_a_centre_while_implicated(
    reference: str, police: Actor, contact: NewEvent
) -> None:
    implicated = NewEvent("assessed", MET, {"as": "implicated"})
    append(reference, [implicated], actor=police, purpose=PURPOSE, last_seen=2)

    with pytest.raises(ContactRefused):
        append(reference, [contact], actor=police, purpose=PURPOSE, last_seen=3)
    assert _count(reference) == 3

    reviewed = NewEvent("assessed", MET, {"as": "victim"})
    append(reference, [reviewed, contact], actor=police, purpose=PURPOSE, last_seen=3)
    assert _count(reference) == 5


def test_a_correction_cannot_smuggle_a_contact_in(reference: str, police: Actor) -> None:
    events = [LEAFLET, NewEvent("assessed", MET, {"as": "implicated"})]
    added = append(reference, events, actor=police, purpose=PURPOSE, last_seen=2)
    contact = {"type": "referred", "happened_on": "2008-02-01", "data": {"centre": "payoke"}}
    smuggled = NewEvent("corrected", MET, {"replaces": added[0].event.id, "with": contact})

    with pytest.raises(ContactRefused):
        append(reference, [smuggled], actor=police, purpose=PURPOSE, last_seen=4)


def test_permit_is_asked_with_the_case_and_the_events_and_can_refuse(
    reference: str, police: Actor
) -> None:
    asked: list[tuple[int, list[str]]] = []

    def refuse(stored: StoredCase, events: Sequence[Event]) -> None:
        asked.append((stored.last_seen, [event.type for event in events]))
        raise PermissionError

    with pytest.raises(PermissionError):
        append(reference, [LEAFLET], actor=police, purpose=PURPOSE, last_seen=2, permit=refuse)

    assert asked == [(2, ["leaflet_given"])]
    assert _count(reference) == 2


def test_a_case_that_cannot_be_opened_leaves_nothing(police: Actor) -> None:
    before = models.CaseFile.objects.count()
    events = [NewEvent("assessed", MET, {"as": "guilty"})]

    with pytest.raises(CaseError):
        open_case(WOMAN, "trafficking", Names("Eze"), events, actor=police, purpose=PURPOSE)

    assert models.CaseFile.objects.count() == before
    assert models.Identity.objects.count() == 0


def test_the_person_known_better_changes_the_standing(reference: str, police: Actor) -> None:
    belgian = Person(WOMAN.birth_date, False, ("BEL",), "legal")

    amend_person(reference, person=belgian, actor=police, purpose=PURPOSE)

    assert load(reference, actor=police, purpose=PURPOSE).case.person == belgian
    assert models.Standing.objects.get(case__reference=reference).phase == "not_applicable"


def test_a_birth_after_the_first_event_is_refused(reference: str, police: Actor) -> None:
    with pytest.raises(CaseError):
        amend_person(reference, person=Person(date(2009, 1, 1)), actor=police, purpose=PURPOSE)
    assert load(reference, actor=police, purpose=PURPOSE).case.person == WOMAN


@pytest.mark.parametrize("purpose", ["", "Because Blessing Eze asked", "x" * 60])
def test_a_purpose_is_a_code(reference: str, police: Actor, purpose: str) -> None:
    with pytest.raises(ValueError, match="purpose"):
        load(reference, actor=police, purpose=purpose)
