"""What the linkage unit does: from tokens alone, which records are one person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from safeconduct.centre.encoding.tokens_file import read_tokens
from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.distinct import Distinct, distinct_persons
from safeconduct.centre.linkage.links import Links, compare, join
from safeconduct.centre.linkage.links_file import (
    links_rows,
    pairs_rows,
    review_rows,
    write_tables,
)
from safeconduct.centre.linkage.review import Answer, Quality, reviewed, sample

from .desks import TWICE
from .folders import Folders, send

ASKED = 100
"""How many pairs the agencies that own the records are asked to look at."""


@dataclass(frozen=True, slots=True)
class Linked:
    """The links, how good the unit believes they are, how many persons it counts, and how many
    pairs the agencies looked at and said to be the same person."""

    links: Links
    quality: Quality
    persons: Distinct
    asked: int
    same: int


def link(sources: Sequence[str], folders: Folders, same: Callable[[str, str], bool]) -> Linked:
    """Link what was sent; the links go to the Centre, the tokens stay.

    ``same``: what the agencies answer of two of their numbers, each beside its own map.
    """
    tokens = [read_tokens(folders.unit / f"{source}.tokens") for source in sources]
    weights = carried_over(tokens[0].version, tokens[0].groups)
    once = frozenset(source for source in sources if source != TWICE)
    compared = compare(tokens, weights, deduplicated=once)
    first = join(compared)
    number = [number for source in tokens for number in source.numbers]
    asked = [(int(first.a[at]), int(first.b[at])) for at in sample(first, ASKED).tolist()]
    answers = [((a, b), same(number[a], number[b])) for a, b in asked]
    header, *review = review_rows(first, ASKED)
    said = [(Answer.SAME if answer else Answer.DIFFERENT).value for _, answer in answers]
    answered = [header, *((*row[:-1], word) for row, word in zip(review, said, strict=True))]
    links, sure = reviewed(compared, answers)
    written = folders.unit / "links.csv"
    write_tables(
        [
            (written, links_rows(links)),
            (folders.unit / "pairs.csv", pairs_rows(links)),
            (folders.unit / "review.csv", answered),
        ]
    )
    send(written, folders.centre)
    count = sum(answer for _, answer in answers)
    return Linked(links, sure, distinct_persons(links), len(answers), count)
