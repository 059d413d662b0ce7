"""The operations database, for the commands that need it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import click

from .faults import WrongInput, printable


@contextmanager
def database(lang: str) -> Iterator[None]:
    """Have Django loaded as the keeper, the database running and its tables up to date."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    os.environ["SAFECONDUCT_KEEPER"] = "1"
    import django
    from django.core.exceptions import ImproperlyConfigured

    from safeconduct.store.embedded import EmbeddedError, running

    try:
        with running():
            django.setup()
            _prepared(lang)
            yield
    except ImproperlyConfigured as wrong:
        raise click.ClickException(str(wrong)) from None
    except EmbeddedError as failed:
        click.echo(printable(str(failed), 500), err=True)
        raise click.exceptions.Exit(1) from None


def _prepared(lang: str) -> None:
    from django.db import OperationalError

    from safeconduct.store.migrating import migrate

    try:
        migrate()
    except OperationalError:
        raise WrongInput(lang, "run-no-database") from None
