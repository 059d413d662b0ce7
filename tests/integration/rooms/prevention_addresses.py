"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

PREVENTION: dict[str, tuple[RoomWho, bool, bool]] = {
    "prevention:list": ("campaigners", True, False),
    "prevention:file": ("campaigners", True, False),
    "prevention:add": ("campaigners", True, True),
    "prevention:campaign": ("campaigners", True, False),
    "prevention:change": ("campaigners", True, True),
    "prevention:stock": ("campaigners", True, True),
    "prevention:leaflets": ("campaigners", True, False),
    "prevention:review": ("who produces the leaflet", True, True),
    "api:campaign_rows": ("campaigners", True, True),
    "api:add_campaign": ("campaigners", True, True),
    "api:leaflet_stock": ("campaigners", True, True),
    "api:note_leaflets": ("campaigners", True, True),
    "api:leaflets": ("signed in", True, False),
    "leaflet": ("everyone", True, False),
    "leaflet_in": ("everyone", True, False),
    "leaflet_pdf": ("everyone", True, False),
    "leaflet_large": ("everyone", True, False),
}
