"""What several commands that make tables are given."""

from __future__ import annotations

import click

from ..options import Decorator

records_argument: Decorator = click.argument("records", metavar="IN.csv")


def table_option(limit: str = "") -> Decorator:
    """The tables that are wanted, as ``asked``; `limit` says how many columns one may have."""
    return click.option(
        "--table",
        "asked",
        multiple=True,
        required=True,
        metavar="COL[+COL…]",
        help=f"The columns of a table, joined by +{limit}. Can be given again.",
    )
