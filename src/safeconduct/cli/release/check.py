"""`safeconduct release check`: a second person agrees."""

from __future__ import annotations

import click

from ..options import json_option, lang_option
from .steps import by_option, folder_argument, take


@click.command()
@folder_argument
@by_option
@lang_option
@json_option
def check(folder: str, actor: str, lang: str, as_json: bool) -> int:
    """Agree to a release that somebody else prepared, having read the gate's report."""
    from safeconduct.centre.release import workflow

    return take(
        folder,
        lang,
        lambda dossier, now: workflow.check(dossier.release, dossier.report, actor, now),
        as_json=as_json,
    )
