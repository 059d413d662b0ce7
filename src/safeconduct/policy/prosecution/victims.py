"""PR-6: the person is first of all a victim, even if they broke Belgian law."""

from __future__ import annotations

from collections.abc import Iterable

# What S1 3.2.2 names ("illegal residence situation", "social security legislation, …") and what
# people are made to do in the same way.
DURESS = ("illegal_stay", "social_security", "undeclared_work", "false_papers", "forced_offence")


def flags(residence_status: str, recorded: Iterable[str]) -> tuple[str, ...]:
    """The offences of a victim that PR-6 speaks of, in the order of `DURESS`.

    `residence_status` is what the magistrate is shown of it, blank for nothing; `recorded` are the
    offences the dossier names.
    """
    there = set(recorded)
    if residence_status == "illegal":
        there.add("illegal_stay")
    return tuple(each for each in DURESS if each in there)
