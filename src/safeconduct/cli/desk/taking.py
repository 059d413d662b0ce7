"""`safeconduct desk import`: the request in an e-mail, registered in the name of a key's user."""

from __future__ import annotations

import os

import click

from safeconduct.policy.desk.mail import MOST_BYTES
from safeconduct.policy.desk.terms import BASES, REQUESTERS, URGENCIES

from ..database import database
from ..faults import WrongInput, told
from ..inputs import beginning
from ..options import json_option, lang_option
from ..printing import print_json

KEY = "SAFECONDUCT_KEY"
_LISTED = {
    "requester": REQUESTERS,
    "basis": tuple(each.code for each in BASES),
    "urgency": tuple(URGENCIES),
}
_MEBIBYTE = 1024 * 1024


@click.command()
@click.argument("file", metavar="FILE.eml")
@click.option("--requester", required=True, metavar="CODE", help=f"One of {', '.join(REQUESTERS)}.")
@click.option("--basis", required=True, metavar="CODE", help="The legal basis, by its code.")
@click.option("--service", required=True, metavar="NAME", help="The service that asks.")
@click.option("--urgency", default="normal", metavar="CODE", help=f"{', '.join(URGENCIES)}.")
@lang_option
@json_option
def taking(
    file: str, requester: str, basis: str, service: str, urgency: str, lang: str, as_json: bool
) -> int:
    """Register the request in FILE.eml, received today. What is attached stays behind, counted.

    The environment variable SAFECONDUCT_KEY holds a key for programs whose purpose is the
    information desk; the request is received by its user.

    Exit codes: 0 registered; 2 the input is wrong, and nothing was kept.
    """
    said = {"requester": requester, "basis": basis, "urgency": urgency}
    for name, value in said.items():
        if value not in _LISTED[name]:
            known = ", ".join(_LISTED[name])
            raise WrongInput(lang, "desk-cli-option", option=name, found=value, known=known)
    if not service.strip() or len(service) > 200 or not service.isprintable():
        raise WrongInput(lang, "desk-cli-service")
    # One byte more than is read tells that there is more.
    content = beginning(file, MOST_BYTES + 1, lang)
    with database(lang):
        kept = _kept(content, said, service, file, lang)
    if as_json:
        print_json([kept], one=True)
        return 0
    click.echo(told(lang, "desk-cli-done", file=file, left=str(kept["left"])))
    return 0


def _kept(
    content: bytes, said: dict[str, str], service: str, file: str, lang: str
) -> dict[str, object]:
    from safeconduct.actions.api_keys import actor_of_key
    from safeconduct.actions.desk.requests import (
        MAIL,
        NotFound,
        NotMail,
        WrongRequest,
        receive_letter,
    )
    from safeconduct.cases.reading import today

    actor = actor_of_key(os.environ.get(KEY, ""))
    if actor is None:
        raise WrongInput(lang, "desk-cli-key")
    try:
        kept, letter = receive_letter(
            content, **said, service=service, channel=MAIL, today=today(), actor=actor
        )
    except NotFound:
        raise WrongInput(lang, "desk-cli-key") from None
    except NotMail as wrong:
        size = str(MOST_BYTES // _MEBIBYTE)
        raise WrongInput(lang, f"desk-mail-{wrong.why}", size=size) from None
    except WrongRequest as wrong:
        raise WrongInput(lang, f"desk-wrong-{wrong.field}-{wrong.why}") from None
    return {"file": file, "id": str(kept), "left": letter.left, "cut": letter.cut}
