"""What the Centre does with what it is sent: check each feed, and join persons and attributes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.feeds.checking import Checking
from safeconduct.centre.feeds.report import Report, kept
from safeconduct.centre.persons import TRUSTED, linked_records, one_row_each

from .folders import Folders, write_json
from .population import SEEN_UNTIL


@dataclass(frozen=True, slots=True)
class Held:
    """``links``: source, number, person; ``records``: a row a record; ``persons``: one a person."""

    reports: tuple[Report, ...]
    links: pl.DataFrame
    records: pl.DataFrame
    persons: pl.DataFrame


def take_in(sources: Sequence[str], folders: Folders) -> Held:
    """Check every feed, keep its report, and join what is right with the persons."""
    reports, taken = [], []
    for source in sources:
        with (folders.centre / "feeds" / f"{source}.csv").open("rb") as file:
            checking = Checking(FEEDS[source], file, today=SEEN_UNTIL)
            taken += [batch.good for batch in checking.taken()]
        report = checking.report()
        reports.append(report)
        write_json(folders.centre / "reports" / f"{source}.json", kept(report.as_answer()))
    links = pl.read_csv(folders.centre / "links.csv", infer_schema=False)
    records = linked_records(pl.concat(taken), links)
    persons = one_row_each(records, TRUSTED)
    persons.write_csv(folders.centre / "persons.csv")
    return Held(tuple(reports), links, records, persons)
