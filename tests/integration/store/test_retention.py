"""What is old enough is counted, then erased; the timeline, the figures and the proof remain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from safeconduct.access.actors import Actor
from safeconduct.access.retention import SCHEDULE, period_of
from safeconduct.access.roles import CASEWORKER, DATA_PROTECTION_OFFICER
from safeconduct.store import erasing, models, retention
from safeconduct.store.attachments import add_file
from safeconduct.store.audit import verify
from safeconduct.store.checkpoints import checkpoint
from safeconduct.store.drafts import save_draft
from safeconduct.store.emergencies import accesses, break_glass
from safeconduct.store.erasures import NAME, Erasure, note, read
from safeconduct.store.finding import find
from safeconduct.store.identities import erase_identity, read_identity
from safeconduct.store.records import Names, NewEvent
from safeconduct.store.refusals import count_refusal, refusals
from safeconduct.store.timeline import append, load
from tests.integration.store.conftest import MET, NAMES, PURPOSE, WOMAN

NOW = datetime.now(UTC)


@pytest.fixture(autouse=True)
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register of this test's own."""
    path = tmp_path / NAME
    monkeypatch.setenv("SAFECONDUCT_ERASURES", str(path))
    return path


@pytest.fixture
def ended(reference: str, police: Actor) -> str:
    """A case of which nothing more is expected: she is no victim after all."""
    changed = NewEvent("assessed", MET, {"as": "not_victim", "reasons": "It was a mistake."})
    seen = load(reference, actor=police, purpose=PURPOSE).last_seen
    append(reference, [changed], actor=police, purpose=PURPOSE, last_seen=seen)
    add_file(reference, "other", "text/plain", b"words", actor=police, purpose="attachment")
    return reference


def _after(code: str, days: int = 1) -> datetime:
    return NOW + timedelta(days=period_of(code).days + days)


def _counts(now: datetime) -> dict[str, int]:
    return {each.code: each.count for each in retention.due(now) if each.count}


def test_a_dry_run_counts_and_leaves_everything(ended: str, police: Actor) -> None:
    save_draft({"said": "secret"}, actor=police, kind="first_contact")
    before = models.AuditEntry.objects.count()
    found = {each.code: each for each in retention.due(_after("identity"))}
    assert found["identity"].count == found["attachment"].count == found["draft"].count == 1
    assert found["identity"].oldest == found["draft"].oldest == date.today()
    assert found["sheet"].count == 0 and found["sheet"].oldest is None
    assert models.AuditEntry.objects.count() == before
    assert read_identity(ended, actor=police, purpose=PURPOSE) == NAMES


def test_an_open_case_is_never_old(reference: str) -> None:
    assert "identity" not in _counts(NOW + timedelta(days=100 * 365))


def test_a_day_too_early_nothing_is_erased(ended: str) -> None:
    assert "identity" not in _counts(_after("identity", days=-1))
    assert _counts(_after("identity"))["identity"] == 1


def test_the_person_of_an_ended_case_is_erased_and_the_proof_holds(
    ended: str, police: Actor, django_capture_on_commit_callbacks: Any, register: Path
) -> None:
    checkpoint()
    events = models.Event.objects.count()
    with django_capture_on_commit_callbacks(execute=True):
        done = retention.apply(_after("identity"), ["identity", "attachment"])
    assert {each.code: each.count for each in done}["identity"] == 1

    assert read_identity(ended, actor=police, purpose=PURPOSE) == Names()
    assert not find("Blessing", None, actor=police, purpose=PURPOSE)
    case = load(ended, actor=police, purpose=PURPOSE).case
    assert case.person.birth_date is None and case.person != WOMAN
    assert not models.CaseKey.objects.exists()
    assert not models.AttachmentChunk.objects.exists()
    assert models.Event.objects.count() == events
    assert verify().whole
    told = models.AuditEntry.objects.get(deed="retention.applied").details
    assert told == {"identity": 1}
    file = models.CaseFile.objects.get()
    assert Erasure(file.id, 1) in read(register)
    # Nothing is left of it to be counted.
    assert "identity" not in _counts(_after("identity"))


def test_files_go_before_the_names(ended: str, police: Actor) -> None:
    retention.apply(_after("attachment"))
    assert not models.AttachmentChunk.objects.exists()
    assert models.Attachment.objects.get().destroyed_at is not None
    assert read_identity(ended, actor=police, purpose=PURPOSE) == NAMES


def test_the_reason_of_an_emergency_goes_that_it_was_stays(
    person: Callable[..., Actor], reference: str
) -> None:
    asking = person("payoke")
    models.User.objects.filter(pk=asking.user_id).update(
        roles=[CASEWORKER, DATA_PROTECTION_OFFICER]
    )
    asking = models.User.objects.get(pk=asking.user_id).actor
    who = {"actor": asking, "purpose": "emergency"}
    break_glass(reference, sections=["person"], hours=1, reason="She is ill.", **who)
    assert [each.reason for each in accesses(**who)] == ["She is ill."]
    [gone] = retention.apply(_after("emergency_reason"), ["emergency_reason"])
    assert gone.count == 1
    assert [each.reason for each in accesses(**who)] == [""]


def test_old_refusals_keep_month_and_number_alone(police: Actor) -> None:
    for district in ("Antwerpen", "Antwerpen", "Liège"):
        count_refusal(
            happened_on=MET, district=district, channel="control", actor=police, purpose=PURPOSE
        )
    month = MET.replace(day=1)
    assert len(refusals(month, month)) == 2
    retention.apply(NOW, ["refused_detection"])
    assert refusals(month, month) == [(month, "", "", "federal_police", 3)]
    assert "refused_detection" not in _counts(NOW)


def test_every_day_only_what_was_never_a_record_unless_it_is_switched_on(
    ended: str, police: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_draft({}, actor=police, kind="first_contact")
    late = _after("identity")
    assert retention.daily(late) >= 1
    assert not models.Draft.objects.exists()
    assert read_identity(ended, actor=police, purpose=PURPOSE) == NAMES
    monkeypatch.setenv(retention.SWITCH, "on")
    retention.daily(late)
    assert read_identity(ended, actor=police, purpose=PURPOSE) == Names()


def test_notices_are_forgotten_sooner_when_they_were_read(payoke: Actor) -> None:
    for read_at in (NOW, None):
        models.Notice.objects.create(
            agency="payoke", kind="x", created_at=NOW, acknowledged_at=read_at
        )
    assert "notice_read" not in _counts(NOW)
    retention.apply(_after("notice_read"))
    assert models.Notice.objects.get().acknowledged_at is None
    retention.apply(_after("notice"))
    assert not models.Notice.objects.exists()


def test_every_class_can_be_counted_and_ended(db: None) -> None:
    assert [each.code for each in retention.due(NOW)] == [each.code for each in SCHEDULE]
    assert [each.count for each in retention.apply(NOW)].count(0) >= len(SCHEDULE) - 2


# ── The register ──────────────────────────────────────────────────────────────────────────────


def test_an_erasure_by_an_agency_stands_in_the_register(
    reference: str, police: Actor, django_capture_on_commit_callbacks: Any, register: Path
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        erase_identity(reference, actor=police, purpose=PURPOSE)
    file = models.CaseFile.objects.get()
    assert read(register) == {Erasure(file.id, 1)}
    assert register.stat().st_mode & 0o777 == 0o600
    assert "Eze" not in register.read_text()
    register.unlink()
    assert erasing.complete() == 1
    assert erasing.complete() == 0
    assert read(register) == {Erasure(file.id, 1)}


def test_what_the_register_names_is_erased_again(reference: str, police: Actor) -> None:
    file = models.CaseFile.objects.get()
    elsewhere = Erasure(UUID(int=7), 1)
    assert erasing.repeat([Erasure(file.id, 1), elsewhere]) == 1
    assert read_identity(reference, actor=police, purpose=PURPOSE) == Names()
    assert erasing.repeat([Erasure(file.id, 1), elsewhere]) == 0
    assert verify().whole


def test_a_half_written_last_line_is_no_harm(register: Path) -> None:
    first, second = Erasure(UUID(int=1), 1), Erasure(UUID(int=2))
    note([first])
    with register.open("a") as out:
        out.write("case 0000")
    assert read(register) == {first}
    assert note([first, second]) == 1
    assert read(register) == {first, second}


def test_the_sheet_of_codes_and_the_reasons_go_with_the_person(
    reference: str, police: Actor
) -> None:
    sheet = models.PaperSheet.objects.create(
        case=models.CaseFile.objects.get(),
        language="en",
        agency="federal_police",
        issued_by_id=police.user_id,
        issued_at=NOW,
        expires_at=NOW + timedelta(days=90),
    )
    erase_identity(reference, actor=police, purpose=PURPOSE)
    sheet.refresh_from_db()
    assert sheet.revoked_at is not None
