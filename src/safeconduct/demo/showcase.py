"""A few lives told by hand, days before the day the story is told, so that nothing is missing.

Dice alone may leave a rare thing out on a given day: each ground of discontinuation, a reflection
period just over, a correction, a procedure begun anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from safeconduct.cases.reading import BRUSSELS
from safeconduct.cases.vocabulary import QUESTIONS_P6

Step = tuple[int, str, str, Mapping[str, Any]]
_YES = {"answers": dict.fromkeys(QUESTIONS_P6, True)}


def _met(ago: int, centre: str = "payoke", police: str = "federal_police") -> list[Step]:
    """Met, assessed as a victim, told, referred, guided, contact broken off."""
    return [
        (ago, "detected", police, {"channel": "control", "district": _DISTRICT[centre]}),
        (ago, "assessed", police, {"as": "victim"}),
        (ago, "leaflet_given", police, {"language": "en"}),
        (ago, "told_of_rights", police, {"language": "en"}),
        (ago, "immigration_office_informed", police, {}),
        (ago - 1, "referred", police, {"centre": centre}),
        (ago - 3, "guidance_started", centre, {"centre": centre}),
        (ago - 3, "contact_broken", centre, {}),
    ]


_DISTRICT = {"payoke": "Antwerpen", "pag_asa": "Brussel", "surya": "Liège"}


def _issued(ago: int, document: str) -> Step:
    return (ago, "document_issued", "immigration_office", {"document": document})


def _resident(centre: str) -> list[Step]:
    return [
        *_met(330, centre),
        (320, "statement_made", "federal_police", {}),
        _issued(310, "registration_certificate"),
        (240, "confirmation_given", "public_prosecutor", _YES),
        _issued(225, "temporary_residence"),
        (70, "confirmation_given", "public_prosecutor", _YES),
        _issued(50, "temporary_residence"),
    ]


STORIES: tuple[list[Step], ...] = (
    # The reflection period ended five days ago; no statement yet.
    [*_met(58), _issued(50, "reflection_order")],
    # In the middle of the reflection period.
    [*_met(24, "pag_asa"), _issued(20, "reflection_order")],
    # The magistrate's answers are due within a week.
    [
        *_met(110, "surya"),
        (100, "complaint_filed", "local_police", {}),
        _issued(86, "registration_certificate"),
        (40, "confirmation_requested", "immigration_office", {}),
    ],
    # D-1 with the certificate of registration, model A.
    [
        *_met(60),
        (55, "statement_made", "federal_police", {}),
        _issued(50, "registration_certificate"),
        (6, "contact_resumed", "payoke", {"deliberate": True}),
    ],
    # D-2 to D-5 with the register certificate.
    [*_resident("pag_asa"), (5, "threat_established", "state_security", {})],
    [*_resident("payoke"), (9, "cooperation_stopped", "public_prosecutor", {})],
    [*_resident("surya"), (4, "proceedings_ended", "public_prosecutor", {})],
    [*_resident("payoke"), (3, "cooperation_found_fraudulent", "public_prosecutor", {})],
    # Everything there for unlimited residence: the minister decides.
    [
        *_resident("payoke"),
        (30, "identity_proven", "payoke", {}),
        (12, "judgment", "other", {"conviction": True}),
        (10, "document_requested", "payoke", {"document": "unlimited_residence", "by": "payoke"}),
    ],
    # Disappeared, found again, referred anew.
    [
        *_met(400, "surya"),
        _issued(390, "reflection_order"),
        (360, "disappeared", "surya", {}),
        (15, "detected", "local_police", {"channel": "control", "district": "Liège"}),
        (14, "referred", "local_police", {"centre": "surya"}),
        (12, "guidance_started", "surya", {"centre": "surya"}),
    ],
    # Implicated: no contact with a centre.
    [
        (8, "detected", "federal_police", {"channel": "control", "district": "Antwerpen"}),
        (8, "assessed", "federal_police", {"as": "implicated"}),
    ],
    # Met yesterday: rights not told yet.
    [
        (1, "detected", "social_inspection", {"channel": "control", "district": "Brussel"}),
        (1, "assessed", "social_inspection", {"as": "victim"}),
        (1, "leaflet_given", "social_inspection", {"language": "pt"}),
    ],
    # Assessed wrongly at first, corrected the next day.
    [
        (21, "detected", "local_police", {"channel": "control", "district": "Antwerpen"}),
        (21, "assessed", "local_police", {"as": "implicated"}),
        (20, "corrected", "local_police", {"replaces": "e2", "with": (21, {"as": "victim"})}),
        (20, "referred", "local_police", {"centre": "payoke"}),
    ],
)


def showcase(until: date) -> Iterator[list[dict[str, Any]]]:
    """The events of each story, dated back from `until`."""
    for story in STORIES:
        yield [_event(number, step, until) for number, step in enumerate(story, start=1)]


def _event(number: int, step: Step, until: date) -> dict[str, Any]:
    ago, kind, agency, data = step
    if kind == "corrected":
        assessed_ago, assessed = data["with"]
        instead = _dated(assessed_ago, "assessed", agency, assessed, until)
        data = {"replaces": data["replaces"], "with": instead}
    return {"id": f"e{number}", **_dated(ago, kind, agency, data, until)}


def _dated(
    ago: int, kind: str, agency: str, data: Mapping[str, Any], until: date
) -> dict[str, Any]:
    day = until - timedelta(days=ago)
    return {
        "type": kind,
        "happened_on": day.isoformat(),
        "recorded_at": datetime.combine(day, time(18, 30), BRUSSELS).isoformat(),
        "agency": agency,
        "data": dict(data),
    }
