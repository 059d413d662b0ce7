"""Two people publish: one proposes a report as it stands, another publishes exactly that."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db import IntegrityError, transaction

from safeconduct.access.actors import Actor
from safeconduct.store import models
from safeconduct.store.report_texts import fingerprint, found, standing
from safeconduct.store.reports.drafts import ROOM
from safeconduct.store.rooms import at_work


class Refused(Exception):
    """What was asked is not theirs to do, or not of what stands there now: `why` is a code."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Proposal:
    """The last proposal of a report, by the number of who made it; `holds` while nobody has written
    in the report since and it was not published."""

    by: int
    at: datetime
    correction: str
    language: str
    holds: bool

    def why_not(self, user: int) -> str:
        """Why this user does not publish it, as a code; blank where they may.

        Who wrote last may publish what another held to be ready, and the other way round: never one
        alone.
        """
        if not self.holds:
            return "not-proposed"
        return "own-proposal" if self.by == user else ""


@dataclass(frozen=True, slots=True)
class ToPublish:
    """What is published: the edition's number, its content as JSON, its files by name."""

    content: Mapping[str, Any]
    files: Mapping[str, bytes]


def propose(
    report: uuid.UUID, *, version: str, correction: str, language: str, actor: Actor
) -> None:
    """Say that a report is ready as the proposer saw it (`version`, `fingerprint` of its texts).

    Raises Refused ``changed``, ``same`` where it was published as it stands, ``correction`` where a
    later edition does not say what it corrects; NotFound.
    """
    with at_work(ROOM, "report.proposed", actor=actor):
        row = found(report)
        now = fingerprint(standing(row))
        if now != version:
            raise Refused("changed")
        last = row.editions.order_by("-number").first()
        if last is not None:
            if last.content.get("standing") == now:
                raise Refused("same")
            if not correction:
                raise Refused("correction")
        models.ReportProposal.objects.create(
            report=row,
            standing=now,
            correction=correction,
            language=language,
            proposed_by_id=actor.user_id,
            proposed_at=datetime.now(UTC),
        )


def proposal(report: uuid.UUID, *, actor: Actor) -> Proposal | None:
    """The last proposal of a report, None where there is none. Raises NotFound."""
    with at_work(ROOM, "report.proposal_read", actor=actor):
        row = found(report)
        last = row.proposals.order_by("-id").first()
        if last is None:
            return None
        now = fingerprint(standing(row))
        out = row.editions.filter(content__standing=last.standing).exists()
        return Proposal(
            last.proposed_by_id,
            last.proposed_at,
            last.correction,
            last.language,
            last.standing == now and not out,
        )


def publish(report: uuid.UUID, made: ToPublish, *, version: str, actor: Actor) -> int:
    """Publish `made`, which was made of the texts of `version`; the number of the edition.

    Raises Refused ``changed`` and as `may_publish` says, NotFound.
    """
    with at_work(ROOM, "report.published", actor=actor):
        row = found(report)
        if fingerprint(standing(row)) != version:
            raise Refused("changed")
        last = proposal(report, actor=actor)
        if last is None or last.why_not(actor.user_id):
            raise Refused("not-proposed" if last is None else last.why_not(actor.user_id))
        number = row.editions.count() + 1
        try:
            with transaction.atomic():
                edition = models.ReportEdition.objects.create(
                    report=row,
                    kind=row.kind,
                    year=row.year,
                    agency=row.agency,
                    number=number,
                    content={**made.content, "standing": version},
                    correction=last.correction,
                    language=last.language,
                    proposed_by_id=last.by,
                    published_by_id=actor.user_id,
                    published_at=datetime.now(UTC),
                )
        except IntegrityError:
            # Somebody else published it in the same moment.
            raise Refused("not-proposed") from None
        models.ReportFile.objects.bulk_create(
            models.ReportFile(
                edition=edition,
                name=name,
                sha256=hashlib.sha256(content).hexdigest(),
                size=len(content),
                content=content,
            )
            for name, content in made.files.items()
        )
        return number
