"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

COORDINATION: dict[str, tuple[RoomWho, bool, bool]] = {
    "coordination:overview": ("who meets", True, False),
    "coordination:recommendations": ("policy officers", True, False),
    "coordination:recommendation": ("policy officers", True, False),
    "coordination:answer": ("policy officers", True, True),
    "coordination:effect": ("policy officers", True, True),
    "coordination:plans": ("policy officers", True, False),
    "coordination:draw_up": ("planners", True, True),
    "coordination:plan": ("policy officers", True, False),
    "coordination:add_goal": ("planners", True, True),
    "coordination:add_progress": ("policy officers", True, True),
    "coordination:body": ("who meets", True, False),
    "coordination:convene": ("who meets", True, True),
    "coordination:meeting": ("who meets", True, False),
    "coordination:calendar": ("who meets", True, False),
    "coordination:agenda": ("who meets", True, True),
    "coordination:hold": ("who meets", True, True),
    "coordination:move": ("who meets", True, True),
    "coordination:call_off": ("who meets", True, True),
    "coordination:minutes": ("who meets", True, True),
    "coordination:versions": ("who meets", True, False),
    "coordination:decide": ("who meets", True, True),
    "coordination:ask": ("who meets", True, True),
    "coordination:recommend": ("who meets", True, True),
    "coordination:finish": ("who meets", True, True),
    "api:clocks": ("who meets", True, False),
    "api:meetings": ("who meets", True, True),
    "api:convene": ("who meets", True, True),
    "api:move": ("who meets", False, True),
    "api:one_meeting": ("who meets", True, False),
}
