"""The facts of a person that the law asks, and the offence, encrypted field by field.

Whether and how much is known cannot be told from a ciphertext's length: each has one length.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from safeconduct.access.classes import FACTS
from safeconduct.cases.model import Case, Event, Person
from safeconduct.store import keys, models
from safeconduct.store.sealed import open_with
from safeconduct.store.vault import DataKey

_TABLE = "store_casefile"
# column → the length of what is encrypted; more than a dozen nationalities are longer.
_LENGTHS = {
    "birth_date": 10,
    "nationalities": 48,
    "residence_status": 12,
    "unaccompanied": 3,
    "offence": 20,
}
_SAID = {True: "yes", False: "no", None: ""}
_MEANT = {text: value for value, text in _SAID.items()}


def put_facts(file: models.CaseFile, person: Person, offence: str, key: DataKey) -> None:
    """Write the facts of `person` and the offence into the row, unsaved, under their key."""
    born = person.birth_date
    said = {
        "birth_date": born.isoformat() if born else "",
        "nationalities": " ".join(person.nationalities),
        "residence_status": person.residence_status,
        "unaccompanied": _SAID[person.unaccompanied],
        "offence": offence,
    }
    for column, text in said.items():
        setattr(file, column, close_fact(key, file.id, column, text))


def close_fact(key: DataKey, case_id: UUID, column: str, text: str) -> bytes:
    """Return a fact encrypted for its column, at the one length of its kind."""
    padded = text.ljust(_LENGTHS[column])
    return key.close(padded, table=_TABLE, row=case_id, column=column)


def forget_facts(file: models.CaseFile) -> None:
    """Take the facts out of the row, unsaved: from here on they are not known."""
    for column in _LENGTHS:
        setattr(file, column, None)


def person_of(file: models.CaseFile, key: DataKey | None) -> Person:
    """Return the person as far as `key` opens them; without it the facts are not known."""
    opened = {column: _opened(file, key, column) for column in _LENGTHS}
    return Person(
        date.fromisoformat(opened["birth_date"]) if opened["birth_date"] else None,
        _MEANT[opened["unaccompanied"]],
        tuple(opened["nationalities"].split()),
        opened["residence_status"] or "unknown",
    )


def offence_of(file: models.CaseFile, key: DataKey | None) -> str:
    """Return the offence as far as `key` opens it; ``unknown`` without it."""
    return _opened(file, key, "offence") or "unknown"


def _opened(file: models.CaseFile, key: DataKey | None, column: str) -> str:
    closed = getattr(file, column)
    told = open_with(key, closed, file, table=_TABLE, row=file.id, column=column)
    return (told or "").rstrip()


def for_the_law(file: models.CaseFile, events: Iterable[Event]) -> Case:
    """Return a case for the law to decide on. Show nobody more than they may see."""
    return case_by(keys.house_key(file, FACTS), file, events)


def case_by(key: DataKey | None, file: models.CaseFile, events: Iterable[Event]) -> Case:
    """Return a case file with its events as a case, as far as `key` opens its facts."""
    return Case(file.reference, person_of(file, key), offence_of(file, key), tuple(events))


def shown_persons(files: Iterable[models.CaseFile]) -> dict[UUID, Person]:
    """Return the persons of cases as far as the actor's own copies of the keys open them."""
    files = list(files)
    found = keys.own_keys([file.id for file in files], FACTS)
    return {file.id: person_of(file, found.get(file.id)) for file in files}
