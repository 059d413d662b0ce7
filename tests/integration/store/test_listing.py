"""The case list: in order, need-to-know, and in the same few queries at any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from safeconduct.access.actors import Actor
from safeconduct.cases.model import Person
from safeconduct.cases.reading import read_case
from safeconduct.store.bulk import bulk_load
from safeconduct.store.listing import CasePage, Filters, list_cases
from safeconduct.store.models import AuditEntry, Listing, Relation
from safeconduct.store.opening import open_case
from safeconduct.store.records import NewEvent
from safeconduct.store.timeline import append

PURPOSE = "case_work"
TODAY = date(2008, 3, 1)


def _page(actor: Actor, **options: Any) -> CasePage:
    return list_cases(actor=actor, purpose=PURPOSE, today=TODAY, **options)


def _met(day: date, actor: Actor, *more: NewEvent, district: str = "Antwerpen") -> str:
    first = NewEvent("detected", day, {"district": district, "channel": "control"})
    person = Person(None, None, ("NGA",), "illegal")
    return open_case(person, "trafficking", None, [first, *more], actor=actor, purpose=PURPOSE)


def _cases(count: int, start: date) -> Iterator[Any]:
    for number in range(count):
        day = (start + timedelta(days=number % 300)).isoformat()
        recorded = f"{day}T12:00:00+01:00"
        common = {"happened_on": day, "recorded_at": recorded}
        yield (
            read_case(
                {
                    "person": {"nationalities": ["NGA"], "residence_status": "illegal"},
                    "offence": "trafficking",
                    "events": [
                        {
                            "id": "a",
                            "type": "detected",
                            "agency": "federal_police",
                            "data": {"district": "Antwerpen"},
                            **common,
                        },
                        {
                            "id": "b",
                            "type": "assessed",
                            "agency": "federal_police",
                            "data": {"as": "victim"},
                            **common,
                        },
                        {
                            "id": "c",
                            "type": "referred",
                            "agency": "federal_police",
                            "data": {"centre": "payoke"},
                            **common,
                        },
                        {
                            "id": "d",
                            "type": "guidance_started",
                            "agency": "payoke",
                            "data": {"centre": "payoke"},
                            **common,
                        },
                        {"id": "e", "type": "contact_broken", "agency": "payoke", **common},
                    ],
                }
            ),
            None,
            "",
        )


def test_what_is_due_first_comes_first(police: Actor) -> None:
    late = _met(date(2008, 2, 20), police)
    early = _met(date(2008, 2, 10), police)
    done = _met(
        date(2008, 2, 1),
        police,
        NewEvent("leaflet_given", date(2008, 2, 1)),
        NewEvent("told_of_rights", date(2008, 2, 1)),
    )

    lines = _page(police).lines

    assert [line.reference for line in lines] == [early, late, done]
    first = lines[0]
    assert (first.due, first.duty, first.owner, first.rule) == (
        date(2008, 2, 10),
        "give_leaflet",
        "federal_police",
        "FC-1",
    )
    assert [line.overdue for line in lines] == [True, True, False]
    assert (lines[2].due, lines[2].duty) == (None, "")


def test_an_agency_sees_its_own_cases_and_of_them_what_it_needs(
    police: Actor, payoke: Actor, person: Callable[..., Actor]
) -> None:
    referred = NewEvent("referred", date(2008, 2, 1), {"centre": "payoke"})
    mine = _met(date(2008, 2, 1), police, referred)
    _met(date(2008, 2, 2), police)
    guidance = NewEvent("guidance_started", date(2008, 2, 2), {"centre": "payoke"})
    append(mine, [guidance], actor=payoke, purpose=PURPOSE, last_seen=2)

    assert [line.reference for line in _page(payoke).lines] == [mine]
    assert _page(payoke).lines[0].phase != ""
    assert _page(payoke).lines[0].relations == ("guides", "referred_to")
    seen = {line.reference: line for line in _page(police).lines}
    # The police learn that the person was taken in, not where the residence procedure stands.
    assert (seen[mine].phase, seen[mine].document) == ("", "")
    assert _page(police, filters=Filters(phase="referred")).lines == ()
    for stranger in ("pag_asa", "criminal_policy", "state_security"):
        assert _page(person(stranger)).lines == ()
    assert _page(person("federal_police", "Liège")).lines == ()


def test_a_whole_agency_stands_for_its_offices_and_no_case_comes_twice(police: Actor) -> None:
    reference = _met(date(2008, 2, 1), police)
    Relation.objects.filter(case__reference=reference).update(office="")
    Listing.objects.filter(reference=reference).update(office="")
    other = _met(date(2008, 2, 2), police)

    assert [line.reference for line in _page(police).lines] == [reference, other]
    assert _page(police).count == 2


def test_filters_and_search(police: Actor) -> None:
    one = _met(date(2008, 2, 1), police, NewEvent("assessed", date(2008, 2, 1), {"as": "victim"}))
    two = _met(
        date(2008, 2, 28),
        police,
        NewEvent("assessed", date(2008, 2, 28), {"as": "uncertain"}),
        NewEvent("leaflet_given", date(2008, 2, 28)),
        NewEvent("told_of_rights", date(2008, 2, 28)),
    )

    def found(**options: Any) -> set[str]:
        return {line.reference for line in _page(police, **options).lines}

    assert found(filters=Filters(assessment="victim")) == {one}
    assert found(filters=Filters(overdue=True)) == {one}
    assert found(filters=Filters(overdue=False)) == {two}
    assert found(filters=Filters(residence="illegal")) == {one, two}
    assert found(filters=Filters(residence="legal")) == set()
    assert found(filters=Filters(due_within=0)) == {one}
    assert found(search=one) == {one}
    assert found(search=one[:3].lower()) >= {one}
    assert found(search=one.replace("-", "")) == {one}
    for hostile in ("%", "_", "\x00", "' OR 1=1", "x" * 5000, "\ud800"):
        assert found(search=hostile) == set()
        assert found(filters=Filters(phase=hostile)) == set()


def test_pages_follow_on_without_gap_or_repetition(police: Actor) -> None:
    bulk_load(_cases(60, date(2007, 1, 1)), actor=police, synthetic=True, on=TODAY)
    pages = [_page(police, page=number) for number in (1, 2, 3, 4)]

    assert [len(page.lines) for page in pages] == [25, 25, 10, 0]
    assert [page.has_next for page in pages] == [True, True, False, False]
    assert [page.has_previous for page in pages] == [False, True, True, True]
    lines = [line for page in pages for line in page.lines]
    assert len({line.reference for line in lines}) == 60
    dues = [line.due for line in lines if line.due is not None]
    assert dues == sorted(dues)
    assert (pages[0].count, pages[0].more) == (60, False)
    assert _page(police, page=-5).page == 1
    assert _page(police, page=10**12).lines == ()


def test_the_number_of_queries_does_not_grow_with_the_cases(police: Actor) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            _page(police, filters=Filters(residence="illegal"))
        return len(captured)

    bulk_load(_cases(10, date(2007, 1, 1)), actor=police, synthetic=True, on=TODAY)
    few = queries()
    bulk_load(_cases(1990, date(2007, 1, 1)), actor=police, synthetic=True, on=TODAY)

    # One of them says who acts, and one, inside the transaction of a test, who acted before.
    assert queries() == few <= 10
    page = _page(police)
    assert (page.count, page.more) == (1000, True)


def test_a_look_at_the_list_is_recorded(police: Actor) -> None:
    _met(date(2008, 2, 1), police)
    _page(police)
    entry = AuditEntry.objects.get(deed="cases.listed")
    assert (entry.actor_id, entry.details) == (police.user_id, {"lines": 1, "page": 1})
