"""In which keyed blocks a record stands, for unions too large to compare all with all.

Each key gives a record one of `BUCKETS` values, under a sub-key of its own; only records that share
a value of one key at least are compared. A value is a hash taken short, so that what is rare stands
in one bucket with other rare things; what is common shows all the same how common it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from .births import Birth
from .keys import keyed
from .names import name_words, sounds_of
from .recipe import SEX

BAND = 2
"""Years of birth in a band. Bands lie in two ways, so that a year and the next share one."""

BUCKETS = 4095
"""The values of a key, from 1; 0 is not known."""

YEARS, BETWEEN, FIRST, LAST, PLACE = "years", "years_between", "sound", "sound_other", "place"
BLOCKS = (YEARS, BETWEEN, FIRST, LAST, PLACE)
"""The keys: year band and sex, in both ways; of the sounds of a name's words the one whose hash is
least and the one whose hash is greatest, so that both words of a name of two stand in a block
whatever their order; and all of the place that is known beside the sex."""


class BlockKeys:
    """The blocks of records under one key; what occurs again is worked out once."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._sounds: Callable[[tuple[str, ...]], tuple[int, int]] = cache(self._of_names)
        self._bucket: Callable[[str], int] = cache(self._hashed)

    def of(
        self, names: tuple[str, ...], birth: Birth | None, other: Sequence[tuple[str, str]]
    ) -> tuple[int, ...]:
        """The value of each of `BLOCKS` for one record, 0 where it is not known."""
        told: Mapping[str, str] = dict(other)
        place = " ".join(f"{feature}={told[feature]}" for feature in sorted(told) if feature != SEX)
        bands = [0, 0]
        if birth is not None and SEX in told:
            bands = [
                self._bucket(f"{way} {(birth.year + way) // BAND} {told[SEX]}") for way in (0, 1)
            ]
        return (*bands, *self._sounds(names), self._bucket(f"place {place}") if place else 0)

    def _of_names(self, parts: tuple[str, ...]) -> tuple[int, int]:
        words = sorted({word for part in parts for word in name_words(part)})
        sounds = set(sounds_of(words)) - {""}
        if not sounds:
            return 0, 0
        by_hash = sorted(sounds, key=lambda sound: keyed(self._key, f"order {sound}"))
        return self._bucket(f"least {by_hash[0]}"), self._bucket(f"greatest {by_hash[-1]}")

    def _hashed(self, text: str) -> int:
        return 1 + int.from_bytes(keyed(self._key, text)[:8], "little") % BUCKETS
