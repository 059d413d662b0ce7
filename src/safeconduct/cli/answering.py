"""From the items of an input to answers on standard output, in order, in chunks."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from .guard import ANSWERED, WRONG_INPUT
from .printing import print_json
from .source import Source

Item = TypeVar("Item")
Answer = Mapping[str, Any]

FIRST_CHUNK, LARGEST_CHUNK = 64, 2048
"""Items answered together: few at first, so that the first answers come at once."""
CHUNK_BYTES = 4 * 1024 * 1024
"""Items of so much JSON are answered together at most, so that memory stays bounded."""


def answer_all(
    source: Source[Item],
    one: Callable[[Item], Answer],
    many: Callable[[list[Item]], Iterable[Answer]],
    text: Callable[[Answer], str] | None,
) -> int:
    """Print the answer to every item of `source`; the exit code.

    `one` answers when the whole input is one value, `many` answers lines. `text` turns an answer
    into text for people; None prints JSON, an answer a line (one answer on a terminal: indented).
    """
    # A case is read into thousands of small objects, none of which refers back to another: looking
    # for circles among them takes as long as reading them, and a chunk is let go before the next.
    gc.disable()
    for chunk in _chunks(source.items()):
        answers = [one(item) for item in chunk] if source.single else many(chunk)
        if text is None:
            print_json(answers, one=source.single)
        else:
            sys.stdout.writelines(map(text, answers))
            sys.stdout.flush()
    return WRONG_INPUT if source.faults else ANSWERED


def _chunks(items: Iterator[tuple[Item, int]]) -> Iterator[list[Item]]:
    chunk: list[Item] = []
    weight, full = 0, FIRST_CHUNK
    for item, size in items:
        chunk.append(item)
        weight += size
        if len(chunk) >= full or weight >= CHUNK_BYTES:
            yield chunk
            chunk, weight, full = [], 0, min(full * 2, LARGEST_CHUNK)
    if chunk:
        yield chunk
