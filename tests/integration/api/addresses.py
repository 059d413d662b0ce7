"""Who is let in to the calls on sharing and on who looked, and whether they read and write."""

from __future__ import annotations

from typing import Any

SHARED: dict[str, tuple[Any, ...]] = {
    "api:referrals": ("related",),
    "api:answer_referral": ("related", False, True),
    "api:consents": ("related",),
    "api:withdraw_consent": ("related", False, True),
    "api:history": ("overseeing",),
}
