"""The check of a law finds what was put wrong into it, and nothing in a sound one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

import pytest

from safeconduct.law.belgium.coordination.facts import BODY_FACTS
from safeconduct.law.belgium.coordination.law import BODY_LAW
from safeconduct.law.belgium.facts import CASE_FACTS, ISSUE_FACTS
from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.belgium.offences.law import OFFENCE_LAW
from safeconduct.law.engine import nodes as n
from safeconduct.law.engine.building import count, yes_no
from safeconduct.law.engine.check import ERROR, WARNING, Finding, check
from safeconduct.law.engine.check import branches as branch_search
from safeconduct.law.engine.nodes import Branch, Fact, Kind, Node, Parameter
from safeconduct.law.engine.rules import (
    History,
    Law,
    ParameterValue,
    Provision,
    Rule,
    Version,
    rule,
)
from safeconduct.law.engine.terms import Days, RollOver
from safeconduct.words import LANGUAGES


@dataclass(frozen=True)
class Entry:
    code: str
    valid_from: date | None = None
    valid_to: date | None = None
    citation: str = "S2, section 5"
    source: str = "S2"
    verified: bool = True


A, B, C = (Fact(name, Kind.TRI) for name in "abc")
ON, ISSUED, OTHER = (Fact(name, Kind.DATE) for name in ("on", "issued", "other"))
STATUS = Fact("status", Kind.CATEGORY, ("legal", "illegal", "provisional"))


def law(
    *bodies: Node,
    entries: Iterable[Provision] = (Entry("P-1"),),
    parameters: Iterable[History] = (),
) -> Law:
    rules = [rule("P-1", f"rule {i}", body) for i, body in enumerate(bodies)]
    catalogue: dict[str, tuple[Provision, ...]] = {}
    for entry in entries:
        catalogue[entry.code] = (*catalogue.get(entry.code, ()), entry)
    return Law(
        "a law",
        MappingProxyType({rule.name: rule for rule in rules}),
        {history.name: history for history in parameters},
        catalogue,
    )


def choice(*whens: Node, conflict: str = "exclusive") -> n.Choose:
    ways = tuple(Branch(f"way {i}", when, count(i)) for i, when in enumerate(whens))
    return n.Choose(ways, count(9), conflict)


def only(findings: list[Finding]) -> Finding:
    assert len(findings) == 1, [str(finding) for finding in findings]
    return findings[0]


def test_the_law_of_belgium_is_sound() -> None:
    facts = dict.fromkeys((*CASE_FACTS, *ISSUE_FACTS, *BODY_FACTS))
    findings = check(BELGIUM, OFFENCE_LAW, BODY_LAW, facts=facts, languages=LANGUAGES)
    assert [str(finding) for finding in findings] == []


class TestOverlaps:
    def test_a_case_in_which_both_hold_is_shown(self) -> None:
        found = only(check(law(choice(A & B, B & C))))
        assert (found.grade, found.rule, found.branch) == (ERROR, "P-1", "way 0' and 'way 1")
        assert "both hold for a = yes, b = yes, c = yes" in found.found

    def test_days_are_found_that_stand_as_they_must(self) -> None:
        found = only(check(law(choice(ISSUED.less(ON), ISSUED.plus(Days(45)).less(ON)))))
        assert found.grade == ERROR
        assert "both hold for issued = " in found.found

    @pytest.mark.parametrize(
        "whens",
        [
            (A, ~A),
            (A & B, ~B & C),
            (A, n.Unless(B, A, "D-1")),
            (STATUS.one_of("legal"), STATUS.one_of("illegal", "provisional")),
            (STATUS.known(), ~STATUS.known()),
            (ISSUED.less(ON), ON.less(ISSUED), ISSUED.equals(ON)),
            (ISSUED.less(ON), ON.at_most(ISSUED)),
            (ISSUED.less(ON), ~ISSUED.known()),
            (ISSUED.plus(Days(45)).less(ON), ON.at_most(ISSUED.plus(Days(45)))),
            (ISSUED.plus(Days(3)).known(), ~ISSUED.known()),
            (n.Earliest((ISSUED, OTHER)).known(), ~ISSUED.known() & ~OTHER.known()),
            (A, rule("P-2", "not a", ~A)),
            (choice(A, ~A).equals(count(0)), choice(A, ~A).equals(count(1))),
        ],
        ids=lambda whens: str(len(whens)),
    )
    def test_what_excludes_itself_is_not_reported(self, whens: tuple[Node, ...]) -> None:
        entries = (Entry("P-1"), Entry("P-2"))
        assert check(law(choice(*whens), entries=entries)) == []

    def test_one_day_selects_one_version_of_all_rules_it_dates(self) -> None:
        start = date(2017, 5, 20)

        def dated(before: Node, after: Node) -> Rule:
            return Rule("P-1", "dated", (Version(None, before), Version(start, after)), ISSUED)

        yes, no = yes_no(True), yes_no(False)
        assert check(law(choice(dated(yes, no), dated(no, yes)))) == []
        first, *_ = check(law(choice(dated(yes, no), dated(yes, no) | A)))
        assert first.found.startswith("both hold for") and "issued = " in first.found

    def test_only_the_calendar_keeps_them_apart(self) -> None:
        # The search takes each pair of days by itself; no calendar has such a circle.
        circle = ISSUED.less(ON) & ON.less(OTHER)
        found = only(check(law(choice(circle, OTHER.less(ISSUED)))))
        assert found.grade == WARNING
        assert "none of 50000 cases tried has both" in found.found

    def test_branches_in_the_laws_own_order_may_overlap(self) -> None:
        assert check(law(choice(A, B, conflict="first"))) == []

    def test_a_search_that_grows_too_long_is_said_to_be_a_sample(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(branch_search, "_MOST_STEPS", 3)
        found = only(check(law(choice(A & B & C, ~A & B & C))))
        assert (found.grade, "too many cases to search them all" in found.found) == (WARNING, True)
        assert only(check(law(choice(A & B, B & C)))).grade == ERROR


class TestReach:
    @pytest.mark.parametrize(
        "whens",
        [
            (A, A & B),
            (A | B, B),
            (A, yes_no(False)),
            (A, A & ~A),
            (ISSUED.less(ON) | ON.at_most(ISSUED), ISSUED.equals(ON)),
        ],
    )
    def test_a_branch_no_case_reaches_is_named(self, whens: tuple[Node, ...]) -> None:
        found = only(check(law(choice(*whens, conflict="first"))))
        assert (found.grade, found.branch) == (ERROR, "way 1")

    def test_the_unknown_reaches_what_looks_shut(self) -> None:
        # a, not a, and "a is not known": three ways, not two.
        assert check(law(choice(A, ~A, ~A.known(), conflict="first"))) == []


class TestSources:
    def test_a_rule_without_entry(self) -> None:
        found = only(check(law(A, entries=())))
        assert (found.rule, found.found) == ("P-1", "not in the catalogue")

    @pytest.mark.parametrize("missing", ["citation", "source"])
    def test_an_entry_without_citation_or_source(self, missing: str) -> None:
        entry = replace(Entry("P-1"), **{missing: " "})
        found = only(check(law(A, entries=(entry,))))
        assert found.found == f"a version from the beginning without {missing}"

    @pytest.mark.parametrize(
        ("dates", "grade", "told"),
        [
            (
                (None, date(2017, 5, 18), date(2017, 5, 20), None),
                WARNING,
                "no version in force from 2017-05-19 to 2017-05-19",
            ),
            (
                (None, date(2017, 5, 20), date(2017, 5, 20), None),
                ERROR,
                "two versions in force from 2017-05-20 to 2017-05-20",
            ),
            (
                (None, None, date(2017, 5, 20), None),
                ERROR,
                "two versions in force from 2017-05-20 to this day",
            ),
            ((None, date(2017, 5, 19), None, None), ERROR, "two versions from the beginning"),
        ],
    )
    def test_versions_with_gaps_and_overlaps(
        self, dates: tuple[date | None, ...], grade: str, told: str
    ) -> None:
        first, last, then, until = dates
        entries = (Entry("P-1", first, last), Entry("P-1", then, until))
        found = only(check(law(A, entries=entries)))
        assert (found.grade, found.found) == (grade, told)

    def test_a_version_that_ends_before_it_begins(self) -> None:
        entry = Entry("P-1", date(2017, 5, 20), date(2007, 6, 1))
        assert "ends on 2007-06-01" in only(check(law(A, entries=(entry,)))).found

    def test_a_version_after_the_other_is_no_gap(self) -> None:
        entries = (Entry("P-1", None, date(2017, 5, 19)), Entry("P-1", date(2017, 5, 20)))
        assert check(law(A, entries=entries)) == []

    def test_texts_are_looked_for_in_each_language(self) -> None:
        entries = (Entry("P-1"), Entry("X-0"))
        found = check(law(A, entries=entries), languages=("en", "fr"))
        assert [str(finding) for finding in found] == [
            "X-0: no title in language 'en'; add 'X-0' to its words",
            "X-0: no text in language 'en'; add 'X-0.text' to its words",
            "X-0: no title in language 'fr'; add 'X-0' to its words",
            "X-0: no text in language 'fr'; add 'X-0.text' to its words",
        ]

    def test_facts_and_parameters_nobody_reads(self) -> None:
        history = History("days", (ParameterValue(None, 45, "S1", True),))
        found = check(law(A, parameters=(history,)), facts=(A, B))
        assert [(finding.grade, finding.rule) for finding in found] == [
            (WARNING, "days"),
            (WARNING, "b"),
        ]

    def test_parameters_without_values_sources_or_sense(self) -> None:
        end = ISSUED.plus(Days(Parameter("days", at=ISSUED))).known()
        missing = only(check(law(end)))
        assert (missing.rule, missing.found) == ("days", "a parameter without values")
        history = History("days", (ParameterValue(None, -1, "", True),))
        found = [f.found for f in check(law(end, parameters=(history,)))]
        assert found == [
            "a value from the beginning without source",
            "a length of -1 from the beginning",
        ]

    def test_a_roll_over_that_no_evaluator_computes(self) -> None:
        term = Days(8, roll_over=RollOver.NEXT_WORKING_DAY)
        found = only(check(law(ISSUED.plus(term).less(ON))))
        assert "rolls over to a working day" in found.found


def test_errors_come_first_and_each_once() -> None:
    twice = law(choice(A, A), choice(A, A))
    grades = [finding.grade for finding in check(twice, facts=(A, B))]
    assert grades == [ERROR, ERROR, WARNING]
