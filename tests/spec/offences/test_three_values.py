"""Yes, no and unknown: what is said holds however the unknown facts turn out."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from safeconduct.cases.facts_reading import read_facts
from safeconduct.cases.qualify import qualify
from safeconduct.law.belgium.offences.facts import ALONE, GROUPS

TRI = st.sampled_from([True, False, None])
EDGES = [date(2005, 9, 12), date(2012, 1, 1), date(2013, 8, 2), date(2017, 1, 1)]
EDGES += [date(2026, 2, 1), date(2026, 4, 8)]
DAYS = st.one_of(
    st.dates(), st.sampled_from([e + timedelta(days=d) for e in EDGES for d in (-1, 0)])
)


@st.composite
def fact_sets(draw: st.DrawFn) -> dict[str, Any]:
    facts: dict[str, Any] = {"date": draw(DAYS).isoformat(), "victims": draw(st.integers(1, 9))}
    for group, keys in GROUPS.items():
        facts[group] = {key: draw(TRI) for key in keys}
    return facts | {key: draw(TRI) for key in ALONE}


@st.composite
def learned(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """Facts, and the same facts after some or all unknown ones have become known."""
    facts = draw(fact_sets())
    complete = draw(st.booleans())
    answers = st.booleans() if complete else TRI

    def learn(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: learn(part) for key, part in value.items()}
        return draw(answers) if value is None else value

    return facts, {key: learn(value) for key, value in facts.items()}


def answers(facts: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found = qualify(read_facts(facts), reasons=False)["offences"]
    return {offence["offence"]: offence for offence in found}


@given(learned())
def test_what_is_known_stays_so_whatever_is_learned(
    pair: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    """OFF-1. A verdict "yes" or "no" holds for every way in which the unknown facts turn out."""
    before, after = (answers(facts) for facts in pair)
    for name, offence in before.items():
        for key in ("verdict", "opens_protection"):
            assert offence[key] in ("unknown", after[name][key])
        for level, held in (offence["levels"] or {}).items():
            assert held in ("unknown", after[name]["levels"][level])
        assert after[name]["level"] >= offence["level"]


@given(fact_sets(), st.booleans())
def test_consent_never_changes_an_answer(facts: dict[str, Any], consent: bool) -> None:
    """OFF-1a. Nor does learning of it."""
    assert answers(facts) == answers({**facts, "consent": consent})


@given(fact_sets())
def test_smuggling_and_help_without_profit_exclude_each_other(facts: dict[str, Any]) -> None:
    """OFF-3. Profit divides the two."""
    found = answers(facts)
    assert not (found["smuggling"]["verdict"] == found["illegal_assistance"]["verdict"] == "yes")


def _and(*values: bool | None) -> bool | None:
    return False if False in values else None if None in values else True


def _or(*values: bool | None) -> bool | None:
    return True if True in values else None if None in values else False


def _not(value: bool | None) -> bool | None:
    return None if value is None else not value


def _expected(facts: dict[str, Any]) -> dict[str, tuple[bool | None, bool | None]]:
    """Verdict and protection, written down a second time and without the rules."""
    purposes = dict(facts["purposes"])
    forced = _and(purposes.pop("forced_offence"), facts["force"])
    helped = _and(
        _or(*facts["assistance"].values()),
        facts["against_the_law"],
        _not(facts["assisted_is_eu_national"]),
    )
    grounds = facts["circumstances"]
    serious = _or(
        _and(grounds["minor"], grounds["unaccompanied"]),
        *(
            grounds[key]
            for key in ("vulnerable_position", "coercion", "life_endangered", "incurable")
        ),
    )
    verdicts = {
        "trafficking": _and(_or(*facts["acts"].values()), _or(forced, *purposes.values())),
        "smuggling": _and(helped, facts["profit"]),
        "illegal_assistance": _and(helped, _not(facts["profit"]), _not(facts["humanitarian"])),
        "rackrenting": _and(*facts["rent"].values()),
    }
    if facts["date"] < "2005-09-12":
        verdicts = dict.fromkeys(verdicts, None)
    opens = dict.fromkeys(verdicts, False) | {
        "trafficking": verdicts["trafficking"],
        "smuggling": _and(verdicts["smuggling"], serious),
    }
    return {name: (verdicts[name], opens[name]) for name in verdicts}


@given(fact_sets())
def test_the_answer_is_the_one_read_off_the_articles(facts: dict[str, Any]) -> None:
    """OFF-2. The rules say what the articles say, for any facts on any day."""
    said = {True: "yes", False: "no", None: "unknown"}
    found = {
        name: (offence["verdict"], offence["opens_protection"])
        for name, offence in answers(facts).items()
    }
    expected = {n: (said[v], said[o]) for n, (v, o) in _expected(facts).items()}
    assert found == expected


FACTORS = (("2026-02-01", 100), ("2017-01-01", 80), ("2012-01-01", 60), ("0001-01-01", 55))


@given(fact_sets())
def test_a_fine_is_base_times_factor_times_victims(facts: dict[str, Any]) -> None:
    """OFF-7. Whole euro, least and most, at every level."""
    tenths = next(factor for start, factor in FACTORS if facts["date"] >= start)
    times = {
        "trafficking": facts["victims"] if facts["date"] >= "2013-08-02" else 1,
        "smuggling": 1,
        "rackrenting": facts["victims"],
    }
    for name, offence in answers(facts).items():
        if offence["verdict"] == "no" or name == "illegal_assistance":
            assert offence["fine_eur"] is None
        else:
            expected = [base * tenths * times[name] // 10 for base in offence["fine_base_eur"]]
            assert offence["fine_eur"] == expected
