"""The release of the year: measured once, gated, checked by a second person, published."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import polars as pl

from safeconduct.centre.encoding.whole_file import write_whole
from safeconduct.centre.release import gate, workflow
from safeconduct.centre.release.answers import Answers
from safeconduct.centre.release.files import STATEMENT, write_folder
from safeconduct.centre.release.ledger import Ledger
from safeconduct.centre.release.package import Edition, files
from safeconduct.centre.release.programme import YEARLY, exact, published, release
from safeconduct.centre.release.tables import Measured, Table
from safeconduct.words import LANGUAGES, say

from .folders import Folders
from .population import YEAR, Person, seen
from .saying import Said
from .truth import as_records, error_of

_PREPARER, _CHECKER = "centre.releaser", "centre.checker"
_YEARS = 10
"""For so many years of being registered anew the published cap of the ledger lasts."""


def released(
    persons: pl.DataFrame, everybody: Sequence[Person], folders: Folders
) -> Iterator[Said]:
    """Release the declared tables of the year, if the gate lets them through."""
    at = datetime.now(UTC)
    cap = YEARLY.price().rho * _YEARS
    ledger = Ledger.open(folders.centre / "ledger.jsonl", name="demonstration", cap=cap, at=at)
    seed = secrets.token_bytes(32)
    write_whole(folders.centre / "release.signing", [seed])
    answers = Answers(folders.centre / "answers", seed)
    measured = release(persons, YEARLY, str(YEAR), ledger, answers, at)
    tables = published(measured, YEARLY)
    yield from _errors(tables, persons, everybody)
    balance = ledger.balance()
    names = {
        "epsilon": f"{balance.epsilon:.3g}",
        "cap": f"{balance.cap_epsilon:.3g}",
        "delta": f"{balance.delta:g}",
    }
    yield Said("budget", {"calls": len(ledger.rows()) - 1}, names=names)
    yield _put_out(measured, tables, persons, folders, at)


def _errors(
    tables: Sequence[Table], persons: pl.DataFrame, everybody: Sequence[Person]
) -> Iterator[Said]:
    """Against what the Centre held, which the intervals promise, and against the whole truth."""
    held = exact(persons, YEARLY, str(YEAR))
    true = exact(as_records(seen(everybody)), YEARLY, str(YEAR))
    for table, counted, truly in zip(tables, held, true, strict=True):
        noise = error_of(table.count, table.low, table.high, counted)
        all_told = error_of(table.count, table.low, table.high, truly)
        counts = {"inside": noise.inside, "cells": noise.cells, "true": all_told.inside}
        shares = {"noise": noise.share, "all": all_told.share}
        yield Said("table", counts, shares, {"table": "+".join(table.columns)})


def _put_out(
    measured: Measured,
    tables: Sequence[Table],
    persons: pl.DataFrame,
    folders: Folders,
    at: datetime,
) -> Said:
    titles = {lang: say(lang, "centre-demo-title", year=str(YEAR)) for lang in LANGUAGES}
    publisher = say("en", "centre-demo-publisher")
    edition = Edition(f"demonstration-{YEAR}", titles, "1", at.date(), publisher, year=YEAR)
    made = files(measured, tables, edition)
    step = workflow.prepare(edition.name, made[STATEMENT], _PREPARER, at)
    report = gate.run(persons, measured, tables, sensitive="form")
    write_whole(folders.centre / "gate.json", [report.as_json()])
    step = workflow.gate(step, report.as_json(), report.passed, at)
    failed = ", ".join(check.name for check in report.checks if not check.passed)
    folders.published.mkdir()
    if report.passed:
        step = workflow.check(step, report.as_json(), _CHECKER, at)
        workflow.put_out(step, made[STATEMENT], _PREPARER, at)
        write_folder(folders.published / edition.name, made)
        return Said("published", {"checks": len(report.checks), "files": len(made)})
    return Said("not-published", {"checks": len(report.checks)}, names={"failed": failed})
