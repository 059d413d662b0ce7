"""`safeconduct decide`: single cases and JSON Lines, JSON and text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from safeconduct.cases.reading import today
from safeconduct.words import LANGUAGES

from .command_line import case, event, in_reflection, lines, run

ON = ("--on", "2008-03-01")


def decide(value: object, *arguments: str) -> dict[str, object]:
    ended = run("decide", "-", "--json", *arguments, stdin=json.dumps(value))
    assert (ended.code, ended.err) == (0, "")
    return ended.json()


def test_a_single_case_is_answered_with_its_reasons() -> None:
    answer = decide(in_reflection(), *ON)
    assert answer["case"] == "c-001"
    assert answer["on"] == "2008-03-01"
    assert answer["phase"] == "reflection"
    assert answer["document"] == {
        "kind": "reflection_order",
        "number": 1,
        "issued_on": "2008-02-10",
        "last_day": "2008-03-26",
        "held": True,
    }
    assert answer["missing"]["registration_certificate"] == [
        {"rule": "C-3", "what": "statement_or_complaint", "from": "person"}
    ]
    assert {reason["rule"] for reason in answer["reasons"]} > {"P-1", "C-1", "C-2", "C-3"}


def test_a_case_may_be_spread_over_many_lines(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text("\n" + json.dumps(in_reflection(), indent=1) + "\n\n", encoding="utf-8")
    ended = run("decide", str(file), "--json", *ON)
    assert ended.json() == decide(in_reflection(), *ON)


def test_a_byte_order_mark_is_passed_over() -> None:
    ended = run(
        "decide", "-", "--json", stdin=b"\xef\xbb\xbf" + json.dumps(in_reflection()).encode()
    )
    assert ended.code == 0
    assert ended.json()["case"] == "c-001"


def test_lines_are_answered_in_order_without_reasons() -> None:
    names = [f"c-{n}" for n in range(300)]
    given = lines(in_reflection() | {"case": name} for name in names)
    ended = run("decide", "-", "--json", *ON, stdin=given.replace("\n", "\n\n"))
    assert (ended.code, ended.err) == (0, "")
    assert [answer["case"] for answer in ended.answers()] == names
    assert all("reasons" not in answer for answer in ended.answers())


def test_lines_give_the_answers_of_single_cases() -> None:
    cases = [
        case(),
        in_reflection(),
        case(person={"nationalities": ["BEL"]}),
        case(offence="unknown"),
    ]
    alone = [decide(one, *ON) for one in cases]
    plain = run("decide", "-", "--json", *ON, stdin=lines(cases)).answers()
    full = run("decide", "-", "--json", "--reasons", *ON, stdin=lines(cases)).answers()
    assert full == alone
    assert plain == [{k: v for k, v in answer.items() if k != "reasons"} for answer in alone]


def test_without_a_day_the_answer_is_for_today() -> None:
    assert decide(case())["on"] == today().isoformat()


def test_known_at_leaves_out_what_was_recorded_later() -> None:
    known = decide(in_reflection(), *ON, "--known-at", "2008-02-10T20:00:00+01:00")
    assert known["phase"] == "reflection"
    before = decide(in_reflection(), *ON, "--known-at", "2008-02-10T19:59:59+01:00")
    assert before["document"] is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reasons_are_in_the_language_asked(lang: str) -> None:
    titles = {"en": "reflection", "fr": "réflexion", "nl": "reflectie", "de": "Bedenkzeit"}
    told = json.dumps(decide(in_reflection(), *ON, "--lang", lang)["reasons"], ensure_ascii=False)
    assert titles[lang].lower() in told.lower()


def text(value: object, *arguments: str) -> str:
    ended = run("decide", "-", *arguments, stdin=json.dumps(value))
    assert (ended.code, ended.err) == (0, "")
    return ended.out


def test_the_text_says_what_a_social_worker_asks() -> None:
    told = text(in_reflection(), *ON)
    assert "Case c-001 on 1 March 2008" in told
    assert "Held until 26 March 2008, that day included: 25 days left." in told
    assert "A statement or a complaint, from the person (C-3)" in told
    assert "[overdue] " in told
    assert "by 1 February 2008 (FC-1)" in told
    assert "Law of 15 December 1980, art. 61/2" in told


def test_what_is_overdue_stands_first_and_what_is_done_last() -> None:
    told = text(in_reflection(), *ON)
    places = [told.index(f"[{state}]") for state in ("overdue", "to do", "done")]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "fr",
            (
                "Dossier c-001\N{NO-BREAK SPACE}: situation au 1er mars 2008",
                "il reste 25 jours",
                "en retard",
            ),
        ),
        ("nl", ("Dossier c-001 op 1 maart 2008", "nog 25 dagen", "FC-1")),
        ("de", ("Akte c-001 am 1. März 2008", "noch 25 Tage", "FC-1")),
    ],
)
def test_the_text_is_in_the_language_asked(lang: str, expected: tuple[str, ...]) -> None:
    told = text(in_reflection(), *ON, "--lang", lang)
    assert [part for part in expected if part not in told] == []


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ("2008-03-25", "one day left"),
        ("2008-03-26", "today is its last day"),
        ("2008-03-27", "Its last day was 26 March 2008: it is no longer held"),
    ],
)
def test_the_last_day_is_said_as_it_comes_near(on: str, said: str) -> None:
    assert said in text(in_reflection(), "--on", on)


def test_what_can_be_applied_for_is_said() -> None:
    told = text(
        case(
            event("e3", "guidance_started", "2008-02-02", centre="payoke"),
            event("e4", "contact_broken", "2008-02-03"),
        ),
        *ON,
    )
    assert "open. The reception centre can apply for it now" in told


def test_a_known_minor_is_not_asked_for_an_age() -> None:
    minor = case(
        person={"birth_date": "1995-01-01", "unaccompanied": True, "nationalities": ["NGA"]}
    )
    told = text(minor, *ON)
    assert "The age, and whether the minor is accompanied" not in told
    unknown = case(person={"unaccompanied": True, "nationalities": ["NGA"]})
    assert "The age, and whether the minor is accompanied" in text(unknown, *ON)


def test_a_ground_to_discontinue_is_shown_with_its_code() -> None:
    told = text(
        case(
            event("e3", "guidance_started", "2008-02-02", centre="payoke"),
            event("e4", "contact_broken", "2008-02-03"),
            event("e5", "statement_made", "2008-02-04"),
            event(
                "e6",
                "document_issued",
                "2008-02-10",
                "immigration_office",
                document="registration_certificate",
            ),
            event("e7", "contact_resumed", "2008-02-20", deliberate=True),
        ),
        *ON,
    )
    assert "Relations with the suspects deliberately resumed (D-1)" in told


@pytest.mark.parametrize(
    ("events", "said"),
    [
        (
            [event("e3", "returned", "2008-02-20")],
            "The procedure has ended",
        ),
        ([event("e3", "assessed", "2008-02-20", **{"as": "not_victim"})], "not assessed"),
        ([event("e3", "unlimited_granted", "2008-02-20", "minister")], "is complete"),
    ],
)
def test_a_closed_procedure_says_so(events: list[dict[str, object]], said: str) -> None:
    assert said in text(case(*events), *ON)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_why_goes_down_to_the_facts_and_events(lang: str) -> None:
    short, whole = (text(in_reflection(), *ON, "--lang", lang, *more) for more in ((), ("--why",)))
    assert len(whole) > 3 * len(short)
    assert "e5" in whole
    # The rule, what it rests on, and how long the time it gives is.
    assert "S1, 3.2.3" in whole


def test_the_lines_of_a_text_are_one_block_a_case() -> None:
    told = run("decide", "-", *ON, stdin=lines([in_reflection(), case()])).out
    assert told.count("Case c-001 on 1 March 2008") == 2
    assert "Why" not in told
    assert "Why" in run("decide", "-", "--why", *ON, stdin=lines([case(), case()])).out


def test_without_a_document_no_last_day_is_explained() -> None:
    assert "last day" not in text(case(), *ON)
    assert "The last day of the document: 26 March 2008" in text(in_reflection(), *ON)


def test_before_the_law_of_2006_the_text_says_it_is_not_confirmed() -> None:
    old = case(
        events=[
            event("e1", "detected", "2003-02-01", "federal_police"),
            event("e2", "assessed", "2003-02-01", "federal_police", **{"as": "victim"}),
        ]
    )
    assert "not confirmed" in text(old, "--on", "2003-03-01")


def test_what_stands_in_a_file_cannot_command_the_terminal() -> None:
    told = text(case(case="\x1b[2J\u202eabc"), *ON)
    assert "\x1b" not in told
    assert "\u202e" not in told


def test_a_file_is_read_by_its_name(tmp_path: Path) -> None:
    file = tmp_path / "fälle (neu).jsonl"
    file.write_text(lines([in_reflection(), in_reflection()]), encoding="utf-8")
    assert len(run("decide", str(file), "--json", *ON).answers()) == 2
