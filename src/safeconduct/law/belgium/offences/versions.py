"""Since when the offences are what they are (Law of 10 August 2005; OFF-9).

The facts are judged by the law of the day they were committed. Before the Law of 10 August 2005
took effect the offences had other words, which are not held here: every verdict is then unknown.
From 2013 the article on trafficking has wider words for two purposes; they stay the same facts.
The new Penal Code is announced and not confirmed: nothing is decided from it.
"""

from __future__ import annotations

from datetime import date

from safeconduct.law.belgium.catalogue import by_code
from safeconduct.law.engine.building import word, yes_no
from safeconduct.law.engine.nodes import Constant, Kind, Node
from safeconduct.law.engine.rules import Rule, Version

from .facts import COMMITTED_ON

NOT_HELD = Constant(None, Kind.TRI)
"""The answer of a version whose words are not held: not known."""


def first_day(code: str, version: str) -> date:
    """The first day of a version of a rule, as the catalogue has it.

    Errors: LookupError when the catalogue has no such version, or no first day for it.
    """
    for entry in by_code().get(code, ()):
        if entry.version == version and entry.valid_from is not None:
            return entry.valid_from
    raise LookupError(f"rule {code} has no version '{version}' with a first day")


IN_FORCE_FROM = first_day("OFF-9", "2005")
NOT_CONFIRMED_FROM = first_day("OFF-9", "new-penal-code")


def since_2005(code: str, name: str, body: Node) -> Rule:
    """An offence that the Law of 10 August 2005 brought, and that cannot be told before it."""
    versions = (Version(None, NOT_HELD), Version(IN_FORCE_FROM, body))
    return Rule(code, name, versions, dated_by=COMMITTED_ON)


IN_FORCE = Rule(
    "OFF-9",
    "in_force",
    (
        Version(None, word("before-2005")),
        Version(IN_FORCE_FROM, word("2005")),
        Version(first_day("OFF-9", "2013"), word("2013")),
        Version(NOT_CONFIRMED_FROM, word("new-penal-code")),
    ),
    dated_by=COMMITTED_ON,
)
"""Which version of the law the day of the facts falls under."""

CONFIRMED = Rule(
    "OFF-9",
    "confirmed",
    (Version(None, yes_no(True)), Version(NOT_CONFIRMED_FROM, yes_no(False))),
    dated_by=COMMITTED_ON,
)
"""Whether the law of the day of the facts is confirmed: no from the announced new Penal Code on."""
