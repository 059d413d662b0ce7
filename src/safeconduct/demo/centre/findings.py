"""What the Centre finds out from linked, pseudonymous records, each beside the truth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.hidden.estimate import hidden_population
from safeconduct.centre.analysis.hidden.linkage_error import mended
from safeconduct.centre.analysis.hidden.lists import ListCounts
from safeconduct.centre.analysis.overlap import Overlap, overlap
from safeconduct.centre.analysis.phases import phases
from safeconduct.centre.analysis.profile import profile
from safeconduct.centre.feeds.records import SOURCE
from safeconduct.centre.persons import PERSON

from .folders import Folders, write_json
from .intake import Held
from .population import SEEN_UNTIL, Person, seen
from .saying import Said
from .truth import as_records

_SHOWN = ("form", "region", "sex")


def findings(
    held: Held, wrong: tuple[float, float], everybody: Sequence[Person], folders: Folders
) -> Iterator[Said]:
    """Overlap, hidden population, profile and time in each phase; `wrong`: the shares of
    links that the linkage unit believes it missed, and made wrongly."""
    listed = seen(everybody)
    found = overlap(held.links)
    _keep(folders, "overlap", found.as_answer())
    yield _overlap(found, listed)
    yield _hidden("hidden", found.lists, len(everybody), folders)
    yield _hidden("hidden-mended", mended(found.lists, *wrong), len(everybody), folders)
    true = as_records(listed)
    for column in _SHOWN:
        yield _profile(column, held.persons, true, folders)
    yield from _phases(held.persons, true, folders)


def _overlap(found: Overlap, listed: Sequence[Person]) -> Said:
    rows = [(source, person.who.entity) for person in listed for source in person.lists]
    true = overlap(pl.DataFrame(rows, schema=[SOURCE, PERSON], orient="row"))
    counts = {"several": sum(found.on[1:]), "true": sum(true.on[1:])}
    return Said("overlap", counts)


def _hidden(step: str, lists: ListCounts, true: int, folders: Folders) -> Said:
    try:
        told = hidden_population(lists)
    except AnalysisFault as fault:
        return Said(f"{step}-none", names={"reason": fault.key})
    _keep(folders, step, told.as_answer())
    counts = {"estimate": told.estimate, "low": told.low, "high": told.high, "true": true}
    return Said(step, counts, held=told.low <= true <= told.high)


def _profile(column: str, persons: pl.DataFrame, true: pl.DataFrame, folders: Folders) -> Said:
    told = profile(persons, [column])
    _keep(folders, f"profile-{column}", told.as_answer())
    shares = {cell.values: cell.share or 0.0 for cell in profile(true, [column]).cells}
    off = [abs((cell.share or 0.0) - shares.get(cell.values, 0.0)) for cell in told.cells]
    inside = sum(
        cell.share95[0] <= shares.get(cell.values, 0.0) <= cell.share95[1] for cell in told.cells
    )
    counts = {"inside": inside, "cells": len(told.cells)}
    return Said("profile", counts, {"most": max(off)}, {"column": column})


def _phases(persons: pl.DataFrame, true: pl.DataFrame, folders: Folders) -> Iterator[Said]:
    told = phases(persons, until=SEEN_UNTIL)
    _keep(folders, "phases", [phase.as_answer() for phase in told])
    truly = {phase.start: phase.time.quantile(0.5)[0] for phase in phases(true, until=SEEN_UNTIL)}
    for phase in told:
        middle, low, high = phase.time.quantile(0.5)
        real = truly.get(phase.start)
        if middle is None or low is None or high is None or real is None:
            continue
        counts = {"median": middle, "low": low, "high": high, "true": real}
        yield Said("phase", counts, names={"column": phase.start}, held=low <= real <= high)


def _keep(folders: Folders, name: str, answer: object) -> None:
    write_json(folders.centre / "analyses" / f"{name}.json", answer)
