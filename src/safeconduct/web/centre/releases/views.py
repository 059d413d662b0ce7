"""The queue of releases, and one of them with what the gate found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.access.roles import CHECKER, RELEASER
from safeconduct.actions.centre.releases import reading
from safeconduct.actions.centre.releases.reading import Listed, Shown
from safeconduct.centre.charts.numbers import percent
from safeconduct.centre.release.workflow import CHECKED, GATE, GATED, PUBLISHED, REFUSED, WITHDRAWN
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.releases.absent import refused_as_absent
from safeconduct.web.centre.releases.forms import DecisionForm
from safeconduct.web.figures.numbers import short
from safeconduct.web.figures.tables import shown_tables
from safeconduct.web.templatetags.words import language, say

_SHARES = {"accuracy", "coverage", "attribute_inference"}
_COLOURS = {GATED: "blue", CHECKED: "blue", PUBLISHED: "green", REFUSED: "orange", WITHDRAWN: "red"}


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of a release, in words."""

    what: str
    who: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One test of the gate, in words."""

    what: str
    found: str
    passed: bool


@require_safe
@refused_as_absent
def queue(request: HttpRequest) -> HttpResponse:
    """Every release; first those that wait for whoever asks."""
    actor = actor_of(request)
    found = reading.queue(actor=actor)
    mine = CHECKED if RELEASER in actor.roles else GATED
    context = {
        "waiting": [_line(each) for each in found if each.state == mine],
        "all": [_line(each) for each in found],
        "prepares": RELEASER in actor.roles,
    }
    return render(request, "centre/releases/queue.html", context)


@require_safe
@refused_as_absent
def release(request: HttpRequest, number: int) -> HttpResponse:
    """One release as it would be published, and what the gate found."""
    return shown(request, number)


def shown(
    request: HttpRequest, number: int, form: forms.Form | None = None, status: int = 200
) -> HttpResponse:
    """The page of a release, with the decision of the second person as it was sent, if it was."""
    actor = actor_of(request)
    found = reading.read(number, actor=actor)
    single, crossed = shown_tables(found.tables)
    listed = found.listed
    decides = CHECKER in actor.roles and listed.state == GATED
    context = {
        "release": listed,
        "line": _line(listed),
        "steps": list(_steps(found, actor.user_id)),
        "checks": list(_checks(found)),
        "single": single,
        "crossed": crossed,
        "form": (form or DecisionForm(None)) if decides else None,
        "publishes": RELEASER in actor.roles and listed.state == CHECKED,
        "withdraws": RELEASER in actor.roles and listed.state == PUBLISHED,
    }
    return render(request, "centre/releases/release.html", context, status=status)


def _line(each: Listed) -> dict[str, Any]:
    return {"release": each, "colour": _COLOURS.get(each.state, "")}


def _steps(found: Shown, me: int) -> Iterator[StepLine]:
    for step in found.listed.history:
        if step.actor == GATE:
            who = say("releases-by-program")
        elif step.actor == str(me):
            who = say("releases-by-you")
        elif name := found.names.get(step.actor):
            who = say("releases-by-name", name=name)
        else:
            who = say("releases-by-colleague")
        reason = say(f"releases-reason-{step.reason}") if step.reason else ""
        yield StepLine(say(f"releases-step-{step.state}"), who, step.at, reason)


def _checks(found: Shown) -> Iterator[CheckLine]:
    for check in found.report["checks"]:
        yield CheckLine(
            say(f"releases-check-{check['name']}"),
            say(f"releases-found-{check['name']}", **_numbers(check)),
            bool(check["passed"]),
        )


def _numbers(check: Mapping[str, Any]) -> dict[str, str]:
    if check["name"] in _SHARES:
        return {name: percent(check[name], language()) for name in ("found", "limit")}
    return {name: short(check[name]) for name in ("found", "limit")}
