"""Sheets of one-time codes on paper: handed out, used, taken back.

A code is found by its keyed hash through functions of the database (migration `own_view`), for
whoever types one has no account and, until it is found, no case.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import connection
from django.db.models import Count, Q

from safeconduct.access.actors import Actor
from safeconduct.access.relations import PERSON, Relation
from safeconduct.store import models, relating, trail, whole
from safeconduct.store.acting import acting
from safeconduct.store.gate import entered, reach

Permit = Callable[[tuple[Relation, ...], str], None]
_IS = "is"
_PURPOSE = "own_view"


@dataclass(frozen=True, slots=True)
class Status:
    """The sheet a case has, as its page shows it: never a code."""

    language: str
    issued_at: datetime
    expires_at: datetime
    used: int
    left: int
    refused: int
    refused_at: datetime | None

    @property
    def last_instant(self) -> datetime:
        """The last instant at which a code works: it names the day people are told."""
        return self.expires_at - timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Used:
    """What became of a code. `reference` is blank unless `outcome` is "opened".

    `outcome`: "opened", "unknown", "used", "expired", "revoked". `code` is the row's number.
    """

    outcome: str
    code: int
    reference: str
    used_at: datetime | None
    left: int


def issue_sheet(
    reference: str,
    digests: Sequence[bytes],
    *,
    language: str,
    expires_at: datetime,
    permit: Permit,
    actor: Actor,
    purpose: str,
) -> None:
    """Keep a sheet of codes for a case, by their hashes; an earlier sheet ends.

    `permit` is asked with the relations and the assessment in force, and raises to refuse. Raises
    NotFound.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        permit(relations, whole.standing_of(file.id).assessment)
        now = datetime.now(UTC)
        _end(file, now)
        sheet = models.PaperSheet.objects.create(
            case=file,
            language=language,
            agency=actor.agency,
            issued_by_id=actor.user_id,
            issued_at=now,
            expires_at=expires_at,
        )
        models.PaperCode.objects.bulk_create(
            models.PaperCode(sheet=sheet, digest=digest) for digest in digests
        )
        relating.add(file.id, Relation(PERSON, file.reference, _IS, until=expires_at))
        trail.record(
            "codes.issued",
            actor=actor,
            purpose=purpose,
            reference=file.reference,
            details={"sheet": sheet.pk, "codes": len(digests)},
        )


def revoke_sheets(reference: str, *, permit: Permit, actor: Actor, purpose: str) -> None:
    """End every code of a case at once, and a visit that is open. Raises NotFound, see `permit`."""
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        # Whatever the person is assessed as since, what was handed out can be taken back.
        permit(relations, "unknown")
        ended = _end(file, datetime.now(UTC))
        trail.record(
            "codes.revoked",
            actor=actor,
            purpose=purpose,
            reference=file.reference,
            details={"sheets": ended},
        )


def _end(file: models.CaseFile, now: datetime) -> int:
    models.Relation.objects.filter(case=file, agency=PERSON, relation=_IS).delete()
    return models.PaperSheet.objects.filter(case=file, revoked_at=None).update(revoked_at=now)


def sheet_status(reference: str, *, actor: Actor, purpose: str) -> Status | None:
    """The sheet of a case that has not been taken back; None where there is none for `actor`.

    Part of a look at the case, which is recorded as such.
    """
    with acting(actor, purpose):
        sheet = (
            models.PaperSheet.objects.filter(case__reference=reference, revoked_at=None)
            .annotate(
                n=Count("codes"), spent=Count("codes", filter=Q(codes__used_at__isnull=False))
            )
            .order_by("-issued_at")
            .first()
        )
    if sheet is None:
        return None
    return Status(
        language=sheet.language,
        issued_at=sheet.issued_at,
        expires_at=sheet.expires_at,
        used=sheet.spent,
        left=sheet.n - sheet.spent,
        refused=sheet.refused,
        refused_at=sheet.refused_at,
    )


def use_code(digest: bytes) -> Used:
    """Use up the code of this hash. Every try is recorded, in the person's name."""
    nobody = Actor(0, "", PERSON)
    with acting(nobody, _PURPOSE):
        outcome, code, sheet, reference, used_at, left = _one("store_use_code(%s)", [digest])
        if outcome != "opened":
            details = {"outcome": outcome, "sheet": sheet or 0}
            trail.record("code.refused", actor=nobody, purpose=_PURPOSE, details=details)
            return Used(outcome, code or 0, "", None, 0)
        herself = Actor(0, "", PERSON, reference)
        with acting(herself, _PURPOSE):
            trail.record(
                "own_view.opened",
                actor=herself,
                purpose=_PURPOSE,
                reference=reference,
                details={"sheet": sheet, "left": left},
            )
    return Used(outcome, code, reference, used_at, left)


def note_typing_error() -> None:
    """Record that what was typed cannot be a code."""
    nobody = Actor(0, "", PERSON)
    with acting(nobody, _PURPOSE):
        trail.record("code.mistyped", actor=nobody, purpose=_PURPOSE)


def continue_visit(code: int, after: datetime) -> Used | None:
    """The visit that was begun with this code, if later than `after` and not ended since."""
    with acting(Actor(0, "", PERSON), _PURPOSE):
        row = _one("store_open_visit(%s, %s)", [code, after])
    return None if row is None else Used("opened", code, *row)


def _one(function: str, values: list[Any]) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {function}", values)  # noqa: S608 - named above
        return cursor.fetchone()
