"""The need-to-know table as PostgreSQL holds it, and the proof that opens the whole of a case.

The rules of `safeconduct.access` are written into two tables of the database whenever its rights
are set. What a session is given of an event or a standing follows from these rows. The law decides
on the whole: that is given for a proof alone, made for one case in one transaction with a key that
lies outside the database, in the folder of keys. The database holds what it checks proofs by, in
a table that the application may not read.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from uuid import UUID

from django.db.backends.base.base import BaseDatabaseWrapper

from safeconduct.access import answers
from safeconduct.access.files import KINDS
from safeconduct.access.policy import GUARDED_FIELDS, MEETING, NEED_TO_KNOW
from safeconduct.access.purposes import PURPOSES
from safeconduct.access.sections import SECTION_OF_EVENT, class_of
from safeconduct.store import roots

_BLOCK = 64  # of SHA-256, in bytes (RFC 2104)


def opened() -> Iterator[tuple[str, str, list[str], bool]]:
    """Yield for each relation and purpose it can be used for: what is opened, and whether whoever
    stands in it met the person and no more.
    """
    for purpose, told in PURPOSES.items():
        for relation in sorted(told.relations):
            line = NEED_TO_KNOW.get(relation, frozenset())
            sections = sorted(each for each in line if class_of(each) in told.classes)
            yield relation, purpose, sections, relation in MEETING


def places() -> Iterator[tuple[str, str, str]]:
    """Yield where each thing stands: its kind, its name, and a section, relation or agency."""
    yield from (("event", name, section) for name, section in SECTION_OF_EVENT.items())
    yield from (("field", name, section) for name, section in GUARDED_FIELDS.items())
    yield from (("condition", *each) for each in answers.SECTION_OF_CONDITION.items())
    for kind, each in (
        ("key", answers.SECTIONS_OF_KEY),
        ("opening", answers.SECTIONS_OF_OPENING),
        ("role", answers.AGENCIES_OF_ROLE),
        ("file", {name: file.sections for name, file in KINDS.items()}),
        ("reader", {name: file.readers for name, file in KINDS.items()}),
    ):
        yield from ((kind, name, value) for name, values in each.items() for value in values)


def write(owner: BaseDatabaseWrapper) -> None:
    """Put the rules, and what proofs are checked by, in the place of what stood there."""
    key = roots.proof_key()
    pads = [bytes(byte ^ pad for byte in key.ljust(_BLOCK, b"\0")) for pad in (0x36, 0x5C)]
    with owner.cursor() as cursor:
        cursor.execute("DELETE FROM store_opened")
        cursor.executemany("INSERT INTO store_opened VALUES (%s, %s, %s, %s)", list(opened()))
        cursor.execute("DELETE FROM store_place")
        cursor.executemany("INSERT INTO store_place VALUES (%s, %s, %s)", list(places()))
        cursor.execute("DELETE FROM store_proof")
        cursor.execute("INSERT INTO store_proof VALUES (%s, %s)", pads)


def proof(case_id: UUID, moment: str) -> bytes:
    """Return what opens the whole of one case in the transaction that `moment` names."""
    return hmac.digest(roots.proof_key(), f"{moment}/{case_id}".encode(), "sha256")
