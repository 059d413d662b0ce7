"""Free text of a case: unreadable in the tables, bound to its place, gone with the person's key."""

from __future__ import annotations

import pytest

from safeconduct.access.actors import Actor
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.errors import VaultError
from safeconduct.store.identities import erase_identity
from safeconduct.store.sealed import open_text, seal_text

TEXT = "She sleeps behind the kitchen."
PLACE = {"table": "store_note", "column": "words"}


def _file(reference: str) -> models.CaseFile:
    return models.CaseFile.objects.get(reference=reference)


def test_a_text_opens_in_its_own_place_alone(reference: str, police: Actor) -> None:
    file = _file(reference)
    with acting(police, "case_work"):
        closed = seal_text(file, TEXT, row=7, **PLACE)
        assert TEXT.encode() not in closed
        assert open_text(file, closed, row=7, **PLACE) == TEXT
        with pytest.raises(VaultError):
            open_text(file, closed, row=8, **PLACE)


def test_a_text_is_gone_with_the_person(reference: str, police: Actor) -> None:
    file = _file(reference)
    with acting(police, "case_work"):
        closed = seal_text(file, TEXT, row=7, **PLACE)
    erase_identity(reference, actor=police, purpose="case_work")
    with acting(police, "case_work"):
        assert open_text(file, closed, row=7, **PLACE) == ""
