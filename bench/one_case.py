"""One case decided and explained: a timeline of thirty events, with the whole tree of reasons."""

from __future__ import annotations

import statistics
import time
from datetime import date, timedelta
from typing import Any

from safeconduct.cases.model import Case
from safeconduct.cases.reading import read_case
from safeconduct.cases.standing import decide

ON = date(2009, 6, 1)
EVENTS = 30


def thirty_events() -> Case:
    """A case from detection to temporary residence, three times extended."""
    told: list[tuple[str, dict[str, Any]]] = [
        ("detected", {"channel": "control", "district": "Antwerpen"}),
        ("assessed", {"as": "victim"}),
        ("leaflet_given", {"language": "en"}),
        ("told_of_rights", {"language": "en"}),
        ("centre_invited", {"centre": "payoke", "agreed": True}),
        ("immigration_office_informed", {}),
        ("referred", {"centre": "payoke"}),
        ("guidance_started", {"centre": "payoke"}),
        ("contact_broken", {}),
        ("document_requested", {"document": "reflection_order", "by": "payoke"}),
        ("document_issued", {"document": "reflection_order"}),
        ("statement_made", {}),
        ("document_requested", {"document": "registration_certificate", "by": "payoke"}),
        ("document_issued", {"document": "registration_certificate"}),
    ]
    answers = {
        "proceedings_pending": True,
        "cooperating": True,
        "contact_broken": True,
        "no_threat": True,
    }
    while len(told) < EVENTS:
        told.append(("confirmation_requested", {}))
        told.append(("confirmation_given", {"answers": answers}))
        told.append(("document_requested", {"document": "temporary_residence", "by": "payoke"}))
        told.append(("document_issued", {"document": "temporary_residence"}))
    first = date(2008, 2, 1)
    events = [
        {
            "id": f"e{number}",
            "type": kind,
            "happened_on": str(first + timedelta(days=15 * number)),
            "recorded_at": f"{first + timedelta(days=15 * number)}T16:00:00+01:00",
            "agency": "payoke",
            "data": data,
        }
        for number, (kind, data) in enumerate(told[:EVENTS])
    ]
    person = {
        "birth_date": "1988-05-01",
        "unaccompanied": False,
        "nationalities": ["NGA"],
        "residence_status": "illegal",
    }
    return read_case(
        {"case": "bench", "person": person, "offence": "trafficking", "events": events}
    )


def milliseconds(repeats: int = 501) -> dict[str, float]:
    """Medians for a decision with all its reasons, and without."""
    case = thirty_events()
    return {
        "with reasons": _median(lambda: decide(case, on=ON), repeats),
        "without reasons": _median(lambda: decide(case, on=ON, reasons=False), repeats),
    }


def _median(deed: Any, repeats: int) -> float:
    deed()
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        deed()
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000
