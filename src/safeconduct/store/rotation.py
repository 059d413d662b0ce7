"""New root keys: made beside the old ones, by which every copy is then wrapped anew.

Batch by batch, each in a transaction of its own: broken off at any point, each copy opens by the
old root key or by the new one, and the next call goes on where this one stopped. Only when no copy
is left under the old version is it of no more use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet

from safeconduct.access.classes import FACTS, IDENTITY
from safeconduct.store import finding, keys, models, roots, shelters, trail
from safeconduct.store.acting import keeping
from safeconduct.store.assistance import lawyers
from safeconduct.store.desk import rotation as requests
from safeconduct.store.facts import person_of
from safeconduct.store.prosecution import parts as suspects
from safeconduct.store.vaulted import open_names

_BATCH = 500
_PURPOSE = "administration"


@dataclass(frozen=True, slots=True)
class Rotated:
    """What was wrapped by root key `version`; `resumed`: this key had been made before."""

    agency: str
    version: int
    copies: int
    resumed: bool


@dataclass(frozen=True, slots=True)
class Wrapped:
    """How many copies of keys open by `version` of the root key of `agency`."""

    agency: str
    version: int
    copies: int
    current: bool


def rotate(
    agencies: Iterable[str] | None = None, *, progress: Callable[[int], None] | None = None
) -> list[Rotated]:
    """Make a new root key for each of `agencies` (None: all) and wrap every copy by it.

    A rotation that was broken off is finished, and no further one begun. `progress` is told how
    many copies of the agency are done. Raises VaultError when an old root key is missing.
    """
    return [_rotate(each, progress) for each in agencies or roots.agencies()]


def status() -> list[Wrapped]:
    """Return how many copies there are under each version of each agency's root key."""
    with keeping():
        found = models.CaseKey.objects.values_list("relation__agency", "version")
        counted = {
            (agency or roots.HOUSE, version): count
            for agency, version, count in found.annotate(count=Count("id")).order_by()
        }
    there = {(agency, v) for agency in roots.agencies() for v in roots.versions(agency)}
    return [
        Wrapped(agency, version, counted.get((agency, version), 0), version == _newest(agency))
        for agency, version in sorted(there | counted.keys())
    ]


def _newest(agency: str) -> int:
    return max(roots.versions(agency), default=0)


def _rotate(agency: str, progress: Callable[[int], None] | None) -> Rotated:
    version = roots.current(agency)
    with keeping():
        resumed = _of(agency).filter(version__lt=version).exists()
    if not resumed:
        version = roots.make(agency, version + 1)
    done = 0
    while count := _batch(agency, version):
        done += count
        if progress is not None:
            progress(done)
    with keeping():
        shelters.close_anew(agency, version)
        suspects.close_anew(agency, version)
        lawyers.close_anew(agency, version)
        requests.close_anew(agency, version)
        details = {"agency": agency, "version": version, "copies": done}
        trail.record("keys.rotated", actor=None, purpose=_PURPOSE, details=details)
    return Rotated(agency, version, done, resumed)


def _batch(agency: str, version: int) -> int:
    with keeping():
        rows = list(
            _of(agency)
            .filter(version__lt=version)
            .select_related("relation")
            .select_for_update(of=("self",))
            .order_by("id")[:_BATCH]
        )
        for row in rows:
            keys.wrap_anew(row, version)
        models.CaseKey.objects.bulk_update(rows, ["wrapped", "version"])
        named = [row.relation for row in rows if row.relation and row.key_class == IDENTITY]
        _index_anew(named, version)
        return len(rows)


def _of(agency: str) -> QuerySet[models.CaseKey]:
    if agency == roots.HOUSE:
        return models.CaseKey.objects.filter(relation__isnull=True)
    return models.CaseKey.objects.filter(relation__agency=agency)


def _index_anew(relations: Sequence[models.Relation], version: int) -> None:
    """Write the words of names by the new index key: the old one finds nothing any more."""
    cases = {relation.case_id for relation in relations}
    models.NameToken.objects.filter(relation__in=relations).delete()
    named = keys.house_keys(cases, IDENTITY)
    told = keys.house_keys(cases, FACTS)
    rows = models.Identity.objects.select_related("case").filter(case_id__in=cases)
    vault = {row.case_id: row for row in rows}
    words: list[models.NameToken] = []
    for holder, relation in zip(keys.related(relations), relations, strict=True):
        row = vault.get(relation.case_id)
        if row is not None:
            names = open_names(row, named.get(row.case_id))
            born = person_of(row.case, told.get(row.case_id)).birth_date
            words += finding.words_of(names, born, holder, version)
    models.NameToken.objects.bulk_create(words, batch_size=5000)
