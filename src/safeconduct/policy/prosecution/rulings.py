"""Which rulings on suspects the residence procedure of the victims is told (P-7, D-4).

Charges and a conviction open it whoever they are of: one suspect is enough. An acquittal, or the
end of the proceedings, closes something only once it holds for every suspect and nobody was
convicted.
"""

from __future__ import annotations

from collections.abc import Iterable, Set

CONVICTED, NOT_CONVICTED, ENDED = "convicted", "not_convicted", "ended"
_LETS_GO = frozenset({NOT_CONVICTED, ENDED})


def reaches_cases(
    what: str, of: Set[str], every: Set[str], before: Iterable[tuple[str, Set[str]]]
) -> bool:
    """Whether the ruling `what` on the suspects `of` is told to the cases of the victims.

    `of` empty: it is of all, said of the proceedings as a whole. `every` are the suspects of the
    dossier, `before` the earlier rulings with theirs.
    """
    if what not in _LETS_GO or not of:
        return True
    let_go = set(of)
    for ruling, whom in before:
        if ruling == CONVICTED:
            return False
        if ruling in _LETS_GO:
            let_go |= whom or every
    return every <= let_go
