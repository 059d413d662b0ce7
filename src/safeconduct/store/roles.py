"""The two roles of the database, and exactly what the application's role may do.

The owner makes and changes tables. The application's role adds to the timeline, to the audit
trail and to the checkpoints, and can do nothing else to them: append-only is held by these
rights and, for whoever has more rights, by triggers.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

APP_ROLE = "safeconduct_app"
OWNER_ROLE = "safeconduct_owner"
NAME = "safeconduct"

ADD_ONLY = ("SELECT", "INSERT")
NO_REMOVAL = ("SELECT", "INSERT", "UPDATE")
ALL = ("SELECT", "INSERT", "UPDATE", "DELETE")

# Tables that are not listed may be read and written row by row (`ALL`).
RIGHTS: dict[str, tuple[str, ...]] = {
    "store_event": ADD_ONLY,
    "store_auditentry": ADD_ONLY,
    "store_checkpoint": ADD_ONLY,
    "store_seal": ADD_ONLY,
    "store_casefile": NO_REMOVAL,
    "store_identity": NO_REMOVAL,
    "store_refuseddetection": NO_REMOVAL,
    "store_user": NO_REMOVAL,
    "django_migrations": ("SELECT",),
}


def rights(table: str) -> tuple[str, ...]:
    """Return the rights of the application's role on `table`."""
    return RIGHTS.get(table, ALL)


def grant(owner: BaseDatabaseWrapper, *, members: Iterable[str] = ()) -> None:
    """Make the application's role if it is not there, and set its rights anew.

    `owner` is a connection that owns the tables; `members` are logins that take the role when
    they connect. Everything not granted here is taken away.
    """
    quote = owner.ops.quote_name
    app = quote(APP_ROLE)
    # In one transaction: programs at work never meet a moment without rights.
    with transaction.atomic(using=owner.alias), owner.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [APP_ROLE])
        if cursor.fetchone() is None:
            cursor.execute(f"CREATE ROLE {app} NOLOGIN")
        for login in members:
            if login != APP_ROLE:
                cursor.execute(f"GRANT {app} TO {quote(login)}")
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {app}")
        cursor.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {app}, PUBLIC")
        cursor.execute(f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {app}")
        for table in sorted(owner.introspection.table_names(cursor)):
            granted = ", ".join(rights(table))
            cursor.execute(f"GRANT {granted} ON {quote(table)} TO {app}")
