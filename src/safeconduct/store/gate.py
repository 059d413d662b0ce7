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
from safeconduct.store.visiting import Visit, opened, visit_now

_REFERENCE = re.compile(r"[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}")


@contextmanager
def entered(actor: Actor, purpose: str, reference: str) -> Iterator[None]:
    """A transaction for one deed at one case; when it is not found for `actor`, that is noted."""
    if _same(visit_now(), actor, reference):
        with acting(actor, purpose):
            yield
        return
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


@contextmanager
def visiting(actor: Actor, purpose: str, reference: str) -> Iterator[None]:
    """One transaction for several looks at one case, which share what they read (`visiting`).

    When one of them does not find the case for `actor`, all of them end, and that is noted.
    """
    with entered(actor, purpose, reference), opened(Visit(actor, reference, purpose)):
        yield


def _same(visit: Visit | None, actor: Actor, reference: str) -> bool:
    return visit is not None and visit.actor == actor and visit.reference == reference


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
    visit = visit_now() if _same(visit_now(), actor, reference) else None
    found = None if lock or visit is None else visit.found
    if found is None:
        found = _locked(asked) if lock else _read(asked)
        if visit is not None:
            visit.found = None if lock else found
    if not standing(actor, found[1], purpose_now()):
        raise NotFound
    return found


def _locked(reference: str) -> tuple[models.CaseFile, tuple[Relation, ...]]:
    files = models.CaseFile.objects.filter(reference=reference).select_for_update(no_key=True)
    file = files.first()
    if file is None:
        raise NotFound
    return file, relations_of(file)


def _read(reference: str) -> tuple[models.CaseFile, tuple[Relation, ...]]:
    rows = relating.with_file(reference)
    if not rows:
        raise NotFound
    return rows[0].case, tuple(sorted(map(relating.relation_of_row, rows)))


def relations_of(file: models.CaseFile) -> tuple[Relation, ...]:
    """Return the relations of every agency to the case, as last computed."""
    return tuple(sorted(relating.kept(file.id).values()))


def well_formed(reference: str) -> str | None:
    """Return the reference as stored, or None for what cannot be one."""
    asked = reference.upper()
    return asked if _REFERENCE.fullmatch(asked) else None
