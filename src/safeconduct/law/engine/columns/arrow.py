"""Columns from and to Arrow tables and Parquet files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from ..nodes import Fact, Kind
from .column import Column, Mask


def from_arrow(table: pa.Table, facts: Mapping[str, Fact] | None = None) -> dict[str, Column]:
    """A column for each column of `table`: bool, date, string or dictionary, whole number.

    With `facts`, only those are read, and each has to be there, of the kind declared.
    Errors: ValueError naming the column, what was found and what is expected.
    """
    if facts is None:
        return {name: _column(name, table.column(name)) for name in table.column_names}
    columns: dict[str, Column] = {}
    for name, fact in facts.items():
        if name not in table.column_names:
            raise ValueError(f"facts: column '{name}' is missing, expected a {fact.kind.value}")
        columns[name] = _column(name, table.column(name), fact)
    return columns


def read_parquet(path: Path, facts: Mapping[str, Fact]) -> dict[str, Column]:
    """The fact columns of a Parquet file; columns that are no facts are not read."""
    present = set(pq.read_schema(path).names)
    return from_arrow(pq.read_table(path, columns=[f for f in facts if f in present]), facts)


def to_arrow(columns: Mapping[str, Column], *, dictionaries: bool = True) -> pa.Table:
    """A table with the columns as bool, date32, dictionary of strings (or plain ones), int64."""
    arrays = {name: _array(column) for name, column in columns.items()}
    if not dictionaries:
        for name, column in columns.items():
            if column.kind is Kind.CATEGORY:
                arrays[name] = arrays[name].cast(pa.string())
    return pa.table(arrays)


def _column(name: str, chunks: pa.ChunkedArray, fact: Fact | None = None) -> Column:
    array = chunks.combine_chunks()
    kind = _kind(name, array.type, fact)
    known = _known(array)
    if kind is Kind.CATEGORY:
        if not pa.types.is_dictionary(array.type):
            array = array.dictionary_encode()
        numbers = pc.fill_null(array.indices, 0).to_numpy(zero_copy_only=False)
        names = [str(word) for word in array.dictionary.to_pylist()]
        return Column(kind, numbers, known, tuple(names) or (() if fact is None else fact.values))
    if kind is Kind.DATE:
        array = array.cast(pa.date32()).cast(pa.int32())
    filled = pc.fill_null(array, False if kind is Kind.TRI else 0)
    return Column(kind, filled.to_numpy(zero_copy_only=False), known)


def _kind(name: str, found: pa.DataType, fact: Fact | None) -> Kind:
    if pa.types.is_null(found) and fact is not None:
        return fact.kind
    if pa.types.is_boolean(found):
        kind = Kind.TRI
    elif pa.types.is_date(found):
        kind = Kind.DATE
    elif pa.types.is_integer(found):
        kind = Kind.COUNT
    elif pa.types.is_string(found) or pa.types.is_large_string(found):
        kind = Kind.CATEGORY
    elif pa.types.is_dictionary(found) and pa.types.is_string(found.value_type):
        kind = Kind.CATEGORY
    else:
        raise ValueError(
            f"column '{name}': found {found}, expected bool, date, string or a whole number"
        )
    if fact is not None and fact.kind is not kind:
        raise ValueError(f"column '{name}': found {found}, expected a {fact.kind.value}")
    return kind


def _known(array: pa.Array) -> Mask | None:
    if array.null_count == 0:
        return None
    return np.asarray(pc.is_valid(array).to_numpy(zero_copy_only=False), dtype=np.bool_)


def _array(column: Column) -> pa.Array:
    mask = None if column.known is None else ~column.known
    if column.kind is Kind.DATE:
        return pa.array(column.values, pa.int32(), mask=mask).cast(pa.date32())
    if column.kind is Kind.CATEGORY:
        indices = pa.array(column.values, pa.int16(), mask=mask)
        return pa.DictionaryArray.from_arrays(indices, pa.array(column.categories, pa.string()))
    return pa.array(column.values, mask=mask)
