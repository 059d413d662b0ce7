"""Residential or ambulant (S1 3.3.3): who is housed in a shelter of the centre is received
residentially for as long as that lasts; before and afterwards the assistance is ambulant.

It is read from the stays in the shelters, so that it is nowhere said twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from safeconduct.policy.assistance.plan import Span

RESIDENTIAL, AMBULANT = "residential", "ambulant"


@dataclass(frozen=True, slots=True)
class Reception:
    """How the person was received from `since` until they were received otherwise.

    `until` is the day of that change; None: still so.
    """

    kind: str
    since: date
    until: date | None


def receptions(plan: Span, stays: Iterable[Span], today: date) -> tuple[Reception, ...]:
    """How the person was received since the plan began, in the order of the days, up to `today`.

    A stay's `until` is the day on which the person left. A stay that began before the plan counts
    from its own first day: the shelter is often there before the plan. Moving from one shelter to
    another changes nothing. What lies after the last day of the plan is left out.
    """
    housed = _joined(each for each in stays if each.since <= today)
    if plan.until is not None:
        housed = [each for each in housed if each.since <= plan.until]
    housed = [each for each in housed if each.until is None or each.until > plan.since]
    end = plan.until if plan.until is not None and plan.until <= today else None
    found: list[Reception] = []
    free = plan.since
    for each in housed:
        if each.since > free:
            found.append(Reception(AMBULANT, free, each.since))
        until = each.until if end is None or each.until is None else min(each.until, end)
        if until is None and end is not None:
            until = end
        found.append(Reception(RESIDENTIAL, each.since, until))
        if until is None:
            return tuple(found)
        free = until
    if end is None:
        if free <= today:
            found.append(Reception(AMBULANT, free, None))
    elif free < end or not found:
        found.append(Reception(AMBULANT, free, end))
    return tuple(found)


def _joined(stays: Iterable[Span]) -> list[Span]:
    """The times in a shelter, one after the other: stays that meet or overlap are one."""
    found: list[Span] = []
    for each in sorted(stays, key=lambda stay: (stay.since, stay.until or date.max)):
        last = found[-1] if found else None
        if last is None or (last.until is not None and each.since > last.until):
            found.append(each)
        elif last.until is not None:
            until = None if each.until is None else max(last.until, each.until)
            found[-1] = Span(last.since, until)
    return found
