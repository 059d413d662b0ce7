"""`safeconduct inspection`: the risk of sectors and districts, and a programme of controls."""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {
    "risk": ("risk", "How likely a control is to find something, and how sure that is."),
    "propose": ("propose", "The programme expected to find most under a given capacity."),
}


@click.group(cls=LazyGroup, package=__name__, lazy=_COMMANDS)
def inspection() -> None:
    """Controls by the social inspection services: where they find most.

    FILE.csv has a row for each sector and district with the past controls and how many of them
    found something: sector,district,controls,findings. "-" reads standard input.
    """
