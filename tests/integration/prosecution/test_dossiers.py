"""A dossier is its office's own: nobody else reads it, and two people write nothing over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from safeconduct.actions.coordination import agenda
from safeconduct.actions.prosecution import changes, dossiers, waiting
from safeconduct.actions.prosecution.dossiers import NotFound, NumberTaken, Stale, WrongAnswer
from safeconduct.store import models, rotation
from safeconduct.store.acting import acting
from tests.integration.cast import ROLES
from tests.integration.prosecution.conftest import (
    CENTRE,
    ELSEWHERE,
    FACTS,
    FEDERAL,
    PROSECUTOR,
    Cast,
    version,
)

pytestmark = pytest.mark.django_db
NAME = "Sokolov Trading"


def _suspect(cast: Cast, dossier: UUID) -> None:
    actor = cast.actor(PROSECUTOR)
    changes.add_suspect(
        dossier,
        version(dossier, actor),
        kind="legal",
        name=NAME,
        role="employer",
        charges=["trafficking"],
        actor=actor,
    )


def _link(cast: Cast, dossier: UUID, *duress: str) -> None:
    actor = cast.actor(PROSECUTOR)
    changes.link_victim(dossier, version(dossier, actor), cast.hers, duress, actor=actor)


def test_to_everybody_but_its_office_a_dossier_is_not_there(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier = opened()
    for who in ROLES:
        actor = cast.actor(who)
        if who == PROSECUTOR:
            assert dossiers.read(dossier, actor=actor).whole.dossier.id == dossier
            continue
        with pytest.raises(NotFound):
            dossiers.read(dossier, actor=actor)
        with pytest.raises(NotFound):
            changes.depart(dossier, 1, "first", "Because.", actor=actor)
    with acting(cast.actor(ELSEWHERE), "prosecution"):
        assert not models.Dossier.objects.exists()
    with acting(cast.actor(PROSECUTOR), "case_work"):  # another purpose
        assert not models.Dossier.objects.exists()
        assert not models.Suspect.objects.exists()


def test_a_number_is_given_once_in_an_office(cast: Cast, opened: Callable[..., UUID]) -> None:
    opened()
    with pytest.raises(NumberTaken):
        opened()
    opened(who=ELSEWHERE)


def test_the_name_of_a_suspect_is_kept_encrypted_also_after_a_new_root_key(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier = opened()
    _suspect(cast, dossier)
    with acting(cast.actor(PROSECUTOR), "prosecution"):
        before = bytes(models.Suspect.objects.get().name)
    assert NAME.encode() not in before
    rotation.rotate(["public_prosecutor"])
    with acting(cast.actor(PROSECUTOR), "prosecution"):
        assert bytes(models.Suspect.objects.get().name) != before
    [suspect] = dossiers.read(dossier, actor=cast.actor(PROSECUTOR)).whole.suspects
    assert (suspect.name, suspect.charges) == (NAME, ("trafficking",))


def test_who_began_from_an_older_version_is_told_what_changed_and_nothing_is_lost(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, actor = opened(), cast.actor(PROSECUTOR)
    changes.set_step(dossier, 1, "method-observation", "asked", "From Monday.", actor=actor)
    with pytest.raises(Stale) as refused:
        changes.depart(dossier, 1, "first", "A trial is set.", actor=actor)
    assert refused.value.version == 2
    [change] = refused.value.changes
    assert (change.kind, change.data["code"]) == ("step", "method-observation")
    read = dossiers.read(dossier, actor=actor).whole
    assert read.dossier.departure == "" and read.steps["method-observation"].state == "asked"
    changes.depart(dossier, 2, "first", "A trial is set.", actor=actor)
    assert dossiers.read(dossier, actor=actor).whole.dossier.departure == "first"


def test_what_was_changed_cannot_be_changed(cast: Cast, opened: Callable[..., UUID]) -> None:
    opened()
    actor = cast.actor(PROSECUTOR)
    for change in (
        lambda: models.DossierChange.objects.update(kind="about"),
        lambda: models.Dossier.objects.all().delete(),
        lambda: models.Dossier.objects.update(office="Liège"),
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), acting(actor, "prosecution"):
            change()


def test_a_victim_is_shown_as_far_as_the_relation_to_the_case_shows_them(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, actor = opened(), cast.actor(PROSECUTOR)
    for reference in (cast.his, "2222-2222", "nonsense"):
        with pytest.raises(NotFound):  # a case without relation is like none
            changes.link_victim(dossier, 1, reference, [], actor=actor)
    _link(cast, dossier, "social_security")
    read = dossiers.read(dossier, actor=actor)
    [victim] = read.whole.victims
    assert (victim.reference, victim.phase) == (cast.hers, "temporary_residence")
    # PR-6: what the dossier names, and what the magistrate is shown of the residence.
    assert read.flags[cast.hers] == ("illegal_stay", "social_security")
    with acting(actor, "prosecution"):
        row = models.DossierVictim.objects.values().get()
    assert set(row) == {"id", "dossier_id", "reference", "duress", "struck"}


def test_whoever_loses_the_case_loses_the_victim(cast: Cast, opened: Callable[..., UUID]) -> None:
    dossier, actor = opened(), cast.actor(PROSECUTOR)
    _link(cast, dossier)
    for table in (models.Relation, models.Listing, models.WorkLine):
        table.objects.filter(agency=actor.agency).delete()
    assert dossiers.read(dossier, actor=actor).whole.victims == ()


def test_the_federal_prosecutor_sees_what_is_shared_and_writes_what_is_handed_over(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, actor, federal = opened(), cast.actor(PROSECUTOR), cast.actor(FEDERAL)
    _suspect(cast, dossier)
    assert dossiers.listed(actor=federal) == ()
    read = dossiers.read(dossier, actor=actor).whole.dossier
    changes.tell_federal(read, read.version, "shared", actor=actor)
    seen = dossiers.read(dossier, actor=federal).whole
    assert seen.suspects[0].name == NAME and not seen.dossier.mine
    with pytest.raises(NotFound):
        changes.depart(dossier, seen.dossier.version, "first", "Because.", actor=federal)
    read = dossiers.read(dossier, actor=actor).whole.dossier
    changes.tell_federal(read, read.version, "handed_over", actor=actor)
    changes.depart(dossier, read.version + 1, "first", "Because.", actor=federal)
    with pytest.raises(NotFound):
        changes.depart(dossier, read.version + 2, "last", "No.", actor=actor)
    assert not dossiers.read(dossier, actor=actor).whole.dossier.mine


def test_the_figures_of_the_country_are_counts_and_the_federal_prosecutors_alone(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, actor = opened(), cast.actor(PROSECUTOR)
    opened(who=ELSEWHERE)
    read = dossiers.read(dossier, actor=actor).whole.dossier
    answers = {"violence": {"answer": "yes", "reason": "Broken arm."}}
    changes.answer_criteria(read, 1, answers, actor=actor)
    counted = dossiers.figures(actor=cast.actor(FEDERAL))
    assert {(each.yes, each.unknown, each.many) for each in counted} == {(0, 6, 1), (1, 5, 1)}
    for who in (PROSECUTOR, CENTRE, "criminal policy", "central service"):
        with pytest.raises(NotFound):
            dossiers.figures(actor=cast.actor(who))
    with acting(actor, "prosecution"), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM store_dossier_figures()")
        assert cursor.fetchone() == (0,)


def test_what_the_law_still_has_to_be_told_is_the_checklist(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, actor = opened(), cast.actor(PROSECUTOR)
    changes.set_facts(dossier, 1, FACTS, actor=actor)
    read = dossiers.read(dossier, actor=actor)
    [trafficking] = read.offences
    assert (trafficking.name, trafficking.verdict) == ("trafficking", "unknown")
    # One act is enough: none of the others is looked for.
    assert "purposes_undignified_work" in read.missing
    assert not any(each.startswith("acts_") for each in read.missing)
    changes.set_facts(dossier, 2, FACTS | {"purposes": {"begging": True}}, actor=actor)
    [trafficking] = dossiers.read(dossier, actor=actor).offences
    assert trafficking.verdict == "yes" and trafficking.elements == ()
    assert "circumstances_minor" in trafficking.aggravating


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda d, a: changes.set_facts(d, 1, {"date": "2008-02-30"}, actor=a), "date"),
        (lambda d, a: changes.set_facts(d, 1, {"date": "2999-01-01"}, actor=a), "date"),
        (lambda d, a: changes.depart(d, 1, "first", "  ", actor=a), "reason"),
        (lambda d, a: changes.depart(d, 1, "second", "x", actor=a), "departure"),
        (lambda d, a: changes.set_step(d, 1, "means-asset", "not_needed", "", actor=a), "note"),
        (lambda d, a: changes.set_step(d, 1, "means-asset", "lost", "x", actor=a), "state"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    cast: Cast, opened: Callable[..., UUID], change: Callable[..., None], field: str
) -> None:
    dossier, actor = opened(), cast.actor(PROSECUTOR)
    with pytest.raises(WrongAnswer) as refused:
        change(dossier, actor)
    assert refused.value.field == field
    assert version(dossier, actor) == 1


def test_an_office_is_told_what_waits_and_a_meeting_what_is_open(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, actor = opened(), cast.actor(PROSECUTOR)
    changes.set_step(dossier, 1, "fact-purposes_begging", "asked", "", actor=actor)
    says = [each.says for each in waiting.waiting(actor, date(2008, 3, 1))]
    assert says == ["dossier-waits-step", "dossier-waits-ranking"]
    [item] = waiting.for_agenda(actor=actor)
    offered = [each for each in agenda.offers("district", actor=actor) if each.source == "dossier"]
    assert [(each.text, each.form) for each in offered] == [(item.number, item.form)]
    assert (item.number, item.place) == ("AN37.L5.1/2008", 1)
    assert waiting.for_agenda(actor=cast.actor("police who met her")) == ()


def test_the_pages_ask_the_database_as_often_for_many_as_for_few(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, actor = opened(), cast.actor(PROSECUTOR)
    _suspect(cast, dossier)
    _link(cast, dossier)
    changes.set_step(dossier, 3, "means-asset", "asked", "", actor=actor)
    few = _queries(dossier, cast)
    for number in range(8):
        opened(f"AN37.L5.{number + 2}/2008")
        _suspect(cast, dossier)
        at = version(dossier, actor)
        changes.set_step(dossier, at, "means-asset", "asked", f"{number}", actor=actor)
        changes.add_money(
            dossier,
            at + 1,
            kind="asset",
            what="A car",
            amount=Decimal(number),
            on=date(2008, 2, 2),
            by="police",
            actor=actor,
        )
    assert _queries(dossier, cast) == few


def _queries(dossier: UUID, cast: Cast) -> tuple[int, ...]:
    actor = cast.actor(PROSECUTOR)
    counted = []
    for look in (
        lambda: dossiers.listed(actor=actor),
        lambda: dossiers.read(dossier, actor=actor),
        lambda: waiting.waiting(actor, date(2008, 3, 1)),
    ):
        with CaptureQueriesContext(connection) as queries:
            look()
        counted.append(len(queries))
    return tuple(counted)
