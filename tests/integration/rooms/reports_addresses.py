"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

REPORTS: dict[str, tuple[RoomWho, bool, bool]] = {
    "reports:room": ("reporters", True, False),
    "reports:begin": ("reporters", True, True),
    "reports:draft": ("reporters", True, False),
    "reports:preview": ("reporters", True, False),
    "reports:preview_paper": ("reporters", True, False),
    "reports:move_on": ("reporters", False, True),
    "reports:propose": ("reporters", True, True),
    "reports:publish": ("reporters", True, True),
    "reports:figures": ("reporters", True, True),
    "reports:text": ("reporters", True, True),
    "reports:phenomenon": ("who draws the picture", True, False),
    # What was published is everybody's.
    "reports:list": ("everyone", True, False),
    "reports:report": ("everyone", True, False),
    "reports:edition": ("everyone", True, False),
    "reports:package": ("everyone", True, False),
    "reports:file": ("everyone", True, False),
    "api:list_reports": ("everyone", True, False),
    "api:read_report": ("everyone", True, False),
}
