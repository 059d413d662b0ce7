"""Released tables in the columns of the Counter-Trafficking Data Collaborative (CTDC).

CTDC publishes a record a row. Here a row is a released cell: the columns of its Global Synthetic
Dataset of 2021, filled as far as our codes reach, then the cell in our own codes and its figures. A
blank is "not said", as there. Columns and codes are those of the published file (IOM and partners).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .files import rows
from .sheet import FIGURES, Sheet
from .tables import Table

COLUMNS = tuple(
    "yearOfRegistration gender ageBroad majorityStatusAtExploit traffickMonths citizenship "
    "CountryOfExploitation meansOfControlDebtBondage meansOfControlTakesEarnings "
    "meansOfControlThreats meansOfControlPsychologicalAbuse meansOfControlPhysicalAbuse "
    "meansOfControlSexualAbuse meansOfControlFalsePromises "
    "meansOfControlPsychoactiveSubstances meansOfControlRestrictsMovement "
    "meansOfControlRestrictsMedicalCare meansOfControlExcessiveWorkingHours "
    "meansOfControlThreatOfLawEnforce meansOfControlWithholdsNecessities "
    "meansOfControlWithholdsDocuments meansOfControlOther isForcedLabour isSexualExploit "
    "isOtherExploit typeOfLabourAgriculture typeOfLabourConstruction typeOfLabourDomesticWork "
    "typeOfLabourHospitality typeOfLabourOther typeOfSexProstitution typeOfSexPornography "
    "typeOfSexOther recruiterRelationIntimatePartner recruiterRelationFriend "
    "recruiterRelationFamily recruiterRelationOther".split()
)
_COUNTRY = "BEL"

_SAME: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "sex": {"female": {"gender": "Female"}, "male": {"gender": "Male"}},
    "form": {
        "sexual": {"isSexualExploit": "1"},
        "labour": {"isForcedLabour": "1"},
        "organ_removal": {"isOtherExploit": "1"},
        "other": {"isOtherExploit": "1"},
    },
    "sector": {
        "prostitution": {"isSexualExploit": "1", "typeOfSexProstitution": "1"},
        "agriculture": {"typeOfLabourAgriculture": "1"},
        "building": {"typeOfLabourConstruction": "1"},
        "renovation": {"typeOfLabourConstruction": "1"},
        "restaurant": {"typeOfLabourHospitality": "1"},
        "clothing": {"typeOfLabourOther": "1"},
    },
    "region": {"belgium": {"citizenship": _COUNTRY}},
    # Our other bands reach over the edges of theirs.
    "age_band": {"12-17": {"ageBroad": "09--17"}},
}
"""Our column → our code → their columns. A code that is not here has no place there."""
_OUR_READING = ("form organ_removal", "form other", "sector clothing")

SAID: Mapping[str, Any] = {
    "layout": "CTDC Global Synthetic Dataset, 2021",
    "publisher": "Counter-Trafficking Data Collaborative (IOM and partners)",
    "row": "a released cell, not a person: records are never published",
    "codes": [
        {"ours": f"{column} {code}", "theirs": dict(theirs), "verified": ours not in _OUR_READING}
        for column, codes in _SAME.items()
        for code, theirs in codes.items()
        for ours in (f"{column} {code}",)
    ],
    "CountryOfExploitation": {
        "code": _COUNTRY,
        "verified": True,
        "note": "there the country where somebody was first identified or assisted",
    },
    "not_filled": {
        "majorityStatusAtExploit": "at the time of exploitation; ours is on registration",
        "ageBroad": "only 9 to 17: our other bands reach over the edges of theirs",
        "citizenship": "only Belgium: the programme has regions of the world, not countries",
        "gender": "only female and male: no code of theirs is confirmed as our other",
        "others": "meansOfControl…, recruiterRelation…, traffickMonths: not in the programme",
    },
}


def sheets(tables: Sequence[Table], year: int) -> Iterator[Sheet]:
    """A sheet for each table all of whose columns have a place there."""
    for table in tables:
        if set(table.columns) <= set(_SAME):
            name = "+".join(table.columns)
            yield Sheet(
                f"ctdc/{name}.csv",
                (*COLUMNS, "cell", *FIGURES),
                tuple(_rows(table, year)),
                frozenset(FIGURES),
                {"layout": SAID["layout"], "from": [name]},
            )


def _rows(table: Table, year: int) -> Iterator[tuple[str, ...]]:
    for row in rows(table):
        codes, figures = row[: len(table.columns)], row[len(table.columns) :]
        filled = {"yearOfRegistration": str(year), "CountryOfExploitation": _COUNTRY}
        for column, code in zip(table.columns, codes, strict=True):
            filled.update(_SAME[column].get(code, {}))
        pairs = zip(table.columns, codes, strict=True)
        cell = " ".join(f"{column}={code or 'unknown'}" for column, code in pairs)
        yield (*(filled.get(column, "") for column in COLUMNS), cell, *figures)
