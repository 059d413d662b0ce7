"""`safeconduct release withdraw`: no longer stands, and why."""

from __future__ import annotations

import click

from ..options import json_option, lang_option
from .steps import by_option, folder_argument, listed, reason_option, take


@click.command()
@folder_argument
@by_option
@reason_option
@lang_option
@json_option
def withdraw(folder: str, actor: str, reason: str, lang: str, as_json: bool) -> int:
    """Say that a published release no longer stands, and why."""
    from safeconduct.centre.release import workflow

    why = listed(reason, workflow.WITHDRAW_FOR, lang)
    return take(
        folder,
        lang,
        lambda dossier, now: workflow.withdraw(dossier.release, actor, now, why),
        as_json=as_json,
    )
