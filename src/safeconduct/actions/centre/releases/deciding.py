"""What the two people decide of a release: agreed, sent back, published, withdrawn."""

from __future__ import annotations

from safeconduct.access import Actor
from safeconduct.actions.centre.door import NotFound, entered
from safeconduct.centre.release.workflow import (
    CHECKED,
    PUBLISHED,
    REFUSED,
    RETURN_FOR,
    WITHDRAW_FOR,
    WITHDRAWN,
    NotAllowed,
    allowed,
)
from safeconduct.centre_store import releases

__all__ = [
    "RETURN_FOR",
    "WITHDRAW_FOR",
    "NotAllowed",
    "agree",
    "publish",
    "send_back",
    "withdraw",
]


def agree(release: int, *, actor: Actor) -> None:
    """`actor` has read the release and what the gate says of it, and agrees.

    Raises NotAllowed, NotFound, NoCentre; so do the others.
    """
    _take(release, CHECKED, "centre.release.check", actor, "centre_check")


def send_back(release: int, reason: str, *, actor: Actor) -> None:
    """Send a release back to who prepared it, with a reason of `RETURN_FOR`."""
    _take(release, REFUSED, "centre.release.return", actor, "centre_check", reason)


def publish(release: int, *, actor: Actor) -> None:
    """Publish what another person agreed to."""
    _take(release, PUBLISHED, "centre.release.publish", actor, "centre_release")


def withdraw(release: int, reason: str, *, actor: Actor) -> None:
    """Say that published figures no longer stand, with a reason of `WITHDRAW_FOR`."""
    _take(release, WITHDRAWN, "centre.release.withdraw", actor, "centre_release", reason)


def _take(
    release: int, state: str, deed: str, actor: Actor, purpose: str, reason: str = ""
) -> None:
    by = entered(deed, actor=actor, purpose=purpose, release=release)
    found = releases.listed(release)
    if found is None:
        raise NotFound
    allowed(found.history, state, str(by.number), reason)
    try:
        releases.step(release, state, by, reason)
    except releases.StepRefused:
        # Somebody else was faster, in the time between looking and writing.
        raise NotAllowed("state") from None
