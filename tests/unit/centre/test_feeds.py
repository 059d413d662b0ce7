"""What is wrong in a feed is found, said where it stands, and nothing else is taken for wrong."""

from __future__ import annotations

import json

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.attributes import ATTRIBUTES
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.feeds.findings import SHOWN
from safeconduct.centre.feeds.records import RECORD_SCHEMA
from safeconduct.centre.feeds.report import kept

from .feed_files import checked, csv_of, kinds, row

POLICE = FEEDS["police"]
OFFICE = FEEDS["immigration_office"]


@pytest.mark.parametrize("actor", FEEDS)
def test_a_right_file_is_taken_whole_as_records_of_declared_codes(actor: str) -> None:
    rows = [row(FEEDS[actor], number) for number in (1, 2, 3)]
    report, taken = checked(actor, csv_of(rows))
    assert report.verdict == "clean"
    assert (report.rows, report.good, report.refused) == (3, 3, 0)
    records = pl.concat([each.good for each in taken])
    assert dict(records.schema) == RECORD_SCHEMA
    for name, attribute in ATTRIBUTES.items():
        assert all(attribute.holds(value) for value in records[name])
    # Neither the day of registration nor the year of birth is kept.
    assert "2019-01-15" not in str(records.rows())
    assert records["registered_year"].to_list() == [2019] * 3
    assert records["age_band"].to_list() == ["25-34"] * 3


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"number": "12"}, ("number", "number")),
        ({"number": ""}, ("number", "blank")),
        ({"recorded_on": ""}, ("recorded_on", "blank")),
        ({"recorded_on": "2019-02-30"}, ("recorded_on", "day")),
        ({"detected_on": "15.01.2019"}, ("detected_on", "day")),
        ({"detected_on": "2031-01-01"}, ("detected_on", "future")),
        ({"detected_on": "1901-01-01"}, ("detected_on", "too_early")),
        ({"birth_year": "88"}, ("birth_year", "year")),
        ({"birth_year": "2021", "minor": "yes"}, ("detected_on", "before_birth")),
        ({"detected_on": "2019-06-01"}, ("referred_on", "order")),
        ({"sex": "0"}, ("sex", "code")),
        ({"nationality": "Nigeria"}, ("nationality", "code")),
        ({"detected_by": "embassy"}, ("detected_by", "code")),
    ],
)
def test_a_wrong_cell_refuses_its_row_and_says_where(
    changed: dict[str, str], expected: tuple[str, str]
) -> None:
    report, taken = checked("police", csv_of([row(POLICE, 1), row(POLICE, 2) | changed]))
    assert report.verdict == "rows_refused"
    assert (report.good, report.refused) == (1, 1)
    found = next(each for each in report.findings if (each.column, each.kind) == expected)
    assert found.grade == "refuses_row"
    assert found.places[0].line == 3
    assert found.places[0].found.split(" / ")[0] == changed.get(
        expected[0], row(POLICE, 2)[expected[0]]
    )
    assert taken[0].bad["line"].to_list() == [3]
    assert ":".join(expected) in taken[0].reasons[0].split()


def test_a_blank_is_not_known_and_refuses_nothing() -> None:
    blank = {each.name: "" for each in POLICE.columns if not each.required}
    report, taken = checked("police", csv_of([row(POLICE, 1, **blank)]))
    assert report.verdict == "clean"
    told = taken[0].good.select(
        pl.exclude("source", "number", "registered_year", "registered_quarter")
    )
    assert set(told.row(0)) == {None}
    assert report.coverage.known["sex"] == 0


def test_a_number_that_stands_there_twice_is_refused_the_second_time() -> None:
    rows = [row(POLICE, 1), row(POLICE, 2, sex="male"), row(POLICE, 1, sex="female")]
    report, _ = checked("police", csv_of(rows))
    finding = next(each for each in report.findings if each.kind == "number_twice")
    assert [(each.line, each.found) for each in finding.places] == [(4, "2")]
    assert report.refused == 1


def test_what_a_source_declared_not_to_hold_is_held_against_what_it_holds() -> None:
    report, _ = checked("immigration_office", csv_of([row(OFFICE, 1, nationality="BEL")]))
    assert report.verdict == "doubtful"
    assert ("nationality", "outside_coverage") in kinds(report)
    assert report.coverage.gaps == {"no_belgians": 1}
    report, _ = checked("immigration_office", csv_of([row(OFFICE, 1, nationality="NGA")]))
    assert report.coverage.gaps == {"no_belgians": 0}


@pytest.mark.parametrize(
    ("age", "minor", "told"),
    [
        ("2001", "yes", ("yes", "12-17")),
        ("2001", "no", ("no", "18-24")),
        ("2001", "", (None, None)),
        ("2002", "", ("yes", "12-17")),
        ("2000", "", ("no", "18-24")),
    ],
)
def test_who_turns_eighteen_in_the_year_is_a_minor_as_the_source_says_or_not_known(
    age: str, minor: str, told: tuple[str | None, str | None]
) -> None:
    _, taken = checked("police", csv_of([row(POLICE, 1, birth_year=age, minor=minor)]))
    assert taken[0].good.select("minor", "age_band").row(0) == told


class TestIdentitiesNeverArrive:
    @pytest.mark.parametrize(
        "name",
        """Name lastName NOM Prénom voornaam familienaam Nachname birth_date geboortedatum
        Geburtsdatum phone GSM e-mail passport_number Rijksregisternummer adresse""".split(),
    )
    def test_by_the_name_of_a_column(self, name: str) -> None:
        rows = [row(POLICE, 1) | {name: "x"}]
        report, taken = checked("police", csv_of(rows))
        assert (name, "identity_column") in kinds(report)
        assert report.file_refused
        assert not taken

    @pytest.mark.parametrize(
        "cell",
        ["Blessing Osaro", "NGUYEN Van Anh", "0470 12 34 56", "+32 2 555 12 12", "a.b@example.be",
         "85.07.30-033.61", "EM1234567", "1988-05-01", "1/5/1988", "李小龙"],
    )  # fmt: skip
    def test_by_what_stands_in_a_column_of_any_name(self, cell: str) -> None:
        report, taken = checked("police", csv_of([row(POLICE, 1) | {"remark": cell}]))
        assert ("remark", "identity_column") in kinds(report)
        assert not taken
        assert cell not in json.dumps(report.as_answer(), ensure_ascii=False)

    @pytest.mark.parametrize(
        "cell", ["a.b@example.be", "85.07.30-033.61", "EM1234567", "1988-05-01"]
    )
    def test_one_cell_in_a_declared_column_refuses_the_file(self, cell: str) -> None:
        rows = [row(POLICE, 1), row(POLICE, 2, sector=cell)]
        report, _ = checked("police", csv_of(rows))
        assert report.verdict == "file_refused"
        assert report.good == 0
        assert cell not in json.dumps(report.as_answer())

    def test_an_undeclared_column_that_looks_like_nothing_is_refused_too(self) -> None:
        report, taken = checked("police", csv_of([row(POLICE, 1) | {"weather": "rain"}]))
        assert ("", "column_unknown") in kinds(report)
        assert not taken

    def test_what_the_centre_keeps_of_a_report_is_an_outline(self) -> None:
        rows = [row(POLICE, 1, sex="Blessing Osaro", nationality="Osaro")]
        report, _ = checked("police", csv_of(rows))
        assert "Blessing" in json.dumps(report.as_answer())
        outline = json.dumps(kept(report.as_answer()))
        assert "Blessing" not in outline
        assert "Osaro" not in outline
        assert "aaaaaaaa aaaaa" in outline


@given(st.dictionaries(st.sampled_from([c.name for c in POLICE.columns]), st.text(max_size=30)))
def test_whatever_stands_in_a_row_it_is_taken_as_codes_or_not_at_all(cells: dict[str, str]) -> None:
    safe = {name: "".join(c for c in text if c not in ',\n\r"') for name, text in cells.items()}
    raw = csv_of([row(POLICE, 1) | safe]).encode("utf-8", "surrogatepass")
    report, taken = checked("police", raw, encoding="utf-8")
    assert report.rows in (0, 1)
    for each in taken:
        for name, attribute in ATTRIBUTES.items():
            assert all(attribute.holds(value) for value in each.good[name])
        assert len(each.good) + report.refused == report.rows


def test_however_much_is_wrong_the_report_stays_small() -> None:
    bad = row(POLICE, 1, sex="?", nationality="?", detected_on="?")
    report, _ = checked("police", csv_of([bad] * 30_000))
    assert report.refused == 30_000
    sex = next(each for each in report.findings if (each.column, each.kind) == ("sex", "code"))
    assert sex.count == 30_000
    assert len(sex.places) == SHOWN
    assert len(json.dumps(report.as_answer())) < 20_000
