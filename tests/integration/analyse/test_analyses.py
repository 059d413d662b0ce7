"""The other analyses on the command line: from a file to figures, in each language."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl
import pytest

from safeconduct.words import LANGUAGES

from ..cli.command_line import Ended, run

RECORDS = """person,form,sector,district,period,asked_on,given_on,outcome
1,labour,building,liege,2019-Q1,2019-01-05,2019-02-01,given
2,labour,building,liege,2019-Q2,2019-04-05,,
3,sexual,,antwerpen,2019-Q3,2019-07-05,2019-07-20,given
4,,agriculture,namur,2019-Q4,2019-10-05,2019-12-24,withdrawn
4,labour,agriculture,namur,2019-Q4,,,
"""
LINKS = "source,number,person\npolice,1,a\npayoke,2,a\npolice,3,b\nsurya,4,c\npolice,5,c\n"
CHAIN = {
    "year": 2019,
    "from": {"label": "identified and assisted", "total": 265, "source": "first report"},
    "to": {"label": "as restated", "total": 159, "source": "second report"},
    "steps": [{"step": "counted by two centres", "change": -31, "source": "declared"}],
}


def analysed(name: str, table: str | bytes, *options: str) -> Ended:
    return run("analyse", name, "-", *options, stdin=table)


PROFILE = ("--by", "form", "--person", "person", "--period", "period")
SURVIVAL = ("--from", "asked_on", "--to", "given_on", "--outcome", "outcome", "--on", "2020-01-01")
PHASES = """detected_on,referred_on,registered_on,ended_on
2019-01-05,2019-01-07,2019-03-01,
2019-02-05,,,2019-02-20
2019-02-06,2019-02-06,,
"""
SIGNALS = ("--by", "form+district", "--period", "period")
ALL = [
    ("profile", RECORDS, PROFILE),
    ("survival", RECORDS, SURVIVAL),
    ("survival", PHASES, ("--phases", "--on", "2020-01-01")),
    ("signals", RECORDS, SIGNALS),
    ("overlap", LINKS, ("--between", "police:payoke+surya", "--missed-links", "0.1")),
    ("reconcile", json.dumps(CHAIN), ()),
]


@pytest.mark.parametrize(("name", "table", "options"), ALL)
def test_each_answers_in_json_and_in_each_language(
    name: str, table: str, options: tuple[str, ...]
) -> None:
    ended = analysed(name, table, *options, "--json")
    assert (ended.code, ended.err) == (0, "")
    assert isinstance(ended.json(), dict)
    texts = set()
    for lang in LANGUAGES:
        ended = analysed(name, table, *options, "--lang", lang)
        assert (ended.code, ended.err) == (0, "")
        texts.add(ended.out)
    assert len(texts) == len(LANGUAGES)


def test_a_profile_keeps_what_is_not_known_apart() -> None:
    answer = analysed("profile", RECORDS, "--by", "sector", "--person", "person", "--json").json()
    assert (answer["persons"], answer["known"], answer["unknown"]) == (4, 3, 1)


def test_parquet_is_read_as_csv_is(tmp_path: Path) -> None:
    written = tmp_path / "records.parquet"
    pl.read_csv(RECORDS.encode(), try_parse_dates=True).write_parquet(written)
    for name, options in (("profile", PROFILE), ("survival", SURVIVAL)):
        from_parquet = run("analyse", name, str(written), *options, "--json")
        assert from_parquet.json() == analysed(name, RECORDS, *options, "--json").json()


def test_a_confirmation_not_given_is_waited_for_and_not_left_out() -> None:
    answer = analysed("survival", RECORDS, *SURVIVAL, "--json").json()
    assert (answer["persons"], answer["events"], answer["unknown"]) == (4, 3, 1)
    assert set(answer["outcomes"]) == {"given", "withdrawn"}


def test_the_overlap_becomes_the_table_of_the_hidden_population(tmp_path: Path) -> None:
    table = tmp_path / "lists.csv"
    ended = analysed("overlap", LINKS, "--lists", str(table), "--json")
    assert ended.json()["persons"] == 3
    assert table.read_text(encoding="utf-8").splitlines()[0] == "payoke,police,surya,count"
    assert run("analyse", "hidden-population", str(table)).code in (0, 2)


def test_the_two_totals_of_2019_stay_partly_unexplained() -> None:
    answer = analysed("reconcile", json.dumps(CHAIN), "--json").json()
    assert (answer["difference"], answer["not_explained"]) == (-106, -75)
    assert "Not explained: 75." in analysed("reconcile", json.dumps(CHAIN)).out


def test_a_chart_is_written_whole_beside_the_figures(tmp_path: Path) -> None:
    for name, options in (
        ("profile", PROFILE),
        ("profile", ("--by", "district")),
        ("survival", SURVIVAL),
    ):
        picture = tmp_path / "chart.svg"
        assert analysed(name, RECORDS, *options, "--chart", str(picture)).code == 0
        assert picture.read_text(encoding="utf-8").startswith("<svg ")
        assert [path.name for path in tmp_path.iterdir()] == ["chart.svg"]


@pytest.mark.parametrize(
    ("name", "table", "options", "expected"),
    [
        ("profile", RECORDS, ("--by", "colour"), 'found no column "colour"'),
        ("profile", "", ("--by", "form"), "this is no table that can be read"),
        ("profile", b"PAR1 and then nothing", ("--by", "form"), "begins as Parquet"),
        ("profile", "form\n", ("--by", "form"), "no records that can be counted"),
        ("profile", RECORDS, ("--by", "form", "--person", "sector"), 'no value in "sector"'),
        ("survival", RECORDS, ("--from", "asked_on", "--to", "form"), 'form: found "labour"'),
        (
            "survival",
            RECORDS,
            ("--from", "asked_on", "--to", "given_on", "--on", "2001-01-01"),
            'no record has a day in "asked_on" by 2001-01-01',
        ),
        ("survival", RECORDS, ("--from", "asked_on"), "expected --from and --to"),
        ("signals", RECORDS, (*SIGNALS, "--look", "3"), "found 3 of 1"),
        (
            "signals",
            "form,period\na,1\na,2\n",
            ("--by", "form", "--period", "period"),
            "found 1 per",
        ),
        ("overlap", LINKS, ("--between", "police"), "expected lists on both sides of a colon"),
        ("overlap", LINKS, ("--between", "police:court"), 'found no list "court"'),
        ("overlap", "source,person\n,a\n", (), 'no value in "source"'),
        ("reconcile", "{", (), "line 1: found no JSON"),
        ("reconcile", "{}", (), '"from" is missing'),
    ],
)
def test_wrong_input_is_told_in_one_line(
    name: str, table: str | bytes, options: tuple[str, ...], expected: str
) -> None:
    ended = analysed(name, table, *options)
    assert (ended.code, ended.out) == (2, "")
    assert expected in ended.err
    assert ended.err.count("\n") == 1
