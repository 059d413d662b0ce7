"""Every page of the rooms around the cases: who of the cast is let in, and whether GET and POST are
answered at all.
"""

from __future__ import annotations

from tests.integration.rooms.assistance_addresses import ASSISTANCE
from tests.integration.rooms.coordination_addresses import COORDINATION
from tests.integration.rooms.desk_addresses import DESK
from tests.integration.rooms.exchange_addresses import EXCHANGE
from tests.integration.rooms.inspection_addresses import INSPECTION
from tests.integration.rooms.prevention_addresses import PREVENTION
from tests.integration.rooms.prosecution_addresses import PROSECUTION
from tests.integration.rooms.reports_addresses import REPORTS
from tests.integration.rooms.who import RoomWho

__all__ = ["ROOMS", "RoomWho"]

ROOMS: dict[str, tuple[RoomWho, bool, bool]] = {
    **ASSISTANCE,
    **PROSECUTION,
    **COORDINATION,
    **INSPECTION,
    **PREVENTION,
    **REPORTS,
    **DESK,
    **EXCHANGE,
}
