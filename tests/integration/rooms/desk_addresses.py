"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

DESK: dict[str, tuple[RoomWho, bool, bool]] = {
    "desk:list": ("desk", True, False),
    "desk:new": ("desk", True, True),
    "desk:from_mail": ("desk", True, True),
    "desk:figures": ("desk", True, False),
    "desk:figures_file": ("desk", True, False),
    "desk:manifests": ("desk", True, False),
    "desk:manifest_file": ("desk", True, False),
    "desk:request": ("desk", True, True),
    "desk:answer": ("desk", True, True),
    "desk:preview": ("desk", True, True),
    "desk:letter_text": ("desk", True, False),
    "desk:letter_mail": ("desk", True, False),
    # Two calls of one address.
    "api:desk_requests": ("desk", True, True),
    "api:desk_receive": ("desk", True, True),
    "api:desk_mail": ("desk", False, True),
    "api:desk_figures": ("desk", True, False),
}
