"""A release as it is kept between its people and published: what was drawn and what is shown.

Both are written down: a later program may reckon tables better from the same measurements, and what
one person agreed to is what is published.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from .accounting import Price
from .domain import Domain
from .noise import code_hash
from .tables import Measured, Table

FORM = 1
"""The form of the content; another would get another number."""


def as_content(measured: Measured, tables: Sequence[Table]) -> dict[str, Any]:
    """What is kept, as JSON takes it. No true count is in it."""
    price = measured.price
    return {
        "form": FORM,
        "code": code_hash(),
        "mechanism": measured.mechanism,
        "commitment": measured.commitment,
        "epsilon": price.epsilon,
        "delta": price.delta,
        "rho": price.rho,
        "declared": measured.domain.declared,
        "codes": {column: list(codes) for column, codes in measured.domain.codes.items()},
        "tables": [
            {
                "columns": list(table.columns),
                "sigma": sigma,
                "measured": drawn.ravel().tolist(),
                "count": np.round(table.count, 6).ravel().tolist(),
                "low": table.low.ravel().tolist(),
                "high": table.high.ravel().tolist(),
                "deviation": table.deviation,
            }
            for table, drawn, sigma in zip(tables, measured.noisy, price.sigmas, strict=True)
        ],
    }


def from_content(content: Mapping[str, Any]) -> tuple[Measured, tuple[Table, ...]]:
    """What was drawn and what is shown, read again. Errors: ValueError for another form."""
    if content["form"] != FORM:
        raise ValueError(f"found a release of form {content['form']}, expected {FORM}")
    codes = {column: tuple(listed) for column, listed in content["codes"].items()}
    domain = Domain(codes, bool(content["declared"]))
    kept = content["tables"]
    price = Price(
        content["epsilon"],
        content["delta"],
        tuple(each["sigma"] for each in kept),
        content["rho"],
    )
    measured = Measured(
        tuple(tuple(each["columns"]) for each in kept),
        domain,
        price,
        tuple(_cells(each, "measured", domain).astype(np.int64) for each in kept),
        content["commitment"],
        content["mechanism"],
    )
    tables = tuple(
        Table(
            tuple(each["columns"]),
            tuple(domain.codes[column] for column in each["columns"]),
            _cells(each, "count", domain),
            _cells(each, "low", domain).astype(np.int64),
            _cells(each, "high", domain).astype(np.int64),
            each["deviation"],
        )
        for each in kept
    )
    return measured, tables


def _cells(kept: Mapping[str, Any], name: str, domain: Domain) -> np.ndarray:
    return np.array(kept[name], dtype=np.float64).reshape(domain.sizes(kept["columns"]))
