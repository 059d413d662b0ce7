"""The law read twice: a plain second reading of its text, and the program, say the same.

The second reading (`second_reading/`) goes sentence by sentence through the rules, on the raw
JSON, and knows nothing of the engine. Where the two differ, one has misread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from safeconduct.cases.caseload import decide_many
from safeconduct.cases.facts_reading import read_facts
from safeconduct.cases.qualify import qualify
from safeconduct.cases.reading import read_case
from safeconduct.cases.standing import decide

from .second_reading.cases import a_case, cases
from .second_reading.facts import facts
from .second_reading.offences import offences
from .second_reading.procedure import standing

Asked = tuple[dict[str, Any], date, datetime | None]

THROWN = 2000

PHASES = (
    "detected",
    "referred",
    "reflection",
    "reflection_lapsed",
    "registration",
    "temporary_residence",
    "unlimited_residence",
    "ended",
    "not_a_victim",
    "not_applicable",
)
OPENINGS = (
    "reflection_order",
    "registration_certificate",
    "registration_certificate_renewal",
    "temporary_residence",
    "temporary_residence_extension",
    "unlimited_residence",
)
DATED = ("give_leaflet", "tell_of_rights", "confirm_registration_questions")
DATED = (*DATED, "confirm_residence_questions")
UNDATED = ("arrange_intake", "inform_immigration_office", "offer_centre_contact")
UNDATED = (*UNDATED, "appoint_guardian", "establish_identity", "trace_family")


@given(cases())
def test_the_program_says_of_a_case_what_the_second_reading_says(asked: Asked) -> None:
    raw, on, known_at = asked
    answer = decide(read_case(raw), on=on, known_at=known_at, reasons=False)
    assert answer == standing(raw, on, known_at)


@given(st.lists(cases(), min_size=1, max_size=6))
def test_and_of_many_at_once(asked: list[Asked]) -> None:
    _, on, known_at = asked[0]
    raws = [raw for raw, _, _ in asked]
    answers = decide_many(map(read_case, raws), on=on, known_at=known_at)
    assert list(answers) == [standing(raw, on, known_at) for raw in raws]


def test_two_thousand_cases_that_reach_everything_the_law_can_answer() -> None:
    seen: Counter[tuple[str, ...]] = Counter()
    for number in range(THROWN):
        raw, on, known_at = a_case(Random(number))
        expected = standing(raw, on, known_at)
        answer = decide(read_case(raw), on=on, known_at=known_at, reasons=False)
        assert answer == expected, f"case {number} on {on}, known at {known_at}"
        seen.update(_reached(expected))
    never = set(_reachable()) - set(seen)
    assert not never


def _reached(answer: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    yield ("phase", answer["phase"])
    yield ("work permit", answer["work_permit_c"])
    yield ("aid", answer["financial_aid"])
    yield from (answer["openings"] | answer["conditions"]).items()
    for ground in answer["grounds_to_discontinue"]:
        yield ("ground", ground)
    for duty in answer["duties"]:
        yield (duty["duty"], duty["state"])
    if answer["document"] is not None:
        held = "held" if answer["document"]["held"] else "not held"
        yield (answer["document"]["kind"], held)


def _reachable() -> Iterator[tuple[str, ...]]:
    yield from (("phase", phase) for phase in PHASES)
    yield from (("work permit", answer) for answer in ("yes", "no"))
    yield from (("aid", answer) for answer in ("yes", "no", "unknown"))
    for opening in OPENINGS:
        yield from ((opening, answer) for answer in ("yes", "no", "unknown"))
    yield from (("contact_broken", answer) for answer in ("yes", "no", "unknown"))
    yield from ((name, answer) for name in ("guidance", "cooperation") for answer in ("yes", "no"))
    yield from (("ground", ground) for ground in ("D-1", "D-2", "D-3", "D-4", "D-5"))
    for duty in DATED:
        yield from ((duty, state) for state in ("open", "met", "met_late", "overdue"))
    yield from ((duty, state) for duty in UNDATED for state in ("open", "met"))
    kinds = ("reflection_order", "registration_certificate")
    for kind in (*kinds, "temporary_residence", "unlimited_residence"):
        yield from ((kind, held) for held in ("held", "not held"))


@given(facts())
def test_the_program_says_of_facts_what_the_second_reading_says(raw: dict[str, Any]) -> None:
    assert qualify(read_facts(raw), reasons=False) == offences(raw)
