"""Lists of a centre's plans: a page of them, and what waits, in a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Exists, F, Min, OuterRef, Q, QuerySet

from safeconduct.access.actors import Actor
from safeconduct.cases.reading import today
from safeconduct.policy.assistance.plan import OPEN
from safeconduct.store import models
from safeconduct.store.assistance.entering import ROOM
from safeconduct.store.rooms import at_work

PAGE_SIZE = 25
_LAST_PAGE = 400
_GUIDED = ["guides", "guards"]


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line of the list: no name, only how the plan stands.

    `due` is the day on which the next open step is due, `goals` counts those still open.
    """

    reference: str
    since: date
    until: date | None
    goals: int
    due: date | None
    late: bool
    housed: bool
    consented: bool


@dataclass(frozen=True, slots=True)
class PlanPage:
    """A page of plans; `without` are cases that have none yet, the newest first, `more` of them
    not shown.
    """

    lines: tuple[PlanLine, ...]
    page: int
    has_next: bool
    without: tuple[str, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class DueStep:
    reference: str
    due: date


def list_plans(*, actor: Actor, mine: bool, page: int = 1) -> PlanPage:
    """Return a page of the plans of the actor's centre, what is due first; recorded.

    `mine`: those of cases that are the actor's to work on, or with an open step of theirs. Raises
    NotFound for who does not work there.
    """
    page = min(max(page, 1), _LAST_PAGE)
    first = (page - 1) * PAGE_SIZE
    with at_work(ROOM, "plans.listed", actor=actor, page=page, mine=mine):
        rows = _running(actor).annotate(
            open=Count("goals", filter=Q(goals__state=OPEN), distinct=True),
            due=Min("goals__steps__until", filter=_open_steps("goals__")),
            housed=Exists(
                models.Stay.objects.filter(case=OuterRef("case"), agency=actor.agency, until=None)
            ),
            consented=Exists(_standing()),
        )
        if mine:
            rows = rows.filter(_of(actor))
        rows = rows.order_by(F("due").asc(nulls_last=True), "since", "id")
        named = ("case__reference", "since", "until", "open", "due", "housed", "consented")
        found = list(rows.values_list(*named)[first : first + PAGE_SIZE + 1])
        without = list(_without(actor)[: PAGE_SIZE + 1]) if page == 1 else []
    return PlanPage(
        tuple(map(_line, found[:PAGE_SIZE])),
        page,
        len(found) > PAGE_SIZE,
        tuple(without[:PAGE_SIZE]),
        len(without) > PAGE_SIZE,
    )


def steps_due(by: date, *, actor: Actor, limit: int) -> tuple[DueStep, ...]:
    """Return the open steps due on `by` or before that are the actor's or nobody's, the first due
    first. Raises NotFound as `list_plans`.
    """
    with at_work(ROOM, "plan_steps.listed", actor=actor):
        steps = models.AssistanceStep.objects.filter(
            _open_steps(""),
            Q(worker=actor.user_id) | Q(worker=None),
            Q(goal__plan__until=None) | Q(goal__plan__until__gte=today()),
            goal__plan__agency=actor.agency,
            until__lte=by,
        )
        found = steps.order_by("until", "id").values_list("goal__plan__case__reference", "until")
        return tuple(DueStep(reference, due) for reference, due in found[:limit] if due)


def without_consent(*, actor: Actor, limit: int) -> tuple[str, ...]:
    """Return the cases of the actor whose plan the person has not consented to, the oldest first.

    Raises NotFound as `list_plans`.
    """
    with at_work(ROOM, "plan_consents.listed", actor=actor):
        rows = _running(actor).filter(~Exists(_standing()), _of(actor) | Q(made_by=actor.user_id))
        found = rows.order_by("since", "id").values_list("case__reference", flat=True)
        return tuple(found[:limit])


def _running(actor: Actor) -> QuerySet[models.AssistancePlan]:
    """The plans of the actor's centre that have not ended."""
    there = Q(until=None) | Q(until__gte=today())
    return models.AssistancePlan.objects.filter(there, agency=actor.agency)


def _of(actor: Actor) -> Q:
    """The plans the actor works on: the case was given to them, or an open step is theirs."""
    given = models.Assignment.objects.filter(
        case=OuterRef("case"), agency=actor.agency, user=actor.user_id
    )
    steps = models.AssistanceStep.objects.filter(
        _open_steps(""), goal__plan=OuterRef("pk"), worker=actor.user_id
    )
    return Q(Exists(given)) | Q(Exists(steps))


def _open_steps(path: str) -> Q:
    """Open steps of open goals; `path` leads to the goal of a plan, blank from the step itself."""
    if path:
        return Q(**{f"{path}state": OPEN, f"{path}steps__state": OPEN})
    return Q(state=OPEN, goal__state=OPEN)


def _standing() -> QuerySet[models.AssistanceConsent]:
    return models.AssistanceConsent.objects.filter(plan=OuterRef("pk"), withdrawn_on=None)


def _without(actor: Actor) -> QuerySet[models.Listing, str]:
    """The cases that the centre guides or shelters and has no plan for."""
    plans = models.AssistancePlan.objects.filter(case=OuterRef("case"), agency=actor.agency)
    lines = models.Listing.objects.filter(
        ~Exists(plans), agency=actor.agency, relations__overlap=_GUIDED
    )
    return lines.order_by("-latest", "reference").values_list("reference", flat=True)


def _line(row: tuple[Any, ...]) -> PlanLine:
    reference, since, until, goals, due, housed, consented = row
    late = due is not None and due < today()
    return PlanLine(reference, since, until, goals, due, late, housed, consented)
