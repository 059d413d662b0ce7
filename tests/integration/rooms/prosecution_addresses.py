"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

PROSECUTION: dict[str, tuple[RoomWho, bool, bool]] = {
    "prosecution:list": ("magistrates", True, False),
    "prosecution:new": ("magistrates", True, True),
    "prosecution:figures": ("federal prosecutor", True, False),
    # Whose dossier: tests/integration/prosecution.
    "prosecution:dossier": ("magistrates", True, False),
    "prosecution:part": ("magistrates", True, True),
    "prosecution:piece": ("magistrates", True, True),
    "api:dossiers": ("magistrates", True, False),
    "api:dossier": ("magistrates", True, False),
    "api:ruling": ("magistrates", False, True),
}
