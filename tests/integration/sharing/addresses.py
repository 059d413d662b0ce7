"""The addresses of sharing: who is let in, and what each needs to be asked for.

Who among those concerned is let in to which stands in `test_pages`.
"""

from __future__ import annotations

from typing import Any, Literal
from uuid import uuid4

Who = Literal["related", "signed in", "concerned"]

# name → who is let in, whether GET and whether POST is answered at all.
SHARING: dict[str, tuple[Who, bool, bool]] = {
    "sharing:case": ("related", True, False),
    "sharing:referral": ("concerned", True, True),
    "sharing:give_consent": ("concerned", True, True),
    "sharing:consent": ("concerned", True, True),
    "sharing:threat": ("concerned", True, True),
    "sharing:ask_identity": ("concerned", True, True),
    "shared:mine": ("signed in", True, False),
    "shared:manifest": ("concerned", True, False),
    "shared:manifest_file": ("concerned", True, False),
    "shared:acknowledge": ("concerned", False, True),
    "emergency:list": ("concerned", True, False),
    "emergency:new": ("concerned", True, True),
    "emergency:end": ("concerned", False, True),
    "emergency:decide": ("concerned", True, True),
}
_NUMBERS = {
    "sharing:consent": "consent_id",
    "shared:manifest": "manifest_id",
    "shared:manifest_file": "manifest_id",
    "shared:acknowledge": "consent_id",
    "emergency:end": "access_id",
    "emergency:decide": "request_id",
}


def asked_for(name: str, reference: str) -> dict[str, Any]:
    """What the address `name` needs, for the case `reference`; of all else, what is not there."""
    asked: dict[str, Any] = {"reference": reference} if name.startswith("sharing:") else {}
    if name in _NUMBERS:
        asked[_NUMBERS[name]] = uuid4()
    if name == "sharing:referral":
        asked["event_id"] = "e1"
    return asked
