"""What a person permits opens that and no more, until its last day or until it is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from safeconduct.access.sharing import PERMITTED
from safeconduct.actions.look import NotFound, look
from safeconduct.actions.sharing import consent, overview
from safeconduct.cases.reading import today
from safeconduct.store import consents, manifests, models
from safeconduct.store.lapsing import lapse
from safeconduct.store.listing import list_cases
from tests.integration.sharing.conftest import PURPOSE, Town

pytestmark = pytest.mark.django_db


def permitted(**more: Any) -> consent.NewConsent:
    plain = consent.NewConsent(
        to_agency="surya",
        to_office="",
        purpose="shelter",
        sections=frozenset({"person", "assessment"}),
        language="en",
        interpreter=True,
        given_on=today(),
        last_day=today() + timedelta(days=30),
    )
    return replace(plain, **more)


def _listed(actor: Any) -> int:
    return list_cases(actor=actor, purpose=PURPOSE).count


def test_it_opens_the_sections_it_names_and_nothing_else(town: Town) -> None:
    town.guided()
    foreseen = consent.foreseen(
        consent.begin(town.reference, actor=town.payoke), permitted(), actor=town.payoke
    )
    consent.give(town.reference, permitted(), actor=town.payoke)
    seen = look(town.reference, actor=town.surya, on=today())
    assert seen.sections == {"person", "assessment"} == set(foreseen.sections)
    assert seen.names is None and "phase" not in seen.answer
    assert {event.type for event in seen.events} == {"assessed"}
    assert town.told(town.surya) == ["consent-given"]
    assert _listed(town.surya) == 1
    [kept] = manifests.list_manifests(actor=town.surya, purpose=PURPOSE)
    assert kept.holds and kept.content["sections"] == ["assessment", "person"]


def test_withdrawn_it_is_closed_at_once_and_the_service_acknowledges(town: Town) -> None:
    town.guided()
    given = consent.give(town.reference, permitted(), actor=town.payoke)
    with pytest.raises(NotFound):
        consent.acknowledge(given, actor=town.surya)
    consent.withdraw(town.reference, given, actor=town.payoke)
    with pytest.raises(NotFound):
        look(town.reference, actor=town.surya, on=today())
    assert _listed(town.surya) == 0
    assert town.told(town.surya)[0] == "consent-withdrawn"

    [waiting] = consent.received(actor=town.surya)
    assert (waiting.state, waiting.acknowledged_at) == ("withdrawn", None)
    with pytest.raises(NotFound):
        consent.acknowledge(given, actor=town.make("pag_asa"))
    consent.acknowledge(given, actor=town.surya)
    consent.acknowledge(given, actor=town.surya)
    [seen] = overview.sharing(town.reference, actor=town.payoke).consents
    assert seen.acknowledged_at is not None
    assert models.ConsentStep.objects.count() == 2


def test_after_its_last_day_it_opens_nothing(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    town.guided()
    consent.give(town.reference, permitted(last_day=today()), actor=town.payoke)
    assert look(town.reference, actor=town.surya, on=today()).sections
    relation = models.Relation.objects.get(agency="surya")
    assert relation.until is not None
    past = relation.until - timedelta(days=2)
    models.Relation.objects.filter(id=relation.id).update(until=past)
    with pytest.raises(NotFound):
        look(town.reference, actor=town.surya, on=today())
    assert lapse(relation.until) == 1
    assert not models.Listing.objects.filter(agency="surya").exists()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("sections", {"sections": frozenset({"notes"})}),
        ("sections", {"sections": frozenset({"shelter", "person"})}),
        ("sections", {"sections": frozenset({"proceedings"})}),
        ("sections", {"sections": frozenset()}),
        ("to_agency", {"to_agency": "criminal_policy"}),
        ("to_agency", {"to_agency": "payoke"}),
        ("to_agency", {"to_agency": "nobody"}),
        ("to_office", {"to_agency": "local_police"}),
        ("to_office", {"to_office": "Antwerpen"}),
        ("purpose", {"purpose": "curiosity"}),
        ("given_on", {"given_on": date.today() + timedelta(days=2)}),
        ("last_day", {"last_day": date.today() - timedelta(days=1)}),
        ("last_day", {"last_day": date.today() + timedelta(days=400)}),
    ],
)
def test_what_nobody_can_permit_is_refused(town: Town, field: str, wrong: dict[str, Any]) -> None:
    town.guided()
    with pytest.raises(consent.WrongConsent) as refused:
        consent.give(town.reference, permitted(**wrong), actor=town.payoke)
    assert refused.value.field == field
    assert not models.Consent.objects.exists()


def test_only_who_keeps_the_file_records_it_and_nobody_opens_what_they_do_not_see(
    town: Town,
) -> None:
    # Before a centre guides, the service that met her takes her consent, for what it sees.
    stored = consent.begin(town.reference, actor=town.police)
    offered = set(consent.can_be_opened(stored, town.police))
    assert "documents" not in offered and "assessment" in offered and offered <= PERMITTED
    with pytest.raises(consent.WrongConsent):
        consent.give(
            town.reference, permitted(sections=frozenset({"documents"})), actor=town.police
        )
    town.guided()
    for actor in (town.police, town.surya):
        with pytest.raises(NotFound):
            consent.give(town.reference, permitted(), actor=actor)


def test_a_consent_is_for_its_office_alone(town: Town) -> None:
    town.guided()
    office = permitted(to_agency="local_police", to_office="Leuven")
    consent.give(town.reference, office, actor=town.payoke)
    assert look(town.reference, actor=town.make("local_police", "Leuven"), on=today()).sections
    with pytest.raises(NotFound):
        look(town.reference, actor=town.make("local_police", "Antwerpen"), on=today())


def test_what_an_agency_has_by_its_task_outlasts_a_consent(town: Town) -> None:
    town.act(town.police, "refer", centre="surya")
    given = consent.give(
        town.reference, permitted(sections=frozenset({"referral_state"})), actor=town.police
    )
    consents.withdraw(
        town.reference, given, actor=town.police, purpose="consent", permit=lambda _: None
    )
    assert "person" in look(town.reference, actor=town.surya, on=today()).sections
    assert _listed(town.surya) == 1
