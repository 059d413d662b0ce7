"""`safeconduct release tables`: counts with noise, one CSV a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option
from ..printing import print_json

if TYPE_CHECKING:
    import polars as pl

    from safeconduct.centre.release.accounting import Price
    from safeconduct.centre.release.domain import Columns, Domain


@click.command()
@click.argument("records", metavar="IN.csv")
@click.option(
    "--table",
    "asked",
    multiple=True,
    required=True,
    metavar="COL[+COL…]",
    help="The columns of a table, joined by +. Can be given again.",
)
@click.option("--epsilon", required=True, metavar="E", help="The privacy budget to spend.")
@click.option("--delta", default="1e-6", metavar="D", help="The δ of the promise. Default: 1e-6.")
@click.option("--out", required=True, metavar="DIR", help="A new folder for the tables.")
@click.option(
    "--codebook",
    metavar="FILE",
    help="JSON: column → list of codes, fixed beforehand. Without it the codes are not protected.",
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
    from safeconduct.centre.release.files import as_folder, file_names, write_folder
    from safeconduct.centre.release.tables import check_tables, measure, publish, quote

    from .faults import number, read_input, wrong_budget, wrong_domain

    folder = Path(out)
    _expect_free(folder, out, lang)
    spend, slack = number(epsilon, "epsilon", lang), number(delta, "delta", lang)
    content, name = read_input(records, lang)
    frame, wanted, domain = _read(content, name, asked, codebook, lang)
    try:
        check_tables(wanted, domain)
        price = quote(wanted, domain, spend, slack)
        if not as_json:
            _say_price(price, wanted, domain, lang)
        written = _spending(book, folder.name, wanted, price, lang)
        measured, _ = measure(frame, wanted, domain, price, spend=written)
    except WrongBudget as wrong:
        raise wrong_budget(wrong, lang) from None
    except WrongDomain as wrong:
        raise wrong_domain(wrong, name, lang) from None
    made = publish(measured)
    try:
        write_folder(folder, as_folder(measured, made))
    except FileExistsError:
        raise WrongInput(lang, "release-out-taken", found=out) from None
    if as_json:
        print_json([_answer(price, wanted, domain, file_names(wanted), out)], one=True)
    else:
        click.echo(told(lang, "release-written", count=str(len(made)), folder=out))
    return 0


def _expect_free(folder: Path, out: str, lang: str) -> None:
    """Before anything is spent: is there room for the answer?"""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise WrongInput(lang, "release-out-taken", found=out)
    if folder.is_dir() and any(folder.iterdir()):
        raise WrongInput(lang, "release-out-taken", found=out)


def _read(
    content: bytes, name: str, asked: tuple[str, ...], codebook: str | None, lang: str
) -> tuple[pl.DataFrame, list[Columns], Domain]:
    from safeconduct.centre.release.domain import WrongDomain, from_records, read_codebook
    from safeconduct.centre.release.files import FIGURES
    from safeconduct.centre.release.records import read_records, read_table

    from .faults import read_input, wrong_domain

    known, file = "", name
    try:
        frame = read_records(content)
        known = ", ".join(frame.columns)
        wanted = [read_table(one, frame.columns) for one in asked]
        columns = list(dict.fromkeys(column for table in wanted for column in table))
        if taken := sorted(set(columns) & set(FIGURES)):
            raise WrongDomain("column-taken", found=taken[0])
        if codebook is None:
            return frame, wanted, from_records(frame, columns)
        book, file = read_input(codebook, lang)
        try:
            domain = read_codebook(book.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise WrongDomain("codebook-json") from None
        if missing := [column for column in columns if column not in domain.codes]:
            raise WrongDomain("codebook-column", missing[0])
        return frame, wanted, domain.of(columns)
    except WrongDomain as wrong:
        raise wrong_domain(wrong, file, lang, known) from None


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
    if not domain.declared:
        say("release-undeclared")
    if price.epsilon > 10:
        say("release-weak", epsilon=f"{price.epsilon:g}")


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
