"""`safeconduct centre intake`: once in a round, and one line where it cannot be."""

from __future__ import annotations

import json
from pathlib import Path

from tests.integration.store.processes import safeconduct


def test_the_cases_are_handed_over_once_in_a_round(folder: Path) -> None:
    first = safeconduct(folder, "centre", "intake", "--round", "2026", "--json")
    assert first.returncode == 0, first.stderr
    assert json.loads(first.stdout) == {"round": "2026", "cases": 0, "taken": 0, "delivery": 1}
    again = safeconduct(folder, "centre", "intake", "--round", "2026", "--lang", "nl")
    assert (again.returncode, again.stdout) == (2, "")
    assert again.stderr.count("\n") == 1 and "ronde 2026" in again.stderr
