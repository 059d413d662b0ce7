"""`safeconduct law`: every rule, with citation, dates, source and whether it is confirmed."""

from __future__ import annotations

import difflib
from datetime import date

import click
from click.shell_completion import CompletionItem

from .faults import WrongInput, told
from .options import json_option, lang_option, on_option
from .printing import print_json


class _ListUnlessTold(click.Group):
    """`law` alone, or with options only, lists."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0].startswith("-") and args[0] not in ("-h", "--help")):
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_ListUnlessTold)
def law() -> None:
    """The rules of the law, with their citations and dates."""


@law.command("list")
@on_option
@lang_option
@json_option
def list_rules(on: date | None, lang: str, as_json: bool) -> int:
    """All rules; with --on, in the version in force on that day."""
    from safeconduct.law.belgium.catalogue import entries

    rows = [e.as_listed(lang) for e in entries() if on is None or e.in_force(on)]
    if as_json:
        print_json([rows], one=True)
        return 0
    from .text_frame import to_terminal
    from .text_law import list_text

    click.echo(list_text(rows, lang, to_terminal()), nl=False)
    return 0


def _complete_rule(
    _ctx: click.Context, _param: click.Parameter, begun: str
) -> list[CompletionItem]:
    from safeconduct.law.belgium.catalogue import by_code
    from safeconduct.words import say

    wanted = begun.upper()
    return [CompletionItem(c, help=say("en", c)) for c in by_code() if c.upper().startswith(wanted)]


@law.command("show")
@click.argument("rule", shell_complete=_complete_rule)
@on_option
@lang_option
@json_option
def show_rule(rule: str, on: date | None, lang: str, as_json: bool) -> int:
    """One rule: what it says, where it stands, from when to when.

    In the version in force on the day asked for, its other versions named below it.
    """
    from safeconduct.cases.reading import today
    from safeconduct.law.belgium.catalogue import by_code, entry
    from safeconduct.words import say

    code = _code(rule, lang, tuple(by_code()))
    version = entry(code, on or today())
    shown = {
        **version.as_listed(lang),
        "instrument": version.instrument,
        "text": say(lang, f"{code}.text"),
        "versions": [other.as_listed(lang) for other in by_code()[code]],
    }
    if as_json:
        print_json([shown], one=True)
        return 0
    from .text_frame import to_terminal
    from .text_law import show_text

    click.echo(show_text(shown, lang, to_terminal()), nl=False)
    return 0


def _code(asked: str, lang: str, codes: tuple[str, ...]) -> str:
    """The rule meant; small and capital letters are the same. Errors: WrongInput."""
    for code in codes:
        if code.upper() == asked.upper():
            return code
    near = difflib.get_close_matches(asked.upper(), codes, n=3, cutoff=0.5)
    known = ", ".join(near) or told(lang, "cli-all-rules")
    raise WrongInput(lang, "cli-wrong-rule", found=asked, known=known)
