"""The facts of a person that the law asks, encrypted: birth date, nationalities, residence status.

Whether and how much is known cannot be told from a ciphertext's length: each has one length.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from safeconduct.access.classes import FACTS
from safeconduct.cases.model import Person
from safeconduct.store import keys, models
from safeconduct.store.sealed import open_with
from safeconduct.store.vault import DataKey

_TABLE = "store_casefile"
# column → the length of what is encrypted; more than a dozen nationalities are longer.
_LENGTHS = {"birth_date": 10, "nationalities": 48, "residence_status": 12}


def put_facts(file: models.CaseFile, person: Person, key: DataKey) -> None:
    """Write the facts of `person` into the row, unsaved, under the key of their class."""
    born = person.birth_date
    said = {
        "birth_date": born.isoformat() if born else "",
        "nationalities": " ".join(person.nationalities),
        "residence_status": person.residence_status,
    }
    for column, text in said.items():
        padded = text.ljust(_LENGTHS[column])
        setattr(file, column, key.close(padded, table=_TABLE, row=file.id, column=column))
    file.unaccompanied = person.unaccompanied


def forget_facts(file: models.CaseFile) -> None:
    """Take the facts out of the row, unsaved: from here on they are not known."""
    for column in _LENGTHS:
        setattr(file, column, None)


def person_of(file: models.CaseFile, key: DataKey | None) -> Person:
    """Return the person as far as `key` opens them; without it the facts are not known."""
    opened = {
        column: (
            open_with(key, getattr(file, column), file, table=_TABLE, row=file.id, column=column)
            or ""
        ).rstrip()
        for column in _LENGTHS
    }
    return Person(
        date.fromisoformat(opened["birth_date"]) if opened["birth_date"] else None,
        file.unaccompanied,
        tuple(opened["nationalities"].split()),
        opened["residence_status"] or "unknown",
    )


def for_the_law(file: models.CaseFile) -> Person:
    """Return the person of a case, for the law to decide on. Show nobody more than they may see."""
    return person_of(file, keys.house_key(file, FACTS))


def shown_persons(files: Iterable[models.CaseFile]) -> dict[UUID, Person]:
    """Return the persons of cases as far as the actor's own copies of the keys open them."""
    files = list(files)
    found = keys.own_keys([file.id for file in files], FACTS)
    return {file.id: person_of(file, found.get(file.id)) for file in files}
