"""Every page of the Centre: who is let in, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.centre_pages.analyses_addresses import ANALYSES
from tests.integration.centre_pages.deliveries_addresses import DELIVERIES
from tests.integration.centre_pages.releases_addresses import RELEASES
from tests.integration.centre_pages.who import CentreWho

__all__ = ["CENTRE", "CentreWho"]

CENTRE: dict[str, tuple[CentreWho, bool, bool]] = {**DELIVERIES, **ANALYSES, **RELEASES}
