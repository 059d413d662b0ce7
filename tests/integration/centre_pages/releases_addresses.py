"""Who is let in where, and whether GET and POST are answered at all."""

from __future__ import annotations

from tests.integration.centre_pages.who import CentreWho

RELEASES: dict[str, tuple[CentreWho, bool, bool]] = {
    "centre:releases": ("who releases", True, False),
    "centre:release": ("who releases", True, False),
    "centre:prepare_release": ("releaser", True, False),
    "centre:confirm_release": ("releaser", True, True),
    "centre:decide_release": ("checker", False, True),
    "centre:publish_release": ("releaser", False, True),
    "centre:withdraw_release": ("releaser", True, True),
    # For the data protection officer of the Centre too: test_release_pages.py.
    "centre:ledger": ("who releases", True, False),
    "centre:ledger_file": ("who releases", True, False),
    "figures:list": ("everyone", True, False),
    "figures:edition": ("everyone", True, False),
    "figures:package": ("everyone", True, False),
    "figures:file": ("everyone", True, False),
}
