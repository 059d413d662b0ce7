"""Released figures, as reports cite them: what everybody may read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from safeconduct.actions import figures
from safeconduct.actions.figures import Edition, name_of
from safeconduct.cases.reading import brussels_day
from safeconduct.policy.reports.kinds import Kind, drafted
from safeconduct.policy.reports.releases import Release


def releases(wanted: Iterable[str] | None = None) -> Mapping[str, Release]:
    """Every edition that was ever published, by name; with the figures of those in `wanted` alone
    (None: of all), and of no withdrawn one."""
    known = figures.editions()
    names = {name_of(each) for each in known} if wanted is None else set(wanted)
    return {name_of(each): _release(each, known, names) for each in known}


def standing(found: Mapping[str, Release]) -> list[Release]:
    """The editions that stand: neither replaced nor withdrawn, the newest year first."""
    return [each for each in found.values() if each.withdrawn_on is None and not each.replaced_by]


def begun(kind: Kind, release: Release, found: Mapping[str, Release]) -> Iterator[tuple[str, str]]:
    """What a report of this kind begins with: each part's code and the text of its figures, from
    `release`, beside those of the year before where they stand among `found`."""
    of_before = (release.programme, release.year - 1)
    before = (each.name for each in standing(found) if (each.programme, each.year) == of_before)
    return drafted(kind, release.name, next(before, ""))


def _release(each: Edition, known: Iterable[Edition], wanted: set[str]) -> Release:
    name = name_of(each)
    read = figures.read(name) if name in wanted and each.withdrawn_at is None else None
    later = [
        other
        for other in known
        if (other.programme, other.year) == (each.programme, each.year)
        and other.edition > each.edition
        and other.withdrawn_at is None
    ]
    replaced = max(later, key=lambda other: other.edition, default=None)
    return Release(
        name,
        each.programme,
        each.year,
        each.edition,
        brussels_day(each.published_at),
        brussels_day(each.replaced_at) if each.replaced_at and replaced else None,
        name_of(replaced) if replaced else "",
        brussels_day(each.withdrawn_at) if each.withdrawn_at else None,
        each.withdrawn_for,
        None if read is None else read.measured,
        () if read is None else read.tables,
    )
