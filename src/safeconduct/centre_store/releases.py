"""Releases and their two people. Nothing of it is ever changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db import IntegrityError, connections, transaction
from django.db.models import Prefetch

from safeconduct.centre.release.workflow import GATE as PROGRAM
from safeconduct.centre.release.workflow import GATED, PREPARED, REFUSED, Step
from safeconduct.centre_store import models
from safeconduct.centre_store.deliveries import By
from safeconduct.centre_store.routing import CENTRE

_NOBODY = By(0, "")
"""How the program signs the step of the gate."""


class StepRefused(Exception):
    """The database refused the step: by who prepared it, unchecked, after a return, or twice."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A release and where it stands; its actors are numbers of accounts, or the gate."""

    id: int
    programme: str
    year: int
    round: str
    version: int
    history: tuple[Step, ...]

    @property
    def state(self) -> str:
        return self.history[-1].state

    @property
    def prepared_by(self) -> int:
        return int(self.history[0].actor)

    @property
    def prepared_at(self) -> datetime:
        return self.history[0].at


@dataclass(frozen=True, slots=True)
class Whole:
    """A release with what would be published and what the gate said of it."""

    listed: Listed
    content: Mapping[str, Any]
    report: Mapping[str, Any]


def prepare(
    programme: str, year: int, round_: str, content: Mapping[str, Any],
    report: Mapping[str, Any], by: By,
) -> int:  # fmt: skip
    """Keep what is to be published, as the next version, and what the gate said of it; its id."""
    with transaction.atomic(using=CENTRE):
        before = models.Release.objects.filter(programme=programme, year=year)
        made = models.Release(
            at=datetime.now(UTC), signed_by=by.number, agency=by.agency, programme=programme,
            year=year, round=round_, version=before.count() + 1, content=dict(content),
            report=dict(report),
        )  # fmt: skip
        made.save(force_insert=True)
        _add(made.pk, PREPARED, by, "")
        passed = report.get("passed") is True
        _add(made.pk, GATED if passed else REFUSED, _NOBODY, "" if passed else PROGRAM)
    return made.pk


def step(release: int, what: str, by: By, reason: str = "") -> None:
    """Check, refuse, publish or withdraw a release. `reason` is a code. Raises StepRefused."""
    try:
        with transaction.atomic(using=CENTRE):
            _add(release, what, by, reason)
    except IntegrityError:
        raise StepRefused from None


def releases() -> list[Listed]:
    """Every release, the newest first, without what is in it."""
    return [_listed(each) for each in _with_steps().defer("content", "report").order_by("-id")]


def listed(release: int) -> Listed | None:
    """Where one release stands; None for no such number."""
    found = _with_steps().defer("content", "report").filter(pk=release).first()
    return _listed(found) if found else None


def whole(release: int) -> Whole | None:
    """One release with all that is in it; None for no such number."""
    found = _with_steps().filter(pk=release).first()
    return Whole(_listed(found), found.content, found.report) if found else None


def contents(programme: str, year: int) -> list[dict[str, Any]]:
    """What is in every release of a cohort, the oldest first."""
    found = models.Release.objects.filter(programme=programme, year=year).order_by("id")
    return list(found.values_list("content", flat=True))


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """A transaction in which nobody else prepares a release or spends from the ledger."""
    with transaction.atomic(using=CENTRE):
        with connections[CENTRE].cursor() as cursor:
            # The lock that the ledger's own trigger takes.
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended('centre_ledger', 0))")
        yield


def _with_steps() -> Any:
    steps = models.ReleaseStep.objects.order_by("id")
    return models.Release.objects.prefetch_related(Prefetch("steps", steps))


def _listed(found: models.Release) -> Listed:
    return Listed(
        found.pk,
        found.programme,
        found.year,
        found.round,
        found.version,
        tuple(
            Step(
                each.step, str(each.signed_by) if each.signed_by else PROGRAM, each.at, each.reason
            )
            for each in found.steps.all()
        ),
    )


def _add(release: int, what: str, by: By, reason: str) -> None:
    models.ReleaseStep(
        at=datetime.now(UTC), signed_by=by.number, agency=by.agency, release_id=release, step=what,
        reason=reason,
    ).save(force_insert=True)  # fmt: skip
