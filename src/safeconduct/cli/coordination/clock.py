"""`safeconduct coordination clock`: what a body owes on a day, from the days on which it met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from ..options import json_option, lang_option, on_option, why_option

if TYPE_CHECKING:
    from safeconduct.policy.coordination.clock import Body

    from ..text_frame import Ink

_STYLES = {"overdue": ("bold", "red"), "open": ("bold",)}


@click.command()
@click.argument("bodies")
@on_option
@lang_option
@json_option
@why_option
def clock(bodies: str, on: date | None, lang: str, as_json: bool, why: bool) -> int:
    """What a body owes on a day, and why.

    BODIES is a file with one JSON value, or with JSON Lines, a body a line: its kind ("body"),
    the days on which it met or reported ("done"), and if need be its "name" and the first day of a
    younger one ("since"). "-" reads standard input.
    """
    from safeconduct.cases.reading import CaseError, today
    from safeconduct.policy.coordination.clock import clock as told
    from safeconduct.policy.coordination.reading import KEYS, BodyError, read_body

    from ..answering import answer_all
    from ..source import opened

    day = on or today()

    def read(raw: object) -> Body:
        try:
            return read_body(raw)
        except BodyError as wrong:
            raise CaseError(wrong.where, wrong.found, wrong.expected) from None

    def one(item: Body) -> Mapping[str, Any]:
        return told(item, on=day, lang=lang)

    def many(items: list[Body]) -> Iterable[Mapping[str, Any]]:
        return map(one, items)

    text = None
    if not as_json:
        from functools import partial

        from ..text_frame import to_terminal

        text = partial(_text, lang=lang, ink=to_terminal(), whole_tree=why)
    with opened(bodies, lang, read, KEYS) as source:
        return answer_all(source, one, many, text)


def _text(answer: Mapping[str, Any], lang: str, ink: Ink, *, whole_tree: bool) -> str:
    """One answer as text, a blank line at its end."""
    return "\n".join(_lines(answer, lang, ink, whole_tree)) + "\n\n"


def _lines(answer: Mapping[str, Any], lang: str, ink: Ink, whole_tree: bool) -> Iterator[str]:
    from safeconduct.words import say

    from ..faults import printable
    from ..text_frame import written
    from ..text_why import why_text

    name = f" ({printable(answer['name'], 80)})" if answer["name"] else ""
    yield ink.lines(ink(f"{say(lang, 'body-' + answer['body'])}{name}", "bold"))
    last = written(answer["last"], lang) if answer["last"] else say(lang, "coord-never")
    yield f"  {say(lang, 'clock-last', day=last)}"
    duty = answer["duty"]
    if duty is None:
        yield f"  {say(lang, 'state-not_applicable')}"
        return
    state = ink(say(lang, f"state-{duty['state']}"), *_STYLES[duty["state"]])
    what, owner = say(lang, f"duty-{duty['duty']}"), say(lang, f"agency-{duty['owed_by']}")
    given = {"state": state, "duty": what, "owner": owner, "rule": duty["rule"]}
    yield ink.lines(say(lang, "cli-duty", **given, date=written(duty["due"], lang)), "  ")
    yield from why_text(answer["reasons"], lang, ink, whole_tree=whole_tree)
