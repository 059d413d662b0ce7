"""A feed is read as agencies write it: any encoding, comma or semicolon, sheet or Parquet."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.feeds.published import files

from .feed_files import checked, csv_of, kinds, row

POLICE = FEEDS["police"]
CENTRES = FEEDS["reception_centres"]
ROWS = [row(CENTRES, number) for number in (1, 2)]
DOCS = Path(__file__).resolve().parents[3] / "docs" / "feeds"


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("windows-1252", "utf-8"),  # without a letter beyond ASCII they are the same
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_encoding_and_delimiter_says_the_same(
    encoding: str, told: str, delimiter: str
) -> None:
    text = csv_of(ROWS, delimiter).replace("\n", "\r\n")
    report, taken = checked("reception_centres", text.encode(encoding))
    assert (report.encoding, report.delimiter) == (told, delimiter)
    assert report.good == 2
    plain = checked("reception_centres", csv_of(ROWS))[1][0].good
    assert taken[0].good.equals(plain)


def test_an_encoding_that_is_declared_is_believed() -> None:
    raw = csv_of([row(POLICE, 1, sector="hôtel")]).encode("windows-1252")
    report, _ = checked("police", raw, encoding="windows-1252")
    assert next(each for each in report.findings if each.kind == "code").places[0].found == "hôtel"
    told, _ = checked("police", raw)
    assert told.encoding == "windows-1252"
    assert ("", "encoding_told") in kinds(told)


def test_two_encodings_in_one_file_are_reported_with_the_line() -> None:
    lines = csv_of([row(POLICE, 1), row(POLICE, 2, sector="hôtel"), row(POLICE, 3)]).splitlines()
    wrong = lines[1].replace("other", "hôtel").encode("windows-1252")
    raw = b"\n".join([lines[0].encode(), wrong, *(line.encode() for line in lines[2:])])
    report, _ = checked("police", raw)
    assert ("", "encoding_mixed") in kinds(report)
    broken = next(each for each in report.findings if each.kind == "encoding")
    assert (broken.grade, [each.line for each in broken.places]) == ("refuses_row", [2])
    assert (report.rows, report.good) == (3, 1)


def test_a_row_of_another_length_is_refused_with_its_line_even_after_a_cell_of_two_lines() -> None:
    lines = csv_of([row(POLICE, 1, sector='"a\nb"'), row(POLICE, 2)]) + "only,two\n"
    report, _ = checked("police", lines)
    assert next(e for e in report.findings if e.kind == "code").places[0].line == 2
    cells = next(each for each in report.findings if each.kind == "cells")
    assert [(each.line, each.found) for each in cells.places] == [(5, "2")]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"number,recorded_on\n", "no_rows"),
        (b"number,sex\n1,male\n", "column_missing"),
        (b"number,number,recorded_on\n1,1,2\n", "column_twice"),
        (b"PK\x03\x04 not a workbook", "not_a_sheet"),
        (b"PAR1 no table at all PAR1", "not_parquet"),
        (b'number,recorded_on\n1,"open\n', "quotes"),
        (b"number,recorded_on\n" + b"x" * 2_000_000, "line_too_long"),
    ],
)
def test_what_is_no_feed_is_refused_as_a_whole(content: bytes, kind: str) -> None:
    report, _ = checked("police", content)
    assert report.verdict == "file_refused"
    assert report.good == 0
    assert kind in {each.kind for each in report.findings}


def test_a_workbook_and_parquet_say_the_same_as_csv() -> None:
    plain = checked("reception_centres", csv_of(ROWS))[1][0].good
    assert checked("reception_centres", _workbook(ROWS))[1][0].good.equals(plain)
    out = io.BytesIO()
    frame = pl.DataFrame(ROWS)
    frame.with_columns(
        pl.col("detected_on").str.to_date(), pl.col("birth_year").cast(pl.Int64)
    ).write_parquet(out)
    report, taken = checked("reception_centres", out.getvalue())
    assert report.form == "parquet"
    assert taken[0].good.equals(plain)


def test_a_line_of_a_workbook_is_its_row() -> None:
    wrong = [row(CENTRES, 1), row(CENTRES, 2, sex="?")]
    report, _ = checked("reception_centres", _workbook(wrong))
    assert next(each for each in report.findings if each.kind == "code").places[0].line == 3


def _workbook(rows: list[dict[str, str]]) -> bytes:
    """A workbook of one sheet, its days written as a spreadsheet keeps them: as numbers."""
    cells = [list(rows[0]), *(list(each.values()) for each in rows)]
    sheet = "".join(
        f'<row r="{i}">{"".join(_cell(text) for text in line)}</row>'
        for i, line in enumerate(cells, 1)
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>'
        f'<Override PartName="/xl/s.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="s.xml"/>'
        f'<Relationship Id="r2" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/s.xml": f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return out.getvalue()


def _cell(text: str) -> str:
    try:
        days = (date.fromisoformat(text) - date(1899, 12, 30)).days
    except ValueError:
        return f'<c t="inlineStr"><is><t>{text}</t></is></c>'
    return f'<c s="1"><v>{days}</v></c>'


def test_the_published_forms_are_those_of_today() -> None:
    assert {path.name for path in DOCS.glob("*.json")} == set(files())
    for name, text in files().items():
        assert (DOCS / name).read_text(encoding="utf-8") == text, "`make docs` makes it again"


@pytest.mark.parametrize("actor", FEEDS)
def test_the_published_forms_say_what_is_checked(actor: str) -> None:
    table = json.loads(files()[f"{actor}.schema.json"])
    web = json.loads(files()[f"{actor}.csv-metadata.json"])
    names = [each.name for each in FEEDS[actor].columns]
    assert [each["name"] for each in table["fields"]] == names
    assert [each["name"] for each in web["tableSchema"]["columns"]] == names
    for field, column in zip(table["fields"], FEEDS[actor].columns, strict=True):
        assert tuple(field["constraints"].get("enum", ())) == column.codes
