"""Whatever is thrown at `decide` and `qualify`: answered, or refused in lines that can be read.

Never a traceback, never a hang; a wrong line of many is passed over and the others are answered.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from safeconduct.words import LANGUAGES

from .cli.command_line import Ended, case, event, in_reflection, run
from .cli.wrong import instead

FACTS = {"date": "2007-09-01", "acts": {"recruit": True}, "purposes": {"begging": True}}
JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
    | st.sampled_from(["e1", "corrected", "document_issued", "2008-02-30", "9999-12-31", "payoke"])
    | st.sampled_from(["0001-01-01", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)

RIGHT_CASES = (
    in_reflection(),
    case(
        event("e3", "confirmation_given", "2008-02-05", answers={"no_threat": True}),
        event("k1", "corrected", "2008-02-20", **{"replaces": "e2", "with": instead()}),
        event(
            "e4", "document_discontinued", "2008-02-06", document="reflection_order", ground="D-1"
        ),
        event("e5", "contact_resumed", "2008-02-07", deliberate=None),
    ),
)
RIGHT_FACTS = (
    FACTS,
    {
        "date": "2018-01-01",
        "victims": 3,
        "circumstances": {"minor": True, "death": None},
        "assistance": {"enter": True},
        "profit": True,
        "rent": {"property": False},
    },
)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a JSON value: what holds it, and under which key."""
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from places(value[key])


@st.composite
def mutated(draw: st.DrawFn, right: tuple[dict[str, Any], ...]) -> Any:
    """A right value with one to three of its places replaced, dropped or doubled."""
    whole = copy.deepcopy(draw(st.sampled_from(right)))
    for _ in range(draw(st.integers(1, 3))):
        found = list(places(whole))
        if not found:
            break
        holder, key = draw(st.sampled_from(found))
        deed = draw(st.sampled_from(["replace", "replace", "drop", "double", "nest"]))
        if deed == "replace":
            holder[key] = draw(JSON_VALUES)
        elif deed == "drop":
            del holder[key]
        elif deed == "nest":
            holder[key] = [holder[key]]
        elif isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        else:
            holder[draw(st.text(max_size=5))] = holder[key]
    return whole


def holds(ended: Ended) -> None:
    """Answered, or refused in lines that can be read: nothing else can happen."""
    assert ended.code in (0, 2), ended.err
    assert (ended.code == 2) == bool(ended.err)
    assert "Traceback" not in ended.err
    assert all(line.isprintable() or " " in line for line in ended.faults())


@given(mutated(RIGHT_CASES), st.sampled_from(LANGUAGES))
def test_a_mutated_case_is_answered_or_refused_in_one_line(whole: Any, lang: str) -> None:
    for options in (("--json",), ()):
        ended = run("decide", "-", *options, "--lang", lang, stdin=json.dumps(whole))
        holds(ended)
        assert len(ended.faults()) == (ended.code == 2)
        assert bool(ended.out) == (ended.code == 0)


@given(mutated(RIGHT_FACTS), st.sampled_from(LANGUAGES))
def test_mutated_facts_are_answered_or_refused_in_one_line(whole: Any, lang: str) -> None:
    for options in (("--json",), ()):
        ended = run("qualify", "-", *options, "--lang", lang, stdin=json.dumps(whole))
        holds(ended)
        assert len(ended.faults()) == (ended.code == 2)
        assert bool(ended.out) == (ended.code == 0)


@given(JSON_VALUES, st.sampled_from(["decide", "qualify"]))
def test_any_json_is_answered_or_refused(value: Any, command: str) -> None:
    ended = run(command, "-", "--json", stdin=json.dumps(value))
    holds(ended)
    assert len(ended.faults()) == (ended.code == 2)


@given(st.binary(max_size=200), st.sampled_from(["decide", "qualify"]))
def test_any_bytes_are_refused(given_bytes: bytes, command: str) -> None:
    holds(run(command, "-", "--json", stdin=given_bytes))


@given(
    st.lists(st.binary(max_size=40).map(lambda b: b.replace(b"\n", b" ")) | st.none(), max_size=8)
)
def test_each_bad_line_is_one_line_and_each_good_one_answered(
    given_lines: list[bytes | None],
) -> None:
    """None stands for a good line; the first is one, so that these are lines."""
    good = json.dumps(case()).encode()
    all_lines = [None, None, *given_lines]
    stdin = b"\n".join(good if line is None else line for line in all_lines)
    ended = run("decide", "-", "--json", stdin=stdin)
    holds(ended)
    bad = [n for n, line in enumerate(all_lines, 1) if line and line.strip(b" \t\r")]
    assert len(ended.answers()) == all_lines.count(None)
    assert [int(f.split("line ")[1].split(",")[0].split(":")[0]) for f in ended.faults()] == bad


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_day_and_instant_are_answered_or_refused(on: str, known_at: str) -> None:
    stdin = json.dumps(case())
    for option, value in (("--on", on), ("--known-at", known_at)):
        holds(run("decide", "-", "--json", f"{option}={value}", stdin=stdin))


@given(st.dates(), st.sampled_from(RIGHT_CASES))
def test_every_day_of_the_calendar_is_answered(on: Any, whole: dict[str, Any]) -> None:
    for options in (("--json",), ("--lang", "fr")):
        assert run("decide", "-", "--on", str(on), *options, stdin=json.dumps(whole)).code == 0


@given(st.integers(1, 2000))
def test_any_depth_of_brackets_is_answered_or_refused(depth: int) -> None:
    whole = b'{"events": [], "further": ' + b"[" * depth + b"]" * depth + b"}"
    holds(run("decide", "-", "--json", stdin=whole))
