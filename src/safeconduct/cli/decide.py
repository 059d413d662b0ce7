"""`safeconduct decide`: where a case stands on a day, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

import click

from .options import (
    json_option,
    known_at_option,
    lang_option,
    on_option,
    reasons_option,
    why_option,
)

CASE_KEYS = frozenset({"case", "person", "offence", "events"})


@click.command()
@click.argument("case")
@on_option
@known_at_option
@lang_option
@json_option
@reasons_option
@why_option
def decide(
    case: str,
    on: date | None,
    known_at: datetime | None,
    lang: str,
    as_json: bool,
    reasons: bool,
    why: bool,
) -> int:
    """Where a case stands on a day, and why.

    CASE is a file with one JSON value, or with JSON Lines: a case a line, answered in order.
    "-" reads standard input.
    """
    from safeconduct.cases import standing
    from safeconduct.cases.model import Case
    from safeconduct.cases.reading import read_case, today

    from .answering import answer_all
    from .source import opened

    day = on or today()

    def one(case: Case) -> Mapping[str, Any]:
        return standing.decide(case, on=day, known_at=known_at, lang=lang)

    def many(cases: list[Case]) -> Iterable[Mapping[str, Any]]:
        if reasons or why:
            return map(one, cases)
        from safeconduct.cases.caseload import decide_many

        return decide_many(cases, on=day, known_at=known_at)

    text = None
    if not as_json:
        from functools import partial

        from .text_decide import decide_text
        from .text_frame import to_terminal

        text = partial(decide_text, lang=lang, ink=to_terminal(), whole_tree=why)
    with opened(case, lang, read_case, CASE_KEYS) as source:
        return answer_all(source, one, many, text)
