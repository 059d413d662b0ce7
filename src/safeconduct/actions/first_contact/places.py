"""Where a person may have been met, and the three centres that can be called.

The judicial districts are the twelve of the Law of 1 December 2013 (in force 1 April 2014), under
their name in the district's own language. The centres' contacts are the public ones of S1 3.3.3;
a shelter's address never stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

# The centres have been approved since 1995 (S1 3.3.3): before that nobody could be referred.
EARLIEST = date(1995, 1, 1)
CHANNELS = ("control", "hotline", "hearing", "closed_centre", "embassy", "other")

# From a district to the region whose centre is nearest.
DISTRICTS: Mapping[str, str] = {
    "Antwerpen": "flanders",
    "Brabant wallon": "wallonia",
    "Brussel": "brussels",
    "Eupen": "wallonia",
    "Hainaut": "wallonia",
    "Leuven": "flanders",
    "Liège": "wallonia",
    "Limburg": "flanders",
    "Luxembourg": "wallonia",
    "Namur": "wallonia",
    "Oost-Vlaanderen": "flanders",
    "West-Vlaanderen": "flanders",
}
ABROAD = "abroad"


@dataclass(frozen=True, slots=True)
class Centre:
    """One of the three approved centres and how to reach it in public.

    `verified`: whether somebody has confirmed the contacts since S1 was written.
    """

    code: str
    name: str
    region: str
    website: str
    email: str
    city: str
    verified: bool = False


_BRUSSELS = "Bruxelles / Brussel"
CENTRES: tuple[Centre, ...] = (
    Centre("pag_asa", "Pag-Asa", "brussels", "www.pag-asa.be", "info@pag-asa.be", _BRUSSELS),
    Centre("surya", "Sürya", "wallonia", "", "info@asblsurya.be", "Liège"),
    Centre("payoke", "Payoke", "flanders", "www.payoke.be", "admin@payoke.be", "Antwerpen"),
)


def suggested_centre(district: str) -> str | None:
    """The code of the centre of the district's region; None for no district of ours.

    A suggestion only: the person may be safer with a centre in another region.
    """
    region = DISTRICTS.get(district)
    return next((each.code for each in CENTRES if each.region == region), None)
