"""Reading lines and values: what is one value, what is a line, in bounded memory."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.cases.strict_json import JsonFault, strict_json
from safeconduct.cli import lines
from safeconduct.cli.faults import printable
from safeconduct.cli.lines import Line, read_values

MARKS = frozenset({"case", "events"})


def read(text: bytes) -> tuple[bool, list[Line]]:
    reading = read_values(io.BytesIO(text), MARKS)
    return reading.single, list(reading.lines)


def told(found: list[Line]) -> list[tuple[int, object]]:
    """Each line's number, with its value or the key of what is wrong with it."""
    return [(line.number, line.fault.key if line.fault else line.value) for line in found]


@pytest.mark.parametrize(
    ("text", "single", "expected"),
    [
        (b"", True, []),
        (b"\n \n\t\r\n", True, []),
        (b"{}", True, [(1, {})]),
        (b"\n\n{}\n\n", True, [(3, {})]),
        (b"5", True, [(1, 5)]),
        (b"\xef\xbb\xbf{}", True, [(1, {})]),
        (b'{"case":\n\n"a"\n}', True, [(1, {"case": "a"})]),
        (b'[\n{"case": "a"}\n]', True, [(1, [{"case": "a"}])]),
        (b"{}\n{}", False, [(1, {}), (2, {})]),
        (b"{}\r\n\r\n{}\r\n", False, [(1, {}), (3, {})]),
        (b"bad\n{}", False, [(1, "cli-fault-json"), (2, {})]),
        (b"{}\nbad", False, [(1, {}), (2, "cli-fault-json")]),
        # A first line that breaks off is a line of its own where values follow it …
        (b'{"case": [\n{"case": 1}', False, [(1, "cli-fault-end"), (2, {"case": 1})]),
        (b'{"case": [\n{"case"}', False, [(1, "cli-fault-end"), (2, "cli-fault-json")]),
        # … and the beginning of one broken value where its own parts follow.
        (b'{"case": [\n 1,\n 2}\n', True, [(1, "cli-fault-json")]),
        (b'{"events": [\n  {"id": 1}\n  {"id": 2}\n]}', True, [(1, "cli-fault-json")]),
        (b'{\n"case": 1\n}\n{\n"case": 2\n}', True, [(1, "cli-fault-several")]),
    ],
)
def test_the_whole_input_is_one_value_or_each_line_is(
    text: bytes, single: bool, expected: list[tuple[int, object]]
) -> None:
    found_single, found = read(text)
    assert (found_single, told(found)) == (single, expected)


def test_the_place_of_a_fault_is_counted_over_lines() -> None:
    _, (line,) = read(b'\n{"case": "a",\n\n "events": [}\n')
    assert line.fault is not None
    assert (line.number + line.fault.line - 1, line.fault.column) == (4, 13)


@pytest.mark.parametrize("ending", [b"", b"\n", b'\n{"case": 1}', b"\n\n\n"])
def test_a_value_beyond_the_limit_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, ending: bytes
) -> None:
    monkeypatch.setattr(lines, "VALUE_LIMIT", 100)
    _, found = read(b'{"case": "' + b"x" * 500 + b'"}' + ending)
    rest = [(2, {"case": 1})] if ending.strip() else []
    assert told(found) == [(1, "cli-fault-long"), *rest]


def test_a_value_beyond_the_limit_over_many_lines_is_refused_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lines, "VALUE_LIMIT", 100)
    single, found = read(b'{"events": [\n' + b" 1,\n" * 100 + b" 1]}")
    assert (single, told(found)) == (True, [(1, "cli-fault-long")])


def test_a_value_at_the_limit_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = b'{"case": "' + b"x" * 88 + b'"}'
    monkeypatch.setattr(lines, "VALUE_LIMIT", len(whole))
    assert told(read(whole)[1]) == [(1, {"case": "x" * 88})]
    assert told(read(whole + b"\n" + whole)[1])[1][0] == 2


def test_lines_are_read_as_they_are_asked_for() -> None:
    def endless() -> io.BufferedIOBase:
        class Endless(io.RawIOBase):
            def readable(self) -> bool:
                return True

            def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
                buffer[:3] = b"{}\n"
                return 3

        return io.BufferedReader(Endless(), 64)

    reading = read_values(endless(), MARKS)  # type: ignore[arg-type]
    assert [next(reading.lines).number for _ in range(1000)] == list(range(1, 1001))


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON, st.sampled_from([None, 0, 2]))
def test_every_json_value_is_read_as_it_was_written(value: object, indent: int | None) -> None:
    for plain in (True, False):
        text = json.dumps(value, indent=indent, ensure_ascii=plain).encode()
        assert strict_json(text) == value
        assert told(read(b"\n" + text)[1]) == [(2, value)]


@given(st.dictionaries(st.text(), st.integers(), min_size=1), st.data())
def test_a_key_that_stands_twice_is_found(value: dict[str, int], data: st.DataObject) -> None:
    again = data.draw(st.sampled_from(sorted(value)))
    pairs = [*value.items(), (again, 1)]
    text = ", ".join(f"{json.dumps(key)} : {number}" for key, number in pairs)
    with pytest.raises(JsonFault) as caught:
        strict_json(f'{{"a": [{{{text}}}]}}'.encode())
    assert caught.value.key == "cli-fault-twice"
    assert caught.value.values == {"found": again}


@given(st.text(), st.integers(1, 100))
def test_what_is_printed_is_one_line_of_bounded_length(text: str, limit: int) -> None:
    shown = printable(text, limit)
    assert len(shown.splitlines()) <= 1
    assert "\x1b" not in shown
    assert len(shown) <= 10 * limit
    if text.isascii() and text.isprintable() and len(text) <= limit:
        assert shown == text
