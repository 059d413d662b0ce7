"""Relations that no event makes: they end, they are for one person, and they outlast a rebuild."""

from __future__ import annotations

import dataclasses
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from safeconduct.access.actors import Actor
from safeconduct.access.relations import Relation
from safeconduct.store import models, projection, relating
from safeconduct.store.acting import keeping
from safeconduct.store.lapsing import lapse
from safeconduct.store.sweep import rebuild
from tests.integration.store.raw import session_of
from tests.integration.store.test_row_security import (
    MET,
    OF_A_CASE,
    _foreign,
    _one,
    _seen,
    officers,
    related,
)

__all__ = ["officers", "related"]

pytestmark = pytest.mark.django_db(transaction=True)


def _beside(case: uuid.UUID, relation: Relation) -> None:
    relating.add(case, relation, permit=uuid.uuid4())


def test_a_relation_past_its_end_or_for_another_person_opens_nothing(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor]
) -> None:
    asks = officers["Liège"]
    colleague = dataclasses.replace(asks, user_id=officers["Antwerpen"].user_id)
    foreign = _foreign(related, asks)
    soon, past = (datetime.now(UTC) + timedelta(seconds=each) for each in (60, -1))
    seat = (asks.agency, asks.office, "emergency")
    # What is open to one person stands in no list of their agency.
    shown = OF_A_CASE.keys() - {"store_listing", "store_workline", "store_measure"}

    _beside(foreign, Relation(*seat, until=past, user_id=asks.user_id))
    _beside(foreign, Relation(*seat, until=soon, user_id=colleague.user_id))
    with session_of(asks) as session:
        assert all(foreign not in _seen(session, table) for table in OF_A_CASE)
    with session_of(colleague) as session:
        assert all(foreign in _seen(session, table) for table in shown)

    _beside(foreign, Relation(*seat, until=soon, user_id=asks.user_id))
    with session_of(asks) as session:
        assert all(foreign in _seen(session, table) for table in shown)


def test_a_line_of_a_list_ends_with_the_relation(
    related: dict[uuid.UUID, list[Relation]], officers: dict[str, Actor]
) -> None:
    foreign = _foreign(related, officers["Liège"])
    surya = Actor(10**6, "", "surya")
    until = datetime.now(UTC) + timedelta(days=30)
    opens = frozenset({"assessment", "shelter"})
    _beside(foreign, Relation("surya", "", "permitted", until=until, sections=opens))
    file = models.CaseFile.objects.get(id=foreign)
    with keeping():
        projection.relist(file)
    [line] = models.Listing.objects.filter(agency="surya")
    assert (line.until, line.assessment, line.phase) == (until, "victim", "")
    with session_of(surya) as session:
        assert _one(session, "SELECT count(*) FROM store_listing WHERE agency = 'surya'") == 1

    assert rebuild(MET) == 2
    assert Relation("surya", "", "permitted", until, opens) in relating.kept(foreign).values()
    past = datetime.now(UTC) - timedelta(seconds=1)
    models.Relation.objects.filter(agency="surya").update(until=past)
    models.Listing.objects.filter(agency="surya").update(until=past)
    with session_of(surya) as session:
        assert _one(session, "SELECT count(*) FROM store_listing WHERE agency = 'surya'") == 0
    assert lapse(datetime.now(UTC)) == 1
    assert not models.Relation.objects.filter(agency="surya").exists()
    assert not models.Listing.objects.filter(agency="surya").exists()
