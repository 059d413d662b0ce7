"""`safeconduct release refuse`: not published, and why."""

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
def refuse(folder: str, actor: str, reason: str, lang: str, as_json: bool) -> int:
    """Do not publish a release. What was spent on it is spent."""
    from safeconduct.centre.release import workflow

    why = listed(reason, workflow.RETURN_FOR, lang)
    return take(
        folder,
        lang,
        lambda dossier, now: workflow.refuse(dossier.release, actor, now, why),
        as_json=as_json,
    )
