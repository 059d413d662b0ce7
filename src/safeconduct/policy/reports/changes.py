"""What became of cited figures since: a later edition, a withdrawal. Nothing restates itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from .references import Reference, references
from .releases import Number, Release
from .snapshot import Texts


@dataclass(frozen=True, slots=True)
class Change:
    """One cited figure that no longer stands. `now` is the edition in its place, None where it was
    withdrawn; `was` and `is_now` the number, or None for a table, of which `cells` differ."""

    part: str
    reference: Reference
    release: Release
    now: Release | None
    was: Number | None = None
    is_now: Number | None = None
    cells: int = 0


def changes(
    texts: Texts, releases: Mapping[str, Release], today: Mapping[str, Release]
) -> tuple[Change, ...]:
    """Every citation of `texts` whose edition was replaced or withdrawn.

    `releases` are the editions as cited, `today` all of them as they stand now.
    """
    seen: dict[tuple[str, Reference, str], Change] = {}
    for (part, _), text in texts.items():
        for reference in references(text):
            for change in _of(part, reference, releases, today):
                seen.setdefault((part, reference, change.release.name), change)
    return tuple(seen.values())


def _of(
    part: str,
    reference: Reference,
    releases: Mapping[str, Release],
    today: Mapping[str, Release],
) -> Iterator[Change]:
    for name in reference.editions:
        standing = today.get(name)
        cited = releases.get(name) or standing
        if standing is None or cited is None:
            continue
        if standing.withdrawn_on is not None:
            yield Change(part, reference, standing, None)
        elif standing.replaced_by in today:
            yield _replaced(part, reference, standing, cited, today[standing.replaced_by])


def _replaced(
    part: str, reference: Reference, standing: Release, cited: Release, now: Release
) -> Change:
    if reference.of_a_cell:
        was, is_now = number(reference, cited), _now(reference, now)
        return Change(part, reference, standing, now, was, is_now)
    before, after = cited.table(tuple(reference.codes)), now.table(tuple(reference.codes))
    if before is None or after is None or before.count.shape != after.count.shape:
        return Change(part, reference, standing, now)
    differ = int(np.count_nonzero(np.rint(before.count) != np.rint(after.count)))
    return Change(part, reference, standing, now, cells=differ)


def _now(reference: Reference, now: Release) -> Number | None:
    return None if now.measured is None else number(reference, now)


def number(reference: Reference, release: Release) -> Number | None:
    """The one number that `reference` names in `release`, None where it is not there."""
    return release.total() if reference.selection == "all" else release.cell(reference.codes)
