"""Sheets of codes for a few of the demonstration's people. Their codes are public, as is all else.

They follow from the seed, so that nothing has to be kept to show them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random

from django.contrib.auth import get_user_model

from safeconduct.access.actors import Actor
from safeconduct.actions.own_view.codes import in_groups, with_check
from safeconduct.actions.own_view.sheets import DAYS, hashed, keep
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.acting import acting

from .country import SEED

# Enough for everybody who tries; a real sheet has few.
_CODES = 40
_PURPOSE = "demonstration"
# The centre that guides, the phase, the language of the sheet.
_SHEETS = (
    ("pag_asa", "reflection", "ar"),
    ("payoke", "registration", "vi"),
    ("surya", "temporary_residence", "fr"),
)


@dataclass(frozen=True, slots=True)
class CodeToTry:
    """A code that still works, of a sheet in `language`."""

    language: str
    code: str


def hand_out_sheets() -> int:
    """Give a sheet to one person in each of a few phases; how many found one."""
    given = 0
    for number, (centre, phase, language) in enumerate(_SHEETS):
        actor = _staff(centre)
        reference = _somebody(actor, phase) if actor else None
        if actor and reference:
            until = today() + timedelta(days=DAYS)
            keep(reference, _codes(number), language, until, actor=actor)
            given += 1
    return given


def codes_left() -> tuple[CodeToTry, ...]:
    """One code of each sheet that was not used yet."""
    found = []
    for number, (centre, _, language) in enumerate(_SHEETS):
        actor = _staff(centre)
        if actor is None:
            continue
        codes = {hashed(code): code for code in _codes(number)}
        with acting(actor, _PURPOSE):
            free = models.PaperCode.objects.filter(
                digest__in=list(codes), used_at=None, sheet__revoked_at=None
            ).order_by("pk")
            row = free.first()
        if row is not None:
            found.append(CodeToTry(language, in_groups(codes[bytes(row.digest)])))
    return tuple(found)


def _codes(number: int) -> list[str]:
    dice = Random(f"{SEED}-sheet-{number}")  # noqa: S311 - public on purpose
    return [with_check("".join(dice.choices("0123456789", k=26))) for _ in range(_CODES)]


def _staff(agency: str) -> Actor | None:
    user = get_user_model().objects.filter(agency=agency).order_by("pk").first()
    return None if user is None else user.actor


def _somebody(actor: Actor, phase: str) -> str | None:
    with acting(actor, _PURPOSE):
        line = (
            models.Listing.objects.filter(agency=actor.agency, phase=phase, held=True)
            .filter(relations__overlap=["guides"])
            .order_by("-due", "reference")
            .first()
        )
    return None if line is None else line.reference
