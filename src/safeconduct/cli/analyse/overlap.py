"""`safeconduct analyse overlap`: who is on how many lists, and who is lost between two."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput
from ..options import json_option, lang_option
from ..printing import print_json
from .options import parts
from .reading import faults_told, frame_of

if TYPE_CHECKING:
    from safeconduct.centre.analysis.overlap import Overlap, Passage


@click.command()
@click.argument("links", metavar="LINKS.csv")
@click.option(
    "--between",
    metavar="LIST[+…]:LIST[+…]",
    help="Of the persons on the lists before the colon, how many are on those after it.",
)
@click.option(
    "--missed-links",
    "missed",
    type=float,
    default=0.0,
    metavar="SHARE",
    help="The share of links that linkage missed, for --between.",
)
@click.option(
    "--lists",
    "table_path",
    metavar="FILE",
    help="Write the table that analyse hidden-population reads.",
)
@lang_option
@json_option
def overlap(
    links: str,
    between: str | None,
    missed: float,
    table_path: str | None,
    lang: str,
    as_json: bool,
) -> int:
    """Who is on how many lists.

    LINKS.csv is what `safeconduct link` writes: source,number,person. "-" reads standard input.
    """
    from safeconduct.centre.analysis.overlap import overlap as overlapping
    from safeconduct.centre.analysis.overlap import passage

    where, frame = frame_of(links, lang)
    with faults_told(where, lang):
        found = overlapping(frame)
        passed = None
        if between is not None:
            before, colon, after = between.partition(":")
            if not (colon and parts(before) and parts(after)):
                raise WrongInput(lang, "analyse-wrong-between", found=between)
            passed = passage(found, parts(before), parts(after), missed)
    if table_path is not None:
        _write_table(found, table_path)
    if as_json:
        extra = {} if passed is None else {"between": passed.as_answer()}
        print_json([{**found.as_answer(), **extra}], one=True)
    else:
        sys.stdout.write(_text(found, passed, lang))
    return 0


def _write_table(found: Overlap, path: str) -> None:
    """The combinations as the estimate of the hidden population reads them."""
    import csv
    import io

    from safeconduct.centre.encoding.whole_file import write_whole

    names = found.lists.names
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow([*names, "count"])
    for held, count in found.combinations:
        rows.writerow([*(int(name in held) for name in names), count])
    write_whole(Path(path), [out.getvalue().encode()])


def _text(found: Overlap, passed: Passage | None, lang: str) -> str:
    from safeconduct.centre.charts.numbers import percent, whole_number
    from safeconduct.words import say

    from ..faults import printable
    from ..text_frame import table, to_terminal

    ink = to_terminal()
    names = list(found.sizes)
    marks = [
        [
            *("●" if name in held else "·" for name in names),
            whole_number(count, lang),
        ]
        for held, count in found.combinations
    ]
    lines = [
        ink(
            say(
                lang,
                "analyse-overlap-persons",
                persons=whole_number(found.persons, lang),
                records=whole_number(found.records, lang),
            ),
            "bold",
        ),
        *table(
            [
                [say(lang, "analyse-on-lists", n=n), whole_number(count, lang)]
                for n, count in enumerate(found.on, start=1)
            ],
            frozenset({1}),
        ),
        "",
        ink(say(lang, "analyse-overlap-combinations"), "bold"),
        *table(
            [[*(printable(name) for name in names), say(lang, "analyse-count")], *marks],
            frozenset({len(names)}),
        ),
    ]
    if passed is not None:
        lines += [
            "",
            say(
                lang,
                "analyse-passage",
                before=" + ".join(passed.before),
                after=" + ".join(passed.after),
                persons=whole_number(passed.persons, lang),
                linked=whole_number(passed.arrived, lang),
                lost=whole_number(passed.persons - passed.arrived, lang),
                share=percent(passed.share, lang),
                low=percent(passed.share95[0], lang),
                high=percent(passed.share95[1], lang),
            ),
        ]
        if passed.missed:
            missed, mended = percent(passed.missed, lang), percent(passed.mended, lang)
            lines.append(say(lang, "analyse-passage-mended", missed=missed, share=mended))
    return "\n".join(lines) + "\n"
