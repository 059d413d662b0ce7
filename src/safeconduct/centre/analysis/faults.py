"""What is wrong with a table given to an analysis, as a text of the catalogues and its values."""

from __future__ import annotations


class AnalysisFault(Exception):
    """The table cannot be analysed. `key` names the text that says why, `values` what it holds."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(f"{key} {values}")
        self.key = key
        self.values = values
