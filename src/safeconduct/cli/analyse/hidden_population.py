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
    from safeconduct.centre.analysis.hidden.linked import Share
    from safeconduct.centre.analysis.hidden.lists import ListCounts


@click.command("hidden-population")
@click.argument("lists", metavar="LISTS.csv")
@click.option(
    "--missed-links",
    "missed",
    metavar="SHARE[:LOW:HIGH]",
    help="The share of links that linkage missed, from 0 to below 1: what it does to the estimate. "
    "With its 95 % interval, how sure that is, is carried into the answer's.",
)
@click.option(
    "--false-links",
    "false",
    metavar="SHARE[:LOW:HIGH]",
    help="The share of links made that are wrong, from 0 to below 1.",
)
@lang_option
@json_option
def hidden_population(
    lists: str, missed: str | None, false: str | None, lang: str, as_json: bool
) -> int:
    """How many people there are, those on no list included.

    LISTS.csv has a column of 0 and 1 for each list and a last column "count": a row is a
    combination of lists with the people on it, and combinations that are not there hold nobody.
    "-" reads standard input.
    """
    from safeconduct.centre.analysis.hidden.estimate import hidden_population as estimated
    from safeconduct.centre.analysis.hidden.linked import hidden_with_links
    from safeconduct.centre.analysis.hidden.lists_file import read_lists

    where, text = text_of(lists, lang)
    with faults_told(where, lang):
        counted = read_lists(text)
        told = missed is not None or false is not None
        # Whether these are shares at all is known long before an estimate is made.
        shares = _share(missed), _share(false)
        found = estimated(counted)
        whole = hidden_with_links(counted, *shares) if told else None
    if as_json:
        answer = found.as_answer()
        if whole is not None:
            answer["missed_links"] = {"share": shares[0].share, **whole.as_answer()}
            answer["missed_links"]["false_links"] = shares[1].share
            answer["missed_links"]["shares95"] = [[each.low, each.high] for each in shares]
        print_json([answer], one=True)
    else:
        sys.stdout.write(_text(found, counted, whole, shares, lang))
    return 0


def _share(text: str | None) -> Share:
    """``0.05``, or with its interval ``0.05:0.02:0.09``. Errors: AnalysisFault."""
    from safeconduct.centre.analysis.faults import AnalysisFault
    from safeconduct.centre.analysis.hidden.linked import Share, exactly

    try:
        parts = [float(part) for part in (text or "0").split(":")]
    except ValueError:
        parts = []
    if len(parts) == 1:
        return exactly(parts[0])
    if len(parts) == 3:
        return Share(*parts)
    raise AnalysisFault("analyse-wrong-share", found=text or "")


def _text(
    found: Estimate,
    counted: ListCounts,
    whole: Estimate | None,
    shares: tuple[Share, Share],
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
                share=percent(shares[0].share, lang),
                false=percent(shares[1].share, lang),
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
