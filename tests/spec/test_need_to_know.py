"""Need to know (S1 3.3.3): an agency sees what its task needs, and nothing else.

The table is written out here once more, in the order in which S1 names the actors, so that a
change of the program's own table has to be meant.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from safeconduct.access import (
    RELATIONS,
    SECTIONS,
    Actor,
    Relation,
    sees_event,
    visible,
    visible_event,
)
from safeconduct.access.agencies import ALL, POLICY_BODIES
from safeconduct.access.policy import NEED_TO_KNOW, SECTION_OF_EVENT
from safeconduct.access.relations import PERSON
from safeconduct.cases.model import Event
from safeconduct.cases.vocabulary import EVENT_KEYS

ALWAYS = "identity timeline_own"
PROCEDURE = "standing documents residence confirmations proceedings threat"

# relation: what it opens
TABLE = {
    # Police and inspection: their own detections, and the state of their referrals.
    "detected": f"{ALWAYS} person indicators assessment referral_state duties_own",
    # A centre before it guides: whom to expect, and why.
    "referred_to": f"{ALWAYS} person detection assessment referral_state duties_own",
    # A centre: the whole file of the persons it guides.
    "guides": f"""{ALWAYS} {PROCEDURE} person detection assessment referral_state guidance contact
        cooperation confirmations_asked identity_proof minor aid whereabouts duties_own duties_all
        timeline_full notes shelter""",
    # The centre for minors and the guardian: the files of their minors.
    "guards": f"""{ALWAYS} {PROCEDURE} person detection assessment referral_state guidance contact
        cooperation confirmations_asked identity_proof minor aid whereabouts duties_own duties_all
        timeline_full notes shelter""",
    # The Immigration Office: residence file, confirmations, identity.
    "decides": f"""{ALWAYS} {PROCEDURE} person assessment referral_state guidance contact
        cooperation confirmations_asked identity_proof minor whereabouts duties_own duties_all""",
    # The magistrate: the dossier, the residence state of the victim, the questions.
    "prosecutes": f"""{ALWAYS} {PROCEDURE} person detection indicators assessment referral_state
        guidance contact cooperation confirmations_asked duties_own""",
    # State Security gives one answer and gets what it needs to know whom about.
    "asked": ALWAYS,
    # The minister: the files submitted for decision.
    "submitted_to": f"""{ALWAYS} {PROCEDURE} person assessment guidance contact cooperation
        identity_proof duties_own""",
    # The commission for financial aid: the same, as far as aid needs it.
    "submitted_for_aid": f"{ALWAYS} person standing documents proceedings aid duties_own",
    # By consent at most: what the person knows of themselves; nothing others found out.
    "permitted": """identity person assessment referral_state guidance contact cooperation standing
        documents identity_proof minor aid whereabouts""",
    # In an emergency at most: who it is, and whether and where help goes on.
    "emergency": """identity person assessment referral_state guidance contact standing documents
        minor whereabouts""",
    # The person: their own phase, rights and next date.
    "is": "person referral_state guidance standing documents aid duties_all",
}


def sections(relation: str) -> frozenset[str]:
    if relation == "is":
        own = (Relation(PERSON, "2222-2222", "is"),)
        return visible(Actor(1, "A", PERSON, "2222-2222"), own, "own_view")
    return visible(Actor(1, "A", "payoke"), (Relation("payoke", "", relation),))


def test_the_table_holds_every_relation() -> None:
    assert set(TABLE) == set(RELATIONS) == set(NEED_TO_KNOW)


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("section", SECTIONS)
def test_each_relation_opens_what_the_table_says(relation: str, section: str) -> None:
    assert (section in sections(relation)) == (section in TABLE[relation].split())


def test_no_section_is_opened_that_is_not_declared() -> None:
    assert frozenset().union(*NEED_TO_KNOW.values()) <= set(SECTIONS)


@pytest.mark.parametrize("agency", sorted(ALL))
def test_without_a_relation_there_is_no_case(agency: str) -> None:
    others = tuple(
        Relation(other, "", relation) for other in ALL - {agency} for relation in RELATIONS
    )
    assert visible(Actor(1, "A", agency), others) == frozenset()


@pytest.mark.parametrize("body", sorted(POLICY_BODIES))
def test_policy_bodies_are_given_no_relation_so_never_a_personal_file(body: str) -> None:
    related = {Relation(agency, "", "detected") for agency in ALL - POLICY_BODIES}
    assert visible(Actor(1, "A", body), related) == frozenset()


def test_shelter_and_notes_are_known_to_those_who_guide_and_guard_alone() -> None:
    for section in ("shelter", "notes"):
        assert {r for r in RELATIONS if section in sections(r)} == {"guides", "guards"}


def test_the_police_never_see_the_residence_file() -> None:
    for section in ("standing", "documents", "residence", "confirmations", "guidance", "minor"):
        assert section not in sections("detected")


def test_police_and_inspection_see_their_own_detections_and_no_other_services() -> None:
    police = Actor(1, "A", "federal_police", "Antwerpen")
    met = (Relation("federal_police", "Antwerpen", "detected"),)
    assert sees_event(police, met, "detected", "federal_police")
    assert not sees_event(police, met, "detected", "social_inspection")


@pytest.mark.parametrize("event_type", ["detected", "aid_requested", "aid_granted"])
def test_the_immigration_office_sees_the_residence_file_and_no_more(event_type: str) -> None:
    office = Actor(1, "A", "immigration_office")
    decides = (Relation("immigration_office", "", "decides"),)
    assert not sees_event(office, decides, event_type, "federal_police")
    # Its own hearings are its own.
    assert sees_event(office, decides, event_type, "immigration_office")


def test_the_immigration_office_sees_nothing_of_the_criminal_file_nor_of_counselling() -> None:
    assert not {"indicators", "notes", "shelter", "timeline_full"} & sections("decides")
    # That there was a judgment it may know: unlimited residence rests on it (P-7).
    assert "proceedings" in sections("decides")


def test_state_security_is_told_no_ones_answer_but_its_own() -> None:
    service = Actor(1, "A", "state_security")
    asked = (Relation("state_security", "", "asked"),)
    seen = {
        (event_type, agency)
        for event_type in EVENT_KEYS
        for agency in ALL
        if sees_event(service, asked, event_type, agency)
    }
    assert {agency for _, agency in seen} == {"state_security"}


def test_the_magistrate_sees_neither_counselling_nor_shelter_nor_the_guardians_work() -> None:
    assert not {"notes", "shelter", "minor", "whereabouts"} & sections("prosecutes")


def test_who_decides_on_aid_or_on_unlimited_residence_sees_what_the_decision_rests_on() -> None:
    for relation in ("submitted_to", "submitted_for_aid"):
        assert not {"detection", "indicators", "notes", "shelter", "whereabouts"} & sections(
            relation
        )


class TestEvents:
    DAY = date(2008, 2, 1)
    AT = datetime(2008, 2, 1, 12, tzinfo=UTC)
    POLICE = Actor(1, "A", "federal_police", "Antwerpen")
    DETECTED = (Relation("federal_police", "Antwerpen", "detected"),)

    def event(self, event_type: str, agency: str, **data: object) -> Event:
        return Event("e1", event_type, self.DAY, self.AT, agency, data)

    def test_every_type_of_event_stands_in_a_section(self) -> None:
        assert set(SECTION_OF_EVENT) == set(EVENT_KEYS) - {"corrected"}
        assert set(SECTION_OF_EVENT.values()) <= set(SECTIONS)

    def test_the_police_learn_that_the_person_was_taken_in_and_nothing_later(self) -> None:
        seen = {
            event_type
            for event_type in EVENT_KEYS
            if sees_event(self.POLICE, self.DETECTED, event_type, "payoke")
        }
        assert seen == {
            "assessed", "leaflet_given", "told_of_rights", "centre_invited",
            "centre_contact", "referral_refused", "referred", "immigration_office_informed",
            "guidance_started",
        }  # fmt: skip

    def test_what_ones_own_agency_recorded_one_sees(self) -> None:
        assert sees_event(self.POLICE, self.DETECTED, "statement_made", "federal_police")
        assert not sees_event(self.POLICE, self.DETECTED, "statement_made", "payoke")

    def test_an_unknown_type_is_hidden(self) -> None:
        assert not sees_event(self.POLICE, self.DETECTED, "something_new", "payoke")

    def test_without_a_relation_no_event_is_seen_not_even_ones_own(self) -> None:
        assert not sees_event(self.POLICE, (), "detected", "federal_police")

    def test_indicators_and_reasons_are_cut_out_for_the_residence_file(self) -> None:
        assessed = self.event("assessed", "federal_police", reasons="…", indicators=["x"])
        office = Actor(1, "A", "immigration_office")
        seen = visible_event(office, (Relation("immigration_office", "", "decides"),), assessed)
        assert seen is not None and seen.data == {}
        assert visible_event(self.POLICE, self.DETECTED, assessed) == assessed

    def test_a_correction_is_seen_by_those_who_see_what_it_replaces(self) -> None:
        replaced = self.event("guidance_ended", "payoke", centre="payoke")
        strike = replace(
            self.event("corrected", "payoke"), id="e2", data={"replaces": "e1", "with": None}
        )
        assert visible_event(self.POLICE, self.DETECTED, strike, replaced) is None
        payoke = Actor(1, "A", "payoke")
        guides = (Relation("payoke", "", "guides"),)
        assert visible_event(payoke, guides, strike, replaced) == strike

    def test_a_correction_hides_what_it_puts_in_place_just_as_well(self) -> None:
        replaced = self.event("assessed", "federal_police", **{"as": "uncertain", "reasons": "…"})
        instead = self.event("assessed", "federal_police", **{"as": "victim", "reasons": "…"})
        put = replace(
            self.event("corrected", "federal_police"),
            id="e2",
            data={"replaces": "e1", "with": instead},
        )
        office = Actor(1, "A", "immigration_office")
        seen = visible_event(
            office, (Relation("immigration_office", "", "decides"),), put, replaced
        )
        assert seen is not None and seen.data["with"].data == {"as": "victim"}
