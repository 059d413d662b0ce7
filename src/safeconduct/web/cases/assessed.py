"""What an assessment rests on, in words: the officer's reasons, the indicators, what was left open.

S2, section 5: the indicators support the officer's assessment. Who may see them sees both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.cases.indicators import Value
from safeconduct.cases.model import Event
from safeconduct.law.belgium.indicators import SETS, indicator_set
from safeconduct.web.first_contact.results import ShownSummary, summary_of
from safeconduct.words import has, say


@dataclass(frozen=True, slots=True)
class Assessed:
    """One assessment. What was not recorded, or is not the reader's to see, is blank or None."""

    label: str
    agency: str
    on: date
    form: str
    reasons: str
    indicators: ShownSummary | None
    left_open: tuple[tuple[str, str], ...]


def assessments(events: Iterable[Event], lang: str) -> list[Assessed]:
    """The assessments among `events` that say what they rest on, the newest first."""
    told = [_assessed(event, lang) for event in events if event.type == "assessed"]
    return [each for each in reversed(told) if each.reasons or each.indicators or each.left_open]


def _assessed(event: Event, lang: str) -> Assessed:
    data = event.data
    label = say(lang, f"assessed-{data['as']}")
    return Assessed(
        label=label[:1].upper() + label[1:],
        agency=say(lang, f"agency-{event.agency}"),
        on=event.happened_on,
        form=_said(lang, f"fc-form-{data.get('form', '')}"),
        reasons=str(data.get("reasons") or ""),
        indicators=_indicators(data.get("indicators")),
        left_open=tuple(_left_open(data.get("left_open"), lang)),
    )


def _indicators(found: Any) -> ShownSummary | None:
    """The result by the list in use; None where none was answered, or the list is none of ours."""
    if not isinstance(found, Mapping) or found.get("list") not in SETS:
        return None
    signs: dict[str, Value] = {
        **{str(code): "no" for code in found.get("no", ())},
        **{str(code): "yes" for code in found.get("yes", ())},
    }
    return summary_of(indicator_set(found["list"]), signs) if signs else None


def _left_open(duties: Any, lang: str) -> Iterator[tuple[str, str]]:
    for each in duties or ():
        state = str(each.get("state", ""))
        if state == "handed_on":
            outcome = say(lang, "fc-check-handed_on", to=_said(lang, f"agency-{each.get('to')}"))
        else:
            outcome = say(lang, "fc-check-later", why=str(each.get("why", "")))
        yield _said(lang, f"duty-{each.get('duty')}"), outcome


def _said(lang: str, key: str) -> str:
    return say(lang, key) if has(lang, key) else ""
