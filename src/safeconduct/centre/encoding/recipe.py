"""How many bits each feature sets, chosen by measuring links and attacks (bench/linkage)."""

from __future__ import annotations

from safeconduct.centre.tokens import BIRTH, NAME, PLACE

from .births import DAY, EITHER, MONTH, NEAR_YEAR, YEAR
from .filters import Shape
from .names import BIGRAM, CONSONANT_BIGRAM, CONSONANTS, PARTICLE, SOUND

NATIONALITY, SEX, LOCALITY = "nat", "sex", "loc"
"""The features of the third group."""

SPREAD = 4
"""The bits joined into one. It protects only where filters are dense: with a quarter of the weights
below, an attacker who knows the persons finds 98 in 100 again by likeness of names, with these 3 to
5 (500 persons, bench/linkage/attack.py)."""

SHAPES = {
    NAME: Shape(
        1024,
        {BIGRAM: 12, CONSONANT_BIGRAM: 12, CONSONANTS: 16, SOUND: 32, PARTICLE: 8},
        SPREAD,
    ),
    BIRTH: Shape(512, {YEAR: 24, NEAR_YEAR: 18, MONTH: 18, DAY: 24, EITHER: 18}, SPREAD),
    PLACE: Shape(256, {NATIONALITY: 32, SEX: 16, LOCALITY: 8}, SPREAD),
}
