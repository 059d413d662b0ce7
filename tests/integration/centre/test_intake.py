"""The operations database hands over codes by declaration, and no field that tells who it is."""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.db import connections

from safeconduct.access import Actor
from safeconduct.access.roles import ANALYST
from safeconduct.actions.centre import coding, intake
from safeconduct.actions.centre.door import NotFound
from safeconduct.cases.model import Case, Event, Person
from safeconduct.centre.attributes import ATTRIBUTES
from safeconduct.centre_store import deliveries
from safeconduct.centre_store import models as centre
from safeconduct.store.classification import CLASSES, IDENTITY, OPERATIONAL, SENSITIVE
from safeconduct.store.folder import DataFolder
from safeconduct.store.models import AuditEntry, CaseFile, User
from safeconduct.store.postgres import Postgres
from safeconduct.store.records import Names
from tests.integration import cast

TODAY = date(2010, 1, 1)
EVERY_FIELD = [(table, field) for table, fields in CLASSES.items() for field in fields]


class TestWhatIsDeclared:
    def test_no_field_of_an_identity_can_be_handed_over(self) -> None:
        assert coding.classes_allow()
        for table, field in EVERY_FIELD:
            kind = CLASSES[table][field]
            assert coding.classes_allow([(table, field)]) == (kind != IDENTITY), (table, field)
            if (table, field) in coding.HANDED_OVER:
                assert kind in (SENSITIVE, OPERATIONAL), (table, field)

    def test_a_field_that_declares_no_class_is_refused(self) -> None:
        assert not coding.classes_allow([("CaseFile", "shoe_size")])
        assert not coding.classes_allow([("Nothing", "id")])

    def test_each_declared_field_is_stored_and_each_attribute_comes_of_one(self) -> None:
        assert set(coding.HANDED_OVER) <= set(EVERY_FIELD)
        made = [name for each in coding.HANDED_OVER.values() for name in each.attributes]
        assert len(made) == len(set(made))
        # Those the platform itself does not know stay blank.
        assert set(ATTRIBUTES) - set(made) == {"form", "sector", "route", "sex"}

    def test_the_intake_does_not_begin_with_a_field_that_may_not_go(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(coding, "classes_allow", lambda: False)
        with pytest.raises(RuntimeError, match="class"):
            intake.hand_over(round_="2010", actor=None, today=TODAY)


class TestCoding:
    def test_who_is_implicated_or_refused_referral_leaves_no_record(self) -> None:
        case = _case(("detected", {"district": "Antwerpen", "channel": "control"}))
        assert coding.is_counted(case, TODAY)
        for kind, data in (
            ("assessed", {"as": "implicated"}),
            ("assessed", {"as": "not_victim"}),
            ("referral_refused", {}),
        ):
            assert not coding.is_counted(_with(case, kind, data), TODAY)
        assert not coding.is_counted(_case(("leaflet_given", {})), TODAY)

    def test_a_free_word_in_a_coded_place_is_not_known_to_the_centre(self) -> None:
        case = _case(("detected", {"district": "Blessing Osaro", "channel": "Osaro"}))
        made = coding.coded(case, "detected", TODAY)
        assert made["district"] is None
        assert made["channel"] is None
        assert "saro" not in str(made)

    def test_what_is_not_known_is_blank(self) -> None:
        made = coding.coded(_case(("detected", {})), "detected", TODAY)
        for name in ("nationality", "region", "age_band", "minor", "residence_status", "offence"):
            assert made[name] is None


@pytest.mark.django_db(databases=["default", "centre", "centre_owner"], transaction=True)
def test_a_dump_of_the_centres_database_holds_no_identity(tmp_path: Path) -> None:
    """Names, contacts, birth dates and references planted in the operations database."""
    hers, his = cast.cases(
        cast.users(),
        woman=Names("Qxafamily", "Qxagiven", "Qxaother", "qxacontact@example.be"),
        minor=Names("Qxaminor", "Qxachild", None, "+32470998877"),
    )
    user = User.objects.create(username="a", agency="analysis_centre", roles=[ANALYST])
    analyst = Actor(user.pk, "A", "analysis_centre", "", frozenset({ANALYST}))
    handed = intake.hand_over(round_="2010", actor=analyst, today=TODAY)

    assert set(handed.numbers) == {hers, his}
    records = deliveries.records_of("2010")
    assert sorted(records["nationality"]) == ["MAR", "NGA"]
    woman = records.filter(nationality="NGA").to_dicts()[0]
    assert woman["number"] == handed.numbers[hers]
    assert (woman["age_band"], woman["minor"], woman["district"]) == ("18-24", "no", "antwerpen")
    assert woman["detected_on"] == date(2008, 2, 1)
    assert woman["residence_on"] == date(2008, 6, 9)
    assert (woman["conviction"], woman["centre"]) == ("yes", "payoke")
    entry = AuditEntry.objects.get(deed="centre.intake")
    assert (entry.actor_id, entry.purpose) == (user.pk, "centre_intake")

    dumped = _dumped(tmp_path)
    assert handed.numbers[hers] in dumped
    ids = [str(each) for each in CaseFile.objects.values_list("id", flat=True)]
    for planted in (
        "qxafamily", "qxagiven", "qxaother", "qxacontact", "qxaminor", "qxachild",
        "example.be", "470998877", "1988-05-01", "1995-05-01", hers, his, *ids,
        *(each.replace("-", "") for each in ids),
    ):  # fmt: skip
        assert planted.casefold() not in dumped.casefold(), planted

    with pytest.raises(intake.AlreadyHandedOver):
        intake.hand_over(round_="2010", actor=analyst, today=TODAY)
    assert centre.Record.objects.count() == 2
    with pytest.raises(NotFound):
        intake.hand_over(round_="2011", actor=replace(analyst, agency="payoke"), today=TODAY)
    # In another round the same person has another number.
    again = intake.hand_over(round_="2011", actor=analyst, today=TODAY)
    assert not set(again.numbers.values()) & set(handed.numbers.values())


def _dumped(folder: Path) -> str:
    """The whole database as PostgreSQL itself writes it out."""
    settings = connections["centre_owner"].settings_dict
    program = Postgres(DataFolder.of(os.environ)).programs / "pg_dump"
    out = folder / "dump.sql"
    subprocess.run(
        [program, "--file", out, "--host", settings["HOST"], "--username", settings["USER"],
         settings["NAME"]],
        env={"PGPASSWORD": settings["PASSWORD"]}, check=True, timeout=60,
    )  # fmt: skip
    return out.read_text(encoding="utf-8")


def _case(*events: tuple[str, dict[str, object]]) -> Case:
    case = Case("c", Person(), "unknown", ())
    for kind, data in events:
        case = _with(case, kind, data)
    return case


def _with(case: Case, kind: str, data: dict[str, object]) -> Case:
    number = len(case.events) + 1
    day = date(2009, 1, number)
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    made = Event(f"e{number}", kind, day, at, "federal_police", data)
    return replace(case, events=(*case.events, made))
