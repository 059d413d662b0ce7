"""`safeconduct release ledger`: what was spent, what is left, and a new ledger with its cap."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option
from ..printing import print_json

if TYPE_CHECKING:
    from safeconduct.centre.release.ledger import Ledger, LedgerError


@click.group()
def ledger() -> None:
    """What was spent of the privacy budget, and what is left."""


@ledger.command("open")
@click.argument("file")
@click.option("--cap", required=True, metavar="RHO", help="The most that may ever be spent, in ρ.")
@click.option("--name", default="release", help="What the ledger is called.")
@lang_option
@json_option
def begin(file: str, cap: str, name: str, lang: str, as_json: bool) -> int:
    """Begin a ledger in FILE, with a lifetime cap that is never passed."""
    from safeconduct.centre.release.ledger import Ledger, LedgerError

    from .faults import number

    most = number(cap, "cap", lang)
    if not Path(file).absolute().parent.is_dir():
        raise WrongInput(lang, "release-ledger-nowhere", file=file)
    try:
        made = Ledger.open(Path(file), name=name, cap=most, at=datetime.now(UTC))
    except LedgerError as wrong:
        if wrong.what == "cap":
            raise WrongInput(lang, "release-wrong-cap", found=cap) from None
        raise wrong_ledger(wrong, file, lang) from None
    _show(made, lang, as_json=as_json)
    return 0


@ledger.command()
@click.argument("file")
@click.option("--leads-to", "published", metavar="HASH", help="A last hash that was published.")
@lang_option
@json_option
def show(file: str, published: str | None, lang: str, as_json: bool) -> int:
    """Check every row of FILE against the one before it, and say what is left.

    Exit codes: 0 it is whole, and goes on from the hash; 1 it does not; 2 the input is wrong.
    """
    found = opened(file, lang)
    if published is not None and not found.leads_to(published.strip().lower()):
        click.echo(told(lang, "publish-not-led-to", file=file, hash=published), err=True)
        return 1
    _show(found, lang, as_json=as_json)
    return 0


def opened(file: str, lang: str) -> Ledger:
    """The ledger at `file`, its chain checked. Errors: WrongInput."""
    from safeconduct.centre.release.ledger import Ledger, LedgerError

    try:
        found = Ledger(Path(file))
        found.rows()
    except LedgerError as wrong:
        raise wrong_ledger(wrong, file, lang) from None
    return found


def wrong_ledger(wrong: LedgerError, file: str, lang: str) -> WrongInput:
    key = {"missing": "no-ledger", "exists": "ledger-exists"}.get(wrong.what, "ledger-broken")
    return WrongInput(lang, f"release-fault-{key}", file=file, line=str(wrong.line))


def _show(found: Ledger, lang: str, *, as_json: bool) -> None:
    balance, calls = found.balance(), len(found.rows()) - 1
    if as_json:
        said = {
            "cap": balance.cap,
            "rho": balance.rho,
            "left": balance.left,
            "epsilon": balance.epsilon,
            "cap_epsilon": balance.cap_epsilon,
            "delta": balance.delta,
            "calls": calls,
            "head": found.head(),
        }
        print_json([said], one=True)
        return
    click.echo(
        told(
            lang,
            "release-balance",
            rho=f"{balance.rho:.6g}",
            cap=f"{balance.cap:g}",
            epsilon=f"{balance.epsilon:.3g}",
            most=f"{balance.cap_epsilon:.3g}",
            delta=f"{balance.delta:g}",
            left=f"{balance.left:.6g}",
        )
    )
    click.echo(told(lang, "release-rows", count=str(calls), head=found.head()))
