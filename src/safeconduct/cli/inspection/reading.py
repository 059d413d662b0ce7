"""What the commands of inspection read and write: the table of past controls, and CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..analyse.reading import text_of
from ..faults import WrongInput
from ..options import Decorator, written_option

if TYPE_CHECKING:
    from safeconduct.policy.inspection.cells import Cell

cells_argument: Decorator = click.argument("table", metavar="FILE.csv")
output_option: Decorator = written_option(
    "--output", metavar="FILE", told="Write the table as CSV too."
)


def cells_of(path: str, lang: str) -> tuple[Cell, ...]:
    """The past controls in a file. Errors: WrongInput, with the line."""
    from safeconduct.policy.inspection.cells import CellsFault, read_cells

    where, text = text_of(path, lang)
    try:
        return read_cells(text)
    except CellsFault as fault:
        values = {**fault.values, **({"line": str(fault.line)} if fault.line else {})}
        raise WrongInput(lang, fault.key, where=where, **values) from None


def write_csv(path: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table as a file, whole or not at all."""
    from safeconduct.centre.encoding.whole_file import write_whole

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    write_whole(Path(path), [out.getvalue().encode()])
