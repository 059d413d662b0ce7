"""A plan of assistance: its areas, how its goals and steps end, and dates that cannot be.

S1 3.3.3: the plan is threefold, psychosocial and medical, administrative, legal; psychosocial and
medical goals are told apart here, since different people see to them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

AREAS: tuple[str, ...] = ("psychosocial", "medical", "administrative", "legal")

OPEN, REACHED, DROPPED = "open", "reached", "dropped"
STATES: tuple[str, ...] = (OPEN, REACHED, DROPPED)


class Wrong(ValueError):
    """An answer that cannot be kept: the field it is about, and the code of what is wrong."""

    def __init__(self, field: str, code: str) -> None:
        super().__init__(f"{field}: {code}")
        self.field, self.code = field, code


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both included; `until` None: no end is set."""

    since: date
    until: date | None = None


def check_plan(plan: Span, begun: date | None, last: date | None) -> None:
    """Raise Wrong for a plan that ends before it begins, or leaves out what stands in it.

    `begun` and `last` are the first day on which one of its goals begins and the last day named in
    one (None: there is no goal).
    """
    if plan.until is not None and plan.until < plan.since:
        raise Wrong("until", "ends-early")
    if begun is not None and begun < plan.since:
        raise Wrong("since", "after-goals")
    if plan.until is not None and last is not None and last > plan.until:
        raise Wrong("until", "before-goals")


def check_within(part: Span, whole: Span) -> None:
    """Raise Wrong for a goal or step (`until`: the day it is due) that ends before it begins, or
    that does not lie within `whole`: the plan, or the goal a step belongs to.
    """
    if part.until is not None and part.until < part.since:
        raise Wrong("until", "ends-early")
    if part.since < whole.since:
        raise Wrong("since", "before-whole")
    if whole.until is not None and part.since > whole.until:
        raise Wrong("since", "after-whole")
    if whole.until is not None and part.until is not None and part.until > whole.until:
        raise Wrong("until", "after-whole")


def check_end(state: str, on: date | None, reason: str, since: date, today: date) -> None:
    """Raise Wrong where a goal or step that began `since` cannot stand as `state` from `on` on.

    Reached or dropped is said with the day, dropped with the reason as well.
    """
    if state == OPEN:
        return
    if on is None:
        raise Wrong("on", "no-day")
    if on < since:
        raise Wrong("on", "ended-early")
    if on > today:
        raise Wrong("on", "not-yet")
    if state == DROPPED and not reason.strip():
        raise Wrong("reason", "no-reason")


def check_consent(given: date, withdrawn: date | None, today: date) -> None:
    """Raise Wrong for a consent given or withdrawn on a day to come, or withdrawn before given."""
    if given > today:
        raise Wrong("on", "not-yet")
    if withdrawn is not None and withdrawn < given:
        raise Wrong("on", "withdrawn-early")
    if withdrawn is not None and withdrawn > today:
        raise Wrong("on", "not-yet")


def seen_as(*values: object) -> str:
    """A mark of what somebody saw, to be held against what stands there when they write."""
    said = "\x1f".join("" if each is None else str(each) for each in values)
    return hashlib.sha256(said.encode()).hexdigest()[:32]
