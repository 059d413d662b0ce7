"""`safeconduct release programme`: what is published of every year, and its price beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..faults import told
from ..options import json_option, lang_option
from ..printing import print_json

if TYPE_CHECKING:
    from safeconduct.centre.release.programme import Programme

epsilon_option = click.option(
    "--epsilon", metavar="E", default="1", help="The budget of a year. Default: 1, as declared."
)


@click.command()
@epsilon_option
@lang_option
@json_option
def programme(epsilon: str, lang: str, as_json: bool) -> int:
    """The tables that are published of every year, the price of each, and cells empty by law.

    Needs no record and spends nothing.
    """
    from safeconduct.centre.release.programme import yearly_cost

    chosen = declared(epsilon, lang)
    price, zeros = chosen.price(), chosen.zeros()
    ten = yearly_cost(chosen, 10)
    tables = [
        {
            "columns": list(table),
            "cells": chosen.domain.cells(table),
            "empty": int(empty.sum()),
            "sigma": sigma,
            "half_width95": half,
        }
        for table, empty, sigma, half in zip(
            chosen.tables, zeros, price.sigmas, price.half_widths, strict=True
        )
    ]
    if as_json:
        said = {
            "programme": chosen.name,
            "unit": chosen.unit,
            "epsilon": price.epsilon,
            "delta": price.delta,
            "rho": price.rho,
            "ten_years_epsilon": ten,
            "tables": tables,
            "codes": {column: list(codes) for column, codes in chosen.domain.codes.items()},
            "empty": [
                {
                    "where": {rule.column: rule.code},
                    "never": {rule.other: list(rule.codes)},
                    "source": rule.source,
                }
                for rule in chosen.empty
            ],
        }
        print_json([said], one=True)
        return 0
    costs = {"epsilon": f"{price.epsilon:g}", "delta": f"{price.delta:g}", "ten": f"{ten:.3g}"}
    click.echo(told(lang, "publish-programme", rho=f"{price.rho:.6g}", **costs))
    for table, empty, sigma, half in zip(
        chosen.tables, zeros, price.sigmas, price.half_widths, strict=True
    ):
        cut = {"table": "+".join(table), "half": f"{half:.1f}", "sigma": f"{sigma:.3g}"}
        cells = {"cells": str(empty.size), "empty": str(int(empty.sum()))}
        click.echo(told(lang, "publish-programme-table", **cut, **cells))
    for rule in chosen.empty:
        values = {"column": rule.column, "code": rule.code, "other": rule.other}
        never = {"codes": ", ".join(rule.codes), "source": rule.source}
        click.echo(told(lang, "publish-programme-empty", **values, **never))
    return 0


def declared(epsilon: str, lang: str) -> Programme:
    """The yearly programme at a budget of `epsilon`. Errors: WrongInput."""
    from dataclasses import replace

    from safeconduct.centre.release.accounting import WrongBudget
    from safeconduct.centre.release.programme import YEARLY

    from .faults import number, wrong_budget

    chosen = replace(YEARLY, epsilon=number(epsilon, "epsilon", lang))
    try:
        chosen.price()
    except WrongBudget as wrong:
        raise wrong_budget(wrong, lang) from None
    return chosen
