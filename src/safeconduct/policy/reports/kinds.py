"""The kinds of report, whose each is, and which figures each part begins with.

The government's yearly report is drawn up by the Service for Criminal Policy, the independent and
public assessment by the Centre for Equal Opportunities, which submits it to the government (K-4,
S1 3.3.3). The directive COL 01/2007 is assessed every year (PR-7, S1 3.2.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

FIGURES = ""
"""In place of a language: the part's figures, which are the same in all of them."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a report; `figures`: kind and selection of what it begins with."""

    code: str
    figures: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """`agency` writes and publishes it; `rule` asks for it, `body` is its name on the clock of the
    law (`law.belgium.coordination`)."""

    code: str
    agency: str
    rule: str
    body: str
    source: str
    parts: tuple[Part, ...]

    def part(self, code: str) -> Part | None:
        return next((each for each in self.parts if each.code == code), None)


_SUMMARY = Part("summary", (("sentence", "all"), ("years", "form")))
_ALL = (
    Kind(
        "government",
        "criminal_policy",
        "K-4",
        "government_report",
        "S1 3.3.3",
        (
            _SUMMARY,
            Part("phenomenon", (("chart", "form"), ("chart", "sector"))),
            Part("victims", (("chart", "age_band"), ("chart", "region"))),
            Part("territory", (("map", "district"),)),
            Part("detection", (("chart", "detected_by"),)),
            Part("prosecution"),
            Part("prevention"),
            Part("coordination"),
            Part("priorities"),
        ),
    ),
    Kind(
        "assessment",
        "equal_opportunities",
        "K-4",
        "independent_assessment",
        "S1 3.3.3",
        (
            _SUMMARY,
            Part("evolution", (("years", "form"), ("years", "detected_by"))),
            Part("victims", (("chart", "form"), ("chart", "age_band"), ("table", "form+minor"))),
            Part("territory", (("map", "district"),)),
            Part("assistance"),
            Part("findings"),
            Part("recommendations"),
        ),
    ),
    Kind(
        "directive",
        "criminal_policy",
        "PR-7",
        "directive",
        "S1 3.2.2; COL 01/2007",
        (
            _SUMMARY,
            Part("priority", (("chart", "age_band"), ("table", "form+minor"))),
            Part("scope", (("chart", "form"),)),
            Part("meetings"),
            Part("picture", (("map", "district"), ("chart", "sector"))),
            Part("means"),
            Part("rights"),
            Part("conclusions"),
        ),
    ),
)
KINDS: Mapping[str, Kind] = {each.code: each for each in _ALL}


def of_agency(agency: str) -> tuple[Kind, ...]:
    """The reports that `agency` writes."""
    return tuple(each for each in _ALL if each.agency == agency)


def drafted(kind: Kind, edition: str, before: str = "") -> Iterator[tuple[str, str]]:
    """Each part's code and the text of its figures, from the released `edition`.

    `before`: the edition of the year before, blank where none was released; then nothing is
    compared.
    """
    for part in kind.parts:
        lines = []
        for what, selection in part.figures:
            if what != "years":
                lines.append(f"[[{what} {edition} {selection}]]")
            elif before:
                lines.append(f"[[{what} {before},{edition} {selection}]]")
        yield part.code, "\n".join(lines)
