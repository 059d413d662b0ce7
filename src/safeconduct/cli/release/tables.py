"""`safeconduct release tables`: counts with noise, one CSV a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option, written_option
from ..printing import print_json
from .caveats import say_caveats
from .options import records_argument, table_option

if TYPE_CHECKING:
    from safeconduct.centre.release.accounting import Price
    from safeconduct.centre.release.domain import Columns, Domain


@click.command()
@records_argument
@table_option()
@click.option("--epsilon", required=True, metavar="E", help="The privacy budget to spend.")
@click.option("--delta", default="1e-6", metavar="D", help="The δ of the promise. Default: 1e-6.")
@written_option("--out", required=True, metavar="DIR", told="A new folder for the tables.")
@click.option(
    "--codebook",
    metavar="FILE",
    help="JSON: column → list of codes, fixed beforehand. Without it the codes are not protected.",
)
@click.option(
    "--about",
    type=click.IntRange(1, 10**9),
    metavar="N",
    help="How many persons, roughly, where that is public: large tables then err less.",
)
@click.option(
    "--ledger",
    "book",
    metavar="FILE",
    help="The ledger to spend from: its cap is never passed. See release ledger.",
)
@lang_option
@json_option
def tables(
    records: str,
    asked: tuple[str, ...],
    epsilon: str,
    delta: str,
    out: str,
    codebook: str | None,
    about: int | None,
    book: str | None,
    lang: str,
    as_json: bool,
) -> int:
    """Count persons into tables, with noise and a 95 % interval for each cell.

    IN.csv has one row for each person; "-" reads standard input. The tables are made to agree with
    each other. Standard error states what was promised and what it cost.
    """
    from safeconduct.centre.release.accounting import WrongBudget
    from safeconduct.centre.release.domain import WrongDomain
    from safeconduct.centre.release.files import FIGURES, as_folder, file_names
    from safeconduct.centre.release.tables import check_tables, measure, publish, quote

    from .faults import number, read_input, wrong_budget, wrong_domain
    from .reading import expect_free, read_tables, write_release

    folder = Path(out)
    expect_free(folder, out, lang)
    spend, slack = number(epsilon, "epsilon", lang), number(delta, "delta", lang)
    content, name = read_input(records, lang)
    frame, wanted, domain = read_tables(content, name, asked, codebook, FIGURES, lang)
    try:
        check_tables(wanted, domain)
        price = quote(wanted, domain, spend, slack, about=about)
        written = _spending(book, folder.name, wanted, price, lang)
        measured, _ = measure(frame, wanted, domain, price, spend=written)
    except WrongBudget as wrong:
        raise wrong_budget(wrong, lang) from None
    except WrongDomain as wrong:
        raise wrong_domain(wrong, name, lang) from None
    made = publish(measured)
    write_release(folder, as_folder(measured, made), lang)
    if as_json:
        print_json([_answer(price, wanted, domain, file_names(wanted), out)], one=True)
    else:
        # Only now: what is wrong with the input is one line, and nothing was spent on it.
        _say_price(price, wanted, domain, lang)
        click.echo(told(lang, "release-written", count=str(len(made)), folder=out))
    return 0


def _spending(
    book: str | None, name: str, wanted: list[Columns], price: Price, lang: str
) -> Callable[[str], None]:
    """What writes the calls down before noise is drawn: nothing where no ledger is kept."""
    from safeconduct.centre.release.ledger import EVERYBODY, Call, LedgerError, OverBudget
    from safeconduct.centre.release.noise import MECHANISM, code_hash, rho_of

    from .ledger import opened, wrong_ledger

    if book is None:
        return lambda commitment: None
    kept = opened(book, lang)

    def spend(commitment: str) -> None:
        calls = [
            Call(
                name,
                "+".join(table),
                EVERYBODY,
                MECHANISM,
                rho_of(sigma),
                sigma,
                commitment,
                code_hash(),
            )
            for table, sigma in zip(wanted, price.sigmas, strict=True)
        ]
        try:
            kept.spend(calls, datetime.now(UTC))
        except OverBudget as over:
            asked, left = f"{over.asked:.6g}", f"{over.left:.6g}"
            raise WrongInput(
                lang, "release-over-budget", file=book, asked=asked, left=left
            ) from None
        except LedgerError as wrong:
            raise wrong_ledger(wrong, book, lang) from None

    return spend


def _say_price(price: Price, wanted: list[Columns], domain: Domain, lang: str) -> None:
    def say(key: str, **values: str) -> None:
        click.echo(told(lang, key, **values), err=True)

    say(
        "release-promise",
        epsilon=f"{price.epsilon:g}",
        delta=f"{price.delta:g}",
        rho=f"{price.rho:.6g}",
    )
    for table, sigma, half in zip(wanted, price.sigmas, price.half_widths, strict=True):
        say(
            "release-price",
            table="+".join(table),
            half=f"{half:.1f}",
            sigma=f"{sigma:.3g}",
            cells=str(domain.cells(table)),
        )
    say_caveats(price.epsilon, domain, lang)


def _answer(
    price: Price, wanted: list[Columns], domain: Domain, files: list[str], out: str
) -> dict[str, Any]:
    from safeconduct.centre.release.noise import MECHANISM

    return {
        "epsilon": price.epsilon,
        "delta": price.delta,
        "mechanism": MECHANISM,
        "rho": price.rho,
        "unit": "record",
        "categories_protected": domain.declared,
        "out": out,
        "tables": [
            {
                "columns": list(table),
                "file": file,
                "cells": domain.cells(table),
                "sigma": sigma,
                "half_width95": half,
            }
            for table, file, sigma, half in zip(
                wanted, files, price.sigmas, price.half_widths, strict=True
            )
        ],
    }
