"""Publish a report by two people, as page, PDF in four languages and data package."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.actions.reports import drafting
from safeconduct.actions.reports.making import made
from safeconduct.policy.reports.snapshot import as_json
from safeconduct.store.errors import NotFound
from safeconduct.store.reports import publishing
from safeconduct.store.reports.publishing import Refused, ToPublish

__all__ = ["NotFound", "Refused", "propose", "publish"]


def propose(report: UUID, *, version: str, correction: str, language: str, actor: Actor) -> None:
    """Say that a report is ready, as it stood in `version`; another then publishes it.

    `correction`, in `language`: what a later edition puts right. Raises Refused ``changed``,
    ``same``, ``correction``, or ``withdrawn`` where it cites figures that were withdrawn; NotFound.
    """
    _nothing_withdrawn(drafting.read(report, actor=actor))
    publishing.propose(
        report, version=version, correction=correction, language=language, actor=actor
    )


def publish(report: UUID, *, version: str, on: date, actor: Actor) -> int:
    """Publish what another proposed, as it stood in `version`; the number of the edition.

    Raises Refused with the code of why not, NotFound.
    """
    found = drafting.read(report, actor=actor)
    if found.version != version:
        raise Refused("changed")
    if found.why_not or found.proposal is None:
        raise Refused(found.why_not)
    _nothing_withdrawn(found)
    number = found.draft.editions + 1
    last = found.proposal
    files = made(found.snapshot, number, on, last.correction, last.language)
    content = as_json(found.snapshot)
    return publishing.publish(report, ToPublish(content, files), version=version, actor=actor)


def _nothing_withdrawn(found: drafting.Read) -> None:
    if any(each.now is None for each in found.changed):
        raise Refused("withdrawn")
