"""`safeconduct simulate`: a change of the law held against the law in force, on a caseload."""

from __future__ import annotations

import difflib
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from .faults import WrongInput
from .options import (
    as_day,
    json_option,
    known_at_option,
    lang_option,
    on_option,
    since_option,
)
from .printing import print_json

if TYPE_CHECKING:
    from safeconduct.law.engine.nodes import Value
    from safeconduct.law.engine.rules import Law


@click.command()
@click.argument("cases")
@click.option(
    "--set",
    "settings",
    multiple=True,
    required=True,
    metavar="NAME=VALUE",
    help="A number of the law to change, such as reflection_days=90. Can be given again.",
)
@since_option
@on_option
@known_at_option
@lang_option
@json_option
def simulate(
    cases: str,
    settings: tuple[str, ...],
    since: date | None,
    on: date | None,
    known_at: datetime | None,
    lang: str,
    as_json: bool,
) -> int:
    """Who would be affected by a change of the law.

    CASES is a file of cases as `decide` reads them; "-" reads standard input. Each case is decided
    on the day asked for (--on, default: today) by the law in force and by the law as changed with
    --set, from the day --from on (default: at all times).
    """
    from safeconduct.cases.compare import compare
    from safeconduct.cases.reading import read_case, today
    from safeconduct.law.belgium.law import BELGIUM
    from safeconduct.law.engine.errors import LawError

    from .decide import CASE_KEYS
    from .guard import ANSWERED, WRONG_INPUT
    from .source import opened

    values = dict(_setting(setting, BELGIUM, lang) for setting in settings)
    try:
        reform = BELGIUM.reform(values, since)
    except LawError:
        first = next(iter(values.items()))
        raise WrongInput(lang, "cli-wrong-setting", found=f"{first[0]}={first[1]}") from None
    with opened(cases, lang, read_case, CASE_KEYS) as source:
        found = compare(
            (case for case, _ in source.items()),
            on=on or today(),
            law=BELGIUM,
            reform=reform,
            known_at=known_at,
        )
    if source.faults and not found.cases:
        return WRONG_INPUT
    if as_json:
        print_json(
            [{"set": values, "from": since and since.isoformat(), **found.as_answer()}], one=True
        )
    else:
        from .text_frame import to_terminal
        from .text_simulate import simulate_text

        sys.stdout.write(simulate_text(found, values, since, lang, to_terminal()))
    return WRONG_INPUT if source.faults else ANSWERED


def _setting(text: str, law: Law, lang: str) -> tuple[str, Value]:
    """``NAME=VALUE`` as a parameter of the law and its new value. Errors: WrongInput."""
    name, sign, value = text.partition("=")
    if not sign:
        raise WrongInput(lang, "cli-wrong-setting", found=text)
    if name not in law.parameters:
        near = difflib.get_close_matches(name, law.parameters, n=3, cutoff=0.4)
        known = ", ".join(near or sorted(law.parameters))
        raise WrongInput(lang, "cli-wrong-parameter", found=name, known=known)
    if isinstance(law.parameters[name].values[0].value, date):
        return name, as_day(value, f"--set {name}", lang)
    if not (value.isascii() and value.isdecimal() and len(value) <= 6):
        raise WrongInput(lang, "cli-wrong-count", option=f"--set {name}", found=value)
    return name, int(value)
