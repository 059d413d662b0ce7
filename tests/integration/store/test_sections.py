"""Section by section: a raw session is given of a case what the rules on access open, no more.

The rules are asked twice for the same case, once in Python and once in SQL, and have to agree; the
whole of it is had for a proof alone.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date
from itertools import islice, product
from typing import Any

import pytest
from django.db import connection
from psycopg import errors

from safeconduct.access.actors import Actor
from safeconduct.access.answers import need_to_know
from safeconduct.access.matrix import may_see
from safeconduct.access.policy import standing, visible
from safeconduct.access.purposes import PURPOSES
from safeconduct.access.relations import PERSON, RELATIONS, Relation
from safeconduct.access.sections import SECTIONS
from safeconduct.actions.look import seen
from safeconduct.cases.model import Person
from safeconduct.cases.reading import read_case
from safeconduct.demo.country import country
from safeconduct.store import facts, models, relating, sections, whole
from safeconduct.store.acting import acting, keeping, moment_now
from safeconduct.store.bulk import bulk_load
from safeconduct.store.opening import open_case
from safeconduct.store.records import event_of, raw_data
from tests.integration.store.conftest import FIRST
from tests.integration.store.raw import PURPOSE, Session, session_of

UNTIL = date(2010, 6, 1)
pytestmark = pytest.mark.django_db(transaction=True)

WHOLE = ("store_whole_timeline", "store_whole_standing", "store_whole_duties")


def _event(number: int, kind: str, agency: str, day: str, **data: Any) -> dict[str, Any]:
    return {
        "id": f"e{number}",
        "type": kind,
        "happened_on": day,
        "recorded_at": f"{day}T12:00:00+01:00",
        "agency": agency,
        "data": data,
    }


def _told() -> dict[str, Any]:
    """A case told by several services, with indicators of each, and two corrections."""
    found = ["work-long-hours"]
    again = _event(0, "assessed", "federal_police", "2008-02-01", indicators=found)
    again["data"] |= {"as": "victim", "reasons": "said by her"}
    other = _event(0, "assessed", "social_inspection", "2008-02-03", indicators=found)
    other["data"] |= {"as": "uncertain"}
    for each in (again, other):
        del each["id"]
    events = [
        _event(1, "detected", "federal_police", "2008-02-01", channel="control"),
        _event(2, "assessed", "federal_police", "2008-02-01", **{"as": "uncertain"}),
        _event(3, "detected", "social_inspection", "2008-02-02", channel="inspection"),
        _event(4, "assessed", "social_inspection", "2008-02-02", **{"as": "victim"}),
        _event(5, "referred", "federal_police", "2008-02-03", centre="payoke"),
        _event(6, "corrected", "federal_police", "2008-02-04", replaces="e2", **{"with": again}),
        _event(7, "corrected", "social_inspection", "2008-02-04", replaces="e4", **{"with": other}),
        _event(8, "guidance_started", "payoke", "2008-02-05", centre="payoke"),
        _event(9, "immigration_office_informed", "payoke", "2008-02-05"),
        _event(10, "statement_made", "federal_police", "2008-02-06"),
        _event(11, "threat_established", "state_security", "2008-02-07"),
        _event(12, "corrected", "payoke", "2008-02-08", replaces="e9", **{"with": None}),
        _event(13, "aid_requested", "payoke", "2008-02-09"),
    ]
    events[1]["data"] |= {"indicators": found, "reasons": "a feeling"}
    events[3]["data"] |= {"indicators": found, "left_open": ["age"]}
    return {
        "case": "told",
        "person": {"birth_date": "1988-05-01", "nationalities": ["NGA"]},
        "offence": "trafficking",
        "events": events,
    }


@pytest.fixture
def cases(transactional_db: None) -> dict[uuid.UUID, tuple[Relation, ...]]:
    """Cases of the demonstration country and one of many services, with who stands how to them."""
    loader = models.User.objects.create(username="loader", agency="other").actor
    many = [(each.case, None, each.district) for each in islice(country(UNTIL, scale=0.02), 9)]
    bulk_load([*many, (read_case(_told()), None, "Antwerpen")], actor=loader, synthetic=True)
    files = list(models.CaseFile.objects.all())
    shared = frozenset({"person", "guidance", "documents", "assessment", "whereabouts"})
    with keeping():
        for file in files:
            relating.add(file.id, Relation("pag_asa", "", "permitted", sections=shared))
            relating.add(file.id, Relation(PERSON, file.reference, "is"))
        return {file.id: tuple(relating.kept(file.id).values()) for file in files}


def _seats(related: tuple[Relation, ...]) -> Iterator[Actor]:
    for agency, office in sorted({(each.agency, each.office) for each in related}):
        yield Actor(10**6, "", agency, office)


def _rows(session: Session, function: str, case: uuid.UUID, *more: Any) -> list[dict[str, Any]]:
    marks = ", ".join(["%s"] * (1 + len(more)))
    asked = session.execute(f"SELECT * FROM {function}({marks})", [case, *more])  # type: ignore[arg-type]  # noqa: S608
    assert asked.description is not None
    names = [column.name for column in asked.description]
    return [dict(zip(names, row, strict=True)) for row in asked.fetchall()]


def test_the_database_holds_the_rules_for_every_relation_purpose_and_section(
    transactional_db: None,
) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT relation, purpose, unnest(sections) FROM store_opened")
        held = set(cursor.fetchall())
    told = {
        (relation, purpose, section)
        for relation in RELATIONS
        for purpose in PURPOSES
        for section in SECTIONS
        if may_see(relation, section, purpose).allowed
    }
    assert held == told and len(held) > 1000


def test_sections_events_and_standing_are_those_the_rules_open(
    cases: dict[uuid.UUID, tuple[Relation, ...]],
) -> None:
    hidden = 0
    # Two of the cases stand for all where a purpose only narrows what is open.
    others = product(("list", "calendar", "shelter", "confirmation"), list(cases.items())[-2:])
    for purpose, (case, related) in [*product([PURPOSE], cases.items()), *others]:
        with keeping():
            rows = whole.events_of(case)
            stood, duties = whole.standing_of(case), whole.duties_of(case)
        events = [event_of(row) for row in rows]
        for actor in _seats(related):
            stands = standing(actor, related, purpose)
            opened = visible(actor, related, purpose)
            answer = need_to_know({**stood.answer, "reasons": []}, opened, actor.agency)
            del answer["reasons"]
            with session_of(actor, purpose) as session:
                assert set(_rows(session, "store_sections", case)[0]["store_sections"]) == opened
                given = {
                    row["event_id"]: row["data"] for row in _rows(session, "store_timeline", case)
                }
                standings = _rows(session, "store_standing_of", case)
                owed = [row["position"] for row in _rows(session, "store_duties_of", case)]
            if actor.agency == PERSON:
                assert not given and not standings
                continue
            # The rules on one event are asked for work on the case, which narrows nothing.
            if purpose == PURPOSE:
                shown = {each.id: raw_data(each.data) for each in seen(events, actor, stands)}
                assert given == _comparable(shown), actor
            assert bool(standings) == bool(stands)
            hidden += len(events) - len(given)
            if standings:
                assert standings[0]["answer"] == answer, actor
                assert standings[0]["phase"] == (stood.phase if "standing" in opened else "")
                assert owed == [
                    d.position
                    for d in duties
                    if d.owed_by in {e["owed_by"] for e in answer["duties"]}
                ]
    assert hidden > 30, "the cases leave nothing to hide"


def _comparable(shown: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """As PostgreSQL gives it: the event a correction puts in place without what is stored apart."""
    for data in shown.values():
        if isinstance(data.get("with"), dict):
            data["with"].pop("id", None)
    return shown


def test_the_whole_is_given_for_a_proof_of_this_case_in_this_transaction_alone(
    cases: dict[uuid.UUID, tuple[Relation, ...]],
) -> None:
    actor = Actor(10**6, "", "payoke")
    mine, another = [
        case for case, each in cases.items() if any(e.agency == "payoke" for e in each)
    ][:2]
    foreign = next(case for case, each in cases.items() if all(e.agency != "payoke" for e in each))
    with acting(actor, PURPOSE):
        assert whole.events_of(mine)
        earlier = sections.proof(mine, moment_now())
    with session_of(actor) as session:
        [moment] = session.execute("SELECT store_moment()").fetchone() or ("",)
        for proof in (
            None,
            b"",
            earlier,
            sections.proof(another, moment),
            sections.proof(mine, ""),
            sections.proof(mine, moment)[:-1],
        ):
            assert not any(_rows(session, function, mine, proof) for function in WHOLE)
        assert not any(
            _rows(session, function, foreign, sections.proof(foreign, moment)) for function in WHOLE
        )
        assert _rows(session, WHOLE[0], mine, sections.proof(mine, moment))


def test_what_proofs_are_checked_by_and_the_rules_are_not_the_applications_to_touch(
    transactional_db: None,
) -> None:
    for statement in (
        "SELECT FROM store_proof",
        "UPDATE store_proof SET inner_pad = ''",
        "DELETE FROM store_opened",
        "UPDATE store_opened SET sections = '{identity}'",
        "INSERT INTO store_place VALUES ('event', 'assessed', 'identity')",
    ):
        with session_of(Actor(10**6, "", "payoke")) as session:
            with pytest.raises(errors.InsufficientPrivilege):
                session.execute(statement)  # type: ignore[arg-type]


def test_for_a_purpose_that_cannot_be_used_in_the_relation_there_is_no_case(
    cases: dict[uuid.UUID, tuple[Relation, ...]],
) -> None:
    police = Actor(10**6, "", "federal_police", "Antwerpen")
    with session_of(police) as session:
        assert session.execute("SELECT FROM store_casefile").fetchall()
    for purpose in ("shelter", "decision", "own_view", "administration", "nothing_listed"):
        with session_of(police, purpose) as session:
            for table in ("casefile", "event", "identity", "standing"):
                count = f"SELECT count(*) FROM store_{table}"  # noqa: S608
                assert session.execute(count).fetchone() == (0,), (purpose, table)  # type: ignore[arg-type]


def test_a_look_without_names_is_shown_no_row_of_the_vault(reference: str) -> None:
    with session_of(models.User.objects.get().actor) as session:
        assert session.execute("SELECT count(*) FROM store_identity").fetchone() == (1,)
    with session_of(models.User.objects.get().actor, "list") as session:
        assert session.execute("SELECT count(*) FROM store_casefile").fetchone() == (1,)
        assert session.execute("SELECT count(*) FROM store_identity").fetchone() == (0,)


def test_of_the_offence_and_of_company_not_even_the_length_is_told(police: Actor) -> None:
    told = [("trafficking", True), ("smuggling", None), ("unknown", False)]
    for offence, alone in told:
        person = Person(date(1995, 5, 1), alone, ("NGA",), "illegal")
        open_case(person, offence, None, FIRST, actor=police, purpose=PURPOSE)
    rows = models.CaseFile.objects.order_by("created_at")
    assert len({(len(row.offence), len(row.unaccompanied)) for row in rows}) == 1
    with keeping():
        read = [facts.for_the_law(row, ()) for row in rows]
    assert [(case.offence, case.person.unaccompanied) for case in read] == told
    with connection.cursor() as cursor:
        cursor.execute("SELECT encode(offence, 'escape') FROM store_casefile")
        assert not any(offence in text for (text,) in cursor.fetchall() for offence, _ in told)
