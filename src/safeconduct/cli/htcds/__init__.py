"""`safeconduct htcds`: cases as records of HTCDS 2.0, and back."""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {
    "export": ("export", "Cases as records of HTCDS 2.0."),
    "import": ("taking", "Records of HTCDS 2.0 as cases."),
}


@click.group(cls=LazyGroup, package=__package__, lazy=_COMMANDS)
def htcds() -> None:
    """Cases as records of the Human Trafficking Case Data Standard 2.0 (IOM), and back.

    A round trip changes nothing: what the standard has no field for travels in a named extension,
    and a report says line by line what a plain reader of the standard does not see.
    """
