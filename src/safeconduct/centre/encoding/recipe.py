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
        {BIGRAM: 3, CONSONANT_BIGRAM: 2, CONSONANTS: 6, SOUND: 6, PARTICLE: 2},
        SPREAD,
    ),
    BIRTH: Shape(512, {YEAR: 10, NEAR_YEAR: 4, MONTH: 8, DAY: 10, EITHER: 4}, SPREAD),
    PLACE: Shape(256, {NATIONALITY: 10, SEX: 3, LOCALITY: 2}, SPREAD),
}
