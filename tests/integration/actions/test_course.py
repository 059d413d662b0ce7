"""A case walked by its acts alone, from guidance to unlimited residence, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from safeconduct.access import Actor
from safeconduct.actions.catalogue import ACTS, BY_KEY
from safeconduct.actions.perform import (
    NotFound,
    Prospect,
    Refused,
    StaleAppend,
    WrongAnswer,
    begin,
    consider,
    perform,
)
from safeconduct.store.timeline import load

Do = Callable[..., Prospect]
P5 = {
    "proceedings_pending": "yes",
    "willing_to_cooperate": "yes",
    "still_victim": "yes",
    "contact_broken": "yes",
}
P6 = {
    "proceedings_pending": "yes",
    "cooperating": "yes",
    "contact_broken": "yes",
    "no_threat": "yes",
}


def guided(do: Do) -> None:
    do("payoke", "start-guidance", date(2008, 2, 4))
    do("payoke", "record-contact", date(2008, 2, 5), contact="broken")


def registered(do: Do) -> None:
    guided(do)
    do("police", "record-statement", date(2008, 3, 5), statement="statement_made")
    do("payoke", "apply-for-document", date(2008, 3, 6), document="registration_certificate")
    do("office", "issue-document", date(2008, 3, 10), document="registration_certificate")


def resident(do: Do) -> None:
    registered(do)
    do("office", "ask-confirmation", date(2008, 5, 20), questions="P-6")
    do("prosecutor", "answer-confirmation", date(2008, 5, 25), **P6)
    do("office", "issue-document", date(2008, 6, 9), document="temporary_residence")


def test_the_whole_way_to_unlimited_residence(do: Do) -> None:
    guided(do)
    do("payoke", "apply-for-document", date(2008, 2, 6), document="reflection_order")
    issued = do("office", "issue-document", date(2008, 2, 10), document="reflection_order")
    assert issued.after["phase"] == "reflection"
    assert issued.after["document"]["last_day"] == "2008-03-26"

    stated = do("police", "record-statement", date(2008, 3, 5), statement="statement_made")
    assert stated.after["phase"] == "registration"
    do("payoke", "apply-for-document", date(2008, 3, 6), document="registration_certificate")
    do("office", "issue-document", date(2008, 3, 10), document="registration_certificate")

    do("office", "ask-confirmation", date(2008, 5, 20), questions="P-5")
    do("prosecutor", "answer-confirmation", date(2008, 5, 25), **P5)
    renewed = do("office", "issue-document", date(2008, 6, 9), document="registration_certificate")
    assert renewed.after["document"]["number"] == 2

    do("office", "ask-confirmation", date(2008, 8, 20), questions="P-6")
    do("prosecutor", "answer-confirmation", date(2008, 8, 25), **P6)
    given = do("office", "issue-document", date(2008, 9, 8), document="temporary_residence")
    assert given.after["phase"] == "temporary_residence"

    do("prosecutor", "record-proceedings", date(2008, 11, 3), proceedings="convicted")
    do("payoke", "prove-identity", date(2008, 11, 10), identity="identity_proven")
    do("payoke", "apply-for-document", date(2008, 11, 12), document="unlimited_residence")
    granted = do("minister", "grant-unlimited", date(2009, 1, 15))
    assert granted.before["openings"]["unlimited_residence"] == "yes"
    assert granted.after["phase"] == "unlimited_residence"
    do("office", "issue-document", date(2009, 1, 20), document="unlimited_residence")
    do("payoke", "request-aid", date(2009, 2, 2))
    do("commission", "grant-aid", date(2009, 6, 2))


@pytest.mark.parametrize(
    ("who", "key", "answers", "rule", "missing"),
    [
        # Nothing has been done yet: no guidance, no broken contact, no statement.
        (
            "office",
            "issue-document",
            {"document": "reflection_order"},
            "P-1",
            {"what-contact_broken", "what-guidance"},
        ),
        (
            "office",
            "issue-document",
            {"document": "registration_certificate"},
            "P-3",
            {"what-contact_broken", "what-guidance", "what-statement_or_complaint"},
        ),
        (
            "office",
            "issue-document",
            {"document": "unlimited_residence"},
            "P-7",
            {"what-granted_by_the_minister"},
        ),
        ("office", "ask-confirmation", {"questions": "P-5"}, "P-13", {"needs-document-issued"}),
        ("office", "discontinue-document", {"ground": "D-1"}, "D-1", {"needs-document-held"}),
    ],
)
def test_what_the_law_does_not_open_is_refused_with_what_is_missing(
    do: Do, who: str, key: str, answers: dict[str, str], rule: str, missing: set[str]
) -> None:
    with pytest.raises(Refused) as refusal:
        do(who, key, date(2008, 2, 10), **answers)
    assert refusal.value.rule == rule
    assert {each.text for each in refusal.value.missing} == missing


def test_nothing_is_recorded_by_an_act_refused(
    do: Do, reference: str, actors: dict[str, Actor]
) -> None:
    before = load(reference, actor=actors["office"], purpose="case_work").last_seen
    with pytest.raises(Refused):
        do("office", "issue-document", date(2008, 2, 10), document="reflection_order")
    assert load(reference, actor=actors["office"], purpose="case_work").last_seen == before


def test_the_opening_is_that_of_the_day_of_issue(do: Do) -> None:
    guided(do)  # contact broken on 5 February
    with pytest.raises(Refused):
        do("office", "issue-document", date(2008, 2, 4), document="reflection_order")
    do("office", "issue-document", date(2008, 2, 5), document="reflection_order")


@pytest.mark.parametrize("who", ["police", "office"])
def test_an_application_by_anyone_but_a_centre_is_refused_with_the_rule(do: Do, who: str) -> None:
    guided(do)
    with pytest.raises(Refused) as refusal:
        do(who, "apply-for-document", date(2008, 2, 6), document="reflection_order")
    assert (refusal.value.rule, refusal.value.reason) == ("P-8", "may-not-your-task")


def test_a_centre_applies_before_the_magistrate_has_answered_the_office_does_not_issue(
    do: Do,
) -> None:
    registered(do)
    do("payoke", "apply-for-document", date(2008, 5, 10), document="temporary_residence")
    with pytest.raises(Refused) as refusal:
        do("office", "issue-document", date(2008, 5, 12), document="temporary_residence")
    assert {each.owner for each in refusal.value.missing} == {"from-magistrate"}


def test_a_negative_answer_closes_the_application_too(do: Do) -> None:
    registered(do)
    do("office", "ask-confirmation", date(2008, 5, 20), questions="P-6")
    do("prosecutor", "answer-confirmation", date(2008, 5, 25), **(P6 | {"cooperating": "no"}))
    with pytest.raises(Refused) as refusal:
        do("payoke", "apply-for-document", date(2008, 5, 26), document="temporary_residence")
    assert [each.text for each in refusal.value.missing] == ["what-cooperating"]


def test_a_question_left_open_is_no_answer(do: Do) -> None:
    registered(do)
    do("office", "ask-confirmation", date(2008, 5, 20), questions="P-6")
    answered = do(
        "prosecutor", "answer-confirmation", date(2008, 5, 25), **(P6 | {"no_threat": "unknown"})
    )
    assert "no_threat" not in answered.entry.data["answers"]
    assert answered.after["openings"]["temporary_residence"] == "unknown"


def test_the_questions_asked_last_are_the_ones_answered(do: Do) -> None:
    registered(do)
    do("office", "ask-confirmation", date(2008, 5, 20), questions="P-6")
    with pytest.raises(WrongAnswer):
        do("prosecutor", "answer-confirmation", date(2008, 5, 25), **P5)


def test_the_office_may_refuse_what_is_open(do: Do) -> None:
    guided(do)
    refused = do("office", "refuse-document", date(2008, 2, 7), document="reflection_order")
    assert refused.after["openings"] == refused.before["openings"]


class TestDiscontinuation:
    def test_on_a_ground_on_record(self, do: Do) -> None:
        resident(do)
        do("payoke", "record-contact", date(2008, 7, 1), contact="resumed_deliberately")
        ended = do("office", "discontinue-document", date(2008, 7, 5), ground="D-1")
        assert ended.entry.data == {"document": "temporary_residence", "ground": "D-1"}
        assert ended.after["phase"] == "ended"

    @pytest.mark.parametrize("ground", ["D-1", "D-2", "D-3", "D-4", "D-5"])
    def test_not_without_one(self, do: Do, ground: str) -> None:
        resident(do)
        with pytest.raises(Refused) as refusal:
            do("office", "discontinue-document", date(2008, 7, 5), ground=ground)
        assert refusal.value.rule == ground

    def test_not_for_lack_of_cooperation_with_the_registration_certificate(self, do: Do) -> None:
        registered(do)
        stopped = "cooperation_stopped"
        do("prosecutor", "record-proceedings", date(2008, 4, 1), proceedings=stopped)
        with pytest.raises(Refused):
            do("office", "discontinue-document", date(2008, 4, 2), ground="D-3")

    def test_not_after_the_document_has_run_out(self, do: Do) -> None:
        resident(do)
        do("prosecutor", "report-threat", date(2008, 7, 1))
        with pytest.raises(Refused):
            do("office", "discontinue-document", date(2008, 12, 10), ground="D-2")


class TestImplicated:
    """S2, section 5.3: not to be put in contact with a centre; the assessment is reviewed first."""

    @pytest.fixture(autouse=True)
    def implicated(self, do: Do) -> None:
        do("police", "reassess", date(2008, 2, 2), **{"as": "implicated"})

    @pytest.mark.parametrize(
        ("who", "key", "answers"),
        [
            ("payoke", "start-guidance", {}),
            ("payoke", "meet-person", {"centre": "payoke"}),
            ("police", "refer", {"centre": "payoke"}),
            ("police", "invite-centre", {"centre": "surya", "agreed": "yes"}),
        ],
    )
    @pytest.mark.parametrize("day", [date(2008, 2, 1), date(2008, 2, 3)])
    def test_no_contact_is_recorded_not_even_dated_back(
        self, do: Do, who: str, key: str, answers: dict[str, str], day: date
    ) -> None:
        with pytest.raises(Refused) as refusal:
            do(who, key, day, **answers)
        assert refusal.value.rule == "FC-4"

    def test_the_review_gives_its_reasons(self, do: Do) -> None:
        with pytest.raises(WrongAnswer) as wrong:
            do("police", "reassess", date(2008, 2, 3), **{"as": "victim"})
        assert wrong.value.field == "reasons"
        do("police", "reassess", date(2008, 2, 3), **{"as": "victim", "reasons": "New facts"})
        do("payoke", "start-guidance", date(2008, 2, 4))

    def test_it_is_not_corrected_away(
        self, do: Do, reference: str, actors: dict[str, Actor]
    ) -> None:
        stored = load(reference, actor=actors["police"], purpose="case_work")
        event = stored.case.events[-1].id
        for answers in (
            {"correction": "strike_out"},
            {"correction": "other_day", "new_day": "2008-02-01"},
        ):
            with pytest.raises(Refused) as refusal:
                do("police", "correct-event", date(2008, 2, 3), event=event, **answers)
            assert refusal.value.rule == "FC-4"


class TestCorrections:
    def last(self, reference: str, actor: Actor) -> str:
        return load(reference, actor=actor, purpose="case_work").case.events[-1].id

    def test_struck_out(self, do: Do, reference: str, actors: dict[str, Actor]) -> None:
        do("payoke", "start-guidance", date(2008, 2, 4))
        event = self.last(reference, actors["payoke"])
        struck = do(
            "payoke", "correct-event", date(2008, 2, 5), event=event, correction="strike_out"
        )
        assert struck.before["conditions"]["guidance"] == "yes"
        assert struck.after["conditions"]["guidance"] == "no"

    def test_moved_to_its_day(self, do: Do, reference: str, actors: dict[str, Actor]) -> None:
        guided(do)
        do("office", "issue-document", date(2008, 2, 12), document="reflection_order")
        event = self.last(reference, actors["office"])
        moved = do(
            "office",
            "correct-event",
            date(2008, 2, 13),
            event=event,
            correction="other_day",
            new_day="2008-02-10",
        )
        assert moved.after["document"]["last_day"] == "2008-03-26"

    def test_not_to_a_day_on_which_the_law_did_not_open_it(
        self, do: Do, reference: str, actors: dict[str, Actor]
    ) -> None:
        guided(do)  # contact broken on 5 February
        do("office", "issue-document", date(2008, 2, 12), document="reflection_order")
        event = self.last(reference, actors["office"])
        with pytest.raises(Refused) as refusal:
            do(
                "office",
                "correct-event",
                date(2008, 2, 13),
                event=event,
                correction="other_day",
                new_day="2008-02-03",
            )
        assert refusal.value.rule == "P-1"

    def test_not_what_another_agency_recorded(
        self, do: Do, reference: str, actors: dict[str, Actor]
    ) -> None:
        do("payoke", "start-guidance", date(2008, 2, 4))
        event = self.last(reference, actors["payoke"])
        with pytest.raises(WrongAnswer):
            do("office", "correct-event", date(2008, 2, 5), event=event, correction="strike_out")

    @pytest.mark.parametrize("new_day", ["", "2008-02-30", "yesterday", "2999-01-01"])
    def test_a_day_there_is_none_of(
        self, do: Do, reference: str, actors: dict[str, Actor], new_day: str
    ) -> None:
        do("payoke", "start-guidance", date(2008, 2, 4))
        event = self.last(reference, actors["payoke"])
        with pytest.raises(WrongAnswer) as wrong:
            do(
                "payoke",
                "correct-event",
                date(2008, 2, 5),
                event=event,
                correction="other_day",
                new_day=new_day,
            )
        assert wrong.value.field == "new_day"


def test_a_stale_act_records_nothing_and_says_what_is_new(
    do: Do, reference: str, actors: dict[str, Actor]
) -> None:
    act, payoke = BY_KEY["record-contact"], actors["payoke"]
    do("payoke", "start-guidance", date(2008, 2, 4))
    seen = begin(act, reference, actor=payoke).last_seen
    do("police", "record-statement", date(2008, 2, 5), statement="statement_made")
    stored = begin(act, reference, actor=payoke)
    with pytest.raises(StaleAppend) as stale:
        perform(
            act, stored, {"contact": "broken"}, on=date(2008, 2, 5), actor=payoke, last_seen=seen
        )
    assert [each.event.type for each in stale.value.changes] == ["statement_made"]
    assert load(reference, actor=payoke, purpose="case_work").last_seen == stored.last_seen


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.key)
def test_to_those_in_no_relation_the_case_is_not_there(
    reference: str, actors: dict[str, Actor], act: object
) -> None:
    for stranger in ("surya", "minister", "security", "commission"):
        with pytest.raises(NotFound):
            begin(BY_KEY[act.key], reference, actor=actors[stranger])  # type: ignore[attr-defined]


def test_a_day_to_come_or_before_the_birth_is_refused(
    reference: str, actors: dict[str, Actor]
) -> None:
    act, payoke = BY_KEY["start-guidance"], actors["payoke"]
    stored = begin(act, reference, actor=payoke)
    for day in (date(2999, 1, 1), date(1980, 1, 1)):
        with pytest.raises(WrongAnswer) as wrong:
            consider(act, stored, {}, on=day, actor=payoke)
        assert wrong.value.field == "on"


def test_an_answer_not_offered_is_refused(do: Do) -> None:
    guided(do)
    with pytest.raises(WrongAnswer) as wrong:
        do("office", "issue-document", date(2008, 2, 10), document="a_passport")
    assert wrong.value.field == "document"


def test_steps_for_a_minor_are_no_act_in_the_case_of_an_adult(do: Do) -> None:
    with pytest.raises(Refused) as refusal:
        do("office", "care-for-minor", date(2008, 2, 4), minor="identity_established")
    assert refusal.value.rule == "P-11"
    assert [each.text for each in refusal.value.missing] == ["needs-unaccompanied-minor"]
