"""`safeconduct release`: figures and records that are provably safe to publish.

One module a command, imported when it is called.
"""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {
    "tables": ("tables", "Tables of counts with noise, and the interval of each cell."),
    "ledger": ("ledger", "What was spent of the privacy budget, and what is left."),
    "synthesize": ("synthesize", "Records like the true ones, none of which is one of them."),
    "suppress": ("suppress", "Tables with small cells left out, for partners who ask for it."),
}


@click.group(cls=LazyGroup, package=__name__, lazy=_COMMANDS)
def release() -> None:
    """Figures and records that are provably safe to publish."""
