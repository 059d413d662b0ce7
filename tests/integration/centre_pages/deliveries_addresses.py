"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.centre_pages.who import CentreWho

DELIVERIES: dict[str, tuple[CentreWho, bool, bool]] = {
    "centre:home": ("Centre", True, False),
    "centre:deliveries": ("analyst", True, False),
    "centre:delivery": ("analyst", True, False),
    "centre:upload": ("analyst", True, True),
    "centre:import_cube": ("analyst", True, True),
    "centre:cubes": ("analyst", True, False),
    "centre:cube": ("analyst", True, False),
    "centre:rounds": ("linkage officer", True, False),
    "centre:round": ("linkage officer", True, False),
    "centre:return_links": ("linkage officer", True, True),
    "centre:keys": ("key officer", True, True),
    # For the data protection officers of the Centre's bodies too: test_links_and_keys.py.
    "centre:key_protocol": ("key officer", True, False),
    "centre:key_protocol_file": ("key officer", True, False),
}
