"""What makes trafficking and smuggling graver: three levels (OFF-6).

Penal Code, art. 433sexies to 433octies; Law of 15 December 1980, art. 77ter to 77quinquies. The
articles of the two laws name the same grounds, level by level.
"""

from __future__ import annotations

from collections.abc import Mapping

from safeconduct.law.engine.building import count
from safeconduct.law.engine.nodes import Branch, Choose, Node, Or
from safeconduct.law.engine.rules import Rule, rule

from .facts import CIRCUMSTANCE


def _any_of(*keys: str) -> Or:
    return Or(tuple(CIRCUMSTANCE[key] for key in keys))


LEVEL_1 = rule("OFF-6", "level_1", _any_of("authority", "office"))
"""> A first level is related to the capacity of the perpetrator who has authority over the victim
> or misuses either that authority or the opportunities his/her function provides him/her with.

An official acting in office stands here too. (433sexies / 77ter)
"""

LEVEL_2 = rule(
    "OFF-6",
    "level_2",
    _any_of(
        "minor",
        "vulnerable_position",
        "coercion",
        "life_endangered",
        "incurable",
        "habitual",
        "association",
    ),
)
"""> The second level includes aggravating circumstances related to minority, means of action,
> consequences of the offence or circumstances in which the act has been committed.

1° a minor; 2° abuse of a vulnerable position; 3° deception, violence, threat, coercion; 4° life
endangered, deliberately or by gross negligence; 5° incurable illness, incapacity of over four
months, loss of an organ or its use, serious mutilation; 6° habitual activity; 7° act of taking part
in an association. That a minor is unaccompanied is no ground of its own. (433septies / 77quater)
"""

LEVEL_3 = rule("OFF-6", "level_3", _any_of("death", "criminal_organisation"))
"""> The third level of aggravating circumstances refers to the criminal organisation and the
> unintentional death of the victim. (433octies / 77quinquies)
"""

LEVELS: Mapping[int, Rule] = {1: LEVEL_1, 2: LEVEL_2, 3: LEVEL_3}

LEVEL = rule(
    "OFF-6",
    "level",
    Choose(
        tuple(
            Branch(f"OFF-6 level {n}", LEVELS[n], count(n)) for n in sorted(LEVELS, reverse=True)
        ),
        count(0),
        "first",
        "OFF-5 basic offence",
    ),
)
"""The highest level that is established; 0, the basic offence, while none is."""


def by_level(values: Mapping[int, Node]) -> Choose:
    """The value that belongs to the level: `values` has one for each level, and one for 0."""
    branches = tuple(
        Branch(f"OFF-6 level {n}", LEVEL.equals(count(n)), values[n]) for n in sorted(LEVELS)
    )
    return Choose(branches, values[0], "exclusive", "OFF-5 basic offence")
