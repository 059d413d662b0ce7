"""Published reports, for everybody."""

from __future__ import annotations

from dataclasses import dataclass

from safeconduct.actions.reports.released import releases
from safeconduct.policy.reports.changes import Change, changes
from safeconduct.policy.reports.document import Document, document
from safeconduct.policy.reports.releases import Release
from safeconduct.policy.reports.snapshot import from_json
from safeconduct.store import published_reports
from safeconduct.store.published_reports import Edition, File

__all__ = ["Edition", "File", "Shown", "editions", "file", "files", "find", "read"]


@dataclass(frozen=True, slots=True)
class Shown:
    """An edition as it was published; ``changed``: what became of cited figures since, ``today``:
    its sources as they stand now."""

    edition: Edition
    document: Document
    files: tuple[File, ...]
    changed: tuple[Change, ...]
    today: tuple[Release, ...]


def editions() -> tuple[Edition, ...]:
    """Every edition of every report, the newest year first, then the newest edition."""
    return published_reports.editions()


def find(report: str, number: int = 0) -> Edition | None:
    """An edition of the report of that name, the last one for 0; None where there is none."""
    for each in editions():
        if each.report == report and number in (0, each.number):
            return each
    return None


def read(edition: Edition, lang: str) -> Shown:
    """An edition in `lang`, as it was published, with what changed since beside it."""
    snapshot = from_json(published_reports.content(edition))
    made = document(snapshot, lang)
    later = {each.replaced_by for each in releases(()).values() if each.name in snapshot.releases}
    today = releases(later)
    return Shown(
        edition,
        made,
        files(edition),
        changes(snapshot.texts, snapshot.releases, today),
        tuple(today.get(each.name, each) for each in made.sources),
    )


def files(edition: Edition) -> tuple[File, ...]:
    """The files of an edition, by name."""
    return published_reports.files(edition)


def file(edition: Edition, name: str) -> bytes | None:
    """One file of an edition, None where there is none of that name."""
    return published_reports.file(edition, name)
