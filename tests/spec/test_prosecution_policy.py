"""Directive COL 01/2007 on investigation and prosecution (S1, 3.2.2): PR-1, PR-5, PR-6."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.law.belgium import priorities
from safeconduct.policy.prosecution.means import MEANS, owed
from safeconduct.policy.prosecution.ranking import (
    CRITERIA,
    DEPARTURES,
    Candidate,
    rank,
    score,
    weights,
    weights_verified,
)
from safeconduct.policy.prosecution.rulings import reaches_cases
from safeconduct.policy.prosecution.victims import DURESS, flags
from safeconduct.policy.prosecution.vocabulary import FORMS

ON = date(2008, 3, 1)
ANSWERS = st.dictionaries(st.sampled_from(CRITERIA), st.sampled_from([True, False, None]))
DOSSIERS = st.lists(
    st.tuples(ANSWERS, st.integers(1, 28), st.sampled_from(["", *DEPARTURES])), max_size=8
)


def _candidates(drawn: list[tuple[dict[str, bool | None], int, str]]) -> list[Candidate]:
    return [
        Candidate(f"{number}", date(2008, 2, day), answers, departure)
        for number, (answers, day, departure) in enumerate(drawn)
    ]


# -- PR-1: which files come first --


def test_pr_1_names_six_criteria_and_no_weights() -> None:
    """PR-1: young age, human dignity, violence and threats, criminal organisation, social impact,
    persistence; the directive weighs none above another."""
    assert len(CRITERIA) == 6
    assert set(weights(ON).values()) == {1}
    assert not weights_verified(ON)
    for name in CRITERIA:
        assert "S1, 3.2.2" in priorities.weights()[f"priority_{name}"].on(ON).source


def test_pr_1_what_is_not_known_is_no_no() -> None:
    """PR-1: an open criterion can still be met, so the score is a range."""
    found = score({"violence": True, "dignity": False}, weights(ON))
    assert (found.least, found.most) == (1, 5)
    assert (found.adds["violence"], found.adds["dignity"]) == ((1, 0), (0, 0))
    assert found.adds["persistence"] == (0, 1)


@given(ANSWERS, st.sampled_from(CRITERIA))
def test_pr_1_a_criterion_met_never_lowers_a_file(
    answers: dict[str, bool | None], name: str
) -> None:
    """PR-1: yes counts at least as much as not known, and that at least as much as no."""
    yes, open_, no = (score({**answers, name: value}, weights(ON)) for value in (True, None, False))
    assert yes.least >= open_.least >= no.least
    assert yes.most >= open_.most >= no.most
    assert all(each.least <= each.most for each in (yes, open_, no))


@given(DOSSIERS)
def test_pr_1_the_place_stands_between_what_further_answers_could_make_it(
    drawn: list[tuple[dict[str, bool | None], int, str]],
) -> None:
    """PR-1: each place is given once, and lies between the best and the worst possible."""
    ranked = rank(_candidates(drawn), ON)
    assert [each.place for each in ranked] == list(range(1, len(drawn) + 1))
    assert sorted(each.stands for each in ranked) == list(range(1, len(drawn) + 1))
    assert all(each.best <= each.place <= each.worst for each in ranked)


@given(DOSSIERS, st.integers(0, 7))
def test_pr_1_no_answer_brings_a_file_beyond_its_range(
    drawn: list[tuple[dict[str, bool | None], int, str]], which: int
) -> None:
    """PR-1: settle everything that is open in one file for the best, and the place is in range."""
    before = rank(_candidates(drawn), ON)
    if which >= len(before):
        return
    told = before[which]
    settled = {name: told.candidate.answers.get(name) is not False for name in CRITERIA}
    changed = [
        Candidate(each.number, each.opened_on, settled if each is told.candidate else each.answers)
        for each in (one.candidate for one in before)
    ]
    after = next(
        each for each in rank(changed, ON) if each.candidate.number == told.candidate.number
    )
    assert told.best <= after.place <= told.place


def test_pr_1_a_magistrate_may_depart_and_the_proposal_stays() -> None:
    """PR-1: magistrates keep discretion; the proposed place stands beside the one departed to."""
    strong = Candidate("1", date(2008, 2, 1), dict.fromkeys(CRITERIA, True))
    weak = Candidate("2", date(2008, 2, 1), dict.fromkeys(CRITERIA, False), "first")
    first, second = rank([weak, strong], ON)
    assert (first.candidate.number, first.place, first.stands) == ("1", 1, 2)
    assert (second.candidate.number, second.place, second.stands) == ("2", 2, 1)


def test_pr_1_of_two_alike_the_older_comes_first() -> None:
    """PR-1: with the same answers, the file that waits longer comes first."""
    ranked = rank([Candidate("b", date(2008, 2, 2), {}), Candidate("a", date(2008, 2, 3), {})], ON)
    assert [each.candidate.number for each in ranked] == ["b", "a"]


def test_pr_2_the_scope_is_every_form() -> None:
    """PR-2: illegal adoption, marriage of convenience, forced begging and organ trade too."""
    assert {"prostitution", "economic", "adoption", "marriage", "begging", "organs"} <= set(FORMS)


# -- PR-5: money and special methods --


def test_pr_5_the_means_are_used_in_every_investigation() -> None:
    """PR-5: accounts, assets, seizures and confiscations are owed until they are recorded."""
    assert owed(frozenset(), {}) == MEANS
    assert owed({"account", "seizure"}, {}) == ("asset", "confiscation")


@pytest.mark.parametrize("state", ["open", "asked"])
def test_pr_5_to_have_asked_is_not_to_have_found(state: str) -> None:
    """PR-5: what was asked for is still owed; what is not needed, with a reason, is not."""
    assert "asset" in owed(frozenset(), {"means-asset": state})
    assert "asset" not in owed(frozenset(), {"means-asset": "not_needed"})


# -- PR-6: first of all a victim --


def test_pr_6_illegal_stay_and_social_security_are_flagged() -> None:
    """PR-6: the person is first of all a victim, even if they broke Belgian law by illegal stay
    or against social security legislation."""
    assert flags("illegal", ["social_security"]) == ("illegal_stay", "social_security")


def test_pr_6_what_the_magistrate_is_not_shown_is_not_flagged() -> None:
    """PR-6: a residence status the magistrate does not see (blank) flags nothing."""
    assert flags("", []) == ()
    assert flags("legal", ["forced_offence"]) == ("forced_offence",)
    assert flags("", reversed(DURESS)) == DURESS


@pytest.mark.parametrize(
    ("what", "of", "before", "told"),
    [
        ("charged_trafficking", {"a"}, [], True),
        ("convicted", {"a"}, [("not_convicted", {"b"})], True),
        ("not_convicted", set(), [], True),
        ("not_convicted", {"a"}, [], False),
        ("not_convicted", {"a"}, [("ended", {"b"})], True),
        ("not_convicted", {"a", "b"}, [], True),
        ("not_convicted", {"a"}, [("convicted", {"b"})], False),
        ("ended", {"b"}, [("not_convicted", {"a"})], True),
    ],
)
def test_one_suspect_charged_or_convicted_is_enough_for_the_victim_and_one_let_go_is_not(
    what: str, of: set[str], before: list[tuple[str, set[str]]], told: bool
) -> None:
    assert reaches_cases(what, of, {"a", "b"}, before) is told
