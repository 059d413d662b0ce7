"""Why two published totals of one year differ: who counts what, step by step.

The chain of definitions from one total to the other is declared, each step with its reason and
where it is said, and each either with the number published for it or as a condition that the
records can be counted by. What the steps do not account for is shown as not explained: it is
never spread over them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from .faults import AnalysisFault
from .profile import require_columns


@dataclass(frozen=True, slots=True)
class Total:
    """A number as somebody published it."""

    label: str
    total: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One difference of definition. `change` is what it adds to the running total (below zero:
    takes away); None: not declared, counted from the records by `without`, the values of columns
    whose records the second definition leaves out."""

    label: str
    change: int | None = None
    without: Mapping[str, Sequence[str]] | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A step taken: what it changes, and the total after it. `counted`: from the records."""

    label: str
    change: int
    after: int
    counted: bool
    source: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """`unexplained`: what is left between the last step and the second total.

    `start_counted`: the records counted by the first definition, where records were given.
    """

    year: int | None
    first: Total
    second: Total
    lines: tuple[Line, ...]
    start_counted: int | None

    @property
    def unexplained(self) -> int:
        last = self.lines[-1].after if self.lines else self.first.total
        return self.second.total - last

    def as_answer(self) -> dict[str, Any]:
        """The chain as JSON holds it."""
        return {
            "year": self.year,
            "from": _total(self.first),
            "to": _total(self.second),
            "difference": self.second.total - self.first.total,
            "steps": [
                {
                    "step": line.label,
                    "change": line.change,
                    "after": line.after,
                    "counted_from": "records" if line.counted else "declared",
                    "source": line.source,
                }
                for line in self.lines
            ],
            "not_explained": self.unexplained,
            "records": self.start_counted,
        }


def _total(total: Total) -> dict[str, Any]:
    return {"label": total.label, "total": total.total, "source": total.source}


def reconcile(
    first: Total,
    second: Total,
    steps: Sequence[Step],
    *,
    year: int | None = None,
    records: pl.DataFrame | None = None,
) -> Reconciliation:
    """Walk from `first` to `second`.

    Steps that are counted need `records`; each takes away the records left that fall under it, so
    that no record is taken away twice. Blank values fall under no step. Errors: AnalysisFault
    where a step has neither number nor condition, or its records or column are not there.
    """
    left = records
    running = first.total
    lines: list[Line] = []
    for step in steps:
        counted = step.change is None
        if step.change is not None:
            change = step.change
        else:
            if not step.without:
                raise AnalysisFault("analyse-empty-step", step=step.label)
            if left is None:
                raise AnalysisFault("analyse-step-needs-records", step=step.label)
            require_columns(left, list(step.without))
            falls = pl.all_horizontal(
                pl.col(column).cast(pl.String).is_in(list(values)).fill_null(False)
                for column, values in step.without.items()
            )
            stay = left.filter(~falls)
            change, left = len(stay) - len(left), stay
        running += change
        lines.append(Line(step.label, change, running, counted, step.source))
    return Reconciliation(
        year, first, second, tuple(lines), None if records is None else len(records)
    )


def read_chain(declared: object) -> tuple[Total, Total, list[Step], int | None]:
    """The chain as JSON declares it: ``{"year", "from": {"label", "total", "source"}, "to": …,
    "steps": [{"step", "change" or "without": {column: [values]}, "source"}]}``.

    Errors: AnalysisFault naming the key that is missing or has the wrong kind of value.
    """
    chain = _mapping(declared, "")
    year = chain.get("year")
    if year is not None and type(year) is not int:
        raise AnalysisFault("analyse-wrong-chain", entry="year")
    steps = chain.get("steps", [])
    if not isinstance(steps, list):
        raise AnalysisFault("analyse-wrong-chain", entry="steps")
    return (
        _read_total(chain, "from"),
        _read_total(chain, "to"),
        [_read_step(step, f"steps[{at}]") for at, step in enumerate(steps)],
        year,
    )


def _mapping(value: object, key: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise AnalysisFault("analyse-wrong-chain", entry=key or "{}")
    return value


def _text(value: Mapping[str, Any], key: str, at: str, default: str | None = None) -> str:
    found = value.get(key, default)
    if not isinstance(found, str):
        raise AnalysisFault("analyse-wrong-chain", entry=f"{at}.{key}")
    return found


def _read_total(chain: Mapping[str, Any], key: str) -> Total:
    value = _mapping(chain.get(key), key)
    total = value.get("total")
    if type(total) is not int or total < 0:
        raise AnalysisFault("analyse-wrong-chain", entry=f"{key}.total")
    return Total(_text(value, "label", key), total, _text(value, "source", key, ""))


def _read_step(declared: object, at: str) -> Step:
    value = _mapping(declared, at)
    change, without = value.get("change"), value.get("without")
    if (change is None) == (without is None) or (change is not None and type(change) is not int):
        raise AnalysisFault("analyse-wrong-chain", entry=f"{at}.change")
    if without is not None:
        for column, values in _mapping(without, f"{at}.without").items():
            if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
                raise AnalysisFault("analyse-wrong-chain", entry=f"{at}.without.{column}")
    return Step(_text(value, "step", at), change, without, _text(value, "source", at, ""))
