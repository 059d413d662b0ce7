"""Openings, duties and grounds as a page shows them: words, tags, and who has to do what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.cases.names import missing_key
from safeconduct.web.cases.reasons import Reason, find, reason
from safeconduct.web.dates import as_date
from safeconduct.words import say

_RULE_OF_OPENING = {
    "reflection_order": "P-1",
    "registration_certificate": "P-3",
    "registration_certificate_renewal": "P-3",
    "temporary_residence": "P-6",
    "temporary_residence_extension": "P-6",
    "unlimited_residence": "P-7",
}
_COLOUR_OF_VERDICT = {"yes": "green", "no": "grey", "unknown": "yellow"}
_COLOUR_OF_STATE = {"open": "blue", "met": "green", "met_late": "orange", "overdue": "red"}


@dataclass(frozen=True, slots=True)
class Tag:
    label: str
    colour: str


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing an opening waits for. `owner` is blank where nobody can supply it any more."""

    rule: str
    what: str
    owner: str


@dataclass(frozen=True, slots=True)
class Opening:
    """A document of the procedure: whether it is open, what is missing, and the reasons."""

    key: str
    title: str
    rule: str
    tag: Tag
    missing: tuple[Missing, ...]
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Duty:
    rule: str
    key: str
    what: str
    due: date | None
    tag: Tag
    reason: Reason | None


def openings(answer: Mapping[str, Any], lang: str) -> list[Opening]:
    """Every opening of `answer`, in the order of the procedure; none where they are hidden."""
    return [
        Opening(
            key=name,
            title=say(lang, f"opening-{name}"),
            rule=_RULE_OF_OPENING[name],
            tag=_opening_tag(verdict, lang),
            missing=tuple(_missing(each, lang) for each in answer["missing"].get(name, ())),
            reason=reason(find(answer["reasons"], "name", name), lang),
        )
        for name, verdict in answer.get("openings", {}).items()
    ]


def duties_by_owner(answer: Mapping[str, Any], lang: str) -> dict[str, list[Duty]]:
    """The duties under the name of who owes them, those not met first."""
    reasons = answer.get("reasons", ())
    grouped: dict[str, list[Duty]] = {}
    for duty in sorted(answer["duties"], key=lambda each: each["state"] in ("met", "met_late")):
        owner = say(lang, f"agency-{duty['owed_by']}")
        grouped.setdefault(owner, []).append(
            Duty(
                rule=duty["rule"],
                key=duty["duty"],
                what=say(lang, f"duty-{duty['duty']}"),
                due=as_date(duty["due"]) if duty["due"] else None,
                tag=Tag(say(lang, f"state-{duty['state']}"), _COLOUR_OF_STATE[duty["state"]]),
                reason=reason(find(reasons, "duty", duty["duty"], duty["due"]), lang),
            )
        )
    return grouped


def verdict(value: str, lang: str) -> Tag:
    """Yes, no or not known."""
    return Tag(say(lang, f"value-{value}"), _COLOUR_OF_VERDICT[value])


def _opening_tag(value: str, lang: str) -> Tag:
    return Tag(say(lang, f"open-{value}"), _COLOUR_OF_VERDICT[value])


def _missing(entry: Mapping[str, Any], lang: str) -> Missing:
    owner = say(lang, f"from-{entry['from']}") if entry["from"] else ""
    return Missing(entry["rule"], say(lang, missing_key(entry)), owner)
