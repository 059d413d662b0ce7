"""The law on DuckDB, in the process itself."""

from __future__ import annotations

from collections.abc import Mapping

import duckdb
import numpy as np

from ..codes import facts_of
from ..columns import Column, Result, from_arrow, to_arrow
from ..nodes import Node
from ..rules import History
from .dialects import DUCKDB
from .select import BRANCH, select


def evaluate(
    outputs: Mapping[str, Node],
    facts: Mapping[str, Column],
    parameters: Mapping[str, History],
    *,
    branches: bool = False,
) -> Result:
    """As `columns.evaluate`, computed by an in-memory DuckDB."""
    # Where the law asks for no fact, any column still tells how many cases there are.
    needed = facts_of(outputs.values()) or facts
    # A fact that is a category is compared as text, not as the number a dictionary gives it.
    table = to_arrow({name: facts[name] for name in needed}, dictionaries=False)
    sql = select(outputs, parameters, DUCKDB, table="cases", branches=branches)
    with duckdb.connect() as connection:
        connection.register("cases", table)
        found = connection.sql(sql).to_arrow_table()
    answers = from_arrow(found)
    numbers = {name: answers[name + BRANCH].values.astype(np.int8) for name in outputs if branches}
    return Result({name: answers[name] for name in outputs}, numbers)
