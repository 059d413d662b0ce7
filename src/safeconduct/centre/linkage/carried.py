"""Weights carried over from data whose truth was known.

Fitted on FEBRL 3 (Christen, Freely Extensible Biomedical Record Linkage, ANU), encoded as agencies
encode, by bench/linkage/fit_weights.py, which writes ``carried_weights.json``. A pair of sources
says for itself how many matches there are, and where it can, how its own pairs look (`estimate`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from .weights import Levels, Weights

_TABLE = Path(__file__).with_name("carried_weights.json")


def encoding(version: str) -> str:
    """The part of a version that decides how alike two filters are: 1 of 1-icu77.1."""
    return version.partition("-")[0]


def carried_over(version: str, groups: Iterable[str]) -> Weights:
    """The weights of an encoding for the groups that are there.

    Errors: KeyError where nothing is known of this version or of one of its groups.
    """
    table = json.loads(_TABLE.read_text(encoding="utf-8"))[encoding(version)]
    return Weights(
        {
            group: Levels(
                tuple(table[group]["cuts"]),
                *(tuple(map(tuple, table[group][part])) for part in ("matches", "others")),
            )
            for group in groups
        }
    )
