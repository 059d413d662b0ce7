"""`safeconduct centre cube`: published tables: their totals, and what was restated."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput, told
from ..inputs import seekable
from ..options import as_day, json_option, lang_option
from ..printing import print_json

if TYPE_CHECKING:
    from safeconduct.centre.feeds.cubes import Cube


@click.command()
@click.argument("file")
@click.option("--series", default="", metavar="NAME", help="Import it as a version of this series.")
@click.option("--published-on", default="", metavar="DATE", help="The day it was published.")
@click.option(
    "--wide",
    default=0,
    metavar="N",
    help="The first N columns are dimensions, the others figures. Default: the last is the figure.",
)
@lang_option
@json_option
def cube(file: str, series: str, published_on: str, wide: int, lang: str, as_json: bool) -> int:
    """Read a published table: what are totals, and do they add up.

    FILE is CSV, packed with gzip or not; "-" reads standard input. With --series and
    --published-on its figures are kept: those that are new or restated, beside the earlier ones.

    Exit codes: 0 read; 2 it is no table of figures, and nothing was kept.
    """
    day = as_day(published_on, "--published-on", lang) if series or published_on else None
    with seekable(file, lang) as (name, stream):
        content = stream.read()
    read = _read(content, name, wide, lang)
    from safeconduct.centre.feeds.cube_summary import summary

    found = {"file": name, **summary(read)}
    if series and day is not None:
        found |= _kept(series, read, day, content, name, lang)
    if as_json:
        print_json([found], one=True)
        return 0
    numbers = {key: str(found[key]) for key in ("rows", "details", "totals", "zeros", "blanks")}
    click.echo(told(lang, "cube-read", file=name, **numbers))
    click.echo(told(lang, "cube-mismatches", count=str(found["do_not_add_up"])))
    for each in found["mismatches"]:
        cell = " · ".join(each["cell"].values())
        values = {"total": each["total"], "details": each["details"], "line": str(each["line"])}
        click.echo("  " + told(lang, "cube-mismatch", cell=cell, **values))
    if series:
        kept = {key: str(found[key]) for key in ("new", "restated")}
        click.echo(told(lang, "cube-kept", series=series, **kept))
    return 0


def _read(content: bytes, name: str, wide: int, lang: str) -> Cube:
    from safeconduct.centre.feeds.cube_file import NotATable, read_file
    from safeconduct.centre.feeds.cubes import NotAFigure

    try:
        return read_file(content, wide)
    except NotATable:
        raise WrongInput(lang, "cube-unreadable", file=name) from None
    except NotAFigure as wrong:
        values = {"line": str(wrong.line), "found": wrong.found}
        raise WrongInput(lang, "cube-not-a-figure", file=name, **values) from None


def _kept(
    series: str, read: Cube, day: date, content: bytes, name: str, lang: str
) -> dict[str, int]:
    from ..database import database
    from .taking import prepared

    with database(lang):
        from safeconduct.actions.centre import published

        prepared(lang)
        try:
            kept = published.import_cube(
                series, read, published_on=day, content=content, actor=None
            )
        except published.PublicationKnown as known:
            before = known.published_on.isoformat()
            raise WrongInput(lang, "cube-known", file=name, day=before) from None
        except published.CannotKeep as wrong:
            raise WrongInput(lang, "cube-cannot-keep", file=name, line=str(wrong.line)) from None
        except ValueError:
            raise WrongInput(lang, "cube-wrong-series", found=series) from None
    return {"publication": kept.publication, "new": kept.new, "restated": kept.restated}
