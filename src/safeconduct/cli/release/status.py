"""`safeconduct release status`: where a release stands, and who did what."""

from __future__ import annotations

from pathlib import Path

import click

from ..options import json_option, lang_option
from .steps import folder_argument, said, show


@click.command()
@folder_argument
@lang_option
@json_option
def status(folder: str, lang: str, as_json: bool) -> int:
    """Where a release stands, and who did what; its files are held against their hashes."""
    from safeconduct.centre.release.dossier import read

    with said(folder, lang):
        show(read(Path(folder)), lang, as_json=as_json)
    return 0
