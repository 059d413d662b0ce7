"""Writing many rows at once, by PostgreSQL's COPY."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson
from django.db import connection, models
from psycopg import sql


def copy_rows(model: type[models.Model], rows: Iterable[models.Model]) -> None:
    """Insert unsaved `rows` of `model`; the database numbers those that have no key yet."""
    fields = [
        field
        for field in model._meta.concrete_fields
        if not isinstance(field, models.AutoField | models.BigAutoField)
    ]
    names = [field.attname for field in fields]
    as_json = [isinstance(field, models.JSONField) for field in fields]
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(model._meta.db_table),
        sql.SQL(", ").join([sql.Identifier(str(field.column)) for field in fields]),
    )
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            values: list[Any] = [getattr(row, name) for name in names]
            for place, is_json in enumerate(as_json):
                if is_json:
                    values[place] = orjson.dumps(values[place]).decode()
            copy.write_row(values)
