"""`safeconduct prosecution`: which dossiers come first.

One module a command, imported when it is called.
"""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {
    "rank": ("rank", "The order the criteria of priority propose, and how it came about."),
}


@click.group(cls=LazyGroup, package=__name__, lazy=_COMMANDS)
def prosecution() -> None:
    """Prosecution policy: directive COL 01/2007."""
