"""`safeconduct release synthesize`: records like the true ones, none of which is one of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option, written_option
from ..places import can_hold_file
from ..printing import print_json
from .caveats import say_caveats
from .options import records_argument

if TYPE_CHECKING:
    import polars as pl

    from safeconduct.centre.release.domain import Domain
    from safeconduct.centre.release.synthetic.synthesis import Synthetic


@click.command()
@records_argument
@click.option("--epsilon", required=True, metavar="E", help="The privacy budget to spend.")
@click.option("--delta", default="1e-6", metavar="D", help="The δ of the promise. Default: 1e-6.")
@written_option("--out", required=True, metavar="OUT.csv", told="Where the synthetic records go.")
@click.option(
    "--codebook",
    metavar="FILE",
    help="JSON: column → list of codes, fixed beforehand. Without it the codes are not protected.",
)
@lang_option
@json_option
def synthesize(
    records: str, epsilon: str, delta: str, out: str, codebook: str | None, lang: str, as_json: bool
) -> int:
    """Make synthetic records with the same columns, as many as were measured.

    IN.csv has one row for each person, every column a category; "-" reads standard input. Standard
    error states what was promised, what it cost, and which tables of the records can be trusted.
    """
    from safeconduct.centre.release.accounting import WrongBudget
    from safeconduct.centre.release.domain import WrongDomain
    from safeconduct.centre.release.synthetic import synthesis

    from .faults import number, read_input, wrong_budget, wrong_domain

    spend, slack = number(epsilon, "epsilon", lang), number(delta, "delta", lang)
    _expect_room(out, lang)
    content, name = read_input(records, lang)
    frame, domain = _read(content, name, codebook, lang)
    try:
        made = synthesis.synthesize(frame, domain, spend, slack)
    except WrongBudget as wrong:
        raise wrong_budget(wrong, lang) from None
    except WrongDomain as wrong:
        raise wrong_domain(wrong, name, lang) from None
    _write(out, made.records, lang)
    _say(made, spend, slack, domain, lang)
    if as_json:
        print_json([_answer(made, spend, slack, domain, out)], one=True)
    else:
        count = str(made.records.height)
        click.echo(told(lang, "release-synthetic-written", count=count, file=out))
    return 0


def _expect_room(out: str, lang: str) -> None:
    """Before anything is spent: can the answer be written?"""
    if not can_hold_file(Path(out)):
        raise WrongInput(lang, "release-out-nowhere", found=out)


def _read(
    content: bytes, name: str, codebook: str | None, lang: str
) -> tuple[pl.DataFrame, Domain]:
    from safeconduct.centre.release.domain import WrongDomain, from_records, read_codebook
    from safeconduct.centre.release.records import read_records

    from .faults import read_input, wrong_domain

    file = name
    try:
        frame = read_records(content)
        if codebook is None:
            return frame, from_records(frame, frame.columns)
        book, file = read_input(codebook, lang)
        try:
            domain = read_codebook(book.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise WrongDomain("codebook-json") from None
        if missing := [column for column in frame.columns if column not in domain.codes]:
            raise WrongDomain("codebook-column", missing[0])
        return frame, domain.of(frame.columns)
    except WrongDomain as wrong:
        raise wrong_domain(wrong, file, lang) from None


def _write(out: str, records: pl.DataFrame, lang: str) -> None:
    from safeconduct.centre.encoding.whole_file import write_whole
    from safeconduct.centre.release.files import records_csv

    try:
        write_whole(Path(out), [records_csv(records).encode()])
    except OSError as error:
        reason = error.strerror or str(error)
        raise WrongInput(lang, "release-not-written", found=out, reason=reason) from None


def _say(made: Synthetic, epsilon: float, delta: float, domain: Domain, lang: str) -> None:
    def say(key: str, **values: str) -> None:
        click.echo(told(lang, key, **values), err=True)

    say(
        "release-synthetic-promise",
        epsilon=f"{epsilon:g}",
        delta=f"{delta:g}",
        rho=f"{made.rho:.6g}",
        mechanism=made.mechanism,
    )
    say_caveats(epsilon, domain, lang)
    clear = sum(table.trusted for table in made.tables)
    say("release-trusted", count=str(clear), all=str(len(made.tables)))
    say("release-not-measured")


def _answer(
    made: Synthetic, epsilon: float, delta: float, domain: Domain, out: str
) -> dict[str, Any]:
    return {
        "epsilon": epsilon,
        "delta": delta,
        "mechanism": made.mechanism,
        "rho": made.rho,
        "unit": "record",
        "categories_protected": domain.declared,
        "out": out,
        "records": made.records.height,
        "tables": [
            {
                "columns": list(table.columns),
                "half_width95": table.half_width,
                "clear": table.clear,
                "trusted": table.trusted,
            }
            for table in made.tables
        ],
    }
