"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

INSPECTION: dict[str, tuple[RoomWho, bool, bool]] = {
    "inspection:year": ("inspectors", True, False),
    "inspection:controls": ("inspectors", True, False),
    "inspection:waiting": ("inspectors", True, False),
    "inspection:plan": ("inspectors in a district", True, True),
    "inspection:control": ("inspectors", True, False),
    "inspection:record": ("inspectors", True, True),
    "inspection:meet": ("inspectors", False, True),
    "inspection:risk": ("inspectors", True, False),
    "inspection:proposal": ("inspectors", True, False),
    "inspection:adopt": ("inspectors", False, True),
    "api:inspection_controls": ("inspectors", True, True),
    "api:inspection_plan": ("inspectors", True, True),
    "api:inspection_programmes": ("inspectors", True, False),
    "api:inspection_result": ("inspectors", False, True),
    "api:inspection_risk": ("inspectors", True, False),
}
