"""What the Centre may know of a person: coded attributes, each with its closed list of codes.

A pseudonymous record is a row of such attributes and nothing else. An attribute that is not listed
here does not exist for the Centre, and a code that is not in an attribute's list is refused, so
that no free text, and with it no name, can arrive. A blank (null) is "not known", never zero and
never "no".

Classes are those of the operations database: ``sensitive`` is about a person's situation, though
nameless; ``operational`` about the work of agencies. None is ``identity``, and none is ``public``:
what is published goes through a release.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from .countries import REGION_OF, REGIONS

SENSITIVE, OPERATIONAL = "sensitive", "operational"

# How the values of an attribute are written.
CODE, YEAR, DAY = "code", "year", "day"

UNKNOWN = None
"""The value of what is not known: a blank."""

# The Coordination Unit has existed since 1995 (S1 3.3.2): no figures reach further back.
FIRST_YEAR, LAST_YEAR = 1995, 2049


@dataclass(frozen=True, slots=True)
class Attribute:
    """One column of a pseudonymous record.

    ``kind``: `CODE` (text, one of ``codes``), `YEAR` (a whole number, one of ``codes`` as text) or
    `DAY` (an ISO date; ``codes`` is empty, since no table of a release has a day as a column).
    ``field_class``: `SENSITIVE` or `OPERATIONAL`. ``source``: where the list comes from.
    """

    code: str
    codes: tuple[str, ...]
    field_class: str
    source: str
    kind: str = CODE

    def holds(self, value: str | int | date | None) -> bool:
        """Whether `value` may stand in this column; a blank always may."""
        if value is None:
            return True
        if self.kind == DAY:
            return isinstance(value, date) and FIRST_YEAR <= value.year <= LAST_YEAR
        return str(value) in self.codes


def _coded(code: str, codes: str, source: str, field_class: str = SENSITIVE) -> Attribute:
    return Attribute(code, tuple(codes.split()), field_class, source)


def _day(code: str, source: str, field_class: str = SENSITIVE) -> Attribute:
    return Attribute(code, (), field_class, source, DAY)


_YEARS = tuple(str(year) for year in range(FIRST_YEAR, LAST_YEAR + 1))
_DISTRICTS = (
    "antwerpen brabant-wallon brussel eupen hainaut leuven liege limburg luxembourg namur "
    "oost-vlaanderen west-vlaanderen"
)
_LAW_2013 = "Law of 1 December 2013 (twelve judicial districts)"
_EXPLOITATION = "Penal Code art. 433quinquies; S1 2.1"

_ALL: tuple[Attribute, ...] = (
    # -- when the person was first registered by the source --
    Attribute("registered_year", _YEARS, OPERATIONAL, "day of registration", YEAR),
    _coded("registered_quarter", "Q1 Q2 Q3 Q4", "day of registration", OPERATIONAL),
    # -- what was done to the person --
    _coded("offence", "trafficking serious_smuggling smuggling", "S1 chapter 2"),
    _coded("form", "sexual labour begging forced_offence organ_removal other", _EXPLOITATION),
    _coded(
        "sector",
        "prostitution restaurant agriculture clothing building renovation other",
        "risk sectors of targeted controls, S1 3.3.3",
    ),
    _coded(
        "route",
        "within_belgium within_schengen balkans eastern_mediterranean central_mediterranean "
        "western_mediterranean eastern_border air other",
        "Frontex, names of the migratory routes",
    ),
    # -- who the person is, as coarsely as an analysis can bear --
    Attribute("nationality", tuple(sorted(REGION_OF)), SENSITIVE, "ISO 3166-1 alpha-3, XKX"),
    Attribute("region", REGIONS, SENSITIVE, "United Nations M49, coarsened; from nationality"),
    _coded("age_band", "0-11 12-17 18-24 25-34 35-44 45+", "age on the day of registration"),
    _coded("sex", "female male other", "as registered by the source"),
    _coded("minor", "yes no", "under 18 on the day of registration, CRC art. 1"),
    _coded("unaccompanied", "yes no", "S1 3.2.3"),
    _coded("residence_status", "legal illegal provisional", "S2 section 5"),
    # -- where, and by whom --
    _coded("district", f"{_DISTRICTS} abroad", _LAW_2013),
    _coded("belgian_region", "brussels flanders wallonia abroad", "from the judicial district"),
    _coded(
        "detected_by",
        "local_police federal_police social_inspection social_legislation_inspection "
        "immigration_office embassy pag_asa surya payoke minors_centre other",
        "S1 3.2.3, S2 section 5",
        OPERATIONAL,
    ),
    _coded(
        "channel",
        "control hotline hearing closed_centre embassy other",
        "S1 3.2.3, S2 section 5",
        OPERATIONAL,
    ),
    _coded("centre", "pag_asa surya payoke minors_centre", "S1 3.3.3", OPERATIONAL),
    # -- how far the procedure came --
    _coded(
        "phase",
        "detected referred reflection reflection_lapsed registration temporary_residence "
        "unlimited_residence ended not_a_victim not_applicable",
        "S1 3.2.3",
    ),
    _coded(
        "outcome",
        "ongoing unlimited_residence returned disappeared discontinued guidance_ended other",
        "S1 3.2.3",
    ),
    _coded("statement", "yes no", "S1 3.2.3, statement or complaint"),
    _coded("conviction", "yes no", "final judgment"),
    _day("detected_on", "S1 3.2.3, first phase"),
    _day("referred_on", "S1 3.2.3, first phase"),
    _day("guided_on", "start of guidance by an approved centre, S1 3.2.3"),
    _day("reflection_on", "first reflection document, S1 3.2.3"),
    _day("registered_on", "first certificate of registration, S1 3.2.3"),
    _day("confirmation_asked_on", "first question to the magistrate, S1 3.2.3", OPERATIONAL),
    _day("confirmation_given_on", "first answer of the magistrate, S1 3.2.3", OPERATIONAL),
    _day("residence_on", "first temporary residence, S1 3.2.3"),
    _day("unlimited_on", "unlimited residence, S1 3.2.3"),
    _day("judged_on", "first judgment", OPERATIONAL),
    _day("ended_on", "end of the procedure or of guidance, S1 3.2.3"),
)

ATTRIBUTES: Mapping[str, Attribute] = MappingProxyType({each.code: each for each in _ALL})
"""From the name of a column to the attribute, in the order in which they are shown."""

REGION_OF_DISTRICT: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            "antwerpen leuven limburg oost-vlaanderen west-vlaanderen".split(), "flanders"
        ),
        **dict.fromkeys("brabant-wallon eupen hainaut liege luxembourg namur".split(), "wallonia"),
        "brussel": "brussels",
        "abroad": "abroad",
    }
)
"""From a judicial district to its region. That of Brussels reaches into Flanders
(Halle-Vilvoorde) and is counted with Brussels."""


def age_band(age: int | None) -> str | None:
    """The band of an age in whole years; None where it is not known or no age."""
    if age is None or not 0 <= age <= 120:
        return None
    for upper, band in ((11, "0-11"), (17, "12-17"), (24, "18-24"), (34, "25-34"), (44, "35-44")):
        if age <= upper:
            return band
    return "45+"


def quarter(day: date) -> str:
    """The quarter of the year a day lies in: Q1 … Q4."""
    return f"Q{(day.month + 2) // 3}"
