"""The offences as their text gives them: OFF-1 to OFF-9 and OFF-12, on the raw facts."""

from __future__ import annotations

from datetime import date
from typing import Any

from .timeline import all_of, any_of, known, not_

ACTS = ("recruit", "transport", "transfer", "house", "receive", "pass_control", "take_control")
PURPOSES = ("sexual_exploitation", "begging", "undignified_work", "organ_removal")
WAYS = ("enter", "transit", "reside")

# OFF-6: the grounds of each level, and OFF-5 with OFF-6: years of prison and euro of fine.
GROUNDS = {
    1: ("authority", "office"),
    2: (
        "minor",
        "vulnerable_position",
        "coercion",
        "life_endangered",
        "incurable",
        "habitual",
        "association",
    ),
    3: ("death", "criminal_organisation"),
}
PRISON = {0: [1, 5], 1: [5, 10], 2: [10, 15], 3: [15, 20]}
FINE = {0: [500, 50_000], 1: [750, 75_000], 2: [1_000, 100_000], 3: [1_000, 150_000]}


def offences(facts: dict[str, Any]) -> dict[str, Any]:
    """The whole answer, without reasons."""
    on = date.fromisoformat(facts["date"])
    victims = facts.get("victims", 1)
    return {
        "verified": on < date(2026, 4, 8),  # OFF-9: the new Penal Code is not confirmed
        "offences": [
            _trafficking(facts, on, victims),
            _smuggling(facts, on),
            _illegal_assistance(facts, on),
            _rackrenting(facts, on, victims),
        ],
    }


def _fact(facts: dict[str, Any], key: str, group: str | None = None) -> str:
    where = facts if group is None else facts.get(group, {})
    return known(where.get(key))


def _in_force(verdict: str, on: date) -> str:
    """OFF-9: before 12 September 2005 the text in force is not known here."""
    return "unknown" if on < date(2005, 9, 12) else verdict


def _surcharge(on: date) -> float:
    """OFF-7."""
    if on < date(2012, 1, 1):
        return 5.5
    if on < date(2017, 1, 1):
        return 6
    return 8 if on < date(2026, 2, 1) else 10


def _levels(facts: dict[str, Any]) -> dict[str, str]:
    return {
        str(level): any_of(*(_fact(facts, ground, "circumstances") for ground in grounds))
        for level, grounds in GROUNDS.items()
    }


def _answer(
    offence: str,
    verdict: str,
    levels: dict[str, str] | None,
    prison: list[Any] | None,
    base: list[int] | None,
    factor: float,
    opens: str,
) -> dict[str, Any]:
    level = max((int(level) for level, said in (levels or {}).items() if said == "yes"), default=0)
    if levels is not None:
        prison, base = PRISON[level], FINE[level]
    if verdict == "no":
        prison, base = None, None
    return {
        "offence": offence,
        "verdict": verdict,
        "level": level,
        "levels": levels,
        "prison_years": prison,
        "fine_base_eur": base,
        "fine_eur": None if base is None else [int(amount * factor) for amount in base],
        "opens_protection": opens,
    }


def _trafficking(facts: dict[str, Any], on: date, victims: int) -> dict[str, Any]:
    act = any_of(*(_fact(facts, name, "acts") for name in ACTS))
    forced = all_of(_fact(facts, "forced_offence", "purposes"), _fact(facts, "force"))  # OFF-1a
    purpose = any_of(*(_fact(facts, name, "purposes") for name in PURPOSES), forced)
    verdict = _in_force(all_of(act, purpose), on)
    times = victims if on >= date(2013, 8, 2) else 1  # OFF-8
    return _answer(
        "trafficking", verdict, _levels(facts), None, None, _surcharge(on) * times, verdict
    )


def _helped_against_the_law(facts: dict[str, Any]) -> str:
    return all_of(
        any_of(*(_fact(facts, way, "assistance") for way in WAYS)),
        _fact(facts, "against_the_law"),
        not_(_fact(facts, "assisted_is_eu_national")),
    )


def _smuggling(facts: dict[str, Any], on: date) -> dict[str, Any]:
    """OFF-2; OFF-12: only its serious forms open the protection."""
    verdict = _in_force(all_of(_helped_against_the_law(facts), _fact(facts, "profit")), on)

    def circumstance(name: str) -> str:
        return _fact(facts, name, "circumstances")

    serious = any_of(
        all_of(circumstance("minor"), circumstance("unaccompanied")),
        circumstance("vulnerable_position"),
        circumstance("coercion"),
        circumstance("life_endangered"),
        circumstance("incurable"),
    )
    opens = all_of(verdict, serious)
    return _answer("smuggling", verdict, _levels(facts), None, None, _surcharge(on), opens)


def _illegal_assistance(facts: dict[str, Any], on: date) -> dict[str, Any]:
    """OFF-3: no range stands in the sources."""
    verdict = all_of(
        _helped_against_the_law(facts),
        not_(_fact(facts, "profit")),
        not_(_fact(facts, "humanitarian")),
    )
    return _answer("illegal_assistance", _in_force(verdict, on), None, None, None, 1, "no")


def _rackrenting(facts: dict[str, Any], on: date, victims: int) -> dict[str, Any]:
    """OFF-4: once for each victim, at all times."""
    verdict = all_of(
        *(
            _fact(facts, name, "rent")
            for name in ("property", "vulnerable_position", "undignified", "abnormal_profit")
        )
    )
    factor = _surcharge(on) * victims
    return _answer(
        "rackrenting", _in_force(verdict, on), None, [0.5, 3], [500, 25_000], factor, "no"
    )
