"""`safeconduct report`: the yearly reports, from released figures."""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {"draft": ("draft", "Draft a yearly report as HTML, PDF and data package.")}


@click.group(cls=LazyGroup, package=__name__, lazy=_COMMANDS)
def report() -> None:
    """The yearly reports (K-4, PR-7), drafted from released figures."""
