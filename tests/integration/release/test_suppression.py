"""Small cells left out: none can be reckoned from what is shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from safeconduct.centre.release.suppression import (
    SECOND,
    SHOWN,
    SMALL,
    TOTAL,
    NotProtected,
    _bounds,
    _with_totals,
    suppress,
)
from tests.integration.cli.command_line import run

CODES = (("sexual", "labour", "begging", ""), ("f", "m", "x"))
COUNTS = np.array([[30, 12, 0], [14, 25, 7], [1, 9, 6], [8, 11, 5]], dtype=np.int64)


def test_who_is_alone_in_a_cell_is_not_shown_and_cannot_be_reckoned() -> None:
    cells = {cell.codes: cell for cell in suppress(COUNTS, ("form", "sex"), CODES, 3)}
    assert len(cells) == 5 * 4
    assert (cells["begging", "f"].status, cells["begging", "f"].count) == (SMALL, None)
    hidden = [cell for cell in cells.values() if cell.status == SECOND]
    assert len(hidden) >= 3
    # Nobody is recognised by an empty cell, and the great total stays.
    assert (cells["sexual", "x"].status, cells["sexual", "x"].count) == (SHOWN, 0)
    assert cells[TOTAL, TOTAL].count == COUNTS.sum()


def test_a_cell_left_out_alone_can_be_reckoned() -> None:
    alone = [(2, 0)]
    assert list(_bounds(_with_totals(COUNTS), alone)) == [(1.0, 1.0)]
    square = [(2, 0), (2, 1), (1, 0), (1, 1)]
    assert all(low < high for low, high in _bounds(_with_totals(COUNTS), square))


def test_without_small_cells_everything_is_shown() -> None:
    cells = suppress(COUNTS + 20, ("form", "sex"), CODES, 5)
    assert {cell.status for cell in cells} == {SHOWN}


def test_too_many_columns_are_refused() -> None:
    with pytest.raises(NotProtected, match="columns"):
        suppress(np.ones((2, 2, 2, 2), dtype=np.int64), tuple("abcd"), (("x", "y"),) * 4, 3)


def test_the_command_writes_tables_and_claims_no_guarantee(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    rows = [
        f"{form},{sex}\n" * int(COUNTS[i, j])
        for i, form in enumerate(CODES[0])
        for j, sex in enumerate(CODES[1])
    ]
    given = "form,sex\n" + "".join(rows)
    out = tmp_path / "partner"
    ended = run("release", "suppress", "-", "--table", "form+sex", "--least", "3",
                "--out", str(out), stdin=given)  # fmt: skip
    assert ended.code == 0 and "No guarantee" in ended.err
    # No log of τ-ARGUS stays behind, which would hold the counts that were left out.
    assert list((tmp_path / "here").iterdir()) == []
    written = (out / "form+sex.csv").read_text(encoding="utf-8")
    assert "begging,f,,small" in written and f"Total,Total,{COUNTS.sum()},shown" in written
    again = run("release", "suppress", "-", "--table", "a", "--out", str(tmp_path / "x"),
                stdin="b\n1\n")  # fmt: skip
    assert again.code == 2 and len(again.faults()) == 1


def test_counts_moved_by_cell_keys(tmp_path: Path) -> None:
    """The same persons are moved alike in two tables; the answer says it promises nothing."""
    rows = "".join(f"p{n},{'fm'[n % 2]},{'abc'[n % 3]}\n" for n in range(60))
    key = str(tmp_path / "key")
    assert run("release", "key", "--out", key).code == 0

    def moved(out: str, *more: str) -> Any:
        return run("release", "cellkey", "-", "--record", "id", "--key", key, "--table", "sex",
                   "--table", "sex+form", "--out", str(tmp_path / out), "--json", *more,
                   stdin="id,sex,form\n" + rows)  # fmt: skip

    assert moved("out").json()["guarantee"] is None
    single = (tmp_path / "out" / "sex.csv").read_text(encoding="utf-8").splitlines()
    crossed = (tmp_path / "out" / "sex+form.csv").read_text(encoding="utf-8").splitlines()
    assert {line.replace(",Total,", ",") for line in crossed} >= set(single[1:])
    assert moved("again").code == 0
    assert (tmp_path / "again" / "sex.csv").read_text(encoding="utf-8").splitlines() == single
    for more in (("--most", "0"), ("--most", "x"), ("--variance", "nan"), ("--record", "sex"),
                 ("--record", "none"), ("--key", str(tmp_path / "out" / "sex.csv"))):  # fmt: skip
        ended = moved("wrong", *more)
        assert (ended.code, len(ended.faults()), ended.out) == (2, 1, "")
    assert not (tmp_path / "wrong").exists()
