"""The residence procedure, phase by phase (S1 3.2.3; Law of 15 December 1980, art. 61/2–61/5)."""

from __future__ import annotations

import pytest

from .casebook import P5, P6, Told, wants


class TestP1Reflection:
    """First there is a phase of 45 days that should allow the victim to recover."""

    def test_it_opens_for_a_guided_presumed_victim_who_broke_off_contact(self) -> None:
        answer = Told().presumed_victim().guided().on("2008-02-06")
        assert answer["phase"] == "reflection"
        assert answer["openings"]["reflection_order"] == "yes"

    def test_the_order_lasts_45_days_the_last_one_included(self) -> None:
        told = Told().presumed_victim("2008-03-01").guided("2008-03-01")
        told.issued("2008-03-01", "reflection_order")
        held = {"kind": "reflection_order", "number": 1, "issued_on": "2008-03-01"}
        last = told.on("2008-04-15")
        assert last["document"] == held | {"last_day": "2008-04-15", "held": True}
        assert last["phase"] == "reflection"
        after = told.on("2008-04-16")
        assert after["document"]["held"] is False
        assert after["phase"] == "reflection_lapsed"

    def test_it_is_given_once(self) -> None:
        told = Told().presumed_victim().guided().issued("2008-02-10", "reflection_order")
        assert wants(told.on("2008-06-01"), "reflection_order") == [("P-1", "first_document")]

    def test_once_even_after_the_procedure_began_anew(self) -> None:
        told = Told().presumed_victim().guided().issued("2008-02-10", "reflection_order")
        told.then("2008-02-20", "disappeared").guided("2008-09-01")
        answer = told.on("2008-09-02")
        assert answer["openings"]["reflection_order"] == "no"
        assert answer["phase"] == "reflection"

    @pytest.mark.parametrize(
        ("left_out", "rule", "what"),
        [("contact_broken", "C-1", "contact_broken"), ("guidance_started", "C-2", "guidance")],
    )
    def test_contact_broken_and_guidance_are_conditions(
        self, left_out: str, rule: str, what: str
    ) -> None:
        told = Told().presumed_victim().guided()
        told.raw["events"] = [e for e in told.raw["events"] if e["type"] != left_out]
        answer = told.on("2008-02-06")
        assert answer["phase"] == "referred"
        assert (rule, what) in wants(answer, "reflection_order")

    def test_a_centre_for_minors_alone_is_no_guidance_by_an_approved_centre(self) -> None:
        told = Told().presumed_victim().guided(centre="minors_centre")
        assert told.on("2008-02-06")["conditions"]["guidance"] == "no"

    def test_guidance_ends_when_the_last_centre_ends_it(self) -> None:
        told = Told().presumed_victim().guided()
        told.then("2008-03-01", "guidance_started", centre="surya")
        told.then("2008-03-02", "guidance_ended", centre="payoke")
        assert told.on("2008-03-03")["conditions"]["guidance"] == "yes"
        told.then("2008-03-04", "guidance_ended", centre="surya")
        assert told.on("2008-03-04")["conditions"]["guidance"] == "no"


def test_p2_a_statement_at_once_skips_the_reflection_period() -> None:
    """If the victim immediately files a complaint […] the second phase will be applied directly."""
    told = Told().presumed_victim().guided().then("2008-02-06", "complaint_filed", "local_police")
    answer = told.on("2008-02-06")
    assert answer["phase"] == "registration"
    assert answer["openings"]["registration_certificate"] == "yes"
    assert wants(answer, "reflection_order") == [("P-2", "no_statement_yet")]


class TestP3Registration:
    """A certificate of registration model A is issued, valid for three months […] renewed once."""

    def registered(self, issued_on: str = "2008-03-10") -> Told:
        told = Told().presumed_victim().guided()
        return told.then("2008-03-01", "statement_made", "local_police").issued(
            issued_on, "registration_certificate"
        )

    @pytest.mark.parametrize(
        ("issued_on", "last_day"),
        [
            ("2008-03-10", "2008-06-10"),
            ("2008-11-30", "2009-02-28"),
            ("2007-11-30", "2008-02-29"),
            ("2008-12-31", "2009-03-31"),
        ],
    )
    def test_three_months_to_the_same_day_clamped_to_the_month(
        self, issued_on: str, last_day: str
    ) -> None:
        told = Told().presumed_victim("2007-02-01").guided("2007-02-05")
        told.then("2007-03-01", "statement_made").issued(issued_on, "registration_certificate")
        assert told.on(issued_on)["document"]["last_day"] == last_day

    def test_a_statement_after_the_45_days_still_opens_it(self) -> None:
        told = Told().presumed_victim().guided().issued("2008-02-10", "reflection_order")
        told.then("2008-07-01", "statement_made", "local_police")
        answer = told.on("2008-07-01")
        assert answer["phase"] == "registration"
        assert answer["openings"]["registration_certificate"] == "yes"

    def test_renewal_asks_the_four_confirmations_of_p5(self) -> None:
        told = self.registered()
        answer = told.on("2008-03-11")
        assert answer["openings"]["registration_certificate_renewal"] == "unknown"
        assert wants(answer, "registration_certificate_renewal") == [("P-5", q) for q in P5]
        told.confirmed("2008-05-01", P5)
        assert told.on("2008-05-01")["openings"]["registration_certificate_renewal"] == "yes"

    def test_it_is_renewed_once(self) -> None:
        told = self.registered().confirmed("2008-05-01", P5)
        told.issued("2008-06-10", "registration_certificate").confirmed("2008-08-01", P5)
        answer = told.on("2008-08-02")
        assert answer["document"]["number"] == 2
        assert wants(answer, "registration_certificate_renewal") == [("P-3", "not_yet_renewed")]

    def test_p9_the_work_permit_can_be_had_from_here_on_while_it_is_held(self) -> None:
        told = self.registered()
        assert told.on("2008-06-10")["work_permit_c"] == "yes"
        assert told.on("2008-06-11")["work_permit_c"] == "no"


class TestP4UnaccompaniedMinor:
    """They are immediately put in possession of a certificate of registration."""

    def minor(self, **person: object) -> Told:
        facts = {"birth_date": "1992-02-29", "unaccompanied": True} | person
        return Told(**facts).presumed_victim().guided()

    def test_no_45_days_and_no_statement(self) -> None:
        answer = self.minor().on("2008-02-06")
        assert answer["phase"] == "registration"
        assert answer["openings"]["registration_certificate"] == "yes"
        assert wants(answer, "reflection_order") == [("P-4", "age_and_accompaniment")]

    def test_born_on_29_february_of_age_on_1_march(self) -> None:
        assert self.minor().on("2010-02-28")["phase"] == "registration"
        assert self.minor().on("2010-03-01")["phase"] == "reflection"

    def test_an_accompanied_minor_has_the_reflection_period(self) -> None:
        assert self.minor(unaccompanied=False).on("2008-02-06")["phase"] == "reflection"

    def test_an_unknown_age_is_asked_for_and_never_a_no(self) -> None:
        answer = self.minor(birth_date=None).on("2008-02-06")
        assert answer["openings"]["reflection_order"] == "unknown"
        assert answer["openings"]["registration_certificate"] == "unknown"
        assert wants(answer, "registration_certificate") == [
            ("C-3", "statement_or_complaint"),
            ("P-4", "age_and_accompaniment"),
        ]

    def test_a_minor_is_never_asked_for_a_statement(self) -> None:
        """P-4 stands in for C-3: only what else is missing is named."""
        told = self.minor().then("2008-02-07", "contact_resumed", deliberate=True)
        assert wants(told.on("2008-02-08"), "registration_certificate") == [
            ("C-1", "contact_broken")
        ]

    def test_once_a_statement_is_made_the_age_is_not_asked_for(self) -> None:
        told = self.minor(birth_date=None).then("2008-02-07", "statement_made")
        told.then("2008-02-07", "guidance_ended", centre="payoke")
        assert wants(told.on("2008-02-08"), "registration_certificate") == [("C-2", "guidance")]


class TestP6TemporaryResidence:
    """Valid for six months […] can be extended under the same conditions."""

    def resident(self) -> Told:
        told = Told().presumed_victim().guided().then("2008-03-01", "statement_made")
        told.issued("2008-03-10", "registration_certificate").confirmed("2008-05-01", P6)
        return told.issued("2008-08-31", "temporary_residence")

    def test_six_months_clamped_to_the_month(self) -> None:
        assert self.resident().on("2008-09-01")["document"]["last_day"] == "2009-02-28"

    def test_confirmed_before_the_current_document_counts_for_nothing(self) -> None:
        """P-12: a confirmation counts only if given after the current document was issued."""
        answer = self.resident().on("2008-09-01")
        assert answer["openings"]["temporary_residence_extension"] == "unknown"
        assert wants(answer, "temporary_residence_extension") == [("P-6", q) for q in P6]

    def test_extended_for_as_long_as_the_proceedings_last(self) -> None:
        told = (
            self.resident().confirmed("2009-02-01", P6).issued("2009-02-28", "temporary_residence")
        )
        told.confirmed("2009-08-01", P6)
        answer = told.on("2009-08-02")
        assert answer["document"]["number"] == 2
        assert answer["openings"]["temporary_residence_extension"] == "yes"

    def test_one_answer_no_blocks_it_whichever_set_it_belongs_to(self) -> None:
        told = self.resident().confirmed("2009-02-01", P6, still_victim=False)
        answer = told.on("2009-02-02")
        assert answer["openings"]["temporary_residence_extension"] == "no"
        assert wants(answer, "temporary_residence_extension") == [("P-5", "still_victim")]

    def test_a_later_answer_replaces_an_earlier_one(self) -> None:
        told = self.resident().confirmed("2009-02-01", P6, no_threat=False)
        told.confirmed("2009-02-10", ("no_threat",))
        assert told.on("2009-02-10")["openings"]["temporary_residence_extension"] == "yes"

    def test_a_recorded_ground_blocks_it_until_corrected_or_a_new_statement(self) -> None:
        told = self.resident().confirmed("2009-02-01", P6)
        told.then("2009-02-02", "cooperation_stopped", "public_prosecutor")
        answer = told.on("2009-02-03")
        assert wants(answer, "temporary_residence_extension") == [("D-3", "cooperation")]
        told.then("2009-02-10", "statement_made", "local_police")
        assert told.on("2009-02-10")["openings"]["temporary_residence_extension"] == "yes"


class TestP7UnlimitedResidence:
    """The competent minister or his/her deputy can grant the victim an unlimited permit."""

    def resident(self) -> Told:
        return TestP6TemporaryResidence().resident()

    def test_a_conviction_and_an_identity_document(self) -> None:
        told = self.resident().then("2009-01-10", "judgment", "other", conviction=True)
        assert wants(told.on("2009-01-10"), "unlimited_residence") == [
            ("P-7", "identity_proven_or_impossible")
        ]
        told.then("2009-01-12", "identity_proven")
        assert told.on("2009-01-12")["openings"]["unlimited_residence"] == "yes"

    def test_charges_of_trafficking_and_an_impossible_document(self) -> None:
        told = self.resident().then("2009-01-10", "charges_filed", includes="trafficking")
        told.then("2009-01-12", "identity_impossible")
        assert told.on("2009-01-12")["openings"]["unlimited_residence"] == "yes"

    def test_other_charges_or_an_acquittal_are_not_enough(self) -> None:
        told = self.resident().then("2009-01-10", "charges_filed", includes="other")
        told.then("2009-01-11", "judgment", conviction=False).then("2009-01-12", "identity_proven")
        assert wants(told.on("2009-01-12"), "unlimited_residence") == [
            ("P-7", "conviction_or_charges")
        ]

    def test_on_appeal_the_last_judgment_counts(self) -> None:
        told = self.resident().then("2009-01-10", "judgment", conviction=True)
        told.then("2009-01-12", "identity_proven").then("2010-01-12", "judgment", conviction=False)
        assert told.on("2009-06-01")["openings"]["unlimited_residence"] == "yes"
        assert told.on("2010-01-12")["openings"]["unlimited_residence"] == "no"

    def test_once_granted_it_is_the_phase_and_is_not_opened_again(self) -> None:
        told = self.resident().then("2009-01-10", "judgment", conviction=True)
        told.then("2009-01-12", "identity_proven").then(
            "2009-03-01", "unlimited_granted", "minister"
        )
        told.issued("2009-03-10", "unlimited_residence")
        answer = told.on("2020-01-01")
        assert answer["phase"] == "unlimited_residence"
        assert answer["document"]["last_day"] is None
        assert answer["document"]["held"] is True
        assert wants(answer, "unlimited_residence") == [("P-7", "not_yet_unlimited")]

    def test_p17_financial_aid_within_an_inquiry_into_trafficking_only(self) -> None:
        def granted(offence: str) -> Told:
            told = Told(offence).presumed_victim()
            return told.then("2009-03-01", "unlimited_granted", "minister")

        assert granted("trafficking").on("2009-03-01")["financial_aid"] == "yes"
        assert granted("serious_smuggling").on("2009-03-01")["financial_aid"] == "no"
        assert granted("unknown").on("2009-03-01")["financial_aid"] == "unknown"

    def test_p17_not_before_the_law_of_26_march_2003_was_in_force(self) -> None:
        told = (
            Told().presumed_victim("2003-01-01").then("2003-06-01", "unlimited_granted", "minister")
        )
        assert told.on("2003-12-31")["financial_aid"] == "no"
        assert told.on("2004-01-01")["financial_aid"] == "yes"


class TestWhoItIsFor:
    def test_p15_a_belgian_needs_no_document(self) -> None:
        answer = Told(nationalities=["BEL", "MAR"]).presumed_victim().guided().on("2008-02-06")
        assert answer["phase"] == "not_applicable"
        assert set(answer["openings"].values()) == {"no"}

    def test_a_nationality_not_known_leaves_it_open(self) -> None:
        answer = Told(nationalities=[]).presumed_victim().guided().on("2008-02-06")
        assert answer["phase"] == "reflection"
        assert answer["openings"]["reflection_order"] == "unknown"
        assert wants(answer, "reflection_order") == [("P-15", "foreign_nationality")]

    @pytest.mark.parametrize("assessment", ["implicated", "not_victim"])
    def test_fc4_not_for_one_who_is_not_a_victim(self, assessment: str) -> None:
        told = Told().presumed_victim().guided().then("2008-02-07", "assessed", as_=assessment)
        assert told.on("2008-02-07")["phase"] == "not_a_victim"

    def test_off12_plain_smuggling_does_not_open_it(self) -> None:
        answer = Told("smuggling").presumed_victim().guided().on("2008-02-06")
        assert answer["phase"] == "referred"
        assert wants(answer, "reflection_order") == [("OFF-12", "offence_in_scope")]

    def test_serious_smuggling_does(self) -> None:
        answer = Told("serious_smuggling").presumed_victim().guided().on("2008-02-06")
        assert answer["openings"]["reflection_order"] == "yes"


class TestEndAndNewBeginning:
    @pytest.mark.parametrize("ending", ["returned", "disappeared"])
    def test_an_ended_procedure_opens_nothing(self, ending: str) -> None:
        told = Told().presumed_victim().guided().issued("2008-02-10", "reflection_order")
        answer = told.then("2008-02-20", ending).on("2008-02-20")
        assert answer["phase"] == "ended"
        assert answer["document"]["held"] is False
        assert ("P-1", "not_ended") in wants(answer, "registration_certificate")

    def test_a_new_referral_begins_it_anew(self) -> None:
        told = TestP6TemporaryResidence().resident().then("2008-10-01", "disappeared")
        told.then("2009-04-01", "referred", centre="surya")
        answer = told.on("2009-04-01")
        assert answer["phase"] == "registration"
        assert answer["openings"]["registration_certificate"] == "yes"
        told.issued("2009-04-10", "registration_certificate")
        assert told.on("2009-04-11")["document"]["number"] == 1

    def test_a_refusal_and_an_asylum_application_end_nothing(self) -> None:
        told = Told().presumed_victim().guided().issued("2008-02-10", "reflection_order")
        before = told.on("2008-02-20")
        told.then(
            "2008-02-15", "document_refused", "immigration_office", document="reflection_order"
        ).then("2008-02-16", "asylum_requested")
        assert told.on("2008-02-20") == before
