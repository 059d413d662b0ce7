"""What the linkage unit does: from tokens alone, which records are one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from safeconduct.centre.encoding.tokens_file import read_tokens
from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.distinct import Distinct, distinct_persons
from safeconduct.centre.linkage.links import Links, compare, join
from safeconduct.centre.linkage.links_file import links_rows, pairs_rows, write_tables
from safeconduct.centre.linkage.review import Quality, quality

from .desks import TWICE
from .folders import Folders, send


@dataclass(frozen=True, slots=True)
class Linked:
    """The links, how good the unit believes they are, and how many persons it counts."""

    links: Links
    quality: Quality
    persons: Distinct


def link(sources: Sequence[str], folders: Folders) -> Linked:
    """Link what was sent; the links go to the Centre, the tokens stay."""
    tokens = [read_tokens(folders.unit / f"{source}.tokens") for source in sources]
    weights = carried_over(tokens[0].version, tokens[0].groups)
    once = frozenset(source for source in sources if source != TWICE)
    links = join(compare(tokens, weights, deduplicated=once))
    written = folders.unit / "links.csv"
    write_tables([(written, links_rows(links)), (folders.unit / "pairs.csv", pairs_rows(links))])
    send(written, folders.centre)
    return Linked(links, quality(links), distinct_persons(links))
