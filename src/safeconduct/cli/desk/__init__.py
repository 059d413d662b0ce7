"""`safeconduct desk`: the point of access, for the programs of the agency that keeps it."""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {"import": ("taking", "Register the request in an e-mail.")}


@click.group(cls=LazyGroup, package=__package__, lazy=_COMMANDS)
def desk() -> None:
    """The information desk: the main point of access (S1 3.3.3)."""
