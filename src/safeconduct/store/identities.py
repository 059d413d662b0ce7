"""The vault: who a person is, read field by field under the case's own key."""

from __future__ import annotations

from datetime import UTC, datetime

from safeconduct.access.actors import Actor
from safeconduct.access.classes import IDENTITY
from safeconduct.access.policy import visible
from safeconduct.store import finding, keys, models, projection, relating, trail
from safeconduct.store.erasing import remember
from safeconduct.store.erasures import Erasure
from safeconduct.store.errors import NotFound
from safeconduct.store.facts import forget_facts
from safeconduct.store.gate import entered, reach, relations_of
from safeconduct.store.records import Names
from safeconduct.store.timeline import stored_case
from safeconduct.store.vaulted import COLUMNS, close_names, open_names
from safeconduct.store.visiting import visit_now


def read_identity(reference: str, *, actor: Actor, purpose: str) -> Names:
    """Return who the person is; the look is recorded.

    All None when nobody wrote it down or the person was erased. Raises NotFound when the actor
    may not know, VaultError when the key does not fit.
    """
    with entered(actor, purpose, reference):
        file = _reach(reference, actor)
        row = models.Identity.objects.select_related("case").filter(case=file).first()
        if visit := visit_now():
            visit.erased = row is not None and row.erased_at is not None
        trail.record("identity.read", actor=actor, purpose=purpose, reference=file.reference)
        return Names() if row is None else open_names(row, keys.own_key(file, IDENTITY))


def write_identity(reference: str, names: Names, *, actor: Actor, purpose: str) -> None:
    """Keep who the person is, in the place of what was kept before. Raises NotFound."""
    with entered(actor, purpose, reference):
        file = _reach(reference, actor, lock=True)
        put(file, names)
        trail.record("identity.written", actor=actor, purpose=purpose, reference=file.reference)


def erase_identity(reference: str, *, actor: Actor, purpose: str) -> None:
    """Destroy every copy of the case's keys: nobody reads names, facts or texts again.

    The coded timeline stays and says nothing of who it was; the law answers it for a person of
    whom nothing is known. Raises NotFound. Erasing twice is no error.
    """
    with entered(actor, purpose, reference):
        file = _reach(reference, actor, lock=True)
        keys.destroy(file)
        forget_facts(file)
        file.save()
        models.Identity.objects.filter(case=file).update(
            erased_at=datetime.now(UTC), **dict.fromkeys(COLUMNS)
        )
        trail.record("identity.erased", actor=actor, purpose=purpose, reference=file.reference)
        remember([Erasure(file.id, file.key_generation - 1)])
        after = stored_case(file, relations_of(file))
        projection.save(file, projection.project(after), after.case)


def put(file: models.CaseFile, names: Names) -> None:
    """Write the vault row of `file`, and the words it is found by, in the open transaction."""
    models.Identity.objects.bulk_create(
        [close_names(file, names, keys.writing_key(file, IDENTITY))],
        update_conflicts=True,
        unique_fields=["case"],
        update_fields=["erased_at", *COLUMNS],
    )
    finding.put_words(file)


def _reach(reference: str, actor: Actor, *, lock: bool = False) -> models.CaseFile:
    file, relations = reach(reference, actor, lock=lock)
    if "identity" not in visible(actor, relations):
        raise NotFound
    if any(each.user_id == actor.user_id for each in relations):
        # Opened by a second person, who holds no key of the case.
        relating.complete(file.id, actor.user_id)
    return file
