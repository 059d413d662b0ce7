"""Texts that several agencies write: nothing is lost, nothing overwritten, nobody else reads it."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.db import DatabaseError, transaction

from safeconduct.access import Actor
from safeconduct.access.roles import CASEWORKER, POLICY_OFFICER
from safeconduct.store import writings
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.models import User, Writing, WritingVersion

pytestmark = pytest.mark.django_db(transaction=True)

ROOM = "coordination"


def _somebody(agency: str, role: str = POLICY_OFFICER, office: str = "") -> Actor:
    name = f"{agency}.{role}.{office}"
    return User.objects.create(username=name, agency=agency, office=office, roles=[role]).actor


@pytest.fixture
def chair() -> Actor:
    return _somebody("criminal_policy")


@pytest.fixture
def minutes(chair: Actor) -> UUID:
    return writings.begin(ROOM, "meeting", actor=chair, circle=["state_security"])


def test_a_text_is_written_version_by_version(chair: Actor, minutes: UUID) -> None:
    member = _somebody("state_security")
    assert writings.latest(minutes, room=ROOM, actor=member) == writings.NOTHING
    assert writings.write(minutes, "First.", began_from=0, room=ROOM, actor=chair) == 1
    assert writings.write(minutes, "Second.", began_from=1, room=ROOM, actor=member) == 2
    found = writings.versions(minutes, room=ROOM, actor=chair)
    assert [(each.number, each.text, each.agency) for each in found] == [
        (2, "Second.", "state_security"),
        (1, "First.", "criminal_policy"),
    ]


def test_who_began_from_an_older_version_is_told_what_stands_there(
    chair: Actor, minutes: UUID
) -> None:
    member = _somebody("state_security")
    writings.write(minutes, "Theirs.", began_from=0, room=ROOM, actor=member)
    with pytest.raises(writings.Stale) as refused:
        writings.write(minutes, "Mine.", began_from=0, room=ROOM, actor=chair)
    assert (refused.value.now.number, refused.value.now.text) == (1, "Theirs.")
    assert writings.latest(minutes, room=ROOM, actor=chair).text == "Theirs."


def test_to_others_the_text_is_not_there(minutes: UUID) -> None:
    for other in (_somebody("immigration_office"), _somebody("state_security", CASEWORKER)):
        with pytest.raises(NotFound):
            writings.latest(minutes, room=ROOM, actor=other)
        with pytest.raises(NotFound):
            writings.write(minutes, "x", began_from=0, room=ROOM, actor=other)


def test_postgresql_shows_and_changes_it_no_more_than_that(chair: Actor, minutes: UUID) -> None:
    writings.write(minutes, "First.", began_from=0, room=ROOM, actor=chair)
    with acting(_somebody("immigration_office"), "coordination"):
        assert not Writing.objects.exists()
        assert not WritingVersion.objects.exists()
    with acting(chair, "notices"):  # another purpose
        assert not Writing.objects.exists()
    for change in (
        lambda: WritingVersion.objects.update(text="Changed."),
        lambda: WritingVersion.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), acting(chair, "coordination"):
            change()
