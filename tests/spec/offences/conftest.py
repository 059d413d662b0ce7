"""How the tests of the penal law ask it: facts in, the answer of each offence out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from safeconduct.cases.facts_reading import read_facts
from safeconduct.cases.qualify import qualify

Answers = dict[str, dict[str, Any]]
Ask = Callable[..., Answers]


@pytest.fixture
def law() -> Ask:
    """Ask the law of the day `date`: `law("2007-09-01", acts={"recruit": True})["trafficking"]`."""

    def ask(date: str, **facts: object) -> Answers:
        answer = qualify(read_facts({"date": date, **facts}))
        return {offence["offence"]: offence for offence in answer["offences"]}

    return ask


@pytest.fixture
def verified() -> Callable[[str], bool]:
    """Whether the answer for facts of a day says that the law of that day is confirmed."""

    def ask(date: str) -> bool:
        found = qualify(read_facts({"date": date}), reasons=False)["verified"]
        assert isinstance(found, bool)
        return found

    return ask
