"""The roles of the Centre's database, and exactly what they may do: read and add, nothing else.

Whoever is not signed in is answered in a role of its own, which reads what was published.

The owner makes and changes tables. That nothing is changed or removed is held by these rights and,
for whoever has more rights, by triggers (migration `append_only`).
"""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

ADD_ONLY = ("SELECT", "INSERT")
RIGHTS: dict[str, tuple[str, ...]] = {
    "centre_store_delivery": ADD_ONLY,
    "centre_store_record": ADD_ONLY,
    "centre_store_linkrun": ADD_ONLY,
    "centre_store_link": ADD_ONLY,
    "centre_store_release": ADD_ONLY,
    "centre_store_releasestep": ADD_ONLY,
    "centre_store_ledgerrow": ADD_ONLY,
    "centre_store_releaseanswer": ADD_ONLY,
    "centre_store_keyact": ADD_ONLY,
    "centre_store_publication": ADD_ONLY,
    "centre_store_figure": ADD_ONLY,
    "django_migrations": ("SELECT",),
}
FIGURES_ROLE, FIGURES_VIEW = "safeconduct_figures", "centre_published"
"""The role of the public pages of figures, and the one view that it may read."""


def make(owner: BaseDatabaseWrapper) -> None:
    """Make the roles that are not there; the owner becomes a member, to work as the Centre's."""
    role = owner.ops.quote_name(_role(owner))
    with transaction.atomic(using=owner.alias), owner.cursor() as cursor:
        for name in (_role(owner), FIGURES_ROLE):
            cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [name])
            if cursor.fetchone() is None:
                cursor.execute(f"CREATE ROLE {owner.ops.quote_name(name)} NOLOGIN")
        cursor.execute(f"GRANT {role} TO CURRENT_USER")
        cursor.execute(f"GRANT {FIGURES_ROLE} TO {role}")


def grant(owner: BaseDatabaseWrapper, *, member: str) -> None:
    """Set the rights of the role anew; everything not listed above is taken away.

    `member` is the login that takes the role when it connects; blank where it is the owner's.
    """
    quote = owner.ops.quote_name
    role = quote(_role(owner))
    with transaction.atomic(using=owner.alias), owner.cursor() as cursor:
        if member and member != _role(owner):
            cursor.execute(f"GRANT {role} TO {quote(member)}")
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {role}")
        cursor.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}, PUBLIC")
        cursor.execute(f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}")
        for table in sorted(owner.introspection.table_names(cursor)):
            if granted := RIGHTS.get(table):
                cursor.execute(f"GRANT {', '.join(granted)} ON {quote(table)} TO {role}")
        cursor.execute("SELECT to_regclass(%s)", [FIGURES_VIEW])
        if cursor.fetchone()[0]:
            cursor.execute(f"GRANT USAGE ON SCHEMA public TO {FIGURES_ROLE}")
            cursor.execute(f"GRANT SELECT ON {FIGURES_VIEW} TO {FIGURES_ROLE}")
        # Deliveries are read into a temporary table before they are kept.
        cursor.execute(
            "SELECT has_database_privilege(%s, current_database(), 'TEMPORARY')", [_role(owner)]
        )
        if not cursor.fetchone()[0]:
            name = quote(str(owner.settings_dict["NAME"]))
            cursor.execute(f"GRANT TEMPORARY ON DATABASE {name} TO {role}")


def _role(owner: BaseDatabaseWrapper) -> str:
    return str(settings.DATABASES[owner.alias]["APPLICATION_ROLE"])
