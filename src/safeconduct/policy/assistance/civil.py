"""Civil action (S1 3.3.3): the victim decides; the centre can bring one in its own name or in the
victim's.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from safeconduct.policy.assistance.plan import Wrong

# By the victim; by the centre in the victim's name; by the centre in its own; and the victim's
# decision to bring none.
VICTIM, FOR_VICTIM, OWN_NAME, NONE = "victim", "for_victim", "own_name", "none"
KINDS: tuple[str, ...] = (VICTIM, FOR_VICTIM, OWN_NAME, NONE)
BROUGHT = frozenset({VICTIM, FOR_VICTIM, OWN_NAME})


def check_action(
    kind: str, on: date, decided: date | None, refusals: Iterable[date], today: date
) -> None:
    """Raise Wrong for an action that cannot be brought on `on`.

    In the victim's name the centre acts only on the victim's decision, which `decided` dates; one
    that a later decision against it has overtaken (`refusals`) carries nothing. In its own name it
    asks nobody.
    """
    if on > today:
        raise Wrong("on", "not-yet")
    if kind != FOR_VICTIM:
        return
    if decided is None:
        raise Wrong("decided", "no-decision")
    if decided > on:
        raise Wrong("decided", "decided-late")
    if any(decided <= each <= on for each in refusals):
        raise Wrong("decided", "decided-against")
