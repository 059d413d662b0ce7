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

    Without LANGUAGE, list the languages and who has checked each.
    """
    from safeconduct.actions.prevention.leaflet import as_pdf, languages

    known = languages()
    if language is None:
        rows = [
            {"language": code, "reviewed_on": state.on and state.on.isoformat(), "by": state.by}
            for code, state in known.items()
        ]
        if as_json:
            print_json([rows], one=True)
            return 0
        for code, state in known.items():
            click.echo(_line(code, state.on.isoformat() if state.on else "", state.by, lang))
        return 0
    if language not in known:
        raise WrongInput(lang, "cli-leaflet-language", found=language, known=", ".join(known))
    if output is None:
        raise WrongInput(lang, "cli-leaflet-output")
    try:
        Path(output).write_bytes(as_pdf(language, large=large))
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        raise WrongInput(lang, "cli-leaflet-not-written", found=output, reason=reason) from None
    return 0


def _line(code: str, on: str, by: str, lang: str) -> str:
    from safeconduct.words.countries import language_name

    name = language_name(code, lang)
    if not on:
        return told(lang, "cli-leaflet-unchecked", code=code, name=name)
    return told(lang, "cli-leaflet-checked", code=code, name=name, day=on, by=by)
