"""The record in a second place: brought there whole, in order, and proved where it lies."""

from __future__ import annotations

import hashlib
import logging
import threading
from base64 import b64decode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from safeconduct.access.actors import Actor
from safeconduct.store import signing
from safeconduct.store.checkpoints import checkpoint
from safeconduct.store.exports import segment_name
from safeconduct.store.recording import AGAIN, EVERY, Recorder
from safeconduct.store.shipping import SINK, ship
from safeconduct.store.signatures import Signature, verify
from safeconduct.store.sinks import SHIPMENT, ShippingError
from safeconduct.store.timeline import load
from safeconduct.store.verification import verify_export

NOW = datetime(2008, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    folder = tmp_path / "second"
    folder.mkdir()
    return folder


@pytest.fixture
def looks(reference: str, police: Actor) -> Iterator[None]:
    """Three checkpoints, each after a look."""
    for _ in range(3):
        load(reference, actor=police, purpose="case_work")
        assert checkpoint()
    yield


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _found(folder: Path) -> set[str]:
    report = verify_export(folder, public_keys=[signing.public_key()])
    return {finding.what for finding in report.findings}


def test_each_checkpoint_arrives_once_and_the_folder_proves_itself(
    looks: None, second: Path, reference: str, police: Actor
) -> None:
    assert ship(str(second)) == 3
    assert ship(str(second)) == 0
    assert _names(second) == [segment_name(number) for number in (1, 2, 3)]
    first = (second / segment_name(1)).read_bytes()

    load(reference, actor=police, purpose="case_work")
    checkpoint()
    assert ship(str(second)) == 1
    assert (second / segment_name(1)).read_bytes() == first

    report = verify_export(second, public_keys=[signing.public_key()])
    assert report.whole and report.held_against and report.unsealed == 0
    assert (report.cases, report.events, report.entries, report.checkpoints) == (1, 2, 5, 4)
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in second.iterdir())


def test_what_is_missing_or_changed_there_is_found_there(looks: None, second: Path) -> None:
    ship(str(second))
    middle = second / segment_name(2)
    whole = middle.read_bytes()
    middle.write_bytes(whole.replace(b"case.read", b"case.sold"))
    assert "changed" in _found(second)
    middle.unlink()
    assert {"gap"} <= _found(second)
    # What was lost there is shipped again.
    assert ship(str(second)) > 0
    assert _found(second) == set()


def test_a_place_that_is_not_there_is_not_made(looks: None, tmp_path: Path) -> None:
    with pytest.raises(ShippingError, match="mount it first"):
        ship(str(tmp_path / "unmounted"))
    assert not (tmp_path / "unmounted").exists()


@pytest.mark.parametrize(
    "address",
    ["http://example.org/record", "https://user:secret@example.org/", "https://example.org/?t=1"],
)
def test_an_address_in_the_clear_or_with_a_password_is_refused(looks: None, address: str) -> None:
    with pytest.raises(ShippingError) as refused:
        ship(address)
    assert "secret" not in str(refused.value)


class Far(BaseHTTPRequestHandler):
    """A second system: keeps what it is given, once, and answers what it was told to."""

    folder: Path
    answer = 0

    def do_HEAD(self) -> None:
        self._end(200 if (self.folder / self.path[1:]).exists() else 404)

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        signed = Signature(
            self.headers["Safeconduct-Key"], b64decode(self.headers["Safeconduct-Signature"])
        )
        keys = {signing.key_id(): signing.public_key()}
        if not verify(hashlib.sha256(body).digest(), signed, kind=SHIPMENT, keys=keys):
            self._end(403)
        elif self.answer:
            self._end(self.answer)
        else:
            path = self.folder / self.path[1:]
            there = path.exists()
            if not there:
                path.write_bytes(body)
            self._end(412 if there else 201)

    def _end(self, status: int) -> None:
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the test looks at what was kept."""


@pytest.fixture
def far(second: Path) -> Iterator[tuple[str, type[Far]]]:
    handler = type("Handler", (Far,), {"folder": second})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", handler
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_address_takes_them_signed_and_in_order(
    looks: None, second: Path, far: tuple[str, type[Far]], reference: str, police: Actor
) -> None:
    address, handler = far
    for refusal in (500, 302):
        handler.answer = refusal
        with pytest.raises(ShippingError, match=str(refusal)):
            ship(address)
        assert _names(second) == []
    handler.answer = 0
    assert ship(address) == 3
    load(reference, actor=police, purpose="case_work")
    checkpoint()
    assert ship(f"{address}/") == 1
    assert ship(address) == 0
    assert _found(second) == set()


def test_the_caretaker_seals_every_hour_and_ships_until_it_is_there(
    reference: str,
    police: Actor,
    second: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    away = second.with_name("away")
    monkeypatch.setenv(SINK, str(away))
    recorder = Recorder()
    with caplog.at_level(logging.WARNING):
        recorder.look_after(NOW)
        recorder.look_after(NOW + timedelta(minutes=1))
    assert caplog.text.count("is not shipped") == 1
    second.rename(away)
    recorder.look_after(NOW + AGAIN)
    assert _names(away) == [segment_name(1)]

    load(reference, actor=police, purpose="case_work")
    recorder.look_after(NOW + timedelta(minutes=30))
    assert len(_names(away)) == 1
    recorder.look_after(NOW + EVERY)
    assert len(_names(away)) == 2
    assert _found(away) == set()
