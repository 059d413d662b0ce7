"""Human Trafficking Case Data Standard 2.0 (IOM): a case goes out and comes back as it was."""

from __future__ import annotations

import copy
import csv
import io
import json
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.cases.htcds import mapping
from safeconduct.cases.htcds.countries import ALPHA_3_OF
from safeconduct.cases.htcds.export import losses_of, record_of
from safeconduct.cases.htcds.layout import COLUMNS, cells_of, record_from
from safeconduct.cases.htcds.parsing import records_in
from safeconduct.cases.htcds.reading import case_of
from safeconduct.cases.htcds.standard import FIELDS
from safeconduct.cases.nationalities import ALPHA_3
from safeconduct.cases.vocabulary import EVENT_KEYS

from .second_reading.cases import a_case

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
dice = st.builds(Random, st.integers(0, 10**9))


def _case(*events: dict[str, Any], **person: Any) -> dict[str, Any]:
    return {"case": "c-1", "person": person, "offence": "trafficking", "events": list(events)}


def _event(name: str, kind: str, day: str, agency: str = "federal_police", **data: Any) -> Any:
    return {
        "id": name,
        "type": kind,
        "happened_on": day,
        "recorded_at": f"{day}T12:00:00+01:00",
        "agency": agency,
        "data": data,
    }


@given(dice)
def test_a_round_trip_changes_nothing(die: Random) -> None:
    raw, _, _ = a_case(die)
    before = copy.deepcopy(raw)
    record = record_of(raw)
    there = case_of(record, taken_at=AT)
    assert (there.faults, there.case) == ((), before)
    assert raw == before
    assert record_of(there.case or {}) == record


@given(dice)
def test_nor_does_one_through_a_table(die: Random) -> None:
    raw, _, _ = a_case(die)
    cells = cells_of(record_of(raw))
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    record = record_from(dict(zip(COLUMNS, cells, strict=True)))
    assert case_of(record, taken_at=AT).case == raw


def test_what_is_written_in_further_keys_comes_back_too() -> None:
    raw = _case(_event("e1", "detected", "2008-02-01", district="Antwerpen"), further=[1, None])
    raw["beside"] = {"deep": [{"x": 1.5}]}
    assert case_of(record_of(raw), taken_at=AT).case == raw


def test_every_field_of_the_standard_has_a_counterpart_or_is_said_to_have_none() -> None:
    assert set(mapping.COUNTERPARTS) == FIELDS
    without = {field for field, how in mapping.COUNTERPARTS.items() if how == mapping.NOTHING}
    # What is done to a person, and by whom, stands in no timeline of this procedure.
    assert {"vic_TypeOfExploitation", "per_RoleInProcess", "hte_Date", "con_Consent"} <= without
    assert len(FIELDS - without) == 13


def test_every_event_is_seen_in_a_field_or_travels_in_the_extension() -> None:
    assert set(mapping.SEEN) == set(EVENT_KEYS)
    assert {field for fields in mapping.SEEN.values() for field in fields} <= FIELDS
    assert set(mapping.STATUS_OF.values()) <= set(mapping.STATUSES)
    assert set(mapping.DECIDER_OF.values()) == set(mapping.DECIDERS)
    assert set(ALPHA_3_OF.values()) == ALPHA_3


def test_a_presumed_victim_is_a_possible_one_and_never_an_actual_one() -> None:
    raw = _case(_event("e1", "assessed", "2008-02-01", **{"as": "victim"}))
    record = record_of(raw)
    assert record["vic_TraffickingStatus"] == "PossibleVictimOfTrafficking"
    assert record["vic_TraffickingStatusDecisionMakingOrg"] == "Police"
    assert mapping.ACTUAL not in mapping.STATUS_OF.values()


def test_a_plain_reader_sees_the_last_of_each_and_is_told_what_not() -> None:
    raw = _case(
        _event("e1", "detected", "2008-02-01"),
        _event("e2", "referred", "2008-02-01", centre="surya"),
        _event("e3", "referred", "2008-02-02", centre="payoke"),
        _event("e4", "guidance_started", "2008-02-03", "payoke", centre="payoke"),
        _event("e5", "disappeared", "2008-05-03", "payoke"),
        birth_date="1988-05-01",
        nationalities=["NGA", "XKX"],
        unaccompanied=False,
    )
    record = record_of(raw)
    told = {key: value for key, value in record.items() if key != mapping.EXTENSION}
    assert told == {
        "prs_Birthdate": "1988-05-01",
        "prs_Citizenship": ["NGA", "XKX"],
        "cas_ReferringOrganisation": "federal_police",
        "cas_ReferredOrganisation": "payoke",
        "cas_OutgoingReferralDate": "2008-02-02",
        "cas_IncomingReferralDate": "2008-02-03",
        "cas_Status": "Closed",
        "cas_ReasonForCaseClosure": "disappeared",
    }
    assert [(each.field, each.why) for each in losses_of(raw)] == [
        ("case", "extension"),
        ("person.unaccompanied", "extension"),
        ("person.nationalities", "own_code"),
        ("offence", "extension"),
        ("event e1 (detected)", "extension"),
        ("event e2 (referred)", "not_last"),
        ("event e3 (referred)", "partly"),
        ("event e4 (guidance_started)", "partly"),
        ("event e5 (disappeared)", "partly"),
    ]


def test_names_go_along_only_where_they_are_given_and_never_come_back() -> None:
    raw = _case()
    assert "prs_FirstName" not in record_of(raw)
    named = record_of(raw, {"given_name": "Joy", "family_name": "Osagie"})
    assert (named["prs_FirstName"], named["prs_SecondName"]) == ("Joy", "Osagie")
    taken = case_of(named, taken_at=AT)
    assert taken.case == raw
    assert [each.why for each in taken.losses] == ["names", "names"]


def test_a_field_changed_elsewhere_refuses_the_record() -> None:
    record = record_of(_case(_event("e1", "assessed", "2008-02-01", **{"as": "not_victim"})))
    record["vic_TraffickingStatus"] = "ActualVictimOfTrafficking"
    taken = case_of(record, taken_at=AT)
    assert taken.case is None
    [fault] = taken.faults
    assert fault.where == "vic_TraffickingStatus"
    assert "NotAVictimOfTrafficking" in fault.expected


def test_of_another_systems_record_what_is_certain_is_taken_and_the_rest_named() -> None:
    record = {
        "prs_Birthdate": "1990-02-03",
        "prs_Citizenship": ["NG", "ROU"],
        "prs_FirstName": "Joy",
        "vic_TraffickingStatus": "ActualVictimOfTrafficking",
        "cas_ReferredOrganisation": "payoke",
        "cas_OutgoingReferralDate": "2026-02-27",
        "vic_TypeOfExploitation": ["ForcedLabour"],
        "zz_Own": "1",
    }
    taken = case_of(record, taken_at=AT)
    assert taken.case is not None
    assert taken.case["person"] == {"birth_date": "1990-02-03", "nationalities": ["NGA", "ROU"]}
    [referred] = taken.case["events"]
    assert (referred["happened_on"], referred["agency"]) == ("2026-02-27", "other")
    assert {each.field: each.why for each in taken.losses} == {
        "prs_FirstName": "names",
        "vic_TraffickingStatus": "no_event",
        "vic_TypeOfExploitation": "no_counterpart",
        "zz_Own": "not_of_standard",
    }


@pytest.mark.parametrize(
    ("record", "field"),
    [
        ([], "record"),
        ({"prs_Birthdate": "03/02/1990"}, "prs_Birthdate"),
        ({"prs_Citizenship": ["Nigeria"]}, "prs_Citizenship"),
        ({"prs_Citizenship": "NGA"}, "prs_Citizenship"),
        ({"vic_TraffickingStatus": "Victim"}, "vic_TraffickingStatus"),
        ({"cas_Status": "Open"}, "cas_Status"),
        ({"x_safeconduct": "case"}, "x_safeconduct"),
        ({"x_safeconduct": {"version": 2, "case": {"events": []}}}, "x_safeconduct.version"),
        ({"x_safeconduct": {"version": 1, "case": {}}}, "events"),
        (
            {"cas_ReferredOrganisation": "elsewhere", "cas_OutgoingReferralDate": "2026-02-27"},
            "cas_ReferredOrganisation",
        ),
        (
            {"cas_ReferredOrganisation": "payoke", "cas_OutgoingReferralDate": "2026-04-01"},
            "recorded_at",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_field(record: object, field: str) -> None:
    taken = case_of(record, taken_at=AT)
    assert taken.case is None
    assert any(field in fault.where for fault in taken.faults), taken.faults


@given(st.dictionaries(st.sampled_from(sorted(FIELDS | {"x_safeconduct"})), st.text() | st.none()))
def test_any_words_in_any_field_are_read_or_refused(record: dict[str, Any]) -> None:
    taken = case_of(record, taken_at=AT)
    assert (taken.case is None) == bool(taken.faults)


@given(dice)
def test_a_small_file_is_read_as_it_was_written(die: Random) -> None:
    record = record_of(a_case(die)[0])
    line = json.dumps(record, ensure_ascii=False).encode()
    spread = json.dumps(record, indent=1).encode()
    table = io.StringIO()
    csv.writer(table).writerows([COLUMNS, cells_of(record)])
    for content in (
        line,
        b"\xef\xbb\xbf" + line + b"\n",
        b"\n" + spread,
        table.getvalue().encode(),
    ):
        [found] = records_in(content)
        assert found.fault is None and found.record == record
    assert [each.line for each in records_in(line + b"\n" + line)] == [1, 2]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b'{"a": 1}\n{"b": ', 2),
        (b'{\n"a": 1,\n"a": 2}', 3),
        (b"prs_Birthdate,vic_TraffickingStatus\n2000-01-01\n", 2),
        (b'prs_Birthdate\n2000-01-01\n"2000', 3),
        (b"prs_Birthdate\n\xe9", 2),
        (b"prs_Birthdate,prs_Birthdate\n", 1),
    ],
)
def test_what_cannot_be_read_of_a_small_file_is_said_by_its_line(content: bytes, line: int) -> None:
    assert [each.line for each in records_in(content) if each.fault] == [line]
