"""Encoded persons of one source: what agencies send to the linkage unit, and nothing else.

Tokens hold no name, no date and no case: a random number a record and, for each group of fields,
a hardened Bloom filter that can be compared with another made with the same key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

# The groups of fields, each compared by itself and weighed by itself.
NAME = "name"
BIRTH = "birth"
PLACE = "place"
GROUPS: tuple[str, ...] = (NAME, BIRTH, PLACE)


@dataclass(frozen=True, slots=True)
class Bits:
    """One group of one source.

    ``words`` has shape (records, bits / 64), dtype uint64. ``known`` says, record by record,
    whether anything of the group was known: where it was not, the group weighs nothing.
    ``partial`` says where only a part was known (one word of a name, a year without its day): two
    such records can agree entirely, and it means less. None: nothing is said. The count of bits
    set tells as much, so the flag gives nothing away.
    """

    words: npt.NDArray[np.uint64]
    known: npt.NDArray[np.bool_]
    partial: npt.NDArray[np.bool_] | None = None


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one source.

    ``source`` is the name of the agency's file without its ending; ``version`` that of the
    encoding; ``key_check`` tells keys apart without revealing one, so that tokens made with
    different secrets are never compared; ``numbers`` are the random numbers of the round, as
    text, each once. ``blocks`` has, where the agency was asked for them, keyed hashes of shape
    (records,), 0 for not known: records of two sources that share none are then not compared.
    """

    source: str
    version: str
    key_check: str
    numbers: tuple[str, ...]
    groups: Mapping[str, Bits]
    blocks: Mapping[str, npt.NDArray[np.uint64]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.numbers)
