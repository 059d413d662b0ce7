"""The law as SQL: one SELECT over a table of facts, in the dialect of DuckDB, PostgreSQL, Spark."""

from .dialects import DIALECTS, DUCKDB, POSTGRESQL, SPARK, Dialect
from .select import BRANCH, select

__all__ = ["BRANCH", "DIALECTS", "DUCKDB", "POSTGRESQL", "SPARK", "Dialect", "select"]
