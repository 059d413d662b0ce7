"""Facts of an offence of every kind, and facts that are wrong input."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from .offences import ACTS, GROUNDS, PURPOSES, WAYS

GROUPS = {
    "acts": ACTS,
    "purposes": (*PURPOSES, "forced_offence"),
    "assistance": WAYS,
    "circumstances": ("unaccompanied", *(name for names in GROUNDS.values() for name in names)),
    "rent": ("property", "vulnerable_position", "undignified", "abnormal_profit"),
}
ALONE = (
    "consent",
    "force",
    "against_the_law",
    "assisted_is_eu_national",
    "profit",
    "humanitarian",
)
# The days on which a version of the law begins; the day before each is as good a day to ask of.
BEGINNINGS = (
    date(2005, 9, 12),
    date(2012, 1, 1),
    date(2013, 8, 2),
    date(2017, 1, 1),
    date(2026, 2, 1),
    date(2026, 4, 8),
)

ANSWERS = st.sampled_from((True, True, False, False, None))


def _group(keys: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    some = st.fixed_dictionaries({}, optional=dict.fromkeys(keys, ANSWERS))
    # Verdicts lie at the ends: where all is no, and where only one thing is not.
    none = st.just(dict.fromkeys(keys, False))
    one = st.tuples(st.sampled_from(keys), ANSWERS)
    return st.one_of(
        some,
        st.just({}),
        none,
        one.map(lambda pair: dict.fromkeys(keys, False) | dict((pair,))),
        one.map(lambda pair: dict.fromkeys(keys, True) | dict((pair,))),
    )


DAYS = st.one_of(
    st.sampled_from(BEGINNINGS),
    st.sampled_from(BEGINNINGS).map(lambda day: day - timedelta(days=1)),
    st.dates(date(2004, 1, 1), date(2028, 12, 31)),
)


def facts() -> st.SearchStrategy[dict[str, Any]]:
    """One set of facts, as JSON gives it."""
    return st.fixed_dictionaries(
        {"date": DAYS.map(date.isoformat)},
        optional={
            "victims": st.integers(1, 40),
            **{group: _group(keys) for group, keys in GROUPS.items()},
            **dict.fromkeys(ALONE, ANSWERS),
        },
    )


NOT_AN_ANSWER = (0, 1, "yes", "unknown", [], {})

# Where the fault lies, and what may stand there.
FAULTS: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("date", ("01/09/2007", "2007-9-1", "2007-02-29", "20070901", "", None, 2007, True)),
    ("victims", (0, -1, 1.5, "2", True, None, [])),
    *((key, NOT_AN_ANSWER) for key in ALONE),
    *((group, ("yes", True, 1, ["minor"])) for group in GROUPS),
    *((f"{group}.{key}", NOT_AN_ANSWER) for group, keys in GROUPS.items() for key in keys),
)


@st.composite
def wrong_facts(draw: st.DrawFn) -> tuple[dict[str, Any], str]:
    """Facts with one thing wrong, and the field in which it is."""
    raw = draw(facts())
    if draw(st.integers(0, 9)) == 0:
        del raw["date"]
        return raw, "date"
    where, values = draw(st.sampled_from(FAULTS))
    group, _, key = where.partition(".")
    value = draw(st.sampled_from(values))
    raw[group] = raw.get(group, {}) | {key: value} if key else value
    return raw, where
