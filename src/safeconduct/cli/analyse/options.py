"""Options that several analyses share, and how their values are read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..options import Decorator

if TYPE_CHECKING:
    from safeconduct.centre.charts.drawing import Chart

by_option: Decorator = click.option(
    "--by",
    required=True,
    metavar="COL[+COL…]",
    help="The attributes, as the records name them, joined by a plus: form+sector.",
)
person_option: Decorator = click.option(
    "--person",
    metavar="COL",
    help="The column that says whose record a row is. Default: each row is a person.",
)
note_option: Decorator = click.option(
    "--coverage",
    metavar="TEXT",
    help="Whom the records cannot hold, to be said beside the figures.",
)

chart_option: Decorator = click.option(
    "--chart", "chart_path", metavar="FILE.svg", help="Write the chart too."
)


def write_chart(chart: Chart, path: str) -> None:
    """The picture as a file, whole or not at all."""
    from safeconduct.centre.encoding.whole_file import write_whole

    write_whole(Path(path), [chart.svg.encode()])


def parts(text: str) -> list[str]:
    """``form+sector`` as its parts, each once, in order."""
    return list(dict.fromkeys(part for each in text.split("+") if (part := each.strip())))
