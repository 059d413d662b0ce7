"""The statement of a release read back: what was measured, and nothing of whom.

Everything that is published is reckoned from it, so a release can be made again from this file
alone, by whoever has it, with the same answer.
"""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np

from .accounting import Price
from .domain import Domain
from .tables import Measured


class WrongStatement(ValueError):
    """What was read is no statement of a release."""


def read_statement(content: bytes) -> Measured:
    """What `release.json` says was measured. Errors: WrongStatement."""
    try:
        return _measured(json.loads(content))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as wrong:
        raise WrongStatement(str(wrong)) from None


def _measured(said: dict[str, Any]) -> Measured:
    codes = {str(column): tuple(map(str, listed)) for column, listed in said["codes"].items()}
    domain = Domain(codes, declared=said["categories"] == "declared")
    tables = tuple(tuple(map(str, table["columns"])) for table in said["tables"])
    sigmas = tuple(float(table["sigma"]) for table in said["tables"])
    numbers = [float(said[name]) for name in ("epsilon", "delta", "rho")]
    if not tables or not all(math.isfinite(n) and n > 0 for n in (*sigmas, *numbers)):
        raise WrongStatement("a promise without numbers")
    epsilon, delta, rho = numbers
    drawn = tuple(
        np.array(table["measured"], dtype=np.int64).reshape(domain.sizes(columns))
        for table, columns in zip(said["tables"], tables, strict=True)
    )
    price = Price(epsilon, delta, sigmas, rho)
    return Measured(tables, domain, price, drawn, str(said["commitment"]), str(said["mechanism"]))
