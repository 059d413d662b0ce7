"""Options that several commands share, and how their values are checked.

`--lang` is read first, so that what is wrong with the others is said in that language.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import click
from click.shell_completion import CompletionItem

from .faults import WrongInput

LANGUAGES = ("en", "fr", "nl", "de")


def _lang(ctx: click.Context, _param: click.Parameter, value: str) -> str:
    if ctx.resilient_parsing or value in LANGUAGES:
        return value
    raise WrongInput("en", "cli-wrong-lang", found=value)


def _on(ctx: click.Context, _param: click.Parameter, value: str | None) -> date | None:
    return None if value is None or ctx.resilient_parsing else as_day(value, "--on", _spoken(ctx))


def _since(ctx: click.Context, _param: click.Parameter, value: str | None) -> date | None:
    return None if value is None or ctx.resilient_parsing else as_day(value, "--from", _spoken(ctx))


def _known_at(ctx: click.Context, _param: click.Parameter, value: str | None) -> datetime | None:
    from safeconduct.cases.reading import CaseError, read_instant

    if value is None or ctx.resilient_parsing:
        return None
    try:
        return read_instant(value, "--known-at")
    except CaseError:
        raise WrongInput(
            _spoken(ctx), "cli-wrong-instant", option="--known-at", found=value
        ) from None


def as_day(text: str, option: str, lang: str) -> date:
    """`text` as a calendar date. Errors: WrongInput, naming the option it was given with."""
    from safeconduct.cases.reading import CaseError, read_date

    try:
        return read_date(text, option)
    except CaseError:
        raise WrongInput(lang, "cli-wrong-day", option=option, found=text) from None


def _spoken(ctx: click.Context) -> str:
    return str(ctx.params.get("lang", "en"))


def _languages(_ctx: click.Context, _param: click.Parameter, begun: str) -> list[CompletionItem]:
    return [CompletionItem(code) for code in LANGUAGES if code.startswith(begun)]


Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def _no_dash(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value == "-" and not ctx.resilient_parsing:
        raise WrongInput(_spoken(ctx), "cli-dash-out", option=param.opts[0])
    return value


def written_option(*names: str, metavar: str, told: str, required: bool = False) -> Decorator:
    """An option that names what a command writes: a file called "-" is never meant."""
    return click.option(*names, required=required, callback=_no_dash, metavar=metavar, help=told)


lang_option: Decorator = click.option(
    "--lang",
    default="en",
    is_eager=True,
    callback=_lang,
    metavar="en|fr|nl|de",
    shell_complete=_languages,
    help="The language of the answer.",
)
json_option: Decorator = click.option(
    "--json", "as_json", is_flag=True, help="Print JSON only, for other programs."
)
on_option: Decorator = click.option(
    "--on", callback=_on, metavar="DATE", help="The day asked for, YYYY-MM-DD. Default: today."
)
since_option: Decorator = click.option(
    "--from", "since", callback=_since, metavar="DATE", help="The day the change takes effect."
)
known_at_option: Decorator = click.option(
    "--known-at",
    callback=_known_at,
    metavar="INSTANT",
    help="Only what was recorded by then, such as 2008-03-01T12:00:00+01:00.",
)
reasons_option: Decorator = click.option(
    "--reasons", is_flag=True, help="The reasons too, for every case of JSON Lines."
)
why_option: Decorator = click.option(
    "--why", is_flag=True, help="In the text: all the reasons, down to the facts."
)
