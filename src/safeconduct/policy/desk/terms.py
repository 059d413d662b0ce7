"""The closed lists of a request: who asks, on what basis, how soon, and why one is refused.

A basis that S1 does not name is shipped as not verified, and is shown so wherever it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

# "The main point of access for Belgian police officers, the Federal Prosecutor's Office,
# Interpol, Europol and foreign police" (S1 3.3.3).
BELGIAN_POLICE = "belgian_police"
FEDERAL_PROSECUTION = "federal_prosecution"
INTERPOL, EUROPOL, FOREIGN_POLICE = "interpol", "europol", "foreign_police"
REQUESTERS = (BELGIAN_POLICE, FEDERAL_PROSECUTION, INTERPOL, EUROPOL, FOREIGN_POLICE)
BELGIAN = frozenset({BELGIAN_POLICE, FEDERAL_PROSECUTION})
EU_POLICE = frozenset({EUROPOL, FOREIGN_POLICE})

FORM, MAIL, PROGRAM = "form", "mail", "program"
CHANNELS = (FORM, MAIL, PROGRAM)

# Days to answer in. They are proposals of this program: no public text on the desk names any.
URGENCIES: Mapping[str, int] = {"immediate": 1, "urgent": 3, "normal": 14}

OPEN, ANSWERED, REFUSED = "open", "answered", "refused"
STATES = (OPEN, ANSWERED, REFUSED)

REASONS = (
    "no_competence",
    "no_basis",
    "person_protected",
    "inquiry_protected",
    "incomplete",
    "out_of_proportion",
    "security",
    "known_elsewhere",
    "withdrawn",
)


@dataclass(frozen=True, slots=True)
class Basis:
    """A text a request may rest on: by whom it can be invoked, and from when until when."""

    code: str
    citation: str
    requesters: frozenset[str]
    valid_from: date | None = None
    valid_to: date | None = None
    verified: bool = False


_ALL = frozenset(REQUESTERS)
BASES: tuple[Basis, ...] = (
    Basis("point_of_access", "S1 3.3.3", _ALL, verified=True),
    Basis("col_01_2007", "COL 01/2007; S1 3.2.2", BELGIAN, date(2007, 2, 1), verified=True),
    Basis("police_function", "Law of 5 August 1992, art. 44/1", frozenset({BELGIAN_POLICE})),
    Basis(
        "legal_assistance",
        "Law of 9 December 2004 on mutual legal assistance",
        frozenset({FEDERAL_PROSECUTION, FOREIGN_POLICE}),
    ),
    Basis(
        "framework_decision",
        "Framework Decision 2006/960/JHA",
        frozenset({FOREIGN_POLICE}),
        date(2006, 12, 18),
        date(2024, 12, 11),
    ),
    Basis(
        "information_exchange",
        "Directive (EU) 2023/977",
        frozenset({FOREIGN_POLICE}),
        date(2024, 12, 12),
    ),
    Basis("europol", "Regulation (EU) 2016/794, art. 7", EU_POLICE, date(2017, 5, 1)),
    Basis("interpol", "Interpol, Rules on the Processing of Data", frozenset({INTERPOL})),
    Basis("treaty", "Benelux Treaty on Police Cooperation", frozenset({FOREIGN_POLICE})),
)
_BY_CODE = {each.code: each for each in BASES}


def basis_of(code: str) -> Basis:
    """The basis with that code. Raises KeyError."""
    return _BY_CODE[code]


def wrong_basis(code: str, requester: str, on: date) -> str:
    """Why a request of `requester` received `on` cannot rest on a basis; blank where it can.

    ``requester``: it is not theirs to invoke; ``date``: it was not in force that day.
    """
    basis = _BY_CODE[code]
    if requester not in basis.requesters:
        return "requester"
    early = basis.valid_from is not None and on < basis.valid_from
    late = basis.valid_to is not None and on > basis.valid_to
    return "date" if early or late else ""


def proposed_day(urgency: str, received_on: date) -> date:
    """The last day to answer that is proposed for a request of this urgency."""
    return received_on + timedelta(days=URGENCIES[urgency])
