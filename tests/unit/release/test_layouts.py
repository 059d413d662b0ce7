"""Released figures in the layouts of others, read back: what was released, and no more."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import numpy as np
import polars as pl
import pytest

from safeconduct.centre.release import eurostat
from safeconduct.centre.release.ctdc import COLUMNS
from safeconduct.centre.release.package import Edition, files
from safeconduct.centre.release.programme import YEARLY, published
from safeconduct.centre.release.tables import Measured, Table, measure

YEAR = 2019
TITLES = dict.fromkeys(("en", "fr", "nl", "de"), "y")
EDITION = Edition("y", TITLES, "1", date(2020, 3, 1), "Centre", year=YEAR)


def measured(seed: int) -> tuple[Measured, pl.DataFrame]:
    """A year of 400 persons, measured with noise from a seed."""
    chosen = np.random.default_rng(seed)
    frame = pl.DataFrame(
        {
            # Half of them have the first code of each list, the others any.
            column: np.where(chosen.random(400) < 0.5, codes[0], chosen.choice(list(codes), 400))
            for column, codes in YEARLY.domain.codes.items()
        }
    )

    def draw(counts: np.ndarray, sigma: float) -> np.ndarray:
        return counts + np.rint(chosen.normal(0, sigma, counts.shape)).astype(np.int64)

    return measure(frame, YEARLY.tables, YEARLY.domain, YEARLY.price(), draw=draw)[0], frame


@pytest.fixture(scope="module")
def made() -> tuple[dict[str, bytes], tuple[Table, ...]]:
    drawn, _ = measured(1)
    tables = published(drawn, YEARLY)
    return files(drawn, tables, EDITION), tables


def read(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def test_ctdc_rows_are_released_cells_in_their_columns(
    made: tuple[dict[str, bytes], tuple[Table, ...]],
) -> None:
    content, tables = made
    by_columns = {"+".join(table.columns): table for table in tables}
    names = [name for name in content if name.startswith("ctdc/")]
    assert "ctdc/form+sex.csv" in names and "ctdc/detected_by.csv" not in names
    for name in names:
        table = by_columns[name.removeprefix("ctdc/").removesuffix(".csv")]
        rows = read(content[name])
        assert tuple(rows[0])[:37] == COLUMNS
        assert [float(row["count"]) for row in rows] == table.count.ravel().tolist()
        assert [int(row["high95"]) for row in rows] == table.high.ravel().tolist()
        assert {(row["yearOfRegistration"], row["CountryOfExploitation"]) for row in rows} == {
            ("2019", "BEL")
        }
    one = {row["cell"]: row for row in read(content["ctdc/form+sex.csv"])}
    woman = one["form=sexual sex=female"]
    assert (woman["gender"], woman["isSexualExploit"], woman["isForcedLabour"]) == (
        "Female",
        "1",
        "",
    )
    # Our bands and regions that reach over the edges of theirs are left blank.
    ages = {row["cell"]: row["ageBroad"] for row in read(content["ctdc/age_band.csv"])}
    assert [cell for cell, age in ages.items() if age] == ["age_band=12-17"]
    homes = {row["cell"]: row["citizenship"] for row in read(content["ctdc/region.csv"])}
    assert {cell for cell, home in homes.items() if home} == {"region=belgium"}


def test_eurostat_values_are_sums_of_released_cells(
    made: tuple[dict[str, bytes], tuple[Table, ...]],
) -> None:
    content, tables = made
    (form,) = (table for table in tables if table.columns == ("form",))
    (region,) = (table for table in tables if table.columns == ("region",))
    released = dict(zip(region.codes[0], region.count.tolist(), strict=True))
    rows = {row["citizen"]: row for row in read(content["eurostat/victims_by_citizenship.csv"])}
    assert float(rows["NAT"]["OBS_VALUE"]) == released["belgium"]
    assert float(rows["EU27_2020_FOR"]["OBS_VALUE"]) == released["european_union"]
    total = form.count.sum()
    for name in ("victims_by_citizenship", "victims_by_exploitation", "crim_thb_vsage"):
        found = read(content[f"eurostat/{name}.csv"])
        assert max(float(row["OBS_VALUE"]) for row in found) == total
        assert all(int(row["low95"]) <= int(row["high95"]) for row in found)
        assert all(row["OBS_FLAG"] in ("e", "eu") and row["geo"] == "BE" for row in found)
        assert {row["TIME_PERIOD"] for row in found} == {"2019"}
    ages = [row for row in read(content["eurostat/crim_thb_vsage.csv"]) if row["sex"] == "T"]
    parts = [float(row["OBS_VALUE"]) for row in ages if row["age"] != "TOTAL"]
    (whole,) = (float(row["OBS_VALUE"]) for row in ages if row["age"] == "TOTAL")
    assert sum(parts) == pytest.approx(whole) == total


def test_the_intervals_of_sums_hold_the_truth(
    made: tuple[dict[str, bytes], tuple[Table, ...]],
) -> None:
    inside = cells = 0
    for seed in range(40):
        drawn, frame = measured(seed)
        # Intervals rest on what was measured; the tables give the values only.
        (sheet,) = (
            sheet
            for sheet in eurostat.sheets(drawn, made[1], YEAR)
            if sheet.name == "eurostat/victims_by_citizenship.csv"
        )
        regions = frame.get_column("region")
        true = {"NAT": (regions == "belgium").sum(), "UNK": (regions == "").sum(), "TOTAL": 400}
        for row in read(sheet.as_csv()):
            if row["citizen"] in true:
                cells += 1
                inside += int(row["low95"]) <= true[row["citizen"]] <= int(row["high95"])
    assert cells == 120 and inside >= 108


def test_what_a_layout_cannot_say_is_said(
    made: tuple[dict[str, bytes], tuple[Table, ...]],
) -> None:
    content, _ = made
    said = json.loads(content["layouts.json"])
    theirs, europe = said["layouts"]
    assert "majorityStatusAtExploit" in theirs["not_filled"] and europe["not_filled"]
    assert not europe["verified"]["leg_stat"]
    unknown = [sheet["file"] for sheet in said["sheets"] if sheet.get("dataset_verified") is False]
    assert unknown == [
        "eurostat/victims_by_citizenship.csv",
        "eurostat/victims_by_exploitation.csv",
    ]
    assert "detected_by" in said["not_in_any_layout"]
    package = json.loads(content["datapackage.json"])
    paths = [resource["path"] for resource in package["resources"]]
    assert {sheet["file"] for sheet in said["sheets"]} < {*paths}
    for resource in package["resources"]:
        header = content[resource["path"]].decode().splitlines()[0].split(",")
        assert header == [field["name"] for field in resource["schema"]["fields"]]
