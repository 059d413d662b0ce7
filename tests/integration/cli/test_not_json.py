"""What is not JSON is refused by line and column; the lines beside it are answered."""

from __future__ import annotations

import json

import pytest

from .command_line import in_reflection, run
from .wrong import refused

NOT_JSON = {
    "nothing": (b"", "nothing to read"),
    "white space": (b" \n\t\n", "nothing to read"),
    "a word": (b"hello", "column 1: found hello, expected JSON"),
    "a broken value": (b'{"case": tru}', "line 1, column 10: found tru"),
    "a value that stops": (b'{"case": "c-1", "events": [', "stops before it is complete"),
    "a text that stops": (b'{"case": "c-1', "expected JSON"),
    "not a number": (b'{"case": NaN, "events": []}', "column 10: found NaN"),
    "infinity": (b'{"n": -Infinity, "events": []}', "column 7: found -Infinity"),
    "a number beyond all": (b'{"n": 1e999, "events": []}', "found 1e999"),
    "a number of 5000 digits": (b'{"n": ' + b"9" * 5000 + b', "events": []}', "found 9999"),
    "half a surrogate pair": (b'{"case": "\\ud800", "events": []}', "column 11: found \\ud800"),
    "bytes that are no UTF-8": (
        b'{"case": "\xff", "events": []}',
        "column 11: found the byte 0xff",
    ),
    "UTF-16": ('{"events": []}'.encode("utf-16"), "found the byte 0xff"),
    "a control character": (b'{"case": "\x00", "events": []}', "column 11"),
    "a key twice": (b'{"events": [], "events": []}', "column 16: found the key events twice"),
    "a key twice, far within": (
        b'{"events": [{"id": "e1",\n "id": "e2"}]}',
        "line 2, column 2: found the key id twice",
    ),
    "brackets without end": (b"[" * 100_000 + b"]" * 100_000, "a thousand deep"),
    "objects without end": (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "a thousand deep"),
    "a trailing comma": (b'{"events": [],}', "column 15"),
    "two values on a line": (b'{"events": []} {"events": []}', "column 16"),
    "a comment": (b'{"events": []} // done', "column 16"),
    "values over several lines": (
        b'{\n"events": []\n}\n{\n"events": []\n}\n',
        "several values spread over several lines",
    ),
    "a broken value over lines": (
        b'\n{"case": "c-1",\n "person": {},\n "events": [}\n',
        "line 4, column 13: found }",
    ),
}


@pytest.mark.parametrize("name", NOT_JSON)
@pytest.mark.parametrize("command", ["decide", "qualify"])
def test_what_is_not_json_is_refused_by_line_and_column(command: str, name: str) -> None:
    given, said = NOT_JSON[name]
    assert said in refused(run(command, "-", stdin=given))


@pytest.mark.parametrize(
    "name", [n for n in NOT_JSON if b"\n" not in NOT_JSON[n][0] and NOT_JSON[n][0].strip()]
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_line_that_is_not_json_leaves_the_others_answered(name: str, place: int) -> None:
    good = json.dumps(in_reflection()).encode()
    whole = [good, good]
    whole.insert(place, NOT_JSON[name][0])
    ended = run("decide", "-", "--json", stdin=b"\n".join(whole))
    assert ended.code == 2
    assert len(ended.answers()) == 2
    (line,) = ended.faults()
    assert line.startswith(f"standard input, line {place + 1}, ")
