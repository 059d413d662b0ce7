"""Finding a person by name or birth date without a readable index.

What writings of a name have in common (`safeconduct.cases.spelling`) is kept as numbers, made with
a key of each agency's own: without it nobody tells which name a number stands for, and two
agencies' numbers for one name have nothing in common. There are rows only for relations that open
the identity, and they go with the relation. The names themselves are opened to be compared.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from datetime import date
from uuid import UUID

from django.db import connection
from django.db.models import Count

from safeconduct.access.actors import Actor
from safeconduct.access.classes import FACTS, IDENTITY
from safeconduct.cases.spelling import likeness, traces
from safeconduct.store import keys, models, roots, trail
from safeconduct.store.acting import acting
from safeconduct.store.facts import person_of
from safeconduct.store.records import Names
from safeconduct.store.vault import of_case
from safeconduct.store.vaulted import open_names

SHOWN = 10
_CANDIDATES = 80
_ALIKE = 75.0


@dataclass(frozen=True, slots=True)
class Found:
    """A person found: the case's reference and whose it is, as far as the actor may know."""

    reference: str
    names: Names
    born: date | None


def find(name: str, born: date | None, *, actor: Actor, purpose: str) -> tuple[Found, ...]:
    """Return the persons of the actor's cases called like `name`, or born on `born`; 10 at most.

    The most alike come first. The search is recorded, without what was searched for, and each
    person shown in the record of their case.
    """
    with acting(actor, purpose):
        wanted = {*traces([name]), *_of_day(born)}
        numbers = [
            number
            # While its root key is being changed, an agency has words of two keys.
            for version in roots.versions(actor.agency)[-2:]
            for number in _numbers(actor.agency, version, wanted)
        ]
        found = _ranked(name, born, _candidates(numbers)) if numbers else []
        trail.record(
            "identity.searched", actor=actor, purpose=purpose, details={"shown": len(found)}
        )
        for each in found:
            trail.record("identity.found", actor=actor, purpose=purpose, reference=each.reference)
        return tuple(found)


def share(case_id: UUID, relation_ids: Sequence[int]) -> None:
    """Give new relations of a case their copies of its keys, and their words of its names.

    In the transaction that makes the relations. Nothing happens while the case has no keys.
    """
    bare = keys.share(case_id, relation_ids)
    if bare:
        rows = models.Relation.objects.filter(case_id=case_id, id__in=relation_ids)
        _insert(_of_case(case_id, bare, keys.related(rows)))


def put_words(file: models.CaseFile) -> None:
    """Write the words of a case's names for every relation anew, after the names have changed."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT store_forget_names(%s)", [file.id])
    bare, _ = keys.bare_keys_of(file.id)
    rows = models.Relation.objects.filter(case_id=file.id)
    _insert(_of_case(file.id, bare, keys.related(rows)))


def words_of(
    names: Names, born: date | None, holder: keys.Related, version: int
) -> Iterator[models.NameToken]:
    """Yield the rows by which `holder` finds this person, unsaved."""
    if holder.id is None or IDENTITY not in holder.classes:
        return
    said = [text for text in astuple(names)[:3] if text]
    wanted = {*traces(said), *(_of_day(born) if FACTS in holder.classes else ())}
    for number in _numbers(holder.agency, version, wanted):
        yield models.NameToken(relation_id=holder.id, token=number)


def _of_case(
    case_id: UUID, bare: keys.Bare, holders: Iterable[keys.Related]
) -> list[models.NameToken]:
    row = models.Identity.objects.select_related("case").filter(case_id=case_id).first()
    if row is None or IDENTITY not in bare:
        return []
    generation = row.case.key_generation
    names = open_names(row, of_case(bare[IDENTITY], generation))
    born = person_of(row.case, of_case(bare[FACTS], generation)).birth_date
    return [
        word
        for holder in holders
        for word in words_of(names, born, holder, roots.current(holder.agency))
    ]


def _numbers(agency: str, version: int, texts: Iterable[str]) -> Iterator[int]:
    key = roots.derive(agency, version, "name-index")
    for text in sorted(texts):
        digest = hmac.digest(key, text.encode(), "sha256")
        yield int.from_bytes(digest[:8], "big", signed=True)


def _of_day(born: date | None) -> tuple[str, ...]:
    return () if born is None else (born.isoformat(),)


def _candidates(numbers: Sequence[int]) -> list[UUID]:
    """The cases that share most with what is asked, within what the actor may see."""
    rows = models.NameToken.objects.filter(token__in=numbers).values_list("relation__case_id")
    most = rows.annotate(shared=Count("token", distinct=True)).order_by(
        "-shared", "relation__case_id"
    )
    return [case_id for case_id, _ in most[:_CANDIDATES]]


def _ranked(name: str, born: date | None, case_ids: Sequence[UUID]) -> list[Found]:
    rows = models.Identity.objects.select_related("case").filter(case_id__in=case_ids)
    by_name = keys.own_keys(case_ids, IDENTITY)
    by_fact = keys.own_keys(case_ids, FACTS)
    ranked: list[tuple[float, str, Found]] = []
    for row in rows:
        key = by_name.get(row.case_id)
        if key is None:
            continue
        names = open_names(row, key)
        day = person_of(row.case, by_fact.get(row.case_id)).birth_date
        alike = likeness(name, [text for text in astuple(names)[:3] if text])
        same_day = born is not None and day == born
        if alike >= _ALIKE or (same_day and not name):
            found = Found(row.case.reference, names, day)
            ranked.append((-alike - 10 * same_day, found.reference, found))
    return [found for _, _, found in sorted(ranked, key=lambda each: each[:2])[:SHOWN]]


def _insert(rows: Sequence[models.NameToken]) -> None:
    with connection.cursor() as cursor:
        # Without RETURNING: the words of other agencies are not the actor's to see.
        cursor.execute(
            "INSERT INTO store_nametoken (relation_id, token) "
            "SELECT * FROM unnest(%s::bigint[], %s::bigint[])",
            [[row.relation_id for row in rows], [row.token for row in rows]],
        )
