"""`safeconduct leaflet`: the information leaflet as PDF, in each of its languages."""

from __future__ import annotations

from pathlib import Path

import click

from .faults import WrongInput, told
from .options import json_option, lang_option
from .printing import print_json


@click.command()
@click.argument("language", required=False)
@click.option("--output", metavar="FILE", help="Where the PDF is written.")
@click.option("--large", is_flag=True, help="In large print (18 points).")
@lang_option
@json_option
def leaflet(language: str | None, output: str | None, large: bool, lang: str, as_json: bool) -> int:
    """Write the information leaflet in LANGUAGE as an accessible PDF, ready to print.

    Without LANGUAGE, list the languages. It is the leaflet as shipped: nobody has checked its
    words, and no centre has said how it is reached. What an installation knows of both stands on
    its own page and PDF, below /leaflet/.
    """
    from safeconduct.actions.prevention.leaflet import as_shipped
    from safeconduct.policy.prevention.leaflet import paper
    from safeconduct.words.countries import language_name
    from safeconduct.words.readers import READER_LANGUAGES as known

    if language is None:
        if as_json:
            rows = [{"language": code, "reviewed_on": None, "by": ""} for code in known]
            print_json([rows], one=True)
            return 0
        for code in known:
            name = language_name(code, lang)
            click.echo(told(lang, "cli-leaflet-unchecked", code=code, name=name))
        return 0
    if language not in known:
        raise WrongInput(lang, "cli-leaflet-language", found=language, known=", ".join(known))
    if output is None:
        raise WrongInput(lang, "cli-leaflet-output")
    try:
        Path(output).write_bytes(paper(as_shipped(language), large=large))
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        raise WrongInput(lang, "cli-leaflet-not-written", found=output, reason=reason) from None
    return 0
