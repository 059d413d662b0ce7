"""`safeconduct qualify`: which offences a set of facts makes out, and what the law provides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import click

from .options import json_option, lang_option, reasons_option, why_option

FACTS_KEYS = frozenset({"date", "acts", "purposes", "assistance", "circumstances", "rent"})


@click.command()
@click.argument("facts")
@lang_option
@json_option
@reasons_option
@why_option
def qualify(facts: str, lang: str, as_json: bool, reasons: bool, why: bool) -> int:
    """Which offences a set of facts makes out.

    FACTS is a file with one JSON value, or with JSON Lines: a set of facts a line, answered in
    order. "-" reads standard input.
    """
    from safeconduct.cases.facts_reading import Facts, read_facts
    from safeconduct.cases.qualify import qualify as qualified

    from .answering import answer_all
    from .source import opened

    def one(item: Facts) -> Mapping[str, Any]:
        return qualified(item, lang=lang)

    def many(items: list[Facts]) -> Iterable[Mapping[str, Any]]:
        return (qualified(item, lang=lang, reasons=reasons or why) for item in items)

    text = None
    if not as_json:
        from functools import partial

        from .text_frame import to_terminal
        from .text_qualify import qualify_text

        text = partial(qualify_text, lang=lang, ink=to_terminal(), whole_tree=why)
    with opened(facts, lang, read_facts, FACTS_KEYS) as source:
        return answer_all(source, one, many, text)
