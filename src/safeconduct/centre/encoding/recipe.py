"""How many bits each feature sets, chosen by measuring links and attacks (bench/linkage)."""

from __future__ import annotations

from safeconduct.centre.tokens import BIRTH, NAME, PLACE

from .births import DAY, EITHER, MONTH, NEAR_YEAR, YEAR
from .filters import Shape
from .names import BIGRAM, CONSONANT_BIGRAM, CONSONANTS, PARTICLE, SOUND

NATIONALITY, SEX, LOCALITY = "nat", "sex", "loc"
"""The features of the third group."""

SPREAD = 4
"""The bits joined into one. With fewer, who knows the persons finds them again by likeness."""

SHAPES = {
    NAME: Shape(
        1024,
        {BIGRAM: 4, CONSONANT_BIGRAM: 3, CONSONANTS: 3, SOUND: 6, PARTICLE: 2},
        SPREAD,
    ),
    BIRTH: Shape(256, {YEAR: 8, NEAR_YEAR: 4, MONTH: 8, DAY: 12, EITHER: 2}, SPREAD),
    PLACE: Shape(256, {NATIONALITY: 12, SEX: 4, LOCALITY: 2}, SPREAD),
}
