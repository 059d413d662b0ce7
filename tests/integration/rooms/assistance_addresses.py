"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

ASSISTANCE: dict[str, tuple[RoomWho, bool, bool]] = {
    "assistance:plans": ("centre", True, False),
    "assistance:contact": ("centre on the leaflet", True, True),
    "assistance:figures": ("who coordinates the centres", True, False),
    "assistance:figures_table": ("who coordinates the centres", True, False),
    "assistance:plan": ("sheltering", True, False),
    "assistance:terms": ("sheltering", True, True),
    "assistance:print": ("sheltering", True, False),
    "assistance:pdf": ("sheltering", True, False),
    "assistance:new_goal": ("sheltering", True, True),
    "assistance:goal": ("sheltering", True, True),
    "assistance:new_step": ("sheltering", True, True),
    "assistance:step": ("sheltering", True, True),
    "assistance:wording": ("sheltering", True, True),
    "assistance:consent": ("sheltering", True, True),
    "assistance:lawyer": ("sheltering", True, True),
    "assistance:action": ("sheltering", True, True),
    "assistance:withdraw": ("sheltering", False, True),
    "shelters:places": ("centre", True, True),
    "api:read_plan": ("sheltering", True, False),
    "api:end_step": ("sheltering", False, True),
    "api:assistance_figures": ("who coordinates the centres", True, False),
}
