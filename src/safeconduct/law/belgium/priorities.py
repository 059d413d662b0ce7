"""What each criterion of priority weighs in a proposed ranking (PR-1).

No rule of the engine asks these numbers: the directive leaves the order to the magistrate, and a
ranking is a proposal. They are dated and cited as all others are.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from safeconduct.law.belgium.parameters import read_file
from safeconduct.law.engine.rules import History


@cache
def weights() -> Mapping[str, History]:
    """The weights by name: ``priority_`` and the criterion. Errors: ParameterError."""
    found = read_file(Path(__file__).with_suffix(".toml"))
    return MappingProxyType({history.name: history for _, history in found})
