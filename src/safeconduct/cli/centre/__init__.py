"""`safeconduct centre`: the national Centre. One module a command, imported when it is called."""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {
    "feed": ("feed", "What agencies deliver: its form, its quality, its import."),
    "intake": ("intake", "This platform’s own cases, handed over under random numbers."),
    "cube": ("cube", "Published tables: their totals, and what was restated."),
    "key": ("key", "The keys of a round of linkage: issued, used, destroyed."),
    "demo": ("demo", "The demonstration country through all of it, the true answer known."),
}


@click.group(cls=LazyGroup, package=__name__, lazy=_COMMANDS)
def centre() -> None:
    """Collect, link without identities, analyse, publish safely."""
