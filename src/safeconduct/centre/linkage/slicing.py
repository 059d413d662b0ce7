"""Some rows of a source."""

from __future__ import annotations

from dataclasses import replace

from safeconduct.centre.tokens import Bits, Tokens

from .weights import Numbers


def rows_of(tokens: Tokens, rows: Numbers) -> Tokens:
    """The records of ``tokens`` at ``rows``, in that order."""
    return replace(
        tokens,
        numbers=tuple(tokens.numbers[row] for row in rows.tolist()),
        groups={
            name: Bits(
                bits.words[rows],
                bits.known[rows],
                None if bits.partial is None else bits.partial[rows],
            )
            for name, bits in tokens.groups.items()
        },
        blocks={name: hashes[rows] for name, hashes in tokens.blocks.items()},
    )
