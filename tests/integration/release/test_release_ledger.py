"""`safeconduct release ledger`, and tables that are paid from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.cli.command_line import Ended, run

PERSONS = "sex,form\n" + "f,sexual\n" * 40 + "m,labour\n" * 25


def tables(book: Path, out: Path, epsilon: str = "1") -> Ended:
    return run("release", "tables", "-", "--table", "sex", "--table", "form", "--epsilon", epsilon,
               "--ledger", str(book), "--out", str(out), stdin=PERSONS)  # fmt: skip


def test_a_budget_from_its_opening_to_its_end(tmp_path: Path) -> None:
    book = tmp_path / "ledger.jsonl"
    begun = run("release", "ledger", "open", str(book), "--cap", "0.05")
    assert begun.code == 0 and "0 calls" in begun.out
    assert tables(book, tmp_path / "first").code == 0
    said = run("release", "ledger", "show", str(book), "--json").json()
    assert said["calls"] == 2 and said["rho"] == pytest.approx(0.028, abs=0.001)
    assert said["epsilon"] == pytest.approx(1.0, abs=0.002)
    # A second release of the same size would pass the cap: it is refused, and nothing is written.
    over = tables(book, tmp_path / "second")
    assert over.code == 2 and "the published cap is not passed" in over.faults()[-1]
    assert not (tmp_path / "second").exists()
    again = run("release", "ledger", "show", str(book), "--json").json()
    assert again["head"] == said["head"]


def test_what_is_wrong_with_a_ledger_is_one_line(tmp_path: Path) -> None:
    book = tmp_path / "ledger.jsonl"
    assert run("release", "ledger", "show", str(book)).code == 2
    for cap in ("0", "-1", "inf", "nan", "much", "1e9", "1e300"):
        ended = run("release", "ledger", "open", str(book), f"--cap={cap}")
        assert ended.code == 2 and len(ended.faults()) == 1 and "--cap" in ended.err
    assert not book.exists()
    nowhere = run("release", "ledger", "open", str(tmp_path / "no" / "book"), "--cap", "1")
    assert nowhere.code == 2 and len(nowhere.faults()) == 1
    run("release", "ledger", "open", str(book), "--cap", "1")
    assert "already" in run("release", "ledger", "open", str(book), "--cap", "9").err
    text = book.read_text(encoding="utf-8")
    book.write_text(text.replace('"cap":1.0', '"cap":9.0'), encoding="utf-8")
    broken = run("release", "ledger", "show", str(book))
    assert broken.code == 2 and "line 1" in broken.err
    assert tables(book, tmp_path / "out").code == 2
    assert not (tmp_path / "out").exists()


def test_a_ledger_written_anew_does_not_lead_to_what_was_published(tmp_path: Path) -> None:
    book = tmp_path / "ledger.jsonl"
    run("release", "ledger", "open", str(book), "--cap", "0.05")
    tables(book, tmp_path / "out")
    head = run("release", "ledger", "show", str(book), "--json").json()["head"]
    assert run("release", "ledger", "show", str(book), "--leads-to", head.upper()).code == 0
    book.unlink()
    run("release", "ledger", "open", str(book), "--cap", "0.05")
    anew = run("release", "ledger", "show", str(book), "--leads-to", head)
    assert (anew.code, len(anew.faults())) == (1, 1) and head in anew.err
