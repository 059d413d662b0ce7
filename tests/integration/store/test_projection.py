"""What is derived: the same as the law says, following the calendar, and made again at will."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from safeconduct.access.actors import Actor
from safeconduct.access.relations import relations
from safeconduct.cases.model import Person
from safeconduct.cases.reading import read_case
from safeconduct.cases.standing import decide
from safeconduct.store import models
from safeconduct.store.bulk import bulk_load
from safeconduct.store.records import Names, raw_case
from safeconduct.store.sweep import rebuild, sweep
from safeconduct.store.timeline import load

PURPOSE = "case_work"
ISSUED = date(2008, 2, 10)  # 45 days: held until 26 March


def _event(name: str, kind: str, day: str, agency: str, **data: Any) -> dict[str, Any]:
    return {
        "id": name,
        "type": kind,
        "happened_on": day,
        "recorded_at": f"{day}T16:00:00+01:00",
        "agency": agency,
        "data": data,
    }


CASE = {
    "case": "c-001",
    "person": {
        "birth_date": "1990-03-20",
        "nationalities": ["NGA"],
        "residence_status": "illegal",
    },
    "offence": "trafficking",
    "events": [
        _event("a", "detected", "2008-02-01", "federal_police", district="Antwerpen"),
        _event("b", "assessed", "2008-02-01", "federal_police", **{"as": "victim"}),
        _event("c", "leaflet_given", "2008-02-01", "federal_police"),
        _event("d", "told_of_rights", "2008-02-01", "federal_police"),
        _event("e", "referred", "2008-02-01", "federal_police", centre="payoke"),
        _event("f", "guidance_started", "2008-02-02", "payoke", centre="payoke"),
        _event("g", "contact_broken", "2008-02-02", "payoke"),
        _event("h", "immigration_office_informed", "2008-02-02", "federal_police"),
        _event(
            "i", "document_issued", "2008-02-10", "immigration_office", document="reflection_order"
        ),
    ],
}


@pytest.fixture
def loaded(police: Actor) -> str:
    case = read_case(CASE)
    [reference] = bulk_load(
        [(case, Names("Eze"), "")], actor=police, synthetic=True, on=date(2008, 3, 1)
    )
    return reference


def test_a_loaded_case_is_the_case_that_was_given(loaded: str, police: Actor) -> None:
    stored = load(loaded, actor=police, purpose=PURPOSE)
    given = raw_case(read_case({**CASE, "case": loaded}))
    assert raw_case(stored.case) == given
    assert stored.synthetic
    assert stored.relations == relations(stored.case)


def test_the_standing_is_what_the_law_says(loaded: str, police: Actor) -> None:
    case = load(loaded, actor=police, purpose=PURPOSE).case
    answer = decide(case, on=date(2008, 3, 1), reasons=False)
    row = models.Standing.objects.get(case__reference=loaded)

    assert row.answer == {key: value for key, value in answer.items() if key != "case"}
    assert (row.phase, row.document, row.held) == ("reflection", "reflection_order", True)
    assert row.document_last_day == date(2008, 3, 26)
    assert row.assessment == "victim"
    duties = models.StandingDuty.objects.filter(case__reference=loaded).order_by("position")
    assert [(d.rule, d.duty, d.owed_by, d.due and d.due.isoformat(), d.state) for d in duties] == [
        (d["rule"], d["duty"], d["owed_by"], d["due"], d["state"]) for d in answer["duties"]
    ]


def test_a_birthday_is_a_change_while_the_person_may_be_an_unaccompanied_minor(
    loaded: str,
) -> None:
    # Born on 20 March 1990, accompaniment not known: 18 before the document's last day.
    assert models.Standing.objects.get().changes_on == date(2008, 3, 20)


def test_the_sweep_follows_the_calendar_and_does_so_once(loaded: str) -> None:
    def standing() -> tuple[str, bool, date | None]:
        row = models.Standing.objects.get()
        return row.phase, row.held, row.changes_on

    assert sweep(date(2008, 3, 19)) == 0
    assert sweep(date(2008, 3, 20)) == 1
    assert standing() == ("reflection", True, date(2008, 3, 27))
    assert sweep(date(2008, 3, 26)) == 0
    assert sweep(date(2008, 3, 27)) == 1
    assert standing() == ("reflection_lapsed", False, None)
    assert sweep(date(2030, 1, 1)) == 0


def test_everything_derived_can_be_made_again(loaded: str) -> None:
    def derived() -> list[Any]:
        return [
            list(model.objects.order_by(*order).values(*columns))
            for model, order, columns in (
                (models.Standing, ("case",), ("case", "phase", "answer", "changes_on")),
                (models.StandingDuty, ("position",), ("rule", "duty", "state")),
                (models.Relation, ("agency", "office", "relation"), ("agency", "relation")),
                (models.Listing, ("agency", "office"), ("agency", "due", "phase", "latest")),
            )
        ]

    before = derived()
    models.StandingDuty.objects.all().delete()
    models.Listing.objects.all().delete()
    models.Standing.objects.all().delete()

    assert rebuild(date(2008, 3, 1)) == 1
    assert derived() == before


def test_a_case_that_cannot_be_loaded_leaves_none_behind(police: Actor) -> None:
    from safeconduct.store.errors import ContactRefused

    good = read_case(CASE)
    assessed = _event("b", "assessed", "2008-02-01", "federal_police", **{"as": "implicated"})
    events = CASE["events"]
    bad = read_case({**CASE, "events": [events[0], assessed, *events[2:]]})

    with pytest.raises(ContactRefused):
        bulk_load([(good, None, ""), (bad, None, "")], actor=police, synthetic=True)
    assert models.CaseFile.objects.count() == models.Event.objects.count() == 0


def test_the_office_of_a_loaded_case_opens_it_to_that_office(police: Actor) -> None:
    events = [_event("a", "detected", "2008-02-01", "federal_police")]
    case = read_case({"person": {}, "events": events})
    [reference] = bulk_load([(case, None, "Antwerpen")], actor=police, synthetic=True)

    stored = load(reference, actor=police, purpose=PURPOSE)
    assert stored.case.events[0].data == {"office": "Antwerpen"}
    assert stored.case.person == Person()


def test_recorders_are_the_users_of_their_agencies(police: Actor, payoke: Actor) -> None:
    recorders = {"payoke": payoke.user_id}
    [reference] = bulk_load(
        [(read_case(CASE), None, "")], actor=police, synthetic=True, recorders=recorders
    )
    events = models.Event.objects.filter(case__reference=reference, agency="payoke")
    assert {event.recorded_by_id for event in events} == {payoke.user_id}
