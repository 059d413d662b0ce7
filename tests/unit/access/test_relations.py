"""How agencies stand to a case, event by event."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from safeconduct.access import Actor, Relation, between, relations
from safeconduct.cases.reading import read_case

DAY = date(2008, 2, 1)


def case_with(*events: tuple[str, str, dict[str, Any]]) -> Any:
    """A case of (type, agency, data), one event a day from 1 February 2008."""
    listed = []
    for number, (event_type, agency, data) in enumerate(events):
        day = DAY + timedelta(days=number)
        listed.append(
            {
                "id": f"e{number}",
                "type": event_type,
                "happened_on": day.isoformat(),
                "recorded_at": datetime(2009, 1, 1, 12).astimezone().isoformat(),
                "agency": agency,
                "data": data,
            }
        )
    person = {"birth_date": "1988-05-01", "unaccompanied": False, "nationalities": ["NGA"]}
    return read_case({"person": person, "offence": "trafficking", "events": listed})


DETECTED = ("detected", "federal_police", {"channel": "control", "district": "Antwerpen"})
ASSESSED = ("assessed", "federal_police", {"as": "victim"})
REFERRED = ("referred", "federal_police", {"centre": "payoke"})
GUIDED = ("guidance_started", "payoke", {"centre": "payoke"})
BROKEN = ("contact_broken", "payoke", {})
STATEMENT = ("statement_made", "federal_police", {})


def of(case: Any, agency: str) -> set[str]:
    return {relation.relation for relation in relations(case) if relation.agency == agency}


def test_a_detection_concerns_its_own_office_alone() -> None:
    assert relations(case_with(DETECTED)) == (Relation("federal_police", "Antwerpen", "detected"),)


def test_the_office_that_met_the_person_outweighs_the_district_it_happened_in() -> None:
    away = ("detected", "local_police", {"district": "Antwerpen", "office": "Brussel"})
    assert Relation("local_police", "Brussel", "detected") in relations(case_with(away))


def test_a_service_for_the_whole_country_detects_as_a_whole() -> None:
    hearing = ("detected", "immigration_office", {"district": "Antwerpen"})
    assert relations(case_with(hearing)) == (Relation("immigration_office", "", "detected"),)


def test_a_centre_is_referred_to_then_guides_then_guides_no_more() -> None:
    ended = ("guidance_ended", "payoke", {"centre": "payoke"})
    assert of(case_with(DETECTED, REFERRED), "payoke") == {"referred_to"}
    assert of(case_with(DETECTED, REFERRED, GUIDED), "payoke") == {"referred_to", "guides"}
    assert of(case_with(DETECTED, REFERRED, GUIDED, ended), "payoke") == {"referred_to"}
    assert of(case_with(DETECTED, REFERRED, GUIDED), "surya") == set()


@pytest.mark.parametrize("agreed", [None, False])
def test_an_invitation_the_person_did_not_agree_to_opens_nothing(agreed: bool | None) -> None:
    invited = ("centre_invited", "federal_police", {"centre": "payoke", "agreed": agreed})
    assert of(case_with(DETECTED, invited), "payoke") == set()


def test_a_refused_referral_takes_the_file_from_the_centre() -> None:
    refused = ("referral_refused", "payoke", {})
    assert of(case_with(DETECTED, REFERRED, refused), "payoke") == set()


def test_a_correction_that_strikes_out_the_referral_closes_the_file_to_the_centre() -> None:
    strike = ("corrected", "federal_police", {"replaces": "e1", "with": None})
    assert of(case_with(DETECTED, REFERRED, strike), "payoke") == set()


def test_the_immigration_office_decides_once_informed_or_applied_to() -> None:
    informed = ("immigration_office_informed", "federal_police", {})
    applied = ("document_requested", "payoke", {"document": "reflection_order", "by": "payoke"})
    assert of(case_with(DETECTED, ASSESSED), "immigration_office") == set()
    for event in (informed, applied):
        assert of(case_with(DETECTED, event), "immigration_office") == {"decides"}


def test_the_magistrates_of_the_district_and_the_federal_prosecutor_have_the_file() -> None:
    found = relations(case_with(DETECTED, STATEMENT))
    assert [r for r in found if r.relation == "prosecutes"] == [
        Relation("federal_prosecutor", "", "prosecutes"),
        Relation("labour_auditor", "Antwerpen", "prosecutes"),
        Relation("public_prosecutor", "Antwerpen", "prosecutes"),
    ]
    assert not any(r.relation == "prosecutes" for r in relations(case_with(DETECTED)))


def test_without_a_district_no_local_magistrate_has_the_file() -> None:
    nowhere = ("detected", "federal_police", {})
    prosecuting = [
        r.agency for r in relations(case_with(nowhere, STATEMENT)) if r.relation == "prosecutes"
    ]
    assert prosecuting == ["federal_prosecutor"]


def test_the_minors_centre_guards_whom_it_shelters_or_represents() -> None:
    guidance = ("guidance_started", "minors_centre", {"centre": "minors_centre"})
    guardian = ("guardian_appointed", "minors_centre", {})
    for event in (guidance, guardian):
        assert of(case_with(DETECTED, event), "minors_centre") == {"guards"}
    # Its guidance is not that of an approved centre.
    assert "guides" not in of(case_with(DETECTED, guidance), "minors_centre")


def test_state_security_learns_of_a_case_when_the_confirmation_is_asked() -> None:
    asked = ("confirmation_requested", "immigration_office", {})
    assert of(case_with(DETECTED, STATEMENT), "state_security") == set()
    assert of(case_with(DETECTED, asked), "state_security") == {"asked"}
    for over in ("returned", "disappeared"):
        end = (over, "payoke", {})
        assert of(case_with(DETECTED, asked, end), "state_security") == set()
        assert of(case_with(DETECTED, asked, end, asked), "state_security") == {"asked"}
    granted = ("unlimited_granted", "minister", {})
    assert of(case_with(DETECTED, asked, granted), "state_security") == set()


class TestTheMinister:
    COURSE = (
        DETECTED,
        ASSESSED,
        REFERRED,
        GUIDED,
        BROKEN,
        STATEMENT,
        ("document_issued", "immigration_office", {"document": "registration_certificate"}),
        ("document_issued", "immigration_office", {"document": "temporary_residence"}),
        ("judgment", "public_prosecutor", {"conviction": True}),
    )
    IDENTITY = ("identity_proven", "payoke", {})

    def test_has_no_file_before_unlimited_residence_is_open(self) -> None:
        assert of(case_with(*self.COURSE), "minister") == set()

    def test_has_the_file_when_it_is_open(self) -> None:
        assert of(case_with(*self.COURSE, self.IDENTITY), "minister") == {"submitted_to"}

    def test_keeps_the_file_decided_on(self) -> None:
        granted = ("unlimited_granted", "minister", {})
        case = case_with(*self.COURSE, self.IDENTITY, granted)
        assert of(case, "minister") == {"submitted_to"}

    def test_takes_the_opening_from_a_caller_who_has_just_decided(self) -> None:
        case = case_with(*self.COURSE, self.IDENTITY)
        assert "minister" not in {r.agency for r in relations(case, unlimited="no")}

    def test_only_an_approved_centre_submits(self) -> None:
        data = {"document": "unlimited_residence", "by": "payoke"}
        by_centre = ("document_requested", "payoke", data)
        by_other = ("document_requested", "other", data)
        assert of(case_with(DETECTED, by_centre), "minister") == {"submitted_to"}
        assert of(case_with(DETECTED, by_other), "minister") == set()


def test_one_stands_in_the_relations_of_ones_own_agency_and_office_only() -> None:
    standing = (
        Relation("federal_police", "Antwerpen", "detected"),
        Relation("payoke", "", "guides"),
    )
    assert between(Actor(1, "A", "federal_police", "Antwerpen"), standing) == {"detected"}
    assert between(Actor(1, "A", "federal_police", "Liège"), standing) == frozenset()
    assert between(Actor(1, "A", "federal_police", ""), standing) == frozenset()
    assert between(Actor(1, "A", "payoke", "Antwerpen"), standing) == {"guides"}
