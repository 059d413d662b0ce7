"""Plans: begun, changed, read."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from django.db.models import Max, Min

from safeconduct.access.actors import Actor
from safeconduct.access.classes import TEXT
from safeconduct.cases.reading import today
from safeconduct.policy.assistance.plan import Span, Wrong, check_plan
from safeconduct.policy.assistance.reception import receptions
from safeconduct.store import keys, models
from safeconduct.store.assistance import lawyers
from safeconduct.store.assistance.entering import at_case, at_plan
from safeconduct.store.assistance.records import Action, Consent, End, Goal, Plan, Step, Terms
from safeconduct.store.sealed import open_with
from safeconduct.store.vault import DataKey


def begin(reference: str, terms: Terms, *, actor: Actor) -> None:
    """Begin the plan of the actor's centre for the person. Raises NotFound; Wrong for days that
    cannot be, or where there is one.
    """
    check_plan(terms.span, None, None)
    with at_case(reference, "plan.begun", actor=actor) as file:
        if models.AssistancePlan.objects.filter(case=file, agency=actor.agency).exists():
            raise Wrong("since", "begun-already")
        models.AssistancePlan.objects.create(
            case=file,
            agency=actor.agency,
            since=terms.span.since,
            until=terms.span.until,
            language=terms.language,
            written_in=terms.written_in,
            made_at=datetime.now(UTC),
            made_by_id=actor.user_id,
        )


def change(reference: str, terms: Terms, *, seen: str = "", actor: Actor) -> None:
    """Change when the plan runs and its languages.

    `seen` is the mark of the terms the actor saw, blank where they do not tell. Raises NotFound;
    Wrong for days that cannot be, also for what stands in the plan already, and where others have
    changed the terms since.
    """
    with at_plan(reference, "plan.changed", actor=actor) as (_, row):
        now = Terms(Span(row.since, row.until), row.language, row.written_in)
        if seen not in ("", now.mark):
            raise Wrong("since", "changed-there")
        check_plan(terms.span, *_edges(row))
        row.since, row.until = terms.span.since, terms.span.until
        row.language, row.written_in = terms.language, terms.written_in
        row.save(update_fields=["since", "until", "language", "written_in"])


def read(reference: str, *, actor: Actor) -> Plan | None:
    """Return the plan of the actor's centre for the person, None before there is one; recorded.

    Raises NotFound for who may not be at the case.
    """
    with at_case(reference, "plan.read", actor=actor, lock=False) as file:
        row = models.AssistancePlan.objects.filter(case=file, agency=actor.agency).first()
        if row is None:
            return None
        span = Span(row.since, row.until)
        key = keys.own_key(file, TEXT)
        return Plan(
            reference=file.reference,
            terms=Terms(span, row.language, row.written_in),
            receptions=receptions(span, _stays(file, actor), today()),
            goals=_goals(row, file, key),
            consents=tuple(
                Consent(each.given_on, each.withdrawn_on)
                for each in row.consents.order_by("given_on", "withdrawn_on")
            ),
            actions=tuple(
                Action(each.id, each.kind, each.happened_on, each.decided_on, each.withdrawn_on)
                for each in row.actions.order_by("happened_on", "id")
            ),
            lawyer=lawyers.of_plan(row, actor=actor),
        )


def _edges(row: models.AssistancePlan) -> tuple[date | None, date | None]:
    """The first day on which a goal of the plan begins, and the last day one of them names."""
    found = row.goals.aggregate(Min("since"), Max("since"), Max("until"))
    last = [each for each in (found["since__max"], found["until__max"]) if each]
    return found["since__min"], max(last, default=None)


def _stays(file: models.CaseFile, actor: Actor) -> list[Span]:
    """When the person stayed in the centre's shelters; in which is nothing of the plan's."""
    rows = models.Stay.objects.filter(case=file, agency=actor.agency)
    return [Span(since, until) for since, until in rows.values_list("since", "until")]


def _goals(
    row: models.AssistancePlan, file: models.CaseFile, key: DataKey | None
) -> tuple[Goal, ...]:
    steps: dict[UUID, list[Step]] = {}
    rows = models.AssistanceStep.objects.filter(goal__plan=row).select_related("worker")
    for each in sorted(rows, key=lambda step: (step.until or date.max, step.since, step.id)):
        span, end, text = _aim(each, "store_assistancestep", file, key)
        name = "" if each.worker is None else each.worker.get_full_name() or each.worker.username
        steps.setdefault(each.goal_id, []).append(
            Step(each.id, text, span, end, each.worker_id, name)
        )
    found = []
    for goal in row.goals.order_by("since", "id"):
        span, end, text = _aim(goal, "store_assistancegoal", file, key)
        found.append(Goal(goal.id, goal.area, text, span, end, tuple(steps.get(goal.id, ()))))
    return tuple(found)


def _aim(
    row: models.AssistanceGoal | models.AssistanceStep,
    table: str,
    file: models.CaseFile,
    key: DataKey | None,
) -> tuple[Span, End, str]:
    text = open_with(key, row.text, file, table=table, row=row.id, column="text")
    reason = open_with(key, row.reason, file, table=table, row=row.id, column="reason")
    end = End(row.state, row.ended_on, reason or "")
    return Span(row.since, row.until), end, text or ""
