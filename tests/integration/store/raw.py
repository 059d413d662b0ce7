"""Raw sessions of the application: nothing of the program between them and the tables."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from django.conf import settings as django_settings
from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CASEWORKER
from safeconduct.store.roles import APP_ROLE

PURPOSE = "case_work"

Session = psycopg.Connection[tuple[Any, ...]]


@contextmanager
def session_of(actor: Actor | None = None, purpose: str = PURPOSE) -> Iterator[Session]:
    """A raw session as the application's role, in one transaction that is not kept."""
    settings = connection.settings_dict
    with psycopg.connect(
        host=settings["HOST"],
        port=settings["PORT"],
        dbname=settings["NAME"],
        user=APP_ROLE,
        password=django_settings.DATA_FOLDER.secret(f"{APP_ROLE}.password"),
    ) as opened:
        if actor is not None:
            act(opened, actor, purpose)
        yield opened
        opened.rollback()


def act(session: Session, actor: Actor, purpose: str = PURPOSE) -> None:
    session.execute(
        "SELECT store_act(%s, %s, %s, %s, %s)",
        [actor.user_id, actor.agency, actor.office, purpose, CASEWORKER in actor.roles],
    )
