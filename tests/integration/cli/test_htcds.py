"""`safeconduct htcds`: out and back without a change, wrong records said and nothing half taken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .command_line import run

CASE = {
    "case": "c-1",
    "person": {"birth_date": "1988-05-01", "nationalities": ["NGA"], "unaccompanied": False},
    "events": [
        {
            "id": "e1",
            "type": "assessed",
            "happened_on": "2008-02-01",
            "recorded_at": "2008-02-01T16:05:00+01:00",
            "agency": "federal_police",
            "data": {"as": "victim", "reasons": 'a "quoted"\nline; =1+1'},
        }
    ],
}


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    path = tmp_path / "cases.jsonl"
    lines = [json.dumps({**CASE, "case": f"c-{number}"}) for number in range(3)]
    path.write_text("\n".join(lines))
    return path


@pytest.mark.parametrize("name", ["records.jsonl", "records.csv"])
def test_cases_come_back_as_they_were(cases: Path, tmp_path: Path, name: str) -> None:
    records, back, report = (str(tmp_path / each) for each in (name, "back.jsonl", "report.jsonl"))
    ended = run("htcds", "export", str(cases), "--output", records, "--report", report, "--json")
    assert (ended.code, ended.err) == (0, "")
    assert ended.json() == {
        "records": 3,
        "refused": 0,
        "losses": {"extension": 6, "partly": 3},
    }
    losses = [json.loads(line) for line in Path(report).read_text().splitlines()]
    assert losses[0]["field"] == "case"
    assert losses[-1]["field"] == "event e1 (assessed)"
    ended = run("htcds", "import", records, "--output", back)
    assert (ended.code, ended.err) == (0, "")
    there = [json.loads(line) for line in Path(back).read_text().splitlines()]
    assert there == [json.loads(line) for line in cases.read_text().splitlines()]


def test_one_bad_record_and_nothing_is_written_unless_the_good_are_asked_for(
    tmp_path: Path,
) -> None:
    records, out, bad = (tmp_path / each for each in ("r.jsonl", "out.jsonl", "bad.jsonl"))
    out.write_text("what stood there")
    records.write_text('{"cas_Status":"Active"}\n{"cas_Status":"Open","prs_Birthdate":"x"}\n{')
    ended = run("htcds", "import", str(records), "--output", str(out))
    assert ended.code == 2
    first, second, third = ended.err.splitlines()
    assert "line 2: prs_Birthdate: found 'x', expected a date" in first
    assert "line 2: cas_Status: found 'Open', expected one of Active" in second
    assert "line 3" in third
    assert out.read_text() == "what stood there"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["out.jsonl", "r.jsonl"]

    asked = ("--good-only", "--bad", str(bad))
    ended = run("htcds", "import", str(records), "--output", str(out), *asked)
    assert ended.code == 2
    assert json.loads(out.read_text()) == {"person": {}, "events": []}
    kept = [json.loads(line) for line in bad.read_text().splitlines()]
    assert [each["line"] for each in kept] == [2, 3]
    assert kept[0]["record"] == {"cas_Status": "Open", "prs_Birthdate": "x"}


def test_one_bad_case_and_no_record_is_written(cases: Path, tmp_path: Path) -> None:
    cases.write_text(cases.read_text() + '\n{"events": 1}')
    out = tmp_path / "records.csv"
    ended = run("htcds", "export", str(cases), "--output", str(out))
    assert ended.code == 2
    assert "line 4: events" in ended.err
    assert not out.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "found nothing to read"),
        ("a,b\n1,2\n", "expected fields of HTCDS 2.0"),
        ("cas_Status,cas_Status\nActive,Active\n", "each once"),
        ("cas_Status,prs_Birthdate\nActive\n", "found 1 cells, expected 2"),
        ('cas_Status\n"Active\n', "cannot be read further"),
        ("cas_Status,x_safeconduct\nActive,{\n", "x_safeconduct"),
        ("[]", "record"),
    ],
)
def test_what_is_no_file_of_records_says_so_in_one_line(
    tmp_path: Path, content: str, said: str
) -> None:
    records, out = tmp_path / "records", tmp_path / "out.jsonl"
    records.write_text(content)
    ended = run("htcds", "import", str(records), "--output", str(out), "--lang", "en")
    assert ended.code == 2
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1
    assert not out.exists()


def test_no_file_is_read_and_written_at_once(cases: Path) -> None:
    before = cases.read_text()
    ended = run("htcds", "export", str(cases), "--output", str(cases))
    assert ended.code == 2
    assert cases.read_text() == before
