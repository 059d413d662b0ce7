"""The command line in this process: quick, and with nothing of pytest between."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from safeconduct.cli import main


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)

    def answers(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    def faults(self) -> list[str]:
        return self.err.splitlines()


def run(*arguments: str, stdin: bytes | str = b"") -> Ended:
    """`safeconduct` with these arguments, `stdin` on its standard input."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n") for _ in range(2))
    with (
        redirect_stdout(out),
        redirect_stderr(err),
        patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), "utf-8")),
    ):
        code = main(arguments)
    return Ended(code, _written(out), _written(err))


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()


def lines(values: Iterable[Any]) -> str:
    """JSON Lines."""
    return "".join(json.dumps(value) + "\n" for value in values)


def event(name: str, kind: str, day: str, agency: str = "payoke", **data: Any) -> dict[str, Any]:
    """An event, recorded in the evening of the day it happened."""
    recorded = f"{day}T20:00:00+01:00"
    return {
        "id": name,
        "type": kind,
        "happened_on": day,
        "recorded_at": recorded,
        "agency": agency,
        "data": data,
    }


def case(*events: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The case of a Nigerian woman met at a control in Antwerp on 1 February 2008."""
    met = (
        event("e1", "detected", "2008-02-01", "federal_police", channel="control"),
        event("e2", "assessed", "2008-02-01", "federal_police", **{"as": "victim"}),
    )
    person = {
        "birth_date": "1988-05-01",
        "unaccompanied": False,
        "nationalities": ["NGA"],
        "residence_status": "illegal",
    }
    whole = {
        "case": "c-001",
        "person": person,
        "offence": "trafficking",
        "events": [*met, *events],
    }
    return whole | changes


def in_reflection() -> dict[str, Any]:
    """The same case after the 45-day document was issued on 10 February 2008."""
    return case(
        event("e3", "referred", "2008-02-02", "federal_police", centre="payoke"),
        event("e4", "guidance_started", "2008-02-02", centre="payoke"),
        event("e5", "contact_broken", "2008-02-03"),
        event(
            "e6",
            "document_issued",
            "2008-02-10",
            "immigration_office",
            document="reflection_order",
        ),
    )
