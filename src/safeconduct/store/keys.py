"""The keys of a case: one for each class of its fields, a copy of each for every relation.

A copy is wrapped by a key derived from the agency's root key, for that relation, class and
version, and bound to its row. The database shows an actor the copies of the relations they stand
in, and the program's own copy of the case: by it the law decides on facts that not every agency
may see, and new relations get their copies. Whoever erases the person destroys all of them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import connection

from safeconduct.access.classes import CLASSES, classes_of
from safeconduct.access.relations import Relation
from safeconduct.store import models, roots
from safeconduct.store.errors import VaultError
from safeconduct.store.vault import DataKey, of_case, place, seal, unseal
from safeconduct.store.visiting import visit_now

_TABLE = "store_casekey"
_KEY_BYTES = 32
# Of one case: the key of each class, as it is.
Bare = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Related:
    """A row of store_relation, as far as a copy depends on it. `id` None: the program itself."""

    id: int | None
    agency: str
    relation: str
    classes: tuple[str, ...]


HOUSE = Related(None, roots.HOUSE, "", CLASSES)


def bare_keys() -> dict[str, bytes]:
    """Return new keys for one case."""
    return {name: os.urandom(_KEY_BYTES) for name in CLASSES}


def related(rows: Iterable[models.Relation]) -> list[Related]:
    """Return which copies the relations in `rows` are to have."""
    return [Related(row.pk, row.agency, row.relation, classes_of(_relation(row))) for row in rows]


def copies(
    case_id: UUID, generation: int, bare: Bare, holders: Iterable[Related]
) -> list[models.CaseKey]:
    """Return the rows that give each of `holders` its copies, unsaved."""
    made = []
    for holder in holders:
        version = roots.current(holder.agency)
        for name in holder.classes:
            if name in bare:
                where = _place(case_id, holder.id, name, generation)
                wrapped = seal(_wrapping(holder, version, name), bare[name], where)
                made.append(
                    models.CaseKey(
                        case_id=case_id,
                        relation_id=holder.id,
                        key_class=name,
                        generation=generation,
                        version=version,
                        wrapped=wrapped,
                    )
                )
    return made


def give(file: models.CaseFile) -> Bare:
    """Give a case without keys new ones, with a copy for each of its relations; return them.

    In the open transaction, in which the relations of the case are there already.
    """
    bare = bare_keys()
    holders = [HOUSE, *related(models.Relation.objects.filter(case_id=file.id))]
    _insert(copies(file.id, file.key_generation, bare, holders))
    return bare


def share(case_id: UUID, relation_ids: Sequence[int]) -> Bare:
    """Give new relations of a case their copies; return the keys of the case (none: erased)."""
    bare, generation = bare_keys_of(case_id)
    rows = models.Relation.objects.filter(case_id=case_id, id__in=relation_ids)
    if bare:
        _insert(copies(case_id, generation, bare, related(rows)))
    return bare


def bare_keys_of(case_id: UUID) -> tuple[Bare, int]:
    """Return the keys of a case by the program's copies, and their generation (none: 0)."""
    rows = list(models.CaseKey.objects.filter(case_id=case_id, relation__isnull=True))
    return {row.key_class: unwrap(row) for row in rows}, max(
        (row.generation for row in rows), default=0
    )


def own_key(file: models.CaseFile, name: str) -> DataKey | None:
    """Return the key of the class `name` by the actor's own copy; None when there is none."""
    key = own_keys([file.id], name).get(file.id)
    if key is None and _complete(file.id):
        key = own_keys([file.id], name).get(file.id)
    return key


def own_keys(case_ids: Iterable[UUID], name: str) -> dict[UUID, DataKey]:
    """Return the key of the class `name` of each case of which the actor holds a copy."""
    return _opened(_copies_there(list(case_ids), name, house=False))


def house_key(file: models.CaseFile, name: str) -> DataKey | None:
    """Return the key of the class `name` by the program's copy; None when the person is erased."""
    return house_keys([file.id], name).get(file.id)


def house_keys(case_ids: Iterable[UUID], name: str) -> dict[UUID, DataKey]:
    """Return the key of the class `name` of each case, by the program's own copies."""
    return _opened(_copies_there(list(case_ids), name, house=True))


def writing_key(file: models.CaseFile, name: str) -> DataKey:
    """Return the key to encrypt a field of the class `name` by; a case without keys gets them."""
    key = house_key(file, name)
    return of_case(give(file)[name], file.key_generation) if key is None else key


def destroy(file: models.CaseFile) -> None:
    """Destroy every copy of the keys of a case, whoever holds it. Nothing opens again."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT store_forget_keys(%s)", [file.id])
    file.key_generation += 1
    file.save(update_fields=["key_generation"])


def unwrap(row: models.CaseKey) -> bytes:
    """Return the key a copy holds. Raises VaultError."""
    holder = _holder(row)
    cipher = _wrapping(holder, row.version, row.key_class)
    where = _place(row.case_id, row.relation_id, row.key_class, row.generation)
    return unseal(cipher, row.wrapped, where)


def wrap_anew(row: models.CaseKey, version: int) -> None:
    """Wrap the key of a copy by another version of the root key, in `row`."""
    holder = _holder(row)
    where = _place(row.case_id, row.relation_id, row.key_class, row.generation)
    row.wrapped = seal(_wrapping(holder, version, row.key_class), unwrap(row), where)
    row.version = version


def _copies_there(case_ids: list[UUID], name: str, *, house: bool) -> Iterable[models.CaseKey]:
    """The copies the actor is shown; of the case of a visit, those of all classes at once."""
    rows = models.CaseKey.objects.filter(case_id__in=case_ids).select_related("relation")
    visit = visit_now()
    if visit is None or visit.found is None or case_ids != [visit.found[0].id]:
        return rows.filter(key_class=name, relation__isnull=house)
    if visit.keys is None:
        visit.keys = list(rows)
    return [
        row for row in visit.keys if row.key_class == name and (row.relation_id is None) == house
    ]


def _opened(rows: Iterable[models.CaseKey]) -> dict[UUID, DataKey]:
    found: dict[UUID, DataKey] = {}
    for row in rows:
        if row.case_id not in found:
            found[row.case_id] = of_case(unwrap(row), row.generation)
    return found


def _complete(case_id: UUID) -> bool:
    """Give relations of the actor that PostgreSQL itself made their copies; whether there were."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT r.id FROM store_relation r WHERE r.case_id = %s AND store_mine(r.id) "
            "AND NOT EXISTS (SELECT FROM store_casekey k WHERE k.relation_id = r.id)",
            [case_id],
        )
        bare = [row[0] for row in cursor.fetchall()]
    return bool(bare and share(case_id, bare))


def opens(row: models.CaseKey, root: bytes) -> bool:
    """Whether a copy opens by a root key that lies elsewhere, as in a backup."""
    holder = _holder(row)
    about = ("case-key", holder.relation, row.key_class)
    cipher = AESGCM(roots.derive_from(root, holder.agency, row.version, *about))
    where = _place(row.case_id, holder.id, row.key_class, row.generation)
    try:
        return bool(unseal(cipher, row.wrapped, where))
    except VaultError:
        return False


def _insert(rows: Sequence[models.CaseKey]) -> None:
    if visit := visit_now():
        visit.keys = None
    columns = ("case_id", "relation_id", "key_class", "generation", "version", "wrapped")
    values: list[Any] = [[getattr(row, name) for row in rows] for name in columns]
    with connection.cursor() as cursor:
        # Without RETURNING: the copies of other agencies are not the actor's to see.
        cursor.execute(
            f"INSERT INTO store_casekey ({', '.join(columns)}) SELECT * FROM "  # noqa: S608
            "unnest(%s::uuid[], %s::bigint[], %s::text[], %s::int[], %s::int[], %s::bytea[])",
            values,
        )


def _holder(row: models.CaseKey) -> Related:
    relation = row.relation
    if relation is None:
        return HOUSE
    return Related(relation.pk, relation.agency, relation.relation, ())


def _relation(row: models.Relation) -> Relation:
    sections = None if row.sections is None else frozenset(row.sections)
    return Relation(row.agency, row.office, row.relation, sections=sections)


def _place(case_id: UUID, relation_id: int | None, name: str, generation: int) -> bytes:
    return place(_TABLE, f"{case_id}/{relation_id or roots.HOUSE}/{generation}", name)


def _wrapping(holder: Related, version: int, name: str) -> AESGCM:
    return _cipher(roots.derive(holder.agency, version, "case-key", holder.relation, name))


_cipher = lru_cache(maxsize=8192)(AESGCM)
