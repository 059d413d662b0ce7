"""`safeconduct inspection propose`: the programme expected to find most for the days there are."""

from __future__ import annotations

import sys
from collections.abc import Collection
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput
from ..options import json_option, lang_option
from ..printing import print_json
from .reading import cells_argument, cells_of, output_option, write_csv

if TYPE_CHECKING:
    from safeconduct.policy.inspection.programme import Proposal
    from safeconduct.policy.inspection.terms import CannotBeMet

_MOST = 100_000
_MOST_CONTROLS = 400


@click.command()
@cells_argument
@click.option(
    "--capacity",
    "capacity",
    multiple=True,
    metavar="DAYS|DISTRICT=DAYS",
    help="Inspector-days there are: in each district, or in the one named; may be repeated.",
)
@click.option(
    "--together",
    metavar="DAYS",
    help="Inspector-days of all districts together, given to where most is expected.",
)
@click.option("--each-unit", default="0", metavar="N", help="Least controls in each district.")
@click.option("--least", default="1", metavar="N", help="Controls in each sector of each district.")
@click.option("--most", default="40", metavar="N", help="Controls in one sector of one district.")
@click.option(
    "--across",
    multiple=True,
    metavar="SECTOR=N",
    help="At least so many controls in a sector over all districts; may be repeated.",
)
@click.option(
    "--days",
    "days",
    multiple=True,
    metavar="N|SECTOR=N",
    help="Inspector-days of one control (2), or of one in the sector named; may be repeated.",
)
@click.option(
    "--explore",
    default="0.1",
    metavar="SHARE",
    help="Of what a district can afford, for sectors it has controlled fewer than three times.",
)
@output_option
@lang_option
@json_option
def propose(
    table: str,
    capacity: tuple[str, ...],
    together: str | None,
    each_unit: str,
    least: str,
    most: str,
    across: tuple[str, ...],
    days: tuple[str, ...],
    explore: str,
    output: str | None,
    lang: str,
    as_json: bool,
) -> int:
    """Propose a programme of controls: which sectors, in which districts, how often.

    FILE.csv: sector,district,controls,findings, as for safeconduct inspection risk. The answer is
    the optimum of an integer programme, and says what further days would bring.
    """
    from safeconduct.policy.inspection.programme import propose as proposed
    from safeconduct.policy.inspection.risk import risks
    from safeconduct.policy.inspection.terms import DAYS, CannotBeMet, Terms

    cells = cells_of(table, lang)
    sectors = list(dict.fromkeys(each.sector for each in cells))
    districts = list(dict.fromkeys(each.district for each in cells))
    everywhere, named = _pairs("--capacity", capacity, districts, 0, lang)
    each_takes, days_in = _pairs("--days", days, sectors, 1, lang)
    alone, wanted = _pairs("--across", across, sectors, 0, lang)
    if alone is not None:
        raise WrongInput(lang, "inspect-wrong-pair", option="--across", found=str(alone))
    country = None if together is None else _whole("--together", together, 0, _MOST, lang)
    if country is None and not capacity:
        raise WrongInput(lang, "inspect-no-days")
    free = country if everywhere is None else everywhere
    terms = Terms(
        named if free is None else {**dict.fromkeys(districts, free), **named},
        least=_whole("--least", least, 0, _MOST_CONTROLS, lang),
        most=_whole("--most", most, 1, _MOST_CONTROLS, lang),
        across=wanted,
        days=DAYS if each_takes is None else each_takes,
        days_in=days_in,
        explore=_share(explore, lang),
        together=country,
        each_unit=_whole("--each-unit", each_unit, 0, _MOST_CONTROLS, lang),
    )
    try:
        found = proposed(risks(cells), terms)
    except CannotBeMet as cannot:
        raise _told(cannot, lang) from None
    if output is not None:
        rows = found.as_answer()["lines"]
        write_csv(output, list(rows[0]), [list(row.values()) for row in rows])
    if as_json:
        print_json([found.as_answer()], one=True)
    else:
        sys.stdout.write(_text(found, lang))
    return 0


def _told(cannot: CannotBeMet, lang: str) -> WrongInput:
    """The first of what cannot be met, in one line."""
    first = cannot.shortfalls[0]
    key = f"inspection-short-{first.kind}"
    return WrongInput(lang, key, where=first.where, needs=str(first.needs), has=str(first.has))


def _pairs(
    option: str, given: tuple[str, ...], known: Collection[str], low: int, lang: str
) -> tuple[int | None, dict[str, int]]:
    """What is said for all, and what for those named. Errors: WrongInput."""
    alone, named = None, {}
    for text in given:
        name, equals, number = text.rpartition("=")
        if not equals:
            alone = _whole(option, text, low, _MOST, lang)
        elif not name:
            raise WrongInput(lang, "inspect-wrong-pair", option=option, found=text)
        elif name not in known:
            raise WrongInput(lang, "inspect-unknown-name", option=option, found=name)
        else:
            named[name] = _whole(option, number, low, _MOST, lang)
    return alone, named


def _whole(option: str, text: str, low: int, high: int, lang: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 9 and low <= int(text) <= high:
        return int(text)
    raise WrongInput(
        lang, "inspect-wrong-whole", option=option, found=text, low=str(low), high=str(high)
    )


def _share(text: str, lang: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise WrongInput(lang, "inspect-wrong-share", option="--explore", found=text)
    return share


def _text(found: Proposal, lang: str) -> str:
    from safeconduct.centre.charts.numbers import decimal, percent, whole_number
    from safeconduct.words import say

    from ..text_frame import table, to_terminal

    ink = to_terminal()
    head = ["sector", "district", "proposed", "days", "mean", "interval-90", "expected"]
    rows = [
        [
            each.risk.sector,
            each.risk.district,
            whole_number(each.controls, lang),
            whole_number(each.days, lang),
            percent(each.risk.mean, lang),
            f"{percent(each.risk.low, lang)}–{percent(each.risk.high, lang)}",
            decimal(each.expected, lang),
        ]
        for each in found.lines
        if each.controls
    ]
    titles = [say(lang, f"inspection-{each}") for each in head]
    lines = table([titles, *rows], frozenset({2, 3, 4, 5, 6}))
    total = say(
        lang,
        "inspect-total",
        controls=whole_number(sum(each.controls for each in found.lines), lang),
        mean=decimal(found.expected, lang),
        low=whole_number(found.low, lang),
        high=whole_number(found.high, lang),
    )
    further = [_further(found, where, lang) for where in found.more]
    return "\n".join([ink(lines[0], "bold"), *lines[1:], "", ink.lines(total), *further]) + "\n"


def _further(found: Proposal, district: str, lang: str) -> str:
    from safeconduct.centre.charts.numbers import decimal, whole_number
    from safeconduct.policy.inspection.programme import COUNTRY
    from safeconduct.words import say

    one, five = (decimal(gain, lang, 2) for gain in found.more[district].values())
    used, capacity = found.used.get(district, 0), found.terms.capacity.get(district, 0)
    if district == COUNTRY:
        used, capacity = sum(found.used.values()), found.terms.together or 0
        district = say(lang, "inspection-whole-country")
    return say(
        lang,
        "inspect-further",
        district=district,
        used=whole_number(used, lang),
        capacity=whole_number(capacity, lang),
        one=one,
        five=five,
    )
