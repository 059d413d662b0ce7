"""Every way into the store names who acts, and a connection forgets it: none can be left out."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.conf import settings
from django.db import ProgrammingError, connection, transaction

import safeconduct.store
from safeconduct.access.actors import Actor
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER
from safeconduct.cases.model import Person
from safeconduct.store import (
    anchors,
    bulk,
    consents,
    drafts,
    emergencies,
    identities,
    lapsing,
    listing,
    manifests,
    models,
    opening,
    referrals,
    refusals,
    sweep,
    threats,
    timeline,
    users,
)
from safeconduct.store.acting import acting, keeping
from safeconduct.store.errors import NotFound
from safeconduct.store.records import Names, NewEvent
from safeconduct.store.roles import APP_ROLE
from tests.integration.store import (
    acting_api,
    acting_keeping,
    acting_keys,
    acting_paper,
    acting_record,
    acting_reports,
    acting_rooms,
    acting_sign_in,
    acting_work,
)

TODAY = date(2008, 3, 1)
PURPOSE = "case_work"
MET = NewEvent("detected", TODAY, {"channel": "control", "district": "Antwerpen"})


def refused(function: Callable[..., Any], *arguments: Any, **more: Any) -> None:
    with pytest.raises(NotFound):
        function(*arguments, **more)


class World:
    """A case and a draft of one officer."""

    def __init__(self, actor: Actor) -> None:
        self.who: dict[str, Any] = {"actor": actor, "purpose": PURPOSE}
        self.actor = actor
        self.reference = self.open()
        self.draft = drafts.save_draft({}, actor=actor, kind="first_contact")

    def open(self) -> str:
        return opening.open_case(Person(), "unknown", None, [MET], **self.who)

    def add(self) -> list[Any]:
        leaflet = [NewEvent("leaflet_given", TODAY, {"language": "en"})]
        return timeline.append(self.reference, leaflet, **self.who, last_seen=1)

    def count(self) -> None:
        refusals.count_refusal(happened_on=TODAY, district="", channel="control", **self.who)

    def refer(self) -> None:
        [sent] = timeline.append(
            self.reference,
            [NewEvent("referred", TODAY, {"centre": "payoke"})],
            **self.who,
            last_seen=1,
        )
        referrals.answer(
            self.reference, sent.event.id, "revoked", **self.who, permit=lambda *_: None
        )

    def consent(self) -> UUID:
        last = date.today() + timedelta(days=9)
        permitted = consents.NewConsent(
            "surya", "", "care", frozenset({"assessment"}), "en", False, TODAY, last
        )
        return consents.give(
            self.reference,
            permitted,
            **self.who,
            permit=lambda _: None,
            content=lambda *_: {},
        )

    def acknowledge(self) -> None:
        consents.acknowledge(self.consent(), **self.who)


# What somebody does for an agency: it works for the application's login, by naming the actor.
ACTED: dict[Callable[..., Any], Callable[[World], Any]] = {
    opening.open_case: World.open,
    opening.amend_person: lambda w: opening.amend_person(w.reference, offence="smuggling", **w.who),
    timeline.load: lambda w: timeline.load(w.reference, **w.who),
    timeline.append: World.add,
    identities.read_identity: lambda w: identities.read_identity(w.reference, **w.who),
    identities.write_identity: lambda w: identities.write_identity(
        w.reference, Names(family_name="Eze"), **w.who
    ),
    identities.erase_identity: lambda w: identities.erase_identity(w.reference, **w.who),
    listing.list_cases: lambda w: len(listing.list_cases(**w.who).lines) == 1 or pytest.fail(),
    listing.export_cases: lambda w: len(listing.export_cases(**w.who).lines) == 1 or pytest.fail(),
    drafts.save_draft: lambda w: drafts.save_draft({}, actor=w.actor, kind="x"),
    drafts.load_draft: lambda w: drafts.load_draft(w.draft, actor=w.actor),
    drafts.list_drafts: lambda w: (
        len(drafts.list_drafts(actor=w.actor, kind="first_contact")) == 1 or pytest.fail()
    ),
    drafts.delete_draft: lambda w: drafts.delete_draft(w.draft, actor=w.actor),
    refusals.count_refusal: World.count,
    referrals.referrals: lambda w: referrals.referrals(w.reference, **w.who),
    referrals.receive: lambda w: referrals.receive(w.reference, **w.who),
    referrals.answer: World.refer,
    consents.give: World.consent,
    consents.withdraw: lambda w: consents.withdraw(
        w.reference, w.consent(), **w.who, permit=lambda _: None
    ),
    consents.acknowledge: lambda w: refused(w.acknowledge),
    consents.of_case: lambda w: consents.of_case(w.reference, **w.who),
    consents.received: lambda w: consents.received(**w.who),
    manifests.disclose: lambda w: manifests.disclose(
        w.reference, lambda _: (), **w.who, tell="referral-sent"
    ),
    manifests.list_manifests: lambda w: manifests.list_manifests(**w.who),
    manifests.read_manifest: lambda w: (
        w.consent() and manifests.read_manifest(manifests.list_manifests(**w.who)[0].id, **w.who)
    ),
    emergencies.break_glass: lambda w: emergencies.break_glass(
        "2222-2222", sections=["person"], hours=1, reason="Why.", **w.who
    ),
    emergencies.end: lambda w: refused(emergencies.end, uuid4(), **w.who),
    emergencies.accesses: lambda w: emergencies.accesses(**w.who),
    emergencies.ask_identity: lambda w: refused(
        emergencies.ask_identity, w.reference, reason="Why.", **w.who
    ),
    emergencies.requests: lambda w: emergencies.requests(**w.who),
    emergencies.decide_identity: lambda w: refused(
        emergencies.decide_identity, uuid4(), approve=True, hours=1, **w.who
    ),
    threats.answer_threat: lambda w: refused(
        threats.answer_threat, w.reference, threat=False, **w.who
    ),
    threats.threat_answers: lambda w: threats.threat_answers(w.reference, **w.who),
}
# What is done to the whole caseload: the application's login cannot.
KEPT: dict[Callable[..., Any], Callable[[World], Any]] = {
    anchors.anchored: lambda _: anchors.anchored("centre.ledger.anchor"),
    sweep.sweep: lambda _: sweep.sweep(TODAY),
    sweep.rebuild: lambda _: sweep.rebuild(TODAY),
    sweep.each_case: lambda _: sweep.each_case(lambda _reference, _case: None),
    bulk.bulk_load: lambda w: bulk.bulk_load([], actor=w.actor, synthetic=True),
    lapsing.lapse: lambda _: lapsing.lapse(datetime.now(UTC)),
    refusals.refusals: lambda _: refusals.refusals(TODAY, TODAY),
    users.add_user: lambda _: users.add_user("x", "quiet-rivers", agency="payoke", language="en"),
    users.disable_user: lambda _: users.disable_user("nobody"),
}
# Steps inside a transaction of those above, and what touches no case.
PARTS = {
    "acting.acting",
    "acting.keeping",
    "anchors.as_detail",
    "copying.copy_rows",
    "gate.entered",
    "gate.reach",
    "gate.relations_of",
    "gate.well_formed",
    "relating.new_ids",
    "identities.put",
    "listing_rows.listing_rows",
    "listing_rows.seats",
    "measuring.measures",
    "migrating.migrate",
    "projection.assessment",
    "projection.build",
    "projection.changes_on",
    "projection.project",
    "projection.projection_of",
    "projection.relate",
    "projection.relist",
    "projection.save",
    "records.event_of",
    "records.event_record",
    "acting.purpose_now",
    "records.instant",
    "records.raw_case",
    "records.raw_data",
    "records.raw_event",
    "references.free_references",
    "timeline.build_rows",
    "timeline.check_contacts",
    "timeline.last_link",
    "timeline.stored_case",
    "timeline.with_new",
    "trail.entry_record",
    "trail.purpose_given",
    "trail.record",
    "users.list_users",
    "consents.relation_by",
    "manifests.canonical",
    "manifests.keep",
    "referrals.of_case",
    # What names the transaction, and what one look leaves for the next of the same visit.
    "gate.visiting",
    "relating.relation_of_row",
    "relating.with_file",
    "visiting.opened",
    "visiting.visit_now",
    "relating.add",
    "relating.closed_referrals",
    "relating.complete",
    "relating.kept",
    "relating.relation_of",
    "relating.remove",
    "roles.grant",
    "roles.make",
    "roles.rights",
}


ROOMS = (
    acting_api,
    acting_keeping,
    acting_keys,
    acting_paper,
    acting_record,
    acting_reports,
    acting_rooms,
    acting_sign_in,
    acting_work,
)
for room in ROOMS:
    ACTED |= room.ACTED
    KEPT |= getattr(room, "KEPT", {})
    PARTS |= getattr(room, "PARTS", set())


def _public() -> Iterator[str]:
    """Every public function of a module of the store that can reach the database."""
    for found in pkgutil.iter_modules(safeconduct.store.__path__):
        if found.ispkg or found.name in ("models", "apps"):
            continue
        module = importlib.import_module(f"safeconduct.store.{found.name}")
        if _reaches_the_database(module):
            for name, value in vars(module).items():
                ours = inspect.isfunction(inspect.unwrap(value)) if callable(value) else False
                if ours and value.__module__ == module.__name__ and not name.startswith("_"):
                    yield f"{found.name}.{name}"


def _reaches_the_database(module: ModuleType) -> bool:
    tree = ast.parse(inspect.getsource(module))
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{each.name}" for each in node.names} | {str(node.module)}
    return bool(names & {"django.db", "safeconduct.store.models", "safeconduct.store.trail"})


def test_every_public_function_of_the_store_is_here() -> None:
    listed = {f"{each.__module__.rpartition('.')[2]}.{each.__name__}" for each in ACTED | KEPT}
    assert set(_public()) == listed | PARTS


@pytest.fixture
def world(transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """The world, met on a connection that is signed in as the one that answers the web."""
    user = models.User.objects.create(
        username="police", agency="federal_police", office="Antwerpen"
    )
    # Made beforehand: nobody makes a user but an administrator of the agency.
    for name, roles in (("colleague", [CASEWORKER]), ("chief", [ADMINISTRATOR])):
        models.User.objects.create(
            username=name, agency="federal_police", office="Antwerpen", roles=roles
        )
    made = World(user.actor)
    login = {"USER": APP_ROLE, "PASSWORD": settings.DATA_FOLDER.secret(f"{APP_ROLE}.password")}
    with monkeypatch.context() as patch:
        connection.close()
        for key, value in login.items():
            patch.setitem(connection.settings_dict, key, value)
        yield made
        connection.close()


def _nobody_acts() -> None:
    """The connection, which serves the next request, brings nobody along and shows nothing."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT session_user, current_setting('safeconduct.agency', true)")
        login, agency = cursor.fetchone()
    assert (login, agency or "") == (APP_ROLE, "")
    assert not models.CaseFile.objects.exists()
    assert not models.AuditEntry.objects.exists()


@pytest.mark.parametrize("function", ACTED, ids=lambda each: each.__name__)
def test_what_is_done_for_an_agency_names_the_actor_and_leaves_none(
    world: World, function: Callable[..., Any]
) -> None:
    _nobody_acts()
    ACTED[function](world)
    _nobody_acts()


@pytest.mark.parametrize("function", KEPT, ids=lambda each: each.__name__)
def test_the_whole_caseload_is_out_of_reach_of_the_web(
    world: World, function: Callable[..., Any]
) -> None:
    with pytest.raises(
        ProgrammingError, match='permission denied to set role "safeconduct_keeper"'
    ):
        KEPT[function](world)
    assert not Path("never-written").exists()


def test_a_deed_that_fails_leaves_nobody_either(world: World) -> None:
    with pytest.raises(ZeroDivisionError), acting(world.actor, PURPOSE):
        assert models.CaseFile.objects.count() == 1
        raise ZeroDivisionError
    _nobody_acts()


@pytest.mark.django_db
def test_inside_another_transaction_what_was_set_before_is_set_again(
    person: Callable[..., Actor], reference: str
) -> None:
    def seen() -> int:
        return models.CaseFile.objects.count()

    surya = person("surya")
    with transaction.atomic(), acting(person("federal_police", "Antwerpen"), PURPOSE):
        assert seen() == 1
        with acting(surya, PURPOSE):
            assert seen() == 0
            with keeping():
                assert seen() == 1
            assert seen() == 0
        assert seen() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("purpose", ["", "Case work"])
def test_without_a_purpose_nobody_acts(person: Callable[..., Actor], purpose: str) -> None:
    with pytest.raises(ValueError, match="purpose"), acting(person("surya"), purpose):
        pytest.fail("entered")
