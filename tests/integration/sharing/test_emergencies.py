"""Breaking the glass: with a reason, for oneself, for hours, announced; the name takes a second."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction
from psycopg import errors as _errors

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER, CUSTODIAN, DATA_PROTECTION_OFFICER
from safeconduct.actions.look import NotFound, look
from safeconduct.actions.sharing import emergency
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.listing import list_cases
from tests.integration.sharing.conftest import NAMES, PURPOSE, Town

pytestmark = pytest.mark.django_db

WANTED = {"sections": ["person", "guidance"], "hours": 2, "reason": "She is in hospital."}


@pytest.fixture
def officer(town: Town) -> Actor:
    town.guided()
    return town.make("local_police", "Leuven")


def _enter(town: Town, actor: Actor, reference: str = "", **more: Any) -> str:
    return emergency.break_glass(reference or town.reference, actor=actor, **{**WANTED, **more})


def test_it_opens_the_named_sections_to_that_person_alone(town: Town, officer: Actor) -> None:
    colleague = town.make("local_police", "Leuven")
    assert _enter(town, officer) == "opened"
    seen = look(town.reference, actor=officer, on=today())
    assert seen.sections == {"person", "guidance"} and seen.names is None
    assert seen.person is not None and seen.person.nationalities == ("NGA",)
    with pytest.raises(NotFound):
        look(town.reference, actor=colleague, on=today())
    # It stands in no list, which the whole office reads.
    assert list_cases(actor=officer, purpose=PURPOSE).count == 0


def test_both_data_protection_officers_are_told_at_once_and_can_end_it(
    town: Town, officer: Actor
) -> None:
    own, keeper, other = (
        town.make(agency, "", DATA_PROTECTION_OFFICER)
        for agency in ("local_police", "payoke", "surya")
    )
    _enter(town, officer)
    rows = models.Notice.objects.filter(kind="emergency-access")
    assert {(row.agency, row.role) for row in rows} == {
        ("local_police", DATA_PROTECTION_OFFICER),
        ("payoke", DATA_PROTECTION_OFFICER),
    }
    for watches in (own, keeper):
        [line] = emergency.listed(actor=watches)
        assert (line.reason, line.found, line.mine) == ("She is in hospital.", True, False)
        with pytest.raises(NotFound):
            look(town.reference, actor=watches, on=today())
    assert emergency.listed(actor=other) == ()
    with pytest.raises(NotFound):
        emergency.end(line.id, actor=other)
    emergency.end(line.id, actor=keeper)
    with pytest.raises(NotFound):
        look(town.reference, actor=officer, on=today())
    assert not models.Relation.objects.filter(relation="emergency").exists()


def test_the_reason_is_kept_encrypted_and_every_attempt_is_on_the_trail(
    town: Town, officer: Actor
) -> None:
    _enter(town, officer)
    assert _enter(town, officer, "2222-2222") == "none"
    for row in models.EmergencyAccess.objects.all():
        assert b"hospital" not in bytes(row.reason)
    deeds = models.AuditEntry.objects.filter(actor_id=officer.user_id, deed__startswith="emerg")
    assert list(deeds.order_by("id").values_list("deed", flat=True)) == [
        "emergency.opened",
        "emergency.none",
    ]
    assert models.Notice.objects.filter(kind="emergency-failed", agency="local_police").exists()


def test_five_attempts_a_day_right_or_wrong(town: Town, officer: Actor) -> None:
    for _ in range(5):
        assert _enter(town, officer, "2222-2222") == "none"
    assert _enter(town, officer) == "too-many"
    with pytest.raises(NotFound):
        look(town.reference, actor=officer, on=today())


@pytest.mark.parametrize(
    "wrong",
    [
        {"sections": ["notes"]},
        {"sections": ["shelter", "person"]},
        {"sections": ["identity"]},
        {"sections": []},
        {"hours": 5},
        {"hours": 0},
        {"reason": " "},
    ],
)
def test_notes_shelter_and_names_are_never_opened_so(
    town: Town, officer: Actor, wrong: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match=r"sections|hours|reason"):
        _enter(town, officer, **wrong)
    assert not models.EmergencyAccess.objects.exists()


@pytest.mark.parametrize(
    ("sections", "hours"),
    [("{identity}", 1), ("{shelter}", 1), ("{notes}", 1), ("{person}", 5), ("{}", 1)],
)
def test_the_database_itself_refuses_more(
    town: Town, officer: Actor, sections: str, hours: int
) -> None:
    with pytest.raises(Exception, match="no such emergency access") as refused:
        with acting(officer, "emergency"), connection.cursor() as cursor:
            cursor.execute(
                "SELECT store_break_glass(%s, %s, %s, %s, '', '')",
                [uuid4(), town.reference, sections, hours],
            )
    assert isinstance(refused.value.__cause__, _errors.InsufficientPrivilege)


def test_nobody_writes_an_access_but_the_function(town: Town, officer: Actor) -> None:
    columns = "reference, user_id, agency, office, concerned, sections, at, until"
    forged = (
        f"INSERT INTO store_emergencyaccess (id, {columns}, data_key, reason) VALUES "  # noqa: S608
        "(gen_random_uuid(), '', %s, '', '', '{}', '{}', now(), now(), '', '')"
    )
    for statement in (forged, "UPDATE store_emergencyaccess SET user_id = %s"):
        with pytest.raises(Exception, match="permission denied"), transaction.atomic():
            with acting(officer, "emergency"), connection.cursor() as cursor:
                cursor.execute(statement, [officer.user_id])


def test_policy_bodies_and_who_works_on_no_case_cannot(town: Town) -> None:
    town.guided()
    for actor in (town.make("criminal_policy"), town.make("surya", "", CUSTODIAN)):
        assert not emergency.may_enter(actor)
        with pytest.raises(NotFound):
            _enter(town, actor)


class TestIdentity:
    """Who the person is: two people, never one."""

    def test_a_custodian_of_either_side_discloses_for_some_hours(
        self, town: Town, officer: Actor
    ) -> None:
        keeper = town.make("payoke", "", CUSTODIAN)
        _enter(town, officer)
        asked = emergency.ask_identity(town.reference, reason="Next of kin.", actor=officer)
        assert {n.agency for n in models.Notice.objects.filter(kind="identity-asked")} == {
            "local_police",
            "payoke",
        }
        [waiting] = emergency.requests(actor=keeper)
        assert (waiting.reason, waiting.approved) == ("Next of kin.", None)
        assert look(town.reference, actor=officer, on=today()).names is None
        emergency.decide(asked, approve=True, actor=keeper)
        assert look(town.reference, actor=officer, on=today()).names == NAMES
        until = models.Relation.objects.get(permit=asked).until
        assert until is not None
        with pytest.raises(NotFound):
            emergency.decide(asked, approve=False, actor=keeper)

    def test_never_the_same_person_never_a_stranger_never_without_the_role(
        self, town: Town, officer: Actor
    ) -> None:
        both = town.make("local_police", "Leuven", CASEWORKER, CUSTODIAN)
        _enter(town, both)
        asked = emergency.ask_identity(town.reference, reason="Why.", actor=both)
        stranger = town.make("surya", "", CUSTODIAN)
        for actor in (both, stranger, officer, town.payoke):
            with pytest.raises(NotFound):
                emergency.decide(asked, approve=True, actor=actor)
        assert emergency.requests(actor=stranger) == ()
        assert look(town.reference, actor=both, on=today()).names is None

    def test_refused_it_stays_closed(self, town: Town, officer: Actor) -> None:
        custodian = town.make("local_police", "", CUSTODIAN)
        _enter(town, officer)
        asked = emergency.ask_identity(town.reference, reason="Why.", actor=officer)
        emergency.decide(asked, approve=False, actor=custodian)
        assert look(town.reference, actor=officer, on=today()).names is None
        told = models.Notice.objects.filter(user_id=officer.user_id)
        assert [(n.kind, n.reference) for n in told] == [("identity-refused", "")]

    def test_with_the_access_the_name_ends_too(self, town: Town, officer: Actor) -> None:
        custodian = town.make("local_police", "", CUSTODIAN)
        _enter(town, officer)
        asked = emergency.ask_identity(town.reference, reason="Why.", actor=officer)
        emergency.decide(asked, approve=True, actor=custodian)
        emergency.end(models.EmergencyAccess.objects.get().id, actor=officer)
        with pytest.raises(NotFound):
            look(town.reference, actor=officer, on=today())

    def test_nobody_asks_of_a_case_they_did_not_enter(self, town: Town, officer: Actor) -> None:
        with pytest.raises(NotFound):
            emergency.ask_identity(town.reference, reason="Why.", actor=officer)
        # Who knows the name by their task has nothing to ask.
        with pytest.raises(NotFound):
            emergency.ask_identity(town.reference, reason="Why.", actor=town.payoke)
