"""`safeconduct analyse hidden-population`: how many people are on no list at all."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ..options import json_option, lang_option
from ..printing import print_json
from .reading import faults_told, text_of

if TYPE_CHECKING:
    from safeconduct.centre.analysis.hidden.estimate import Estimate
    from safeconduct.centre.analysis.hidden.lists import ListCounts


@click.command("hidden-population")
@click.argument("lists", metavar="LISTS.csv")
@click.option(
    "--missed-links",
    "missed",
    type=float,
    metavar="SHARE",
    help="The share of links that linkage missed, from 0 to below 1: what it does to the estimate.",
)
@click.option(
    "--false-links",
    "false",
    type=float,
    metavar="SHARE",
    help="The share of links made that are wrong, from 0 to below 1.",
)
@lang_option
@json_option
def hidden_population(
    lists: str, missed: float | None, false: float | None, lang: str, as_json: bool
) -> int:
    """How many people there are, those on no list included.

    LISTS.csv has a column of 0 and 1 for each list and a last column "count": a row is a
    combination of lists with the people on it, and combinations that are not there hold nobody.
    "-" reads standard input.
    """
    from safeconduct.centre.analysis.hidden.estimate import hidden_population as estimated
    from safeconduct.centre.analysis.hidden.linkage_error import mended
    from safeconduct.centre.analysis.hidden.lists_file import read_lists

    where, text = text_of(lists, lang)
    with faults_told(where, lang):
        counted = read_lists(text)
        told = missed is not None or false is not None
        shares = missed or 0.0, false or 0.0
        # Whether these are shares at all is known long before an estimate is made.
        joined = mended(counted, *shares) if told else None
        found = estimated(counted)
        whole = None if joined is None else estimated(joined)
    if as_json:
        answer = found.as_answer()
        if whole is not None:
            answer["missed_links"] = {"share": shares[0], **whole.as_answer()}
            answer["missed_links"]["false_links"] = shares[1]
        print_json([answer], one=True)
    else:
        sys.stdout.write(_text(found, counted, whole, shares, lang))
    return 0


def _text(
    found: Estimate,
    counted: ListCounts,
    whole: Estimate | None,
    shares: tuple[float, float],
    lang: str,
) -> str:
    from safeconduct.centre.charts.numbers import percent, whole_number
    from safeconduct.words import say

    from ..text_frame import table, to_terminal

    def n(value: int) -> str:
        return whole_number(value, lang)

    ink = to_terminal()
    sizes = [[f"  {name}", n(round(counted.on(place)))] for place, name in enumerate(counted.names)]
    pairs = "; ".join(f"{one} + {other}" for one, other in found.pairs)
    apart = "; ".join(f"{one} + {other}" for one, other in found.apart)
    lines = [
        ink(say(lang, "analyse-hidden-estimate", n=n(found.estimate)), "bold"),
        say(lang, "analyse-interval", low=n(found.low), high=n(found.high)),
        say(lang, "analyse-hidden-seen", n=n(found.observed)),
        *table(sizes, frozenset({1})),
        "",
        say(lang, "analyse-hidden-pairs", pairs=pairs)
        if found.pairs
        else say(lang, "analyse-hidden-no-pairs"),
    ]
    if found.apart:
        lines.append(say(lang, "analyse-hidden-apart", pairs=apart))
    if found.pairs:
        lines.append(say(lang, "analyse-hidden-simplest", n=n(found.simplest)))
    if whole is not None:
        lines += [
            "",
            say(
                lang,
                "analyse-hidden-mended",
                share=percent(shares[0], lang),
                false=percent(shares[1], lang),
                n=n(whole.estimate),
                low=n(whole.low),
                high=n(whole.high),
                difference=percent(found.estimate / whole.estimate - 1, lang, signed=True),
            ),
        ]
    lines += [
        "",
        ink.lines(say(lang, "analyse-hidden-caution")),
        ink.lines(
            say(lang, "analyse-hidden-how", replicates=n(found.replicates), seed=str(found.seed))
        ),
    ]
    return "\n".join(lines) + "\n"
