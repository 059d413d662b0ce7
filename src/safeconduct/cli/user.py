"""`safeconduct user`: who may sign in. This is how the first user of each agency is made."""

from __future__ import annotations

import sys

import click

from safeconduct.access.roles import CASEWORKER, roles_of, separate

from .database import database
from .faults import WrongInput, told
from .options import lang_option


@click.group()
def user() -> None:
    """Add, list and shut out the people who sign in."""


@user.command()
@click.argument("username")
@click.option("--agency", required=True, metavar="CODE", help="The agency the user works for.")
@click.option("--office", default="", metavar="DISTRICT", help="The judicial district, if any.")
@click.option("--name", default="", help="The name that stands beside what the user records.")
@click.option(
    "--role",
    "roles",
    multiple=True,
    metavar="ROLE",
    help="What the user does in the agency; several times for several. [default: caseworker]",
)
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@lang_option
def add(
    username: str,
    agency: str,
    office: str,
    name: str,
    roles: tuple[str, ...],
    password_stdin: bool,
    lang: str,
) -> int:
    """Add a user. The password is asked twice, or read from standard input; never an argument.

    The first administrator of an agency is made here; the agency makes its other users itself.

    Exit codes: 0 the user is there; 2 the input is wrong, and nothing was stored.
    """
    _check_place(agency, office, lang)
    held = _check_roles(roles, agency, lang)
    password = _from_standard_input(lang) if password_stdin else _asked(lang)
    with database(lang):
        from django.utils.translation import override

        from safeconduct.store.users import UserRefused, add_user

        try:
            with override(lang):
                add_user(
                    username,
                    password,
                    agency=agency,
                    office=office,
                    name=name,
                    roles=held,
                    language=lang,
                )
        except UserRefused as refused:
            reasons = " ".join(refused.reasons)
            raise WrongInput(lang, "cli-user-refused", user=username, reasons=reasons) from None
    click.echo(told(lang, "cli-user-added", user=username))
    return 0


@user.command("list")
@lang_option
def list_(lang: str) -> int:
    """List every user: one a line, with agency, office and name."""
    with database(lang):
        from safeconduct.store.users import list_users

        accounts = list_users()
    if not accounts:
        click.echo(told(lang, "cli-user-none"))
    for each in accounts:
        columns = [each.username, told(lang, f"agency-{each.agency or 'other'}")]
        columns += [each.office, each.name]
        if each.roles != (CASEWORKER,):
            columns += [told(lang, f"role-{role}") for role in each.roles]
        columns += [] if each.active else [told(lang, "cli-user-shut-out")]
        click.echo(" · ".join(column for column in columns if column))
    return 0


@user.command()
@click.argument("username")
@lang_option
def disable(username: str, lang: str) -> int:
    """Shut a user out. What the user recorded stays, under the user's name."""
    with database(lang):
        from safeconduct.store.users import disable_user

        found = disable_user(username)
    if not found:
        raise WrongInput(lang, "cli-user-unknown", found=username)
    click.echo(told(lang, "cli-user-disabled", user=username))
    return 0


@user.command()
@click.argument("username")
@lang_option
def reset(username: str, lang: str) -> int:
    """Remove a user's second factors, and end their sessions.

    For the only administrator of an agency; for all others an administrator does it.
    """
    with database(lang):
        from safeconduct.store.users import reset_user

        found = reset_user(username)
    if not found:
        raise WrongInput(lang, "cli-user-unknown", found=username)
    click.echo(told(lang, "cli-user-reset", user=username))
    return 0


def _check_roles(asked: tuple[str, ...], agency: str, lang: str) -> list[str]:
    """The roles, in their order; without any, work on cases. Stop at one the agency cannot give."""
    known = roles_of(agency)
    asked = asked or (CASEWORKER,)
    for role in asked:
        if role not in known:
            raise WrongInput(lang, "cli-user-role", found=role, known=", ".join(known))
    if not separate(asked):
        raise WrongInput(lang, "members-roles-apart")
    return [role for role in known if role in asked]


def _check_place(agency: str, office: str, lang: str) -> None:
    """Stop at an agency or an office that does not exist, naming those that do."""
    from safeconduct.access.agencies import ALL, BY_DISTRICT
    from safeconduct.actions.first_contact.places import DISTRICTS

    if agency not in ALL:
        known = ", ".join(sorted(ALL))
        raise WrongInput(lang, "cli-user-agency", found=agency, known=known)
    if office not in DISTRICTS and (office or agency in BY_DISTRICT):
        key = "cli-user-office" if office else "cli-user-no-office"
        raise WrongInput(lang, key, found=office, agency=agency, known=", ".join(DISTRICTS))


def _from_standard_input(lang: str) -> str:
    """The first line, without its end. A password has no control characters in it."""
    line = sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""
    if not line:
        raise WrongInput(lang, "cli-user-no-password")
    return line


def _asked(lang: str) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise WrongInput(lang, "cli-user-no-terminal")
    first = click.prompt(told(lang, "cli-user-password"), hide_input=True, err=True)
    again = click.prompt(told(lang, "cli-user-again"), hide_input=True, err=True)
    if first != again:
        raise WrongInput(lang, "cli-user-not-the-same")
    return str(first)
