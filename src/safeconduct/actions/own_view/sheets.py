"""Handing a person a sheet of codes to their own file, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from django.utils.crypto import salted_hmac

from safeconduct.access import Actor, Relation
from safeconduct.access.own_view import may_hand_codes
from safeconduct.actions.own_view.codes import in_groups, new_code
from safeconduct.cases.reading import BRUSSELS
from safeconduct.cases.reading import today as today_in_brussels
from safeconduct.store import paper
from safeconduct.store.errors import NotFound
from safeconduct.store.paper import Status
from safeconduct.words.readers import READER_LANGUAGES

__all__ = ["NotFound", "NotYours", "Sheet", "Status", "hand_out", "hashed", "status", "take_back"]

PURPOSE = "own_view_codes"
CODES = 6
# As long as the certificate of registration is valid; then a new sheet is talked through.
DAYS = 90


class NotYours(Exception):
    """The sheet is not this actor's to hand out: the key of a text, and the rule behind it."""

    def __init__(self, reason: str, rule: str) -> None:
        self.reason, self.rule = reason, rule
        super().__init__(f"{reason} ({rule})")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as it is printed, once: its codes in groups, and the last day they work."""

    codes: tuple[str, ...]
    language: str
    until: date


def hand_out(reference: str, language: str, *, actor: Actor, codes: int = CODES) -> Sheet:
    """Make a sheet of codes in a language of the person's; an earlier sheet ends with it.

    The codes are in what is returned and nowhere else. Errors: NotFound, NotYours, ValueError for
    a language there is no page in.
    """
    if language not in READER_LANGUAGES:
        raise ValueError(f"found the language {language!r}, expected one the page is written in")
    made = [new_code() for _ in range(codes)]
    until = today_in_brussels() + timedelta(days=DAYS)
    keep(reference, made, language, until, actor=actor)
    return Sheet(tuple(map(in_groups, made)), language, until)


def keep(reference: str, codes: list[str], language: str, until: date, *, actor: Actor) -> None:
    """Keep `codes` for the case, as hashes. Errors as for `hand_out`."""

    def permit(relations: tuple[Relation, ...], assessment: str) -> None:
        _permit(actor, relations, assessment)

    paper.issue_sheet(
        reference,
        [hashed(each) for each in codes],
        language=language,
        # To the end of the last day in Belgium.
        expires_at=datetime.combine(until + timedelta(days=1), time(), BRUSSELS).astimezone(UTC),
        permit=permit,
        actor=actor,
        purpose=PURPOSE,
    )


def take_back(reference: str, *, actor: Actor) -> None:
    """End all codes of the case at once, and a visit that is open. Errors as for `hand_out`."""
    paper.revoke_sheets(
        reference,
        permit=lambda relations, _: _permit(actor, relations, "unknown"),
        actor=actor,
        purpose=PURPOSE,
    )


def status(reference: str, *, actor: Actor) -> Status | None:
    """The sheet the person has, without its codes; None where there is none."""
    return paper.sheet_status(reference, actor=actor, purpose=PURPOSE)


def hashed(code: str) -> bytes:
    """The keyed hash under which a code is kept."""
    return salted_hmac("safeconduct.own-view.code", code, algorithm="sha256").digest()


def _permit(actor: Actor, relations: tuple[Relation, ...], assessment: str) -> None:
    verdict = may_hand_codes(actor, relations, assessment=assessment)
    if not verdict.allowed:
        raise NotYours(verdict.reason, verdict.rule)
