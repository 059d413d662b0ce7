"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

PROSECUTION: dict[str, tuple[RoomWho, bool, bool]] = {}
