"""The facts the offences ask about: acts, purposes, means, consent, people and dates.

Each is yes, no or not known; only the date of the facts and the number of victims are always
known. The groups name the keys under which a file of facts gives them.
"""

from __future__ import annotations

from collections.abc import Mapping

from safeconduct.law.engine.nodes import Fact, Kind

ACTS = ("recruit", "transport", "transfer", "house", "receive", "pass_control", "take_control")
PURPOSES = ("sexual_exploitation", "begging", "undignified_work", "organ_removal", "forced_offence")
ASSISTANCE = ("enter", "transit", "reside")
CIRCUMSTANCES = (
    "authority",
    "office",
    "minor",
    "unaccompanied",
    "vulnerable_position",
    "coercion",
    "life_endangered",
    "incurable",
    "habitual",
    "association",
    "death",
    "criminal_organisation",
)
RENT = ("property", "vulnerable_position", "undignified", "abnormal_profit")
ALONE = (
    "consent",
    "force",
    "against_the_law",
    "assisted_is_eu_national",
    "profit",
    "humanitarian",
)

GROUPS: Mapping[str, tuple[str, ...]] = {
    "acts": ACTS,
    "purposes": PURPOSES,
    "assistance": ASSISTANCE,
    "circumstances": CIRCUMSTANCES,
    "rent": RENT,
}


def fact_name(group: str, key: str) -> str:
    """The name of the fact that stands under `key` of `group`."""
    return f"{group}_{key}"


COMMITTED_ON = Fact("date", Kind.DATE)
VICTIMS = Fact("victims", Kind.COUNT)


def _of(group: str) -> dict[str, Fact]:
    return {key: Fact(fact_name(group, key), Kind.TRI) for key in GROUPS[group]}


ACT = _of("acts")
PURPOSE = _of("purposes")
HELP = _of("assistance")
CIRCUMSTANCE = _of("circumstances")
LETTING = _of("rent")

CONSENT, FORCE, AGAINST_THE_LAW, ASSISTED_IS_EU_NATIONAL, PROFIT, HUMANITARIAN = (
    Fact(name, Kind.TRI) for name in ALONE
)
