"""Having a file cleaned by a program of its own, and scanned where somebody named a scanner."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import threading
from dataclasses import dataclass

from safeconduct.access.files import MOST_BYTES
from safeconduct.actions.files.kinds import ENDINGS, REASONS, Refused

# A command that reads a file from standard input and ends with 0 when it found nothing, with 1
# when it found something, such as ``clamdscan --no-summary -``. Without one, nothing is scanned.
SCANNER = "SAFECONDUCT_SCANNER"
_SCAN_SECONDS = 60
_CLEAN_SECONDS = 45
# Each takes up to a gigabyte for a moment.
_AT_ONCE = threading.BoundedSemaphore(2)


@dataclass(frozen=True, slots=True)
class CleanFile:
    """A file made anew: its media type, one of those allowed, and its content."""

    media_type: str
    content: bytes


def cleaned(data: bytes) -> CleanFile:
    """Return `data` as a harmless file of the same kind. Raises Refused with the reason."""
    if not data:
        raise Refused("empty")
    if len(data) > MOST_BYTES:
        raise Refused("too-large")
    _scan(data)
    with _AT_ONCE:
        head, content = _by_worker(data)
    media_type = head.get("media_type")
    if media_type not in ENDINGS:
        reason = str(head.get("refused"))
        raise Refused(reason if reason in REASONS else "unreadable")
    if len(content) > MOST_BYTES:
        raise Refused("too-large")
    return CleanFile(media_type, content)


def _by_worker(data: bytes) -> tuple[dict[str, str], bytes]:
    """What the worker answers. One that was stopped for its memory or time had too much to do."""
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-m", "safeconduct.actions.files.worker"],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_CLEAN_SECONDS,
            check=False,
            # It knows nothing of this program: no keys, no address of the database.
            env={},
            cwd="/",
            start_new_session=True,
        )
    except subprocess.TimeoutExpired:
        raise Refused("too-complex") from None
    head, line, content = done.stdout.partition(b"\n")
    if done.returncode != 0 or not line:
        raise Refused("too-complex" if done.returncode < 0 else "unreadable")
    return json.loads(head), content


def _scan(data: bytes) -> None:
    command = shlex.split(os.environ.get(SCANNER, ""))
    if not command:
        return
    try:
        done = subprocess.run(  # noqa: S603 - the operator's own command, no shell
            command,
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SCAN_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        raise Refused("not-scanned") from None
    if done.returncode == 1:
        raise Refused("infected")
    # A scanner that fails has found nothing out.
    if done.returncode != 0:
        raise Refused("not-scanned")
