"""Answers as JSON on standard output: one line each, indented where a person looks at one."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Any

import orjson


def print_json(values: Iterable[Any], *, one: bool) -> None:
    """Each of `values` as a line of JSON; `one` says that there is but one, to be read alone."""
    indented = one and sys.stdout.isatty()
    out = sys.stdout.buffer
    out.writelines(_line(value, indented) for value in values)
    out.flush()


def _line(value: Any, indented: bool) -> bytes:
    option = orjson.OPT_APPEND_NEWLINE | (orjson.OPT_INDENT_2 if indented else 0)
    try:
        return orjson.dumps(value, option=option)
    except orjson.JSONEncodeError:
        # orjson writes whole numbers of 64 bits; a fine for very many victims can be longer.
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
