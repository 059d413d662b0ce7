"""`safeconduct coordination`: the bodies, and when they have to meet."""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {"clock": ("clock", "What bodies owe on a day, and why.")}


@click.group(cls=LazyGroup, package=__name__, lazy=_COMMANDS)
def coordination() -> None:
    """When bodies and districts have to meet and report."""
