"""`safeconduct release`: figures and records that are provably safe to publish.

One module a command, imported when it is called.
"""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {
    "tables": ("tables", "Tables of counts with noise, and the interval of each cell."),
    "programme": ("programme", "The declared tables of a year, and what they cost beforehand."),
    "prepare": ("prepare", "Measure the declared tables of a year, once."),
    "gate": ("gate", "Attack a prepared release before anybody else can."),
    "check": ("check", "Agree to a release that somebody else prepared."),
    "refuse": ("refuse", "Do not publish a release."),
    "package": ("package", "Publish a checked release as files for everybody."),
    "withdraw": ("withdraw", "Say that a published release no longer stands."),
    "status": ("status", "Where a release stands, and who did what."),
    "key": ("key", "Make a key: for stored answers, or for cell keys."),
    "ledger": ("ledger", "What was spent of the privacy budget, and what is left."),
    "synthesize": ("synthesize", "Records like the true ones, none of which is one of them."),
    "cellkey": ("cellkey", "Tables with counts moved a little, for partners who ask for it."),
    "suppress": ("suppress", "Tables with small cells left out, for partners who ask for it."),
}


@click.group(cls=LazyGroup, package=__name__, lazy=_COMMANDS)
def release() -> None:
    """Figures and records that are provably safe to publish."""
