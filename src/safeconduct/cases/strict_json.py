"""One JSON value from bytes, strictly: what RFC 8259 leaves open is refused, never guessed."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn

import orjson


class JsonFault(ValueError):
    """Bytes that are not one JSON value. `key` and `values` name the text to say.

    `line` and `column` count from 1 within the bytes given, in characters.
    """

    def __init__(self, key: str, *, line: int = 1, column: int = 1, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.line = line
        self.column = column
        self.values = values


class _Refused(Exception):
    """Raised while decoding: the key of the text to say, and what was found in the input."""

    def __init__(self, key: str, found: str) -> None:
        super().__init__(key)
        self.key = key
        self.found = found


_UNSURE = object()
_AS_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_LONG_NUMBER = b"0" * 16
_TOKEN = re.compile(r"[\w.+\-]{1,40}|\S")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


def strict_json(raw: bytes) -> Any:
    """The JSON value in `raw`, whole numbers exact.

    Errors: JsonFault for bytes that are not UTF-8, for anything that is not JSON (NaN, a number
    no computer holds, half a surrogate pair), for brackets nested beyond all use, and for a key
    that stands twice in one object: which of the two was meant is not ours to choose.
    """
    value = _plain_json(raw)
    return _slowly(raw) if value is _UNSURE else value


def _plain_json(raw: bytes) -> Any:
    """The value, where a fast reader can be trusted with it; else `_UNSURE`.

    It keeps the last of two equal keys and rounds long numbers: bytes that may hold either are
    left to the strict reader, and so is whatever it refuses, for a message with a place.
    """
    if b"\\u" in raw or _LONG_NUMBER in raw.translate(_AS_ZEROS):
        return _UNSURE
    try:
        value = orjson.loads(raw)
        again = orjson.dumps(value)
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):
        return _UNSURE
    # Each key ends in a quote and a colon: written again, the value has as many, unless one of two
    # equal keys was lost (or the writer puts a space there, which the strict reader may sort out).
    return value if again.count(b'":') == raw.count(b'":') else _UNSURE


def _slowly(raw: bytes) -> Any:
    text = _decoded(raw)
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise _not_json(text, error.pos) from None
    except _Refused as refused:
        raise _fault(refused.key, text, _written_at(text, refused), found=refused.found) from None
    except RecursionError:
        raise JsonFault("cli-fault-depth") from None
    except ValueError:  # Python reads whole numbers of a few thousand digits, no longer ones
        longest = max(re.finditer(r"[0-9]+", text), key=lambda match: len(match.group()))
        found = longest.group()[:20] + "…"
        raise _fault("cli-fault-json", text, longest.start(), found=found) from None
    if "\\u" in text:
        _demand_whole_characters(text, value)
    return value


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as wrong:
        before = raw[: wrong.start].decode(errors="replace")
        found = f"0x{raw[wrong.start]:02x}"
        raise _fault("cli-fault-utf8", before, len(before), found=found) from None


def _fault(key: str, text: str, at: int, **values: str) -> JsonFault:
    """The fault at index `at` of `text`, as a line and a column."""
    line = text.count("\n", 0, at) + 1
    return JsonFault(key, line=line, column=at - text.rfind("\n", 0, at), **values)


def _not_json(text: str, at: int) -> JsonFault:
    found = _TOKEN.search(text, at)
    if found is None:
        return _fault("cli-fault-end", text, at)
    return _fault("cli-fault-json", text, found.start(), found=found.group())


def _written_at(text: str, refused: _Refused) -> int:
    """Where the refused thing is last written; of a key that stands twice, the second."""
    name = refused.found
    places = (text.rfind(form) for form in (json.dumps(name), f'"{name}"', name))
    return next((at for at in places if at >= 0), 0)


def _demand_whole_characters(text: str, value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        half = _SURROGATE.search(text)
        at, found = (half.start(), half.group()) if half else (0, "\\u")
        raise _fault("cli-fault-json", text, at, found=found) from None


def _keys_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        raise _Refused("cli-fault-twice", next(key for key in keys if keys.count(key) > 1))
    return found


def _no_constant(name: str) -> NoReturn:
    raise _Refused("cli-fault-json", name)


def _finite(number: str) -> float:
    value = float(number)
    if math.isinf(value):
        raise _Refused("cli-fault-json", number)
    return value


_DECODER = json.JSONDecoder(
    object_pairs_hook=_keys_once, parse_constant=_no_constant, parse_float=_finite
)
