"""The six actors and what each delivers (Myria, annual reports 2019–2020; S1 3.2.3 and 3.3.3)."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

from .schema import NUMBER, RECORDED_ON, Column, Feed, Gap, column

# In the order of the procedure: of two days that a feed holds, the earlier one stands first.
_COURSES = (
    "detected_on referred_on guided_on ended_on",
    "reflection_on registered_on residence_on unlimited_on",
    "registered_on ended_on",
    "confirmation_asked_on confirmation_given_on",
)


def _columns(names: str, codes: Mapping[str, tuple[str, ...]]) -> tuple[Column, ...]:
    made = (column(name) for name in (NUMBER, RECORDED_ON, *names.split()))
    return tuple(
        Column(each.name, each.kind, codes[each.name], each.required)
        if each.name in codes
        else each
        for each in made
    )


def _feed(code: str, names: str, *gaps: Gap, **codes: str) -> Feed:
    columns = _columns(names, {name: tuple(each.split()) for name, each in codes.items()})
    held = {each.name for each in columns}
    order = [
        (earlier, later)
        for course in _COURSES
        for days in ([day for day in course.split() if day in held],)
        for earlier, later in pairwise(days)
    ]
    return Feed(code, columns, tuple(dict.fromkeys(order)), gaps)


_PERSON = "birth_year minor sex nationality"

_ALL = (
    _feed(
        "police",
        f"""{_PERSON} unaccompanied residence_status offence form sector route district detected_by
        channel detected_on referred_on centre statement""",
        # A person who refuses referral is kept as a count, without a record (S2 section 5).
        Gap("refused_referral"),
        detected_by="local_police federal_police",
    ),
    _feed(
        "social_inspection",
        f"""{_PERSON} residence_status offence form sector district detected_by channel detected_on
        referred_on centre""",
        # Targeted controls at work (S1 3.3.3) meet work, hardly anything else.
        Gap("work_only", "form", holds=frozenset({"labour", "other"})),
        detected_by="social_inspection social_legislation_inspection",
    ),
    _feed(
        "public_prosecutors",
        f"""{_PERSON} offence form sector district statement confirmation_asked_on
        confirmation_given_on judged_on""",
        # A file is opened on facts: a victim nobody could name stands in none of its rows.
        Gap("unnamed_in_file"),
    ),
    _feed(
        "immigration_office",
        f"""{_PERSON} unaccompanied residence_status offence reflection_on registered_on
        confirmation_asked_on confirmation_given_on residence_on unlimited_on ended_on phase
        outcome""",
        # Belgians need no residence document, so the office meets none.
        Gap("no_belgians", "nationality", lacks=frozenset({"BEL"})),
    ),
    _feed(
        "reception_centres",
        f"""{_PERSON} unaccompanied residence_status offence form sector route district detected_by
        centre detected_on referred_on guided_on statement ended_on phase outcome""",
        Gap("refused_guidance"),
    ),
    _feed(
        "convictions",
        f"{_PERSON} offence form sector district judged_on conviction",
        # Final judgments with a conviction, and in them the victims the judgment speaks of.
        Gap("convictions_only", "conviction", holds=frozenset({"yes"})),
    ),
)

FEEDS: Mapping[str, Feed] = MappingProxyType({each.code: each for each in _ALL})
"""From the code of an actor to its feed."""

PLATFORM = "platform"
"""The source of the records that the operations database hands over itself."""
