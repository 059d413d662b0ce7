"""Finding a person: in any spelling, for those who may know who it is, with no readable index."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from safeconduct.access.actors import Actor
from safeconduct.cases.model import Person
from safeconduct.store import models
from safeconduct.store.finding import SHOWN, find
from safeconduct.store.identities import erase_identity, write_identity
from safeconduct.store.opening import open_case
from safeconduct.store.records import Names, NewEvent
from safeconduct.store.timeline import append
from tests.integration.store.conftest import FIRST, MET, NAMES, PURPOSE, WOMAN

PEOPLE = (
    Names("محمد", "يوسف"),
    Names("Ющенко", "Олександр"),
    Names("王", "小明"),
    Names("Nguyễn", "Thị Hoa"),
    Names("Hoxha", "Ëngjëll"),
    Names("Öztürk", "Işıl"),
    Names("Ọláṣẹ́", "Adébáyọ̀"),
    Names("Ștefănescu", "Ion"),
)
ASKED = (
    "Yusuf Mohammed",
    "Yushchenko",
    "Xiaoming Wang",
    "hoa nguyen",
    "Engjell",
    "ozturk isil",
    "Olase Adebayo",
    "Stefanesku",
)


def _found(asked: str, actor: Actor, born: date | None = None) -> list[str]:
    return [each.reference for each in find(asked, born, actor=actor, purpose=PURPOSE)]


def _opened(names: Names, actor: Actor, person: Person = WOMAN) -> str:
    return open_case(person, "trafficking", names, FIRST, actor=actor, purpose=PURPOSE)


def test_each_is_found_however_the_name_is_written(reference: str, police: Actor) -> None:
    theirs = [_opened(names, police) for names in PEOPLE]
    for asked, expected in zip(ASKED, theirs, strict=True):
        assert _found(asked, police)[0] == expected, asked
    assert _found("Blesing Ese", police) == [reference]
    assert _found("Dupont", police) == []


def test_a_person_is_found_by_birth_date(reference: str, police: Actor) -> None:
    _opened(Names("Diallo", "Awa"), police, Person(date(1990, 1, 1), False, ("GIN",), "illegal"))
    assert _found("", police, WOMAN.birth_date) == [reference]
    assert _found("", police, date(1970, 1, 1)) == []


def test_only_who_stands_in_relation_finds_and_no_longer_than_that(
    reference: str, police: Actor, payoke: Actor, person: Callable[..., Actor]
) -> None:
    assert _found("Eze", payoke) == []
    referred = NewEvent("referred", MET, {"centre": "payoke"})
    [added] = append(reference, [referred], actor=police, purpose=PURPOSE, last_seen=2)
    assert _found("Eze", payoke) == [reference]
    assert _found("Eze", person("federal_police", "Liège")) == []
    undone = NewEvent("corrected", MET, {"replaces": added.event.id, "with": None})
    append(reference, [undone], actor=police, purpose=PURPOSE, last_seen=3)
    assert _found("Eze", payoke) == []
    assert not models.NameToken.objects.filter(relation__agency="payoke").exists()
    assert not models.CaseKey.objects.filter(relation__agency="payoke").exists()


def test_a_new_name_is_found_and_the_old_one_not(reference: str, police: Actor) -> None:
    write_identity(reference, Names("Osagie", "Joy"), actor=police, purpose=PURPOSE)
    assert _found("Osagie", police) == [reference]
    assert _found("Eze", police) == []
    erase_identity(reference, actor=police, purpose=PURPOSE)
    assert _found("Osagie", police) == []


def test_two_agencies_have_no_word_in_common(reference: str, police: Actor) -> None:
    """Who has the tables cannot tell that two agencies know one name."""
    referred = NewEvent("referred", MET, {"centre": "payoke"})
    append(reference, [referred], actor=police, purpose=PURPOSE, last_seen=2)
    words = [
        set(
            models.NameToken.objects.filter(relation__agency=agency).values_list("token", flat=True)
        )
        for agency in ("federal_police", "payoke")
    ]
    assert all(words) and not words[0] & words[1]


def test_a_dump_of_the_tables_holds_no_name(reference: str, police: Actor) -> None:
    for names in PEOPLE:
        _opened(names, police)
    tables = [m._meta.db_table for m in (models.NameToken, models.Identity, models.CaseKey)]
    with connection.cursor() as cursor:
        for table in (*tables, "store_auditentry", "store_casefile", "store_event"):
            cursor.execute(f"SELECT string_agg(t::text, '') FROM {table} t")  # noqa: S608
            [dump] = cursor.fetchone()
            for names in (NAMES, *PEOPLE):
                for name in (names.family_name, names.given_name):
                    assert name and name not in dump
                    assert name.encode().hex() not in dump
            assert "1988-05-01" not in dump


def test_the_search_is_recorded_and_its_words_are_not(reference: str, police: Actor) -> None:
    _found("Blessing", police)
    searched = models.AuditEntry.objects.get(deed="identity.searched")
    assert (searched.details, searched.case_reference) == ({"shown": 1}, "")
    assert models.AuditEntry.objects.get(deed="identity.found").case_reference == reference


def test_however_many_are_alike_few_are_shown_in_few_queries(police: Actor) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert len(_found("Eze", police)) == SHOWN
        return len(captured)

    for _ in range(SHOWN):
        _opened(NAMES, police)
    few = queries()
    for _ in range(15):
        _opened(NAMES, police)
    assert queries() == few


@pytest.mark.parametrize("asked", ["", "  ", "%", "'; DROP TABLE x; --", "💥", "\ud800"])
def test_whatever_is_asked_there_is_an_answer(reference: str, police: Actor, asked: str) -> None:
    assert _found(asked, police) == []
