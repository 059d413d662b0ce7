"""PR-5: financial and patrimonial means in every investigation, special methods where advisable."""

from __future__ import annotations

from collections.abc import Mapping, Set
from decimal import Decimal

from safeconduct.policy.prosecution.vocabulary import NOT_NEEDED

# In every investigation (S1 3.2.2): what is looked for, and what is then taken.
MEANS = ("account", "asset", "seizure", "confiscation")
# Where advisable, with the article of the Code of Criminal Procedure that provides for each.
# S1 3.2.2 names no method and no article: these are general knowledge, and not confirmed.
METHODS: Mapping[str, str] = {
    "bank_data": "46quater",
    "observation": "47sexies",
    "infiltration": "47octies",
    "informants": "47decies",
    "interception": "90ter",
    "anonymous_witness": "86bis",
}
METHODS_VERIFIED = False
MOST_EURO = Decimal("999999999999.99")


def owed(recorded: Set[str], steps: Mapping[str, str]) -> tuple[str, ...]:
    """The means of which nothing is recorded yet, and which nobody found unneeded with a reason.

    `recorded` are the means with an entry, `steps` the state of each step of the checklist.
    """
    return tuple(
        each for each in MEANS if each not in recorded and steps.get(f"means-{each}") != NOT_NEEDED
    )
