"""Every agency against every event, held against a table written out by hand."""

from __future__ import annotations

import pytest

from safeconduct.access import OPEN_CASE, RELATIONS, Actor, Deed, Relation, may
from safeconduct.access.agencies import ALL, WITHOUT_CASES
from safeconduct.cases.vocabulary import AGENCIES, EVENT_KEYS

POLICE = "local_police federal_police"
INSPECTION = "social_inspection social_legislation_inspection"
OFFICE = "immigration_office"
DETECTING = f"{POLICE} {INSPECTION} {OFFICE} embassy"
THREE = "pag_asa surya payoke"
FOUR = f"{THREE} minors_centre"
LOCAL_MAGISTRATES = "public_prosecutor labour_auditor"
MAGISTRATES = f"{LOCAL_MAGISTRATES} federal_prosecutor"

# S2 section 5; S1 3.2.3 and 3.3.3. What an agency may record where it stands in every relation.
TABLE = {
    "detected": DETECTING,
    "assessed": DETECTING,
    "leaflet_given": f"{DETECTING} {FOUR}",
    "told_of_rights": f"{DETECTING} {FOUR}",
    "centre_invited": DETECTING,
    "centre_contact": f"{DETECTING} {FOUR}",
    "referral_refused": f"{DETECTING} {FOUR}",
    "referred": f"{DETECTING} {FOUR}",
    "immigration_office_informed": DETECTING,
    "guidance_started": FOUR,
    "guidance_ended": FOUR,
    "contact_broken": THREE,
    "contact_resumed": f"{THREE} {MAGISTRATES}",
    "statement_made": f"{POLICE} {INSPECTION} {THREE} {MAGISTRATES}",
    "complaint_filed": f"{POLICE} {INSPECTION} {THREE} {MAGISTRATES}",
    "document_requested": THREE,
    "document_issued": OFFICE,
    "document_refused": OFFICE,
    "document_discontinued": OFFICE,
    "confirmation_requested": OFFICE,
    "confirmation_given": LOCAL_MAGISTRATES,
    "identity_proven": f"{THREE} {OFFICE}",
    "identity_impossible": OFFICE,
    "work_permit_issued": f"{THREE} {OFFICE}",
    "guardian_appointed": "minors_centre",
    "family_traced": f"minors_centre {OFFICE}",
    "identity_established": f"minors_centre {OFFICE}",
    "charges_filed": MAGISTRATES,
    "judgment": MAGISTRATES,
    "proceedings_ended": MAGISTRATES,
    "cooperation_stopped": MAGISTRATES,
    "cooperation_found_fraudulent": MAGISTRATES,
    "complaint_found_unfounded": MAGISTRATES,
    "threat_established": f"{MAGISTRATES} state_security",
    "unlimited_granted": "minister",
    "aid_requested": THREE,
    "aid_granted": "aid_commission",
    "returned": f"{FOUR} {OFFICE}",
    "disappeared": f"{FOUR} {OFFICE}",
    "asylum_requested": f"{THREE} {OFFICE}",
    "corrected": "",  # own events only: see below
}


def actor(agency: str, office: str = "Antwerpen") -> Actor:
    return Actor(user_id=1, name="Somebody", agency=agency, office=office)


def every_relation(agency: str) -> tuple[Relation, ...]:
    return tuple(Relation(agency, "", relation) for relation in RELATIONS)


def deed(event_type: str, agency: str) -> Deed:
    return Deed(event_type, {"centre": agency, "by": agency})


def test_the_table_holds_every_event_and_every_agency() -> None:
    assert set(TABLE) == set(EVENT_KEYS)
    assert set(AGENCIES) | WITHOUT_CASES == ALL


@pytest.mark.parametrize("event_type", TABLE)
@pytest.mark.parametrize("agency", sorted(ALL | {"a_stranger", ""}))
def test_each_agency_records_what_its_task_is_and_nothing_else(
    agency: str, event_type: str
) -> None:
    verdict = may(actor(agency), every_relation(agency), deed(event_type, agency))
    assert verdict.allowed == (agency in TABLE[event_type].split())


@pytest.mark.parametrize("event_type", TABLE)
@pytest.mark.parametrize("agency", sorted(ALL))
def test_nothing_is_recorded_in_a_case_one_stands_in_no_relation_to(
    agency: str, event_type: str
) -> None:
    of_others = tuple(relation for other in ALL - {agency} for relation in every_relation(other))
    assert not may(actor(agency), of_others, deed(event_type, agency)).allowed


def test_an_unknown_deed_is_refused() -> None:
    assert not may(actor("minister"), every_relation("minister"), Deed("erase")).allowed


@pytest.mark.parametrize("agency", sorted(ALL))
def test_only_services_that_meet_people_open_a_case(agency: str) -> None:
    assert may(actor(agency), (), Deed(OPEN_CASE)).allowed == (agency in DETECTING.split())


def test_an_application_by_anyone_but_a_centre_is_refused_with_the_rule() -> None:
    for agency in ALL - set(THREE.split()):
        verdict = may(actor(agency), every_relation(agency), deed("document_requested", agency))
        assert (verdict.allowed, verdict.rule) == (False, "P-8")


def test_a_centre_does_not_apply_in_the_name_of_another() -> None:
    in_anothers_name = Deed("document_requested", {"document": "reflection_order", "by": "surya"})
    verdict = may(actor("payoke"), every_relation("payoke"), in_anothers_name)
    assert (verdict.allowed, verdict.reason) == (False, "may-own-name-only")


@pytest.mark.parametrize("event_type", ["guidance_started", "guidance_ended", "centre_contact"])
def test_a_centre_records_no_other_centres_guidance(event_type: str) -> None:
    of_another = Deed(event_type, {"centre": "pag_asa"})
    assert not may(actor("payoke"), every_relation("payoke"), of_another).allowed


def test_another_districts_office_stands_in_no_relation() -> None:
    here = (Relation("public_prosecutor", "Antwerpen", "prosecutes"),)
    charge = Deed("charges_filed", {"includes": "trafficking"})
    assert may(actor("public_prosecutor", "Antwerpen"), here, charge).allowed
    for elsewhere in ("Liège", ""):
        verdict = may(actor("public_prosecutor", elsewhere), here, charge)
        assert (verdict.allowed, verdict.reason) == (False, "may-no-relation")


def test_a_centre_that_was_only_referred_to_neither_applies_nor_records_contact() -> None:
    referred = (Relation("payoke", "", "referred_to"),)
    assert may(actor("payoke"), referred, deed("guidance_started", "payoke")).allowed
    assert not may(actor("payoke"), referred, deed("document_requested", "payoke")).allowed
    assert not may(actor("payoke"), referred, deed("contact_broken", "payoke")).allowed


class TestCorrections:
    def correction(self, recorded_by: str | None, instead: object = None) -> Deed:
        return Deed("corrected", {"replaces": "e1", "with": instead}, recorded_by)

    def test_an_agency_corrects_what_it_recorded_itself(self) -> None:
        relations = every_relation("payoke")
        assert may(actor("payoke"), relations, self.correction("payoke")).allowed
        for other in ("surya", "immigration_office", None):
            assert not may(actor("payoke"), relations, self.correction(other)).allowed

    def test_a_correction_puts_nothing_in_place_that_one_could_not_record(self) -> None:
        grant = {"type": "unlimited_granted", "data": {}}
        guidance = {"type": "guidance_ended", "data": {"centre": "payoke"}}
        relations = every_relation("payoke")
        assert not may(actor("payoke"), relations, self.correction("payoke", grant)).allowed
        assert may(actor("payoke"), relations, self.correction("payoke", guidance)).allowed
        assert not may(actor("payoke"), relations, self.correction("payoke", "nonsense")).allowed

    def test_without_a_relation_nothing_is_corrected_any_more(self) -> None:
        assert not may(actor("payoke"), (), self.correction("payoke")).allowed
