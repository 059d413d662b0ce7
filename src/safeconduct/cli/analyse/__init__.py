"""`safeconduct analyse`: what linked records tell. One module a command, imported when called."""

from __future__ import annotations

import click

from ..lazy import LazyGroup

_COMMANDS = {
    "hidden-population": ("hidden_population", "How many people are on no list at all."),
    "overlap": ("overlap", "Who is on how many lists, and who is lost between two."),
    "profile": ("profile", "How many, by any attribute, with trend and uncertainty."),
    "survival": ("survival", "How long until something happens, and what happens instead."),
    "signals": ("signals", "Which combinations grow beyond chance."),
    "reconcile": ("reconcile", "Why two totals of one year differ, step by step."),
}


@click.group(cls=LazyGroup, package=__name__, lazy=_COMMANDS)
def analyse() -> None:
    """What linked records tell, and how sure it is.

    What a change of the law would do to a caseload: safeconduct simulate.
    """
