"""A release on its way as a folder: what was measured, the gate's report, and every step.

For who releases without the Centre's database. The steps name the hashes of the statement and of
the report, so that a file which was changed in between is noticed; who somebody is, the folder
takes their word for. It is read by its owner alone: the gate's report compares with the truth.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from safeconduct.centre.encoding.whole_file import whole_folder, write_whole

from .files import STATEMENT
from .package import Edition
from .workflow import Prepared, Step, digest

STEPS = "steps.json"
REPORT = "gate.json"


class DossierError(Exception):
    """`what`: ``missing`` (no such folder or no steps in it), ``broken``, ``changed`` (a file is
    not the one whose hash stands in the steps)."""

    def __init__(self, what: str, file: str = "") -> None:
        super().__init__(f"{what} {file}".strip())
        self.what = what
        self.file = file


@dataclass(frozen=True, slots=True)
class Dossier:
    """A release of a `cohort` by a `programme`; ``report`` is empty before the gate ran,
    ``edition`` None before it was published."""

    programme: str
    cohort: str
    release: Prepared
    statement: bytes
    report: bytes = b""
    edition: Edition | None = None


def begin(folder: Path, dossier: Dossier) -> None:
    """A new folder for a release that was prepared. Errors: FileExistsError."""
    with whole_folder(folder) as draft:
        write_whole(draft / STATEMENT, [dossier.statement])
        write_whole(draft / STEPS, [_steps(dossier)])


@contextmanager
def opened(folder: Path) -> Iterator[Dossier]:
    """The release in `folder`, which nobody else changes meanwhile. Errors: DossierError."""
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except (FileNotFoundError, NotADirectoryError):
        raise DossierError("missing") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield read(folder)
    finally:
        os.close(handle)


def read(folder: Path) -> Dossier:
    """The release in `folder` as it stands. Errors: DossierError."""
    try:
        said = json.loads((folder / STEPS).read_bytes())
        statement = (folder / STATEMENT).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise DossierError("missing") from None
    except ValueError:
        raise DossierError("broken", STEPS) from None
    try:
        dossier = _dossier(said, statement)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        raise DossierError("broken", STEPS) from None
    if digest(statement) != dossier.release.statement:
        raise DossierError("changed", STATEMENT)
    if not dossier.release.report:
        return dossier
    try:
        report = (folder / REPORT).read_bytes()
    except FileNotFoundError:
        raise DossierError("changed", REPORT) from None
    if digest(report) != dossier.release.report:
        raise DossierError("changed", REPORT)
    return _dossier(said, statement, report)


def keep(folder: Path, dossier: Dossier) -> None:
    """Write down where `dossier` stands now: the steps last, so that they never name a file that
    is not there."""
    if dossier.report:
        write_whole(folder / REPORT, [dossier.report])
    write_whole(folder / STEPS, [_steps(dossier)])


def _steps(dossier: Dossier) -> bytes:
    release = dossier.release
    said: dict[str, Any] = {
        "programme": dossier.programme,
        "cohort": dossier.cohort,
        "name": release.name,
        "statement": release.statement,
        "report": release.report,
        "steps": [asdict(step) | {"at": step.at.isoformat()} for step in release.history],
        "edition": None,
    }
    if (edition := dossier.edition) is not None:
        said["edition"] = asdict(edition) | {"published_on": edition.published_on.isoformat()}
    return json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n"


def _dossier(said: Mapping[str, Any], statement: bytes, report: bytes = b"") -> Dossier:
    history = tuple(
        Step(step["state"], step["actor"], datetime.fromisoformat(step["at"]), step["reason"])
        for step in said["steps"]
    )
    release = Prepared(said["name"], said["statement"], history, said["report"])
    release.preparer.strip()  # a release that nobody prepared is none
    edition = said["edition"]
    if edition is not None:
        edition = Edition(
            **(edition | {"published_on": date.fromisoformat(edition["published_on"])})
        )
    return Dossier(said["programme"], said["cohort"], release, statement, report, edition)
