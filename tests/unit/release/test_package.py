"""A release as a data package: complete, described truly, and nothing of who made it."""

from __future__ import annotations

import hashlib
import io
import json
from datetime import date
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from safeconduct.centre.release.domain import Domain
from safeconduct.centre.release.files import write_folder
from safeconduct.centre.release.package import Edition, files, in_plain_words, odds
from safeconduct.centre.release.tables import Measured, measure, publish, quote

DOMAIN = Domain({"form": ("sexual", "labour", ""), "sex": ("f", "m", "")}, declared=True)
TABLES = (("form",), ("form", "sex"))
EDITION = Edition(
    "yearly-2019",
    {"en": "Presumed victims 2019", "fr": "Victimes présumées 2019"},
    "1.1.0",
    date(2020, 3, 1),
    "Centre for Information and Analysis",
    replaces="1.0.0",
)


@pytest.fixture(scope="module")
def measured() -> Measured:
    records = pl.DataFrame({"form": ["sexual", "labour", None] * 30, "sex": ["f", "m", "f"] * 30})
    return measure(records, TABLES, DOMAIN, quote(TABLES, DOMAIN, 2.0, 1e-6))[0]


def test_the_package_holds_every_table_and_describes_it(measured: Measured) -> None:
    tables = publish(measured)
    made = files(measured, tables, EDITION)
    package = json.loads(made["datapackage.json"])
    assert (package["version"], package["created"][:10]) == ("1.1.0", "2020-03-01")
    assert set(package["privacy"]["plain"]) == {"en", "fr", "nl", "de"}
    for resource, table in zip(package["resources"], tables, strict=True):
        content = made[resource["path"]]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        frame = pl.read_csv(content, infer_schema=False).fill_null("")
        assert frame.columns == [field["name"] for field in resource["schema"]["fields"]]
        for field in resource["schema"]["fields"][: len(table.columns)]:
            assert set(frame.get_column(field["name"])) == set(field["constraints"]["enum"])
        parquet = pl.read_parquet(io.BytesIO(made[resource["path"].replace(".csv", ".parquet")]))
        assert parquet.get_column("low95").to_list() == [int(low) for low in frame["low95"]]
        flagged = parquet.filter("uncertain")
        assert (flagged.get_column("count") < 3 * table.deviation).all()
    assert json.loads(made["dcat.jsonld"])["dct:replaces"] == "1.0.0"
    assert [t["url"] for t in json.loads(made["csvw.json"])["tables"]] == [
        "form.csv",
        "form+sex.csv",
    ]


@pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
def test_the_promise_is_said_in_plain_words(measured: Measured, lang: str) -> None:
    said = in_plain_words(lang, measured)
    ratio, one_in = {"en": ("7.39", "1,000,000"), "fr": ("7,39", "1\u202f000\u202f000")}.get(
        lang, ("7,39", "1.000.000")
    )
    assert ratio in said and "89" in said and one_in in said


def test_odds_are_those_of_bayes() -> None:
    assert odds(1.0) == (pytest.approx(np.e), 74)
    assert odds(1e9)[1] == 100


def test_a_folder_is_there_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path / "a", {"x.csv": b"1", "deep/y.csv": b"2"})
    assert (tmp_path / "a" / "deep" / "y.csv").read_bytes() == b"2"
    with pytest.raises(FileExistsError):
        write_folder(tmp_path / "a", {"z.csv": b"3"})
    (tmp_path / "link").symlink_to(tmp_path / "a")
    with pytest.raises(FileExistsError):
        write_folder(tmp_path / "link", {"z.csv": b"3"})

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_folder(tmp_path / "b", {"x.csv": b"1"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "link"]
