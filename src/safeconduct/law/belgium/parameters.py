"""The numbers of the Belgian law as dated data, each value with the reference it stands on.

They stand in the TOML files of the folder ``parameters`` beside this module and are checked as
they are read. Rules refer to them by name (`Parameter` nodes), so that a reform is another value
and never another rule. Amounts are whole euro, prison counts in months, the surcharge in tenths.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from safeconduct.law.belgium.catalogue import by_code
from safeconduct.law.engine.errors import LawError
from safeconduct.law.engine.rules import History, ParameterValue

_FOLDER = Path(__file__).with_suffix("")
_UNITS = ("days", "months", "times", "tenths", "points", "date")
_RANGES = {
    "prison_months": ("prison_min_months", "prison_max_months"),
    "fine_eur": ("fine_min_eur", "fine_max_eur"),
}


class ParameterError(LawError):
    """A parameter file is not well formed. Says where, what was found and what is expected."""


@cache
def parameters() -> Mapping[str, History]:
    """Every parameter of the Belgian law, by name.

    Errors: ParameterError for a file that is not well formed or a name that stands twice;
    LawError for dated values out of order.
    """
    return MappingProxyType({history.name: history for _, history in _all()})


def rule_of(name: str) -> str:
    """The code of the rule that parameter `name` belongs to. Errors: KeyError."""
    return _rules()[name]


@cache
def _rules() -> Mapping[str, str]:
    return {history.name: code for code, history in _all()}


@cache
def _all() -> tuple[tuple[str, History], ...]:
    found: dict[str, tuple[str, History]] = {}
    for path in sorted(_FOLDER.glob("*.toml")):
        for code, history in read_file(path):
            if history.name in found:
                raise ParameterError(f"{path.name}: '{history.name}' stands twice, expected once")
            found[history.name] = (code, history)
    return tuple(found.values())


def read_file(path: Path) -> Iterator[tuple[str, History]]:
    """The dated numbers of a file with the code of the rule of each. Errors: ParameterError."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ParameterError(f"{path.name}: {error}; expected TOML") from error
    for number, row in enumerate(tables.get("parameter", ()), start=1):
        where = f"{path.name}, parameter {number}"
        yield _code(row, where), _parameter(row, where)
    for number, row in enumerate(tables.get("penalty", ()), start=1):
        where = f"{path.name}, penalty {number}"
        yield from ((_code(row, where), history) for history in _penalty(row, where))


def _code(row: Mapping[str, Any], where: str) -> str:
    code = row.get("rule")
    if code not in by_code():
        raise ParameterError(f"{where}: rule is {code!r}, expected a code of the catalogue")
    return str(code)


def _parameter(row: Mapping[str, Any], where: str) -> History:
    name, unit = row.get("name"), row.get("unit")
    if not isinstance(name, str) or not name.isidentifier():
        raise ParameterError(f"{where}: name is {name!r}, expected letters, digits and _")
    if unit not in _UNITS:
        raise ParameterError(f"{where}: unit is {unit!r}, expected one of {', '.join(_UNITS)}")
    wanted = date if unit == "date" else int
    values = tuple(
        _value(value, value.get("value"), wanted, where) for value in row.get("value", ())
    )
    return History(name, values)


def _penalty(row: Mapping[str, Any], where: str) -> Iterator[History]:
    offence, level = row.get("offence"), row.get("level")
    if not isinstance(offence, str) or type(level) is not int:
        raise ParameterError(
            f"{where}: found {offence!r}, level {level!r}, expected an offence and a whole number"
        )
    for key, names in _RANGES.items():
        for side, name in enumerate(names):
            values = tuple(
                _value(value, _range(value, key, where)[side], int, where)
                for value in row.get("value", ())
            )
            yield History(f"{offence}_{level}_{name}", values)


def _range(value: Mapping[str, Any], key: str, where: str) -> tuple[int, int]:
    match value.get(key):
        case [int(low), int(high)] if low <= high:
            return low, high
        case found:
            raise ParameterError(f"{where}: {key} is {found!r}, expected [least, most]")


def _value(row: Mapping[str, Any], value: object, wanted: type, where: str) -> ParameterValue:
    start, source, verified = row.get("valid_from"), row.get("source"), row.get("verified")
    # Compared and not tested: true is an int in Python, a date-time is a date.
    if start is not None and type(start) is not date:
        raise ParameterError(f"{where}: valid_from is {start!r}, expected a date")
    if not isinstance(source, str) or not source.strip():
        raise ParameterError(f"{where}: source is {source!r}, expected a text")
    if not isinstance(verified, bool):
        raise ParameterError(f"{where}: verified is {verified!r}, expected true or false")
    if type(value) is wanted and isinstance(value, date):
        return ParameterValue(start, value, source, verified)
    if type(value) is wanted and isinstance(value, int) and value >= 0:
        return ParameterValue(start, value, source, verified)
    expected = "a date" if wanted is date else "a whole number, 0 or more"
    raise ParameterError(f"{where}: value is {value!r}, expected {expected}")
