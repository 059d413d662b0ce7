"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.rooms.who import RoomWho

EXCHANGE: dict[str, tuple[RoomWho, bool, bool]] = {
    "exchange:give": ("related", True, True),
    "exchange:take": ("who meets victims", True, True),
    # Two calls of one address.
    "api:htcds_preview": ("related", True, True),
    "api:htcds_give": ("related", True, True),
    "api:htcds_take": ("who meets victims", False, True),
}
