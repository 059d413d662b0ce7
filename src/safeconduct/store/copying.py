"""Writing many rows at once, by PostgreSQL's COPY."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson
from django.db import connection, models
from psycopg import sql


def copy_rows(
    model: type[models.Model], rows: Iterable[models.Model], *, numbered: bool = False
) -> None:
    """Insert unsaved `rows` of `model`; the database numbers them unless they are `numbered`."""
    fields = [
        field
        for field in model._meta.concrete_fields
        if numbered or not isinstance(field, models.AutoField | models.BigAutoField)
    ]
    names = [field.attname for field in fields]
    as_json = [isinstance(field, models.JSONField) for field in fields]
    table = sql.Identifier(model._meta.db_table)
    columns = sql.SQL(", ").join([sql.Identifier(str(field.column)) for field in fields])

    def run(cursor: Any, statement: str) -> None:
        cursor.execute(sql.SQL(statement).format(table=table, columns=columns))

    with connection.cursor() as cursor:
        # PostgreSQL copies into no table with row security: the rows take a step between.
        run(cursor, "CREATE TEMPORARY TABLE arriving AS SELECT {columns} FROM {table} WITH NO DATA")
        with cursor.copy("COPY arriving FROM STDIN") as copy:
            for row in rows:
                values: list[Any] = [getattr(row, name) for name in names]
                for place, is_json in enumerate(as_json):
                    if is_json:
                        values[place] = orjson.dumps(values[place]).decode()
                copy.write_row(values)
        run(cursor, "INSERT INTO {table} ({columns}) SELECT {columns} FROM arriving")
        run(cursor, "DROP TABLE arriving")
