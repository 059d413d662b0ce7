"""The one way to a case: named by its reference, for an actor who stands in relation to it.

Who stands in no relation gets the answer for a case that is not there, and the attempt is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from safeconduct.access.actors import Actor
from safeconduct.access.policy import standing
from safeconduct.access.relations import Relation
from safeconduct.store import models, relating, trail
from safeconduct.store.acting import acting, purpose_now
from safeconduct.store.errors import NotFound

_REFERENCE = re.compile(r"[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}")


@contextmanager
def entered(actor: Actor, purpose: str, reference: str) -> Iterator[None]:
    """A transaction for one deed at one case; when it is not found for `actor`, that is noted."""
    try:
        with acting(actor, purpose):
            yield
    except NotFound:
        with acting(actor, purpose):
            trail.record(
                "case.not_found",
                actor=actor,
                purpose=purpose,
                details={"asked": well_formed(reference) or "malformed"},
            )
        raise


def reach(
    reference: str, actor: Actor, *, lock: bool = False
) -> tuple[models.CaseFile, tuple[Relation, ...]]:
    """Return the case file and its relations, if `actor` stands in one in which the purpose of
    the open transaction can be used. Raises NotFound.

    With `lock`, whoever else would write to the case waits until this transaction ends.
    """
    asked = well_formed(reference)
    if asked is None:
        raise NotFound
    found = models.CaseFile.objects.filter(reference=asked)
    if lock:
        found = found.select_for_update(no_key=True)
    file = found.first()
    if file is None:
        raise NotFound
    relations = relations_of(file)
    if not standing(actor, relations, purpose_now()):
        raise NotFound
    return file, relations


def relations_of(file: models.CaseFile) -> tuple[Relation, ...]:
    """Return the relations of every agency to the case, as last computed."""
    return tuple(sorted(relating.kept(file.id).values()))


def well_formed(reference: str) -> str | None:
    """Return the reference as stored, or None for what cannot be one."""
    asked = reference.upper()
    return asked if _REFERENCE.fullmatch(asked) else None
