"""`safeconduct release prepare`: the declared tables of one year, measured into a new folder."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option, written_option
from ..printing import print_json
from .options import records_argument
from .programme import declared, epsilon_option
from .steps import by_option

if TYPE_CHECKING:
    import polars as pl

    from safeconduct.centre.release.answers import Answers
    from safeconduct.centre.release.programme import Programme
    from safeconduct.centre.release.tables import Measured


@click.command()
@records_argument
@click.option("--year", "cohort", required=True, metavar="YEAR", help="Year of registration.")
@click.option("--ledger", "book", required=True, metavar="FILE", help="The ledger that pays.")
@click.option("--answers", required=True, metavar="DIR", help="Answers that were drawn before.")
@click.option("--key", required=True, metavar="FILE", help="What signs answers: release key.")
@written_option("--out", required=True, metavar="DIR", told="A new folder for the release.")
@by_option
@epsilon_option
@lang_option
@json_option
def prepare(
    records: str,
    cohort: str,
    book: str,
    answers: str,
    key: str,
    out: str,
    actor: str,
    epsilon: str,
    lang: str,
    as_json: bool,
) -> int:
    """Measure the declared tables of a year; what was measured before is said again for nothing.

    IN.csv has one row for each person and year: person, registered_year and the columns of the
    programme, in the codes of the Centre. Then: release gate, check, package.
    """
    from safeconduct.centre.release.dossier import Dossier, begin
    from safeconduct.centre.release.files import STATEMENT, as_folder
    from safeconduct.centre.release.programme import published
    from safeconduct.centre.release.workflow import prepare as first_step

    from .faults import read_input
    from .ledger import opened
    from .reading import expect_free

    folder = Path(out)
    expect_free(folder, out, lang)
    chosen = declared(epsilon, lang)
    ledger, stored = opened(book, lang), kept_answers(answers, key, lang)
    content, name = read_input(records, lang)
    frame = read_cohort(content, name, chosen, cohort, lang)
    before = len(ledger.rows())
    measured = _measured(frame, chosen, cohort, book, stored, lang)
    paid = len(ledger.rows()) - before
    statement = as_folder(measured, published(measured, chosen))[STATEMENT]
    step = first_step(f"{chosen.name}-{cohort}", statement, actor, datetime.now(UTC))
    try:
        begin(folder, Dossier(chosen.name, cohort, step, statement))
    except FileExistsError:
        raise WrongInput(lang, "release-out-taken", found=out) from None
    balance = ledger.balance()
    if as_json:
        said = {
            "release": step.name,
            "state": step.state,
            "epsilon": measured.price.epsilon,
            "delta": measured.price.delta,
            "rho": measured.price.rho,
            "tables": len(measured.tables),
            "drawn": paid,
            "left": balance.left,
            "head": ledger.head(),
            "out": out,
        }
        print_json([said], one=True)
        return 0
    drawn = {"count": str(len(measured.tables)), "drawn": str(paid), "folder": out}
    click.echo(told(lang, "publish-prepared", name=step.name, **drawn))
    click.echo(told(lang, "publish-left", left=f"{balance.left:.6g}", head=ledger.head()))
    return 0


def read_cohort(
    content: bytes, name: str, chosen: Programme, cohort: str, lang: str
) -> pl.DataFrame:
    """The records of `cohort`, checked against the programme's codes. Errors: WrongInput."""
    from safeconduct.centre.release.domain import Coded, WrongDomain
    from safeconduct.centre.release.programme import cohort_of
    from safeconduct.centre.release.records import read_records

    from .faults import wrong_domain

    known = ""
    try:
        frame = read_records(content)
        known = ", ".join(frame.columns)
        mine = cohort_of(frame, chosen, cohort)
        Coded(frame, chosen.domain)
    except WrongDomain as wrong:
        if wrong.what in ("column", "unit-blank"):
            values = {"file": name, "found": wrong.found or wrong.where, "known": known}
            raise WrongInput(lang, f"publish-fault-{wrong.what}", **values) from None
        raise wrong_domain(wrong, name, lang, known) from None
    if mine.is_empty():
        raise WrongInput(lang, "publish-fault-empty-year", file=name, year=cohort)
    return mine


def kept_answers(folder: str, key: str, lang: str) -> Answers:
    """The stored answers in `folder`, signed with the key in the file `key`. Errors: WrongInput."""
    from safeconduct.centre.release.answers import Answers

    from .key import read_key

    seed = read_key(key, lang)
    path = Path(folder)
    if path.exists() and not path.is_dir():
        raise WrongInput(lang, "publish-fault-answers", file=folder)
    return Answers(path, seed)


def _measured(
    frame: pl.DataFrame, chosen: Programme, cohort: str, book: str, stored: Answers, lang: str
) -> Measured:
    from safeconduct.centre.release.answers import WrongAnswer
    from safeconduct.centre.release.ledger import Ledger, LedgerError, OverBudget
    from safeconduct.centre.release.programme import release

    from .ledger import wrong_ledger

    try:
        return release(frame, chosen, cohort, Ledger(Path(book)), stored, datetime.now(UTC))
    except OverBudget as over:
        asked, left = f"{over.asked:.6g}", f"{over.left:.6g}"
        raise WrongInput(lang, "release-over-budget", file=book, asked=asked, left=left) from None
    except LedgerError as wrong:
        raise wrong_ledger(wrong, book, lang) from None
    except WrongAnswer as wrong:
        raise WrongInput(lang, "publish-fault-answer", file=f"{wrong.key}.json") from None
