"""The woman met in Antwerp on 1 February 2008, as far as the 45 days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from safeconduct.cases.model import Case
from safeconduct.cases.reading import read_case
from safeconduct.cases.standing import decide

TOLD: list[tuple[str, str, str, dict[str, Any]]] = [
    ("2008-02-01", "detected", "federal_police", {"channel": "control", "district": "Antwerpen"}),
    ("2008-02-01", "assessed", "federal_police", {"as": "victim"}),
    ("2008-02-01", "referred", "federal_police", {"centre": "payoke"}),
    ("2008-02-02", "guidance_started", "payoke", {"centre": "payoke"}),
    ("2008-02-02", "contact_broken", "payoke", {}),
    ("2008-02-10", "document_issued", "immigration_office", {"document": "reflection_order"}),
]

Telling = Callable[..., Case]


@pytest.fixture
def antwerp() -> Telling:
    """Make her case; more events as (day, type, agency, data); person keys by name."""

    def tell(*more: tuple[str, str, str, dict[str, Any]], **person: Any) -> Case:
        return read_case(
            {
                "case": "c-001",
                "person": {
                    "birth_date": "1988-05-01",
                    "unaccompanied": False,
                    "nationalities": ["NGA"],
                    "residence_status": "illegal",
                }
                | person,
                "offence": "trafficking",
                "events": [
                    {
                        "id": f"e{number}",
                        "type": kind,
                        "happened_on": day,
                        "recorded_at": data.pop("recorded_at", f"{day}T20:00:00+01:00"),
                        "agency": agency,
                        "data": data,
                    }
                    for number, (day, kind, agency, data) in enumerate(
                        [(d, k, a, dict(x)) for d, k, a, x in (*TOLD, *more)], start=1
                    )
                ],
            }
        )

    return tell


@pytest.fixture
def answer(antwerp: Telling) -> Callable[..., dict[str, Any]]:
    """Her standing on a day, with reasons in a language."""

    def ask(day: str, *more: Any, lang: str = "en", **person: Any) -> dict[str, Any]:
        case = antwerp(*more, **person)
        return decide(case, on=date.fromisoformat(day), lang=lang)

    return ask
