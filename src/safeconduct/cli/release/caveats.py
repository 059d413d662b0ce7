"""What the promise of a release does not hold, said beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..faults import told

if TYPE_CHECKING:
    from safeconduct.centre.release.domain import Domain

_WEAK = 10
"""The ε above which a promise is little."""


def say_caveats(epsilon: float, domain: Domain, lang: str) -> None:
    """To standard error: codes taken from the records, and an ε that promises little."""
    if not domain.declared:
        click.echo(told(lang, "release-undeclared"), err=True)
    if epsilon > _WEAK:
        click.echo(told(lang, "release-weak", epsilon=f"{epsilon:g}"), err=True)
