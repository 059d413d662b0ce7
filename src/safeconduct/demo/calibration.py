"""How many people, from where, and what became of them.

Yearly totals 2015 to 2020 are the identified and assisted victims of the yearly US Trafficking in
Persons reports (2019: the higher of the two totals published); other years are set near them.
Shares follow the EU figures for 2023 (63 % women; 43.8 % sexual, about 36 % labour exploitation;
64.1 % from outside the EU). Everything else is set by hand so that every branch of the procedure
occurs, and says nothing about the real country.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

YEARLY: Mapping[int, int] = {
    **dict.fromkeys(range(2007, 2011), 135),
    **dict.fromkeys(range(2011, 2015), 145),
    2015: 152,
    2016: 144,
    2017: 137,
    2018: 139,
    2019: 265,
    2020: 91,
    **dict.fromkeys(range(2021, 2027), 160),
}
USUAL_YEAR = 160

SHARE_OF_WOMEN = 0.63


@dataclass(frozen=True, slots=True)
class Origin:
    """Where people come from, how often, and the language they are told of their rights in."""

    nationality: str
    weight: int
    language: str
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]


ORIGINS: tuple[Origin, ...] = (
    Origin(
        "NGA", 16, "en", ("Blessing", "Joy", "Grace"), ("Samuel", "Emeka"), ("Adeyemi", "Okafor")
    ),
    Origin("ROU", 10, "ro", ("Ioana", "Elena"), ("Andrei", "Ionuț"), ("Popescu", "Dumitru")),
    Origin("BGR", 9, "bg", ("Desislava", "Elena"), ("Georgi", "Dimitar"), ("Petrova", "Ivanov")),
    Origin("MAR", 9, "ar", ("Fatima", "Salma"), ("Youssef", "Hicham"), ("El Amrani", "Bennani")),
    Origin("CHN", 7, "zh", ("Mei", "Xiu"), ("Wei", "Jun"), ("Chen", "Lin")),
    Origin("VNM", 7, "vi", ("Linh", "Mai"), ("Minh", "Duc"), ("Nguyen", "Tran")),
    Origin("IND", 6, "hi", ("Priya",), ("Gurpreet", "Rajesh"), ("Singh", "Kaur")),
    Origin("BRA", 5, "pt", ("Juliana", "Camila"), ("Carlos",), ("Silva", "Souza")),
    Origin("ALB", 5, "sq", ("Arta", "Besa"), ("Arben",), ("Hoxha", "Shehu")),
    Origin("PAK", 4, "ur", ("Ayesha",), ("Imran", "Bilal"), ("Khan", "Ahmed")),
    Origin("UKR", 4, "uk", ("Oksana", "Iryna"), ("Oleh",), ("Kovalenko", "Shevchenko")),
    Origin("ETH", 3, "ti", ("Hanna",), ("Dawit",), ("Tesfaye", "Haile")),
    Origin("TUR", 3, "tr", ("Ayşe",), ("Mehmet",), ("Yılmaz", "Demir")),
    Origin("BEL", 6, "nl", ("Sofie", "Julie"), ("Thomas",), ("Peeters", "Dubois")),
)


@dataclass(frozen=True, slots=True)
class Chances:
    """How likely each turn of a synthetic life is, between 0 and 1."""

    minor: float = 0.09
    unaccompanied: float = 0.6
    nationality_unknown: float = 0.02
    age_unknown: float = 0.03
    leaflet_in_time: float = 0.88
    leaflet_late: float = 0.06
    office_informed: float = 0.9
    refused: float = 0.06
    guided: float = 0.93
    contact_broken: float = 0.95
    statement_at_once: float = 0.2
    statement_later: float = 0.62
    returned: float = 0.35
    threat: float = 0.02
    contact_resumed: float = 0.04
    confirmed_in_time: float = 0.86
    confirmed_late: float = 0.5
    answer_no: float = 0.05
    renewed: float = 0.35
    stopped: float = 0.03
    ended_by_court: float = 0.04
    fraud: float = 0.01
    conviction: float = 0.62
    identity: float = 0.85
    granted: float = 0.9
    aid: float = 0.4


CHANCES = Chances()
ASSESSMENTS: tuple[tuple[str, int], ...] = (
    ("victim", 78),
    ("uncertain", 9),
    ("implicated", 5),
    ("not_victim", 4),
    ("", 4),
)
OFFENCES: tuple[tuple[str, int], ...] = (
    ("trafficking", 84),
    ("serious_smuggling", 9),
    ("smuggling", 3),
    ("unknown", 4),
)
DETECTORS: tuple[tuple[str, str, int], ...] = (
    ("local_police", "control", 34),
    ("federal_police", "control", 28),
    ("social_inspection", "control", 14),
    ("social_legislation_inspection", "control", 8),
    ("immigration_office", "hearing", 7),
    ("immigration_office", "closed_centre", 4),
    ("embassy", "embassy", 2),
    ("local_police", "hotline", 3),
)
DISTRICTS: tuple[tuple[str, str, int], ...] = (
    ("Antwerpen", "payoke", 24),
    ("Brussel", "pag_asa", 30),
    ("Liège", "surya", 12),
    ("Hainaut", "surya", 9),
    ("Oost-Vlaanderen", "payoke", 8),
    ("West-Vlaanderen", "payoke", 5),
    ("Limburg", "payoke", 3),
    ("Leuven", "pag_asa", 3),
    ("Namur", "surya", 3),
    ("Brabant wallon", "pag_asa", 2),
    ("Luxembourg", "surya", 1),
    ("Eupen", "surya", 1),
)
