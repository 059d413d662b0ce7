"""The proof: on the database and on an exported file, whole and tampered with."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connections, transaction

from safeconduct.access.actors import Actor
from safeconduct.store import audit, models, trail
from safeconduct.store.chain import link_hash
from safeconduct.store.checkpoints import checkpoint
from safeconduct.store.errors import NotFound
from safeconduct.store.exports import ExportError
from safeconduct.store.identities import read_identity
from safeconduct.store.timeline import load
from safeconduct.store.verification import verify_export

PURPOSE = "case_work"


@pytest.fixture
def exported(reference: str, police: Actor, tmp_path: Path) -> Path:
    load(reference, actor=police, purpose=PURPOSE)
    path = tmp_path / "audit.jsonl"
    assert audit.export(path).whole
    return path


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def _write(path: Path, lines: list[dict[str, Any]]) -> Path:
    lines[-1] = {"end": len(lines) - 2}
    changed = path.with_name("changed.jsonl")
    changed.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return changed


def _event_places(lines: list[dict[str, Any]]) -> list[int]:
    chains = [line.get("record", {}).get("chain", "") for line in lines]
    return [place for place, chain in enumerate(chains) if chain.startswith("case:")]


def test_the_database_is_whole(reference: str, police: Actor) -> None:
    load(reference, actor=police, purpose=PURPOSE)
    report = audit.verify()

    assert report.whole
    assert (report.cases, report.events, report.entries) == (1, 2, 2)


def test_every_look_is_recorded_with_actor_and_purpose(reference: str, police: Actor) -> None:
    load(reference, actor=police, purpose="record-statement")
    read_identity(reference, actor=police, purpose="record-statement")

    entries = models.AuditEntry.objects.filter(case_reference=reference).order_by("seq")
    assert [(e.deed, e.actor_id, e.agency, e.purpose) for e in entries] == [
        ("case.opened", police.user_id, "federal_police", "case_work"),
        ("case.read", police.user_id, "federal_police", "record-statement"),
        ("identity.read", police.user_id, "federal_police", "record-statement"),
    ]


def test_a_refused_look_is_recorded_too(reference: str, person: Callable[..., Actor]) -> None:
    stranger = person("payoke")
    with pytest.raises(NotFound):
        load(reference, actor=stranger, purpose=PURPOSE)

    entry = models.AuditEntry.objects.get(actor=stranger.user_id)
    assert (entry.deed, entry.case_reference, entry.details) == (
        "case.not_found",
        "",
        {"asked": reference},
    )


@pytest.mark.parametrize(
    "bad",
    [
        {"deed": "Blessing Eze"},
        {"details": {"name": "Blessing Eze"}},
        {"details": {"Blessing Eze": 1}},
        {"purpose": "She asked me to."},
    ],
)
def test_the_trail_takes_codes_and_numbers_only(police: Actor, bad: dict[str, Any]) -> None:
    entry = {"deed": "case.read", "actor": police, "purpose": PURPOSE} | bad
    with pytest.raises(ValueError, match=r"codes|purpose"), transaction.atomic():
        trail.record(entry.pop("deed"), **entry)


def test_a_checkpoint_seals_each_end_once(reference: str, police: Actor) -> None:
    assert checkpoint() == 2  # the case, and the strand of its trail
    assert checkpoint() == 0
    load(reference, actor=police, purpose=PURPOSE)
    assert checkpoint() == 1
    report = audit.verify()
    assert report.whole
    assert report.checkpoints == 2


def test_the_file_holds_no_name_and_is_its_owners_alone(exported: Path) -> None:
    text = exported.read_text()
    assert "Eze" not in text
    assert "Blessing" not in text
    assert exported.stat().st_mode & 0o777 == 0o600


def test_a_file_proves_itself_offline(exported: Path) -> None:
    report = verify_export(exported)
    assert report.whole
    assert (report.cases, report.events, report.checkpoints) == (1, 2, 1)
    assert report.as_json()["whole"] is True


def test_a_changed_event_is_found(exported: Path) -> None:
    lines = _lines(exported)
    place = _event_places(lines)[1]
    lines[place]["record"]["data"]["as"] = "not_victim"

    [finding] = verify_export(_write(exported, lines)).findings
    assert (finding.chain, finding.seq, finding.what) == (
        lines[place]["record"]["chain"],
        2,
        "changed",
    )


def test_a_chain_rewritten_to_its_end_is_found_by_its_seal(exported: Path) -> None:
    lines = _lines(exported)
    line = lines[_event_places(lines)[1]]
    line["record"]["data"]["as"] = "not_victim"
    line["hash"] = link_hash(bytes.fromhex(line["previous"]), line["record"]).hex()

    [finding] = verify_export(_write(exported, lines)).findings
    assert finding.what == "cut"


def test_a_cut_end_and_a_missing_case_are_found(exported: Path) -> None:
    lines = _lines(exported)
    for wanted in (_event_places(lines)[1:], _event_places(lines)):
        kept = [line for place, line in enumerate(lines) if place not in wanted]
        assert [f.what for f in verify_export(_write(exported, kept)).findings] == ["cut"]


def test_a_changed_seal_is_found(exported: Path) -> None:
    lines = _lines(exported)
    place = next(place for place, line in enumerate(lines) if "seal" in line)
    lines[place]["seal"][3] = "00" * 32

    found = {finding.what for finding in verify_export(_write(exported, lines)).findings}
    assert found == {"seal_changed", "cut"}


def test_a_removed_checkpoint_is_found(exported: Path) -> None:
    lines = [
        line for line in _lines(exported) if line.get("record", {}).get("chain") != "checkpoints"
    ]
    report = verify_export(_write(exported, lines))
    assert [(f.chain, f.what) for f in report.findings] == [("checkpoints", "cut")]


def test_a_checkpoint_that_was_written_down_must_still_be_there(
    exported: Path, police: Actor, reference: str
) -> None:
    first = verify_export(exported)
    assert first.last_checkpoint is not None
    load(reference, actor=police, purpose=PURPOSE)
    assert checkpoint() == 1
    assert audit.verify(written_down=first.last_checkpoint.upper()).whole
    # The whole of what came after a checkpoint cut away, its seals and all, is a whole chain:
    # nothing but a hash kept elsewhere shows it.
    second = audit.verify().last_checkpoint
    assert verify_export(exported).whole
    cut = verify_export(exported, written_down=second)
    assert [each.what for each in cut.findings] == ["not_as_written_down"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"", 1),
        (b"nonsense\n", 1),
        (b"[]\n", 1),
        (b'{"format": "other"}\n', 1),
        (b"\xff\xfe\n", 1),
    ],
)
def test_another_kind_of_file_is_refused_in_one_line(
    tmp_path: Path, content: bytes, line: int
) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(ExportError, match=f"line {line}") as refused:
        verify_export(path)
    assert "\n" not in str(refused.value)


def test_broken_lines_are_named(exported: Path) -> None:
    whole = exported.read_text().splitlines(keepends=True)
    for broken in ('{"record": 1}', '{"seal": 1}', "{", '{"record": {}, "hash": "zz"}'):
        for place in (1, len(whole) - 2):
            lines = [*whole[:place], broken + "\n", *whole[place + 1 :]]
            changed = exported.with_name("changed.jsonl")
            changed.write_text("".join(lines))
            with pytest.raises(ExportError, match=f"line {place + 1}:"):
                verify_export(changed)


def test_an_endless_line_and_a_bottomless_record_are_refused_in_bounded_time(
    exported: Path, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match="32 MiB"):
        verify_export(Path("/dev/zero"))
    deep: Any = {}
    for _ in range(500):
        deep = {"deeper": deep}
    lines = _lines(exported)
    lines[_event_places(lines)[0]]["record"]["data"] = deep
    found = verify_export(_write(exported, lines)).findings
    assert [each.what for each in found] == ["changed"]


def test_a_file_that_breaks_off_is_not_taken_for_whole(exported: Path) -> None:
    whole = exported.read_text().splitlines(keepends=True)
    cut = exported.with_name("cut.jsonl")
    for kept in (whole[:1], whole[:-1], whole[:3], [*whole, "{}\n"]):
        cut.write_text("".join(kept))
        with pytest.raises(ExportError):
            verify_export(cut)


def test_an_export_overwrites_nothing(exported: Path) -> None:
    before = exported.read_bytes()
    with pytest.raises(ExportError, match="there already"):
        audit.export(exported)
    assert exported.read_bytes() == before


@pytest.mark.django_db(transaction=True, databases=["default", "owner"])
def test_an_event_changed_behind_the_triggers_is_found(reference: str) -> None:
    checkpoint()
    with connections["owner"].cursor() as cursor:
        cursor.execute("ALTER TABLE store_event DISABLE TRIGGER append_only")
        cursor.execute("UPDATE store_event SET happened_on = '2008-01-01' WHERE seq = 1")
        cursor.execute("ALTER TABLE store_event ENABLE ALWAYS TRIGGER append_only")

    report = audit.verify()

    assert not report.whole
    assert [(finding.seq, finding.what) for finding in report.findings] == [(1, "changed")]
