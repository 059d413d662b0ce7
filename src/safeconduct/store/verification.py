"""What a check of the chains found: the same for a database and for an exported file.

Needs no database and no settings, so that a file can be checked anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from safeconduct.store.chain import (
    CHECKPOINT,
    CHECKPOINTS,
    Finding,
    Link,
    Seal,
    Walk,
    seals_hash,
)
from safeconduct.store.exports import read_export
from safeconduct.store.key_chain import trusted
from safeconduct.store.signatures import Signature, verify

_SHOWN = 1000


@dataclass
class Report:
    """What was checked and what was found; `findings` holds the first thousand of `broken`.

    `signed_by`: the short name of the key that signed the last checkpoint. `held_against`:
    whether the signatures were held against a key from elsewhere; those of a file that are held
    against the file's own keys show no more than that it is of one piece. `unsealed`: how many
    entries came after the last checkpoint, so that no signature covers them yet.
    """

    cases: int = 0
    events: int = 0
    entries: int = 0
    checkpoints: int = 0
    last_checkpoint: str | None = None
    signed_by: str | None = None
    held_against: bool = False
    unsealed: int = 0
    broken: int = 0
    findings: list[Finding] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether every chain is whole."""
        return self.broken == 0

    def note(self, findings: Iterable[Finding]) -> None:
        """Add what was found beside the chains of this database."""
        for finding in findings:
            _note(self, finding)

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain values."""
        return {"whole": self.whole, **asdict(self)}


def verify_export(
    path: Path, *, written_down: str | None = None, public_keys: Iterable[bytes] = ()
) -> Report:
    """Check an exported file, or a folder checkpoints were shipped to, without a database.

    `public_keys`: keys that were handed over beforehand; keys they lead to hold as well.
    Raises ExportError for another kind of file.
    """
    exported = read_export(path)
    anchors = tuple(public_keys)
    own = [key.public for key in exported.keys]
    report = examine(
        exported.seals,
        exported.links(),
        keys=trusted(exported.keys, anchors or own),
        written_down=written_down,
        must_be_signed=bool(anchors),
    )
    report.held_against = bool(anchors)
    return report


def examine(
    seals: Iterable[Seal],
    links: Iterable[Link],
    *,
    keys: Mapping[str, bytes],
    written_down: str | None = None,
    must_be_signed: bool = False,
) -> Report:
    """Follow `links`, those of each chain in order, and hold them against `seals`.

    `keys` are those whose signatures hold, by their short names. `written_down` is the hash of a
    checkpoint that was kept elsewhere: without it, whoever can write to every table can drop the
    last checkpoints and what was recorded after the one before. With `must_be_signed` the last
    checkpoint has to bear a signature; otherwise only those that follow a signed one.
    """
    report, walk = Report(), Walk()
    passed: set[str] = set()
    by_checkpoint: dict[int, list[Seal]] = {}
    for seal in seals:
        by_checkpoint.setdefault(seal.checkpoint, []).append(seal)
    for sealed in by_checkpoint.values():
        walk.expect(sealed)
    counted = _counted(links, report, by_checkpoint, passed)
    for finding in walk.follow(_signed(counted, report, keys)):
        _note(report, finding)
    for finding in walk.missing():
        _note(report, finding)
    for number in by_checkpoint:
        _note(report, Finding(CHECKPOINTS, number, "cut"))
    if must_be_signed and report.signed_by is None:
        _note(report, Finding(CHECKPOINTS, report.checkpoints, "unsigned"))
    if written_down is not None and written_down.lower() not in passed:
        _note(report, Finding(CHECKPOINTS, report.checkpoints, "not_as_written_down"))
    report.unsealed = walk.unsealed
    return report


def _signed(links: Iterable[Link], report: Report, keys: Mapping[str, bytes]) -> Iterator[Link]:
    """Pass `links` on, and hold the signature of each checkpoint against `keys`."""
    for link in links:
        if link.chain == CHECKPOINTS:
            name = str(link.record.get("key", ""))
            if what := _wrong_signature(link, name, keys, report.signed_by is not None):
                _note(report, Finding(CHECKPOINTS, link.seq, what))
            report.signed_by = name or report.signed_by
        yield link


def _wrong_signature(
    link: Link, name: str, keys: Mapping[str, bytes], after_signed: bool
) -> str | None:
    """What is wrong with the signature of a checkpoint, if anything."""
    if not name:
        # Taking the key out of the record and the signature away is no way around either.
        return "unsigned" if after_signed or link.signature is not None else None
    if link.signature is None:
        return "unsigned"
    if name not in keys:
        return "key_unknown"
    holds = verify(link.hash, Signature(name, link.signature), kind=CHECKPOINT, keys=keys)
    return None if holds else "signature_wrong"


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
