"""Files of a case: of which kinds they are, who may add one, and who may open it.

A kind stands in sections of the case (`safeconduct.access.sections`): whoever sees all of them
opens its files. Whoever added a file opens it too, for as long as they see what their own agency
recorded. A statement belongs to the criminal file (S1 3.2.3): it is for those who took it down and
for the magistrates.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from safeconduct.access.actors import Actor
from safeconduct.access.classes import IDENTITY, TEXT
from safeconduct.access.policy import standing, visible
from safeconduct.access.relations import Relation

PURPOSE = "attachment"

# One file, in bytes; of one agency in one case.
MOST_BYTES = 20 * 1024 * 1024
MOST_FILES = 30


@dataclass(frozen=True, slots=True)
class FileKind:
    """``sections`` open it, ``readers`` are the relations that do so without; ``adds`` may add.

    ``key_class``: the key of the case it is encrypted by (`safeconduct.access.classes`).
    """

    key_class: str
    sections: frozenset[str]
    readers: frozenset[str]
    adds: frozenset[str]


KINDS: Mapping[str, FileKind] = {
    # Passport, identity card, birth certificate: who the person is, and the proof of it (P-10).
    "identity_paper": FileKind(
        key_class=IDENTITY,
        sections=frozenset({"identity", "identity_proof"}),
        readers=frozenset(),
        adds=frozenset({"detected", "guides", "guards", "decides"}),
    ),
    "statement": FileKind(
        key_class=TEXT,
        sections=frozenset(),
        readers=frozenset({"prosecutes"}),
        adds=frozenset({"detected", "guides", "guards", "decides", "prosecutes"}),
    ),
    "residence_document": FileKind(
        key_class=IDENTITY,
        sections=frozenset({"identity", "documents", "residence"}),
        readers=frozenset(),
        adds=frozenset({"guides", "guards", "decides"}),
    ),
    # Whatever else an agency keeps: its own.
    "other": FileKind(
        key_class=TEXT,
        sections=frozenset(),
        readers=frozenset(),
        adds=frozenset({"detected", "guides", "guards", "decides", "prosecutes"}),
    ),
}


def opens_file(actor: Actor, relations: Iterable[Relation], kind: str, added_by: str) -> bool:
    """Whether `actor` may open a file of `kind` that the agency `added_by` added.

    An unknown kind is opened by nobody.
    """
    relations = tuple(relations)
    declared = KINDS.get(kind)
    sections = visible(actor, relations, PURPOSE)
    if declared is None or not sections:
        return False
    if added_by == actor.agency and "timeline_own" in sections:
        return True
    if declared.readers & {each.relation for each in standing(actor, relations, PURPOSE)}:
        return True
    return bool(declared.sections) and declared.sections <= sections


def kinds_to_add(actor: Actor, relations: Iterable[Relation]) -> tuple[str, ...]:
    """The kinds of files `actor` may add to a case, in the order of the table."""
    relations = tuple(relations)
    names = {each.relation for each in standing(actor, relations, PURPOSE)}
    sees_own = "timeline_own" in visible(actor, relations, PURPOSE)
    return tuple(kind for kind, each in KINDS.items() if sees_own and names & each.adds)
