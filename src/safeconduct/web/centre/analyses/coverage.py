"""Which sources a round rests on, what each knows, and whom each cannot hold."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from safeconduct.actions.centre.analyses import Held
from safeconduct.centre.charts.numbers import percent, whole_number
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.feeds.records import SOURCE
from safeconduct.centre.labels import column_label, label
from safeconduct.web.centre.analyses.section import Plain, Table
from safeconduct.words import say


def coverage(held: Held, lang: str, by: Sequence[str] = ()) -> Table:
    """A row a source: its records, in how many each attribute of `by` is known, and its gaps."""
    known = {
        source: [of.height - of[column].null_count() for column in by]
        for source in held.sources
        for of in [held.records.filter(pl.col(SOURCE) == source)]
    }
    rows: list[tuple[str, ...]] = []
    plain: list[Plain] = []
    for source, records in held.sources.items():
        gaps = FEEDS[source].gaps if source in FEEDS else ()
        said = " ".join(say(lang, f"feed-gap-{gap.code}") for gap in gaps)
        shares = [percent(each / records, lang) for each in known[source]]
        rows.append(
            (label(lang, SOURCE, source), whole_number(records, lang), *shares, said or "–")
        )
        counts = {f"known_{name}": each for name, each in zip(by, known[source], strict=True)}
        cannot = " ".join(gap.code for gap in gaps)
        plain.append({SOURCE: source, "records": records, **counts, "cannot_hold": cannot})
    columns = [say(lang, "analyses-known-of", column=column_label(lang, name)) for name in by]
    head = (
        say(lang, "analyses-source"),
        say(lang, "analyses-records"),
        *columns,
        say(lang, "analyses-cannot-hold"),
    )
    return Table("coverage", say(lang, "analyses-coverage"), head, rows, plain)
