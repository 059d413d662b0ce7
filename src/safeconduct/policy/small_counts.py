"""Which counts of persons or files are not told: the one rule of every room's own figures.

Publishing what could identify a victim is an offence (art. 433novies/1 of the Penal Code), and of
one to four somebody who knows the service knows who they are. What the Centre releases is
protected otherwise (`safeconduct.centre.release`).
"""

from __future__ import annotations

FEWEST = 5
"""The smallest count that is told, beside none."""


def few(count: int) -> bool:
    """Whether `count` is one to four: not told. That there is none is."""
    return 0 < count < FEWEST
