"""The law for a whole caseload: facts and answers as NumPy columns, computed in chunks."""

from .arrow import from_arrow, read_parquet, to_arrow
from .column import Column
from .evaluate import Result, evaluate

__all__ = ["Column", "Result", "evaluate", "from_arrow", "read_parquet", "to_arrow"]
