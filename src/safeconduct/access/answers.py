"""What of the law's answer stands in which section, and the answer cut to the sections seen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from safeconduct.access.agencies import CONFIRMING, MINORS_CENTRE
from safeconduct.access.policy import sees_fact
from safeconduct.access.sections import SECTION_OF_FACT
from safeconduct.law.belgium.openings import OPENINGS
from safeconduct.law.engine.building import walk
from safeconduct.law.engine.nodes import Fact

# key of the answer → the sections of which each opens it. Others are opened part by part.
SECTIONS_OF_KEY: Mapping[str, frozenset[str]] = {
    "phase": frozenset({"standing"}),
    "document": frozenset({"documents"}),
    "work_permit_c": frozenset({"documents"}),
    "grounds_to_discontinue": frozenset({"residence"}),
    "financial_aid": frozenset({"aid", "residence"}),
}
SECTION_OF_CONDITION: Mapping[str, str] = {
    "contact_broken": "contact",
    "guidance": "guidance",
    "cooperation": "cooperation",
}
_FACTS_OF_OPENING = {
    rule.name: frozenset(node.name for node in walk(rule) if isinstance(node, Fact))
    for rule in OPENINGS
}
# opening → the sections that whoever is told of it must see, all of them, beside ``residence``:
# told without, "not open" would say what is hidden as soon as all the rest is known.
SECTIONS_OF_OPENING: Mapping[str, frozenset[str]] = {
    name: frozenset({"residence"} | {SECTION_OF_FACT.get(fact, "timeline_full") for fact in facts})
    for name, facts in _FACTS_OF_OPENING.items()
}
# Whom the law names by role where it names no single agency (S1 3.2.3).
AGENCIES_OF_ROLE: Mapping[str, frozenset[str]] = {
    "magistrate": CONFIRMING,
    "guardianship": MINORS_CENTRE,
}


def need_to_know(
    answer: Mapping[str, Any], sections: frozenset[str], agency: str
) -> dict[str, Any]:
    """`answer` without the keys that `sections` do not open, and without others' duties."""
    kept: dict[str, Any] = {"on": answer["on"]}
    kept |= {key: answer[key] for key, by in SECTIONS_OF_KEY.items() if by & sections}
    if "residence" in sections:
        told = {name for name in answer["openings"] if may_be_told(name, sections)}
        for key in ("openings", "missing"):
            kept[key] = {name: each for name, each in answer[key].items() if name in told}
        kept["reasons"] = [
            _without_hidden(reason, sections)
            for reason in answer["reasons"]
            if reason.get("name") in told or reason.get("name") not in answer["openings"]
        ]
    kept["conditions"] = {
        name: verdict
        for name, verdict in answer["conditions"].items()
        if SECTION_OF_CONDITION[name] in sections
    }
    kept["duties"] = [
        duty
        for duty in answer["duties"]
        if "duties_all" in sections or ("duties_own" in sections and owes(agency, duty["owed_by"]))
    ]
    if "reasons" not in kept:
        kept["reasons"] = [_rule_alone(each) for each in answer["reasons"] if "duty" in each]
    return kept


@cache
def may_be_told(opening: str, sections: frozenset[str]) -> bool:
    """Whether whoever sees `sections` may know all that the opening rests on."""
    if "timeline_full" in sections:
        return "residence" in sections
    return SECTIONS_OF_OPENING[opening] <= sections


def owes(agency: str, owner: str) -> bool:
    """Whether a duty owed by `owner` (an agency or a role the law names) is one of `agency`."""
    return agency in AGENCIES_OF_ROLE.get(owner, {owner})


def _rule_alone(reason: Mapping[str, Any]) -> dict[str, Any]:
    """What the rule of a duty says, without the facts of the case that it was asked with."""
    return {**reason, "facts": {}, "because": []}


def _without_hidden(reason: Mapping[str, Any], sections: frozenset[str]) -> dict[str, Any]:
    """A reason without the facts that `sections` do not open, all the way down."""
    kept = dict(reason)
    if "facts" in reason:
        kept["facts"] = {
            name: value for name, value in reason["facts"].items() if sees_fact(sections, name)
        }
    if "because" in reason:
        kept["because"] = [_without_hidden(each, sections) for each in reason["because"]]
    return kept
