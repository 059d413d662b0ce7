"""What a check of the chains found: the same for a database and for an exported file.

Needs no database and no settings, so that a file can be checked anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from safeconduct.store.chain import CHECKPOINTS, Finding, Link, Seal, Walk, seals_hash
from safeconduct.store.exports import read_export

_SHOWN = 1000


@dataclass
class Report:
    """What was checked and what was found; `findings` holds the first thousand of `broken`."""

    cases: int = 0
    events: int = 0
    entries: int = 0
    checkpoints: int = 0
    last_checkpoint: str | None = None
    broken: int = 0
    findings: list[Finding] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether every chain is whole."""
        return self.broken == 0

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain values."""
        return {"whole": self.whole, **asdict(self)}


def verify_export(path: Path, *, written_down: str | None = None) -> Report:
    """Check an exported file, without a database. Raises ExportError for another kind of file."""
    exported = read_export(path)
    return examine(exported.seals, exported.links(), written_down=written_down)


def examine(
    seals: Iterable[Seal], links: Iterable[Link], *, written_down: str | None = None
) -> Report:
    """Follow `links`, chain by chain and in order, and hold them against `seals`.

    `written_down` is the hash of a checkpoint that was kept elsewhere: without it, whoever can
    write to every table can drop the last checkpoints and what was recorded after the one before.
    """
    report, walk = Report(), Walk()
    passed: set[str] = set()
    by_checkpoint: dict[int, list[Seal]] = {}
    for seal in seals:
        by_checkpoint.setdefault(seal.checkpoint, []).append(seal)
    for sealed in by_checkpoint.values():
        walk.expect(sealed)
    for finding in walk.follow(_counted(links, report, by_checkpoint, passed)):
        _note(report, finding)
    for finding in walk.missing():
        _note(report, finding)
    for number in by_checkpoint:
        _note(report, Finding(CHECKPOINTS, number, "cut"))
    if written_down is not None and written_down.lower() not in passed:
        _note(report, Finding(CHECKPOINTS, report.checkpoints, "not_as_written_down"))
    return report


def _counted(
    links: Iterable[Link], report: Report, seals: dict[int, list[Seal]], passed: set[str]
) -> Iterator[Link]:
    """Pass `links` on; count them, and hold each checkpoint against its list of seals.

    The hashes of the checkpoints are put into `passed`.
    """
    case = ""
    for link in links:
        if link.chain == CHECKPOINTS:
            report.checkpoints += 1
            report.last_checkpoint = link.hash.hex()
            passed.add(report.last_checkpoint)
            listed = seals_hash(seals.pop(link.seq, [])).hex()
            if link.record.get("seals_hash") != listed:
                _note(report, Finding(CHECKPOINTS, link.seq, "seal_changed"))
        elif link.chain.startswith("case:"):
            report.events += 1
            report.cases += link.chain != case
            case = link.chain
        else:
            report.entries += 1
        yield link


def _note(report: Report, finding: Finding) -> None:
    report.broken += 1
    if len(report.findings) < _SHOWN:
        report.findings.append(finding)
