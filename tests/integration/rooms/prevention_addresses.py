"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

PREVENTION: dict[str, tuple[RoomWho, bool, bool]] = {
    "leaflet": ("everyone", True, False),
    "leaflet_in": ("everyone", True, False),
    "leaflet_pdf": ("everyone", True, False),
    "leaflet_large": ("everyone", True, False),
}
