"""Who owes what before when (S2, section 5; S1 3.2.3), and when a document can be discontinued."""

from __future__ import annotations

from datetime import date

import pytest

from safeconduct.cases.standing import decide

from .casebook import P5, P6, Told, duty, wants


def registered() -> Told:
    told = Told().presumed_victim().guided().then("2008-03-01", "statement_made", "local_police")
    return told.issued("2008-03-10", "registration_certificate")


def resident() -> Told:
    return registered().confirmed("2008-05-01", P6).issued("2008-06-10", "temporary_residence")


class TestFirstContact:
    """S2, section 5: leaflet, taken in by a centre, Immigration Office informed."""

    def test_leaflet_and_rights_are_owed_on_the_day(self) -> None:
        told = Told().presumed_victim("2008-02-01")
        for name in ("give_leaflet", "tell_of_rights"):
            assert duty(told.on("2008-02-01"), name) == [("federal_police", "2008-02-01", "open")]
            assert duty(told.on("2008-02-02"), name) == [
                ("federal_police", "2008-02-01", "overdue")
            ]

    def test_given_in_time_and_given_late(self) -> None:
        told = (
            Told().presumed_victim("2008-02-01").then("2008-02-01", "leaflet_given", language="yo")
        )
        told.then("2008-02-03", "told_of_rights", language="en")
        answer = told.on("2008-02-03")
        assert duty(answer, "give_leaflet") == [("federal_police", "2008-02-01", "met")]
        assert duty(answer, "tell_of_rights") == [("federal_police", "2008-02-01", "met_late")]

    def test_whenever_a_second_meeting_owes_it_again(self) -> None:
        told = (
            Told().presumed_victim("2008-02-01").then("2008-02-01", "leaflet_given", language="yo")
        )
        told.then("2008-05-01", "detected", "social_inspection")
        answer = told.on("2008-05-02")
        assert duty(answer, "give_leaflet") == [("social_inspection", "2008-05-01", "overdue")]

    @pytest.mark.parametrize("assessment", ["implicated", "not_victim"])
    def test_not_owed_to_one_who_is_no_victim(self, assessment: str) -> None:
        told = Told().then("2008-02-01", "detected").then("2008-02-01", "assessed", as_=assessment)
        assert told.on("2008-02-05")["duties"] == []

    def test_good_reason_intake_and_the_immigration_office(self) -> None:
        answer = Told().presumed_victim().on("2008-02-10")
        assert duty(answer, "arrange_intake") == [("federal_police", None, "open")]
        assert duty(answer, "inform_immigration_office") == [("federal_police", None, "open")]

    @pytest.mark.parametrize(
        ("status", "owed"),
        [("illegal", True), ("provisional", True), ("legal", False), ("unknown", False)],
    )
    def test_the_office_is_informed_of_illegal_and_provisional_residents(
        self, status: str, owed: bool
    ) -> None:
        answer = Told(residence_status=status).presumed_victim().on("2008-02-10")
        assert bool(duty(answer, "inform_immigration_office")) is owed

    def test_the_office_is_not_informed_of_a_belgian(self) -> None:
        answer = Told(nationalities=["BEL"]).presumed_victim().on("2008-02-10")
        assert duty(answer, "inform_immigration_office") == []
        assert duty(answer, "arrange_intake") == [("federal_police", None, "open")]

    def test_uncertain_a_centre_is_given_the_opportunity_even_if_the_person_says_no(self) -> None:
        told = Told().then("2008-02-01", "detected").then("2008-02-01", "assessed", as_="uncertain")
        assert duty(told.on("2008-02-02"), "offer_centre_contact") == [
            ("federal_police", None, "open")
        ]
        told.then("2008-02-02", "centre_invited", "federal_police", centre="payoke", agreed=False)
        assert duty(told.on("2008-02-02"), "offer_centre_contact") == [
            ("federal_police", None, "met")
        ]

    def test_a_changed_assessment_takes_its_duties_with_it(self) -> None:
        told = Told().presumed_victim().then("2008-02-05", "assessed", as_="uncertain")
        answer = told.on("2008-02-05")
        assert duty(answer, "arrange_intake") == []
        assert duty(answer, "offer_centre_contact") == [("federal_police", None, "open")]

    def test_fc9_a_refused_referral_drops_what_was_still_to_do(self) -> None:
        told = Told().presumed_victim().then("2008-02-02", "referral_refused", "federal_police")
        assert duty(told.on("2008-02-02"), "arrange_intake") == []
        told.then("2008-03-02", "referred", "federal_police", centre="payoke")
        assert duty(told.on("2008-03-02"), "arrange_intake") == [("federal_police", None, "open")]

    def test_without_a_detection_the_assessing_agency_owes(self) -> None:
        told = Told().then("2008-02-01", "assessed", "immigration_office", as_="victim")
        answer = told.on("2008-02-01")
        assert duty(answer, "arrange_intake") == [("immigration_office", None, "open")]
        assert duty(answer, "give_leaflet") == []


class TestP13TheMagistrateConfirms:
    """In the course of this period the Public Prosecutor […] has to confirm."""

    name = "confirm_registration_questions"

    def test_owed_by_the_last_day_of_the_certificate(self) -> None:
        assert duty(registered().on("2008-06-10"), self.name) == [
            ("magistrate", "2008-06-10", "open")
        ]
        assert duty(registered().on("2008-06-11"), self.name) == [
            ("magistrate", "2008-06-10", "overdue")
        ]

    @pytest.mark.parametrize("questions", [P5, P6])
    def test_met_by_either_set_of_four_complete(self, questions: tuple[str, ...]) -> None:
        told = registered().confirmed("2008-05-01", questions[:3])
        assert duty(told.on("2008-05-02"), self.name)[0][2] == "open"
        told.confirmed("2008-06-11", questions[3:])
        assert duty(told.on("2008-06-11"), self.name)[0][2] == "met_late"

    def test_sets_cannot_be_mixed(self) -> None:
        told = registered().confirmed("2008-05-01", ("proceedings_pending", "still_victim"))
        told.confirmed("2008-05-02", ("cooperating", "no_threat"))
        assert duty(told.on("2008-05-02"), self.name)[0][2] == "open"

    def test_an_answer_no_is_an_answer(self) -> None:
        told = registered().confirmed("2008-05-01", P5, still_victim=False)
        assert duty(told.on("2008-05-01"), self.name)[0][2] == "met"

    def test_the_first_answer_counts(self) -> None:
        told = registered().confirmed("2008-05-01", P5).confirmed("2008-07-01", P5)
        assert duty(told.on("2008-07-01"), self.name)[0][2] == "met"

    def test_one_for_each_issue_and_dropped_by_a_later_document(self) -> None:
        told = registered().issued("2008-06-10", "registration_certificate")
        assert duty(told.on("2008-06-20"), self.name) == [("magistrate", "2008-09-10", "open")]
        told.confirmed("2008-07-01", P5)
        assert duty(told.on("2008-07-01"), self.name) == [
            ("magistrate", "2008-06-10", "met_late"),
            ("magistrate", "2008-09-10", "met"),
        ]

    def test_dropped_by_the_end_of_the_procedure_unless_met(self) -> None:
        assert duty(registered().then("2008-04-01", "returned").on("2008-04-01"), self.name) == []
        told = registered().confirmed("2008-03-20", P5).then("2008-04-01", "returned")
        assert duty(told.on("2008-04-01"), self.name) == [("magistrate", "2008-06-10", "met")]


class TestP11TheMinor:
    names = ("appoint_guardian", "establish_identity", "trace_family")

    def test_guardian_identity_and_family_are_owed(self) -> None:
        told = Told(birth_date="1992-05-01", unaccompanied=True).presumed_victim()
        for name in self.names:
            assert duty(told.on("2008-02-01"), name) == [("guardianship", None, "open")]
        told.then("2008-02-03", "guardian_appointed", "other")
        assert duty(told.on("2008-02-03"), "appoint_guardian") == [("guardianship", None, "met")]

    def test_the_age_on_the_day_of_detection_decides(self) -> None:
        told = Told(birth_date="1990-02-02", unaccompanied=True).presumed_victim("2008-02-01")
        assert duty(told.on("2012-01-01"), "appoint_guardian") == [("guardianship", None, "open")]

    def test_not_for_a_belgian_and_not_on_a_guess(self) -> None:
        belgian = Told(birth_date="1992-05-01", unaccompanied=True, nationalities=["BEL"])
        unknown = Told(birth_date=None, unaccompanied=True)
        for told in (belgian, unknown):
            assert duty(told.presumed_victim().on("2008-02-01"), "appoint_guardian") == []


class TestAfterTheEnd:
    def test_done_stays_and_open_without_a_date_falls_away(self) -> None:
        told = Told().presumed_victim().guided().then("2008-03-01", "returned")
        answer = told.on("2008-03-02")
        assert duty(answer, "arrange_intake") == [("federal_police", None, "met")]
        assert duty(answer, "inform_immigration_office") == []
        assert duty(answer, "give_leaflet") == [("federal_police", "2008-02-01", "overdue")]

    def test_whenever_a_detection_after_the_end_owes_the_leaflet_anew(self) -> None:
        told = Told().presumed_victim().guided().then("2008-03-01", "returned")
        told.then("2009-01-01", "detected", "local_police")
        answer = told.on("2009-01-01")
        assert duty(answer, "give_leaflet") == [("local_police", "2009-01-01", "open")]

    def test_an_assessment_made_after_the_end_gives_rise_to_nothing(self) -> None:
        told = Told().then("2008-02-01", "detected").then("2008-02-01", "assessed", as_="uncertain")
        told.then("2008-03-01", "disappeared").then("2008-03-02", "assessed", as_="victim")
        told.then("2008-03-03", "guidance_started", centre="payoke")
        assert duty(told.on("2008-03-03"), "arrange_intake") == []


class TestGroundsToDiscontinue:
    """The residence permit can be discontinued in the following cases."""

    def test_d1_and_d2_with_the_certificate_model_a(self) -> None:
        told = registered().then("2008-04-01", "contact_resumed", deliberate=True)
        told.then("2008-04-02", "threat_established", "state_security")
        told.then("2008-04-03", "cooperation_stopped", "public_prosecutor")
        told.then("2008-04-04", "proceedings_ended", "public_prosecutor")
        assert told.on("2008-04-05")["grounds_to_discontinue"] == ["D-1", "D-2"]

    def test_all_five_with_the_register_certificate(self) -> None:
        told = resident().then("2008-07-01", "contact_resumed", deliberate=True)
        told.then("2008-07-01", "threat_established", "state_security")
        told.then("2008-07-01", "complaint_found_unfounded", "public_prosecutor")
        told.then("2008-07-01", "proceedings_ended", "public_prosecutor")
        told.then("2008-07-01", "cooperation_stopped", "public_prosecutor")
        assert told.on("2008-07-02")["grounds_to_discontinue"] == [f"D-{n}" for n in range(1, 6)]

    def test_relations_not_deliberately_resumed_are_no_ground(self) -> None:
        for deliberate in (False, None):
            told = registered().then("2008-04-01", "contact_resumed", deliberate=deliberate)
            assert told.on("2008-04-02")["grounds_to_discontinue"] == []

    def test_only_while_a_document_is_held(self) -> None:
        told = registered().then("2008-04-01", "threat_established", "state_security")
        assert told.on("2008-06-10")["grounds_to_discontinue"] == ["D-2"]
        assert told.on("2008-06-11")["grounds_to_discontinue"] == []

    def test_discontinuation_ends_the_procedure(self) -> None:
        told = registered().then("2008-04-01", "threat_established", "state_security")
        told.then(
            "2008-04-05",
            "document_discontinued",
            "immigration_office",
            document="registration_certificate",
            ground="D-2",
        )
        answer = told.on("2008-04-05")
        assert answer["phase"] == "ended"
        assert answer["document"]["held"] is False

    def test_what_was_recorded_before_a_new_course_stands_in_it_no_more(self) -> None:
        told = registered().then("2008-04-01", "threat_established", "state_security")
        told.then("2008-04-05", "disappeared").then("2008-09-01", "referred", centre="payoke")
        told.issued("2008-09-05", "registration_certificate").confirmed("2008-10-01", P6)
        answer = told.on("2008-10-01")
        assert answer["grounds_to_discontinue"] == []
        assert wants(answer, "temporary_residence") == []


class TestReasons:
    def reasons(self, told: Told, on: str, lang: str = "en") -> list[dict[str, object]]:
        return decide(told.case, on=date.fromisoformat(on), lang=lang)["reasons"]

    def test_every_rule_is_cited_with_its_version(self) -> None:
        for reason in self.reasons(registered(), "2008-04-01"):
            assert reason["citation"], reason["rule"]
            assert "valid_from" in reason
            assert "verified" in reason

    def test_a_condition_names_the_events_it_rests_on(self) -> None:
        told = registered()
        cooperation = next(
            r for r in self.reasons(told, "2008-04-01") if r.get("name") == "cooperation"
        )
        statement = next(e for e in told.raw["events"] if e["type"] == "statement_made")
        assert cooperation["events"] == [statement["id"]]

    def test_p16_before_the_law_of_2006_the_reasons_say_so(self) -> None:
        told = Told().presumed_victim("2006-02-01")
        rules = {r["rule"]: r for r in self.reasons(told, "2006-02-01")}
        assert rules["P-16"]["verified"] is False
        later = {r["rule"] for r in self.reasons(told, "2007-06-01")}
        assert "P-16" not in later

    def test_annex_15_is_cited_for_documents_issued_from_20_may_2017(self) -> None:
        def citation(day: str) -> str:
            told = Told().presumed_victim(day).guided(day).issued(day, "reflection_order")
            found = [r for r in self.reasons(told, day) if r.get("name") == "last_day"]
            return str(found[0]["citation"])

        assert "order to leave" in citation("2017-05-19")
        assert "annex 15" in citation("2017-05-20")

    @pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
    def test_in_each_language(self, lang: str) -> None:
        titles = [str(r["title"]) for r in self.reasons(registered(), "2008-04-01", lang)]
        assert all(titles)
