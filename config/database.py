"""Which PostgreSQL the program talks to, as Django's ``DATABASES``.

There are two ways into one database. ``default`` is the application's: the role
``safeconduct_app``, which may add to the timeline and to the audit trail but never change
them, and sees the cases of the agency that acts. With ``SAFECONDUCT_KEEPER=1``, set by the
commands that work on the whole caseload and never for the web server, it is the role
``safeconduct_keeper``. ``owner`` owns the tables and is used for migrations and for granting
rights only.

The Centre has a database of its own, ``centre`` and ``centre_owner`` likewise: a second one of the
embedded server, or the one that ``CENTRE_DATABASE_URL`` names (``CENTRE_DATABASE_OWNER_URL`` for
an owner of its own). Where ``DATABASE_URL`` is set and it is not, there is no Centre.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import psycopg
from django.core.exceptions import ImproperlyConfigured
from psycopg.conninfo import conninfo_to_dict

from safeconduct.store.embedded import CENTRE_NAME, CENTRE_ROLE
from safeconduct.store.folder import DataFolder
from safeconduct.store.roles import APP_ROLE, KEEPER_ROLE, NAME, OWNER_ROLE

# What is acknowledged is on the disk, whatever the server's own default.
_DURABLE = "-c synchronous_commit=on"
_HERE = ("localhost", "127.0.0.1", "::1")


def databases(environ: Mapping[str, str], folder: DataFolder) -> dict[str, dict[str, Any]]:
    """Return Django's ``DATABASES``: the operations database, and the Centre's where there is one.

    Raises ImproperlyConfigured when an address cannot be read.
    """
    return _operations(environ, folder) | _centre(environ, folder)


def _operations(environ: Mapping[str, str], folder: DataFolder) -> dict[str, dict[str, Any]]:
    """The way into the operations database.

    ``DATABASE_URL`` alone serves both: its login owns the tables, and the application takes the
    role ``safeconduct_app`` when it connects. With ``DATABASE_OWNER_URL`` as well, the login of
    ``DATABASE_URL`` need only be a member of that role.
    """
    role = KEEPER_ROLE if environ.get("SAFECONDUCT_KEEPER", "") == "1" else APP_ROLE
    url = environ.get("DATABASE_URL", "").strip()
    if not url:
        owner = _embedded(folder, OWNER_ROLE)
        return {
            "default": _embedded(folder, role),
            "owner": owner | {"APPLICATION_LOGIN": APP_ROLE},
        }
    application = from_url(url, "DATABASE_URL")
    owner_url = environ.get("DATABASE_OWNER_URL", "").strip()
    variable = "DATABASE_OWNER_URL" if owner_url else "DATABASE_URL"
    owner = from_url(owner_url or url, variable)
    # The keeper's role is given to the owner's login, never to that of the web.
    default = application if role == APP_ROLE else from_url(owner_url or url, variable)
    return {
        "default": _taking(default, role),
        "owner": owner | {"APPLICATION_LOGIN": application["USER"]},
    }


def _centre(environ: Mapping[str, str], folder: DataFolder) -> dict[str, dict[str, Any]]:
    """The way into the Centre's database; empty where it has none."""
    url = environ.get("CENTRE_DATABASE_URL", "").strip()
    if url:
        application = from_url(url, "CENTRE_DATABASE_URL")
        owner_url = environ.get("CENTRE_DATABASE_OWNER_URL", "").strip()
        variable = "CENTRE_DATABASE_OWNER_URL" if owner_url else "CENTRE_DATABASE_URL"
        owner = from_url(owner_url or url, variable)
        login = application["USER"]
        centre = _taking(application, CENTRE_ROLE)
    elif environ.get("DATABASE_URL", "").strip():
        return {}
    else:
        centre = _embedded(folder, CENTRE_ROLE, CENTRE_NAME)
        owner = _embedded(folder, OWNER_ROLE, CENTRE_NAME)
        login = CENTRE_ROLE
    roles = {"APPLICATION_LOGIN": login, "APPLICATION_ROLE": CENTRE_ROLE}
    return {"centre": centre, "centre_owner": owner | roles}


def _taking(entry: dict[str, Any], role: str) -> dict[str, Any]:
    """The entry, whose login takes `role` when it connects."""
    wanted = entry["OPTIONS"].get("options", "")
    entry["OPTIONS"]["options"] = f"{wanted} {_DURABLE} -c role={role}".strip()
    return entry


def from_url(url: str, variable: str) -> dict[str, Any]:
    """Return one entry of ``DATABASES`` for a PostgreSQL address.

    ``postgresql://user:password@host:5432/name``, or with a socket folder,
    ``postgresql:///name?host=/run/postgresql``. Another machine is asked for its certificate
    (``sslmode=verify-full``, by the authorities this machine trusts). Errors never repeat the
    address: it may hold a password.
    """
    if not url.startswith(("postgresql://", "postgres://")):
        found = url.partition(":")[0] if "://" in url else "no scheme"
        raise ImproperlyConfigured(
            f"{variable}: found {found!r}, expected an address that begins with postgresql://"
        )
    try:
        parts = dict(conninfo_to_dict(url))
    except psycopg.ProgrammingError:
        raise ImproperlyConfigured(
            f"{variable}: the address cannot be read; expected "
            "postgresql://user:password@host:port/name or postgresql:///name?host=/socket/folder"
        ) from None
    _by_tls(parts, variable)
    if not parts.get("dbname"):
        raise ImproperlyConfigured(f"{variable}: the address names no database after the host")
    return _entry(
        name=str(parts.pop("dbname")),
        user=str(parts.pop("user", "")),
        password=str(parts.pop("password", "")),
        host=str(parts.pop("host", "")),
        port=str(parts.pop("port", "")),
        options=parts,
    )


def _by_tls(parts: dict[str, Any], variable: str) -> None:
    """Another machine is spoken to by TLS, and shows by its certificate that it is the one named.

    Nothing is asked of a socket folder or of this machine. Raises ImproperlyConfigured.
    """
    hosts = str(parts.get("host") or "").split(",")
    if all(not host or host.startswith("/") or host in _HERE for host in hosts):
        return
    mode = str(parts.setdefault("sslmode", "verify-full"))
    if mode not in ("verify-full", "verify-ca"):
        raise ImproperlyConfigured(
            f"{variable}: found sslmode={mode} for another machine, expected verify-full (or "
            "verify-ca), with sslrootcert=FILE where the authority is your own"
        )
    parts.setdefault("sslrootcert", "system" if mode == "verify-full" else "")
    if not parts["sslrootcert"]:
        raise ImproperlyConfigured(f"{variable}: sslmode=verify-ca needs sslrootcert=FILE")


def _embedded(folder: DataFolder, role: str, name: str = NAME) -> dict[str, Any]:
    return _entry(
        name=name,
        user=role,
        password=folder.secret(f"{role}.password"),
        host=str(folder.sockets),
        port="5432",
        options={"options": _DURABLE},
    )


def _entry(
    *, name: str, user: str, password: str, host: str, port: str, options: dict[str, Any]
) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": user,
        "PASSWORD": password,
        "HOST": host,
        "PORT": port,
        "OPTIONS": options,
        "CONN_MAX_AGE": 60,
        # A restarted database costs a reconnection, not an error page.
        "CONN_HEALTH_CHECKS": True,
    }
