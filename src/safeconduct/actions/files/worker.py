"""The program that opens files from outside: alone, with little memory and little time.

Reads the file from standard input; writes one line of JSON, then the clean file. Started by
`cleaning`; what brings it down takes nothing else along.
"""

from __future__ import annotations

import json
import resource
import sys

# Enough for the largest picture that is taken, unpacked twice; in bytes, and in seconds.
MEMORY = 1024 * 1024 * 1024
SECONDS = 30


def main() -> None:
    """Clean the file on standard input."""
    data = sys.stdin.buffer.read()
    try:
        media_type, clean = _clean(data)
        answer = {"media_type": media_type}
    except MemoryError:
        answer, clean = {"refused": "too-complex"}, b""
    except ValueError as refused:
        answer, clean = {"refused": getattr(refused, "reason", "unreadable")}, b""
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii") + b"\n" + clean)


def _clean(data: bytes) -> tuple[str, bytes]:
    # Imported under the limits: what they load counts too.
    from safeconduct.actions.files import kinds

    media_type = kinds.kind_of(data)
    if media_type == kinds.PDF:
        from safeconduct.actions.files.documents import rewritten

        return media_type, rewritten(data)
    if media_type == kinds.TEXT:
        from safeconduct.actions.files.texts import plain

        return media_type, plain(data)
    from safeconduct.actions.files.pictures import redrawn

    return media_type, redrawn(data, media_type)


def limit() -> None:
    """Take this process's own rights to memory, time, files and a picture of its memory away."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    limit()
    main()
