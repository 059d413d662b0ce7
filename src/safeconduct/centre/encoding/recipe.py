"""How many bits each feature sets, chosen by measuring links and attacks (bench/linkage)."""

from __future__ import annotations

from safeconduct.centre.tokens import BIRTH, NAME, PLACE

from .births import DAY, EITHER, MONTH, NEAR_YEAR, YEAR
from .filters import Shape
from .names import BIGRAM, CONSONANT_BIGRAM, CONSONANTS, PARTICLE, SOUND

NATIONALITY, SEX, LOCALITY = "nat", "sex", "loc"
"""The features of the third group."""

SHAPES = {
    NAME: Shape(
        1024,
        {BIGRAM: 12, CONSONANT_BIGRAM: 12, CONSONANTS: 16, SOUND: 32, PARTICLE: 8},
        spread=4,
    ),
    BIRTH: Shape(512, {YEAR: 32, NEAR_YEAR: 32, MONTH: 16, DAY: 26, EITHER: 18}, spread=6),
    PLACE: Shape(256, {NATIONALITY: 32, SEX: 32, LOCALITY: 8}, spread=6),
}
"""The three groups. Joining bits protects only where filters are dense: with a quarter of the
weights of names, an attacker who knows the persons finds 98 in 100 again by likeness, with these 3
to 5 (500 persons, bench/linkage/attack.py). Births and places, of which there are few, are joined
more often: what is shared by strangers, a sex, a nationality or a year, no longer shows. The years
weigh most, so that a year alone is still found beside a whole date."""
