"""Published figures, for everybody: nobody signs in, so nobody's look is recorded."""

from __future__ import annotations

from dataclasses import dataclass

from safeconduct.centre.release.content import from_content
from safeconduct.centre.release.package import Edition as Package
from safeconduct.centre.release.package import files
from safeconduct.centre.release.tables import Measured, Table
from safeconduct.centre_store import figures
from safeconduct.centre_store.figures import Away, Edition
from safeconduct.centre_store.migrating import present
from safeconduct.words import LANGUAGES, say

__all__ = ["Away", "Edition", "Published", "editions", "files_of", "name_of", "read"]


@dataclass(frozen=True, slots=True)
class Published:
    """An edition with its figures; without them where it was withdrawn."""

    edition: Edition
    measured: Measured | None
    tables: tuple[Table, ...]


def editions() -> list[Edition]:
    """Every edition that was ever published, the newest year and edition first. Raises Away."""
    return figures.editions() if present() else []


def name_of(edition: Edition) -> str:
    """The name of an edition in addresses and of its files: ``yearly-2025-1``."""
    return f"{edition.programme}-{edition.year}-{edition.edition}"


def read(name: str) -> Published | None:
    """The edition of that name, None where there is none."""
    for each in editions():
        if name_of(each) == name:
            kept = figures.content(each.programme, each.year, each.edition)
            return Published(each, *(from_content(kept) if kept else (None, ())))
    return None


def files_of(found: Published) -> dict[str, bytes]:
    """Every file of the data package of an edition, by name; none of a withdrawn one."""
    if found.measured is None:
        return {}
    edition = found.edition
    earlier = edition.edition - 1
    package = Package(
        name_of(edition),
        {lang: say(lang, "figures-of-year", year=str(edition.year)) for lang in LANGUAGES},
        str(edition.edition),
        edition.published_at.date(),
        say("en", "figures-publisher"),
        f"{edition.programme}-{edition.year}-{earlier}" if earlier else None,
        edition.year,
    )
    return files(found.measured, found.tables, package)
