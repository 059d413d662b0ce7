"""The page that says who sees what, made from the rules on access themselves.

``python -m safeconduct.access.page docs/security/who-sees-what.md`` writes it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from safeconduct.access.agencies import WITHOUT_CASES
from safeconduct.access.deeds import GRANTS
from safeconduct.access.policy import NEED_TO_KNOW, SECTION_OF_EVENT, SECTIONS
from safeconduct.access.purposes import ACTS, PURPOSES
from safeconduct.access.relations import RELATIONS
from safeconduct.access.rooms import ROOMS
from safeconduct.words import say

_HEAD = """# Who sees what, and who records what

Made from `src/safeconduct/access/` by `make docs`; a test holds it against the rules. The source
is S1 3.3.3 (see [the sources](../sources.md)).

An agency sees a case for how it stands to it, never for what it is. A relation follows from the
events of the case; corrected away, it is gone. Three do not: what the person consents to, an access
in an emergency, and the person; of the sections below these open what the consent or the reason
names, and they end. Who stands in none gets the answer for a case that
does not exist. Services that work by judicial district stand in a relation with the office of that
district alone. Each look is recorded, with its purpose.

{bodies} are given no relation, so never a personal file.
"""
_RELATION = {
    "detected": "met the person: police, inspection, Immigration Office, embassy",
    "referred_to": "a centre the person was directed to, or agreed to meet",
    "guides": "the approved centre that guides the person now",
    "guards": "the centre that shelters the minor, and the guardian",
    "decides": "the Immigration Office, once told of the case",
    "prosecutes": "the magistrates of the district, and the federal prosecutor",
    "asked": "State Security, from the request for confirmation to the end of the procedure",
    "submitted_to": "the minister, who has the file to decide on",
    "submitted_for_aid": "the commission for financial aid, once aid is asked for",
    "permitted": "an agency the person gave consent for, until it ends or is withdrawn",
    "emergency": "one member of staff, with a written reason, for a few hours",
    "is": "the person",
}


def who_sees_what() -> str:
    """The page, as Markdown."""
    bodies = _listed(say("en", f"agency-{body}") for body in sorted(WITHOUT_CASES))
    return "\n".join(
        [
            _HEAD.format(bodies=bodies),
            "## How an agency can stand to a case",
            "",
            *_table(("relation", "who"), ((f"`{r}`", _RELATION[r]) for r in RELATIONS)),
            "",
            "## What each relation opens",
            "",
            *_table(
                ("section", "what stands in it · class", *(f"`{r}`" for r in RELATIONS)),
                _sections(),
            ),
            "",
            "## For which purpose, by whom",
            "",
            "A purpose only narrows what the relation opens, and is kept with each look. One that "
            "is not in this list opens nothing. Each act is a purpose of its own.",
            "",
            *_table(("purpose", "roles", "relations", "classes of fields"), _purposes()),
            "",
            "## Rooms around the cases",
            "",
            "Each has files of its own; none opens a case.",
            "",
            *_table(("room", "purpose", "agencies", "role", "source"), _rooms()),
            "",
            "## Events",
            "",
            "An event is seen by those who see its section, and by the agency that recorded it. "
            "Who met the person, or was referred to, sees no other service's indicators and "
            "written reasons. An opening is told to those alone who may know all it rests on.",
            "",
            "## Who records what",
            "",
            "Whether the law opens the act on that day is asked besides.",
            "",
            *_table(("event", "section", "rule", "who, standing in which relation"), _deeds()),
            "",
            "An agency corrects what it recorded itself, and nothing else.",
            "",
        ]
    )


def _sections() -> Iterator[tuple[str, ...]]:
    for section, meaning in SECTIONS.items():
        seen = ("yes" if section in NEED_TO_KNOW[relation] else "" for relation in RELATIONS)
        yield (f"`{section}`", meaning, *seen)


def _purposes() -> Iterator[tuple[str, ...]]:
    agencies = frozenset(RELATIONS) - {"is"}
    for code, purpose in PURPOSES.items():
        if code in ACTS:
            continue
        at = "no case"
        if purpose.relations:
            at = ", ".join(f"`{r}`" for r in RELATIONS if r in purpose.relations)
        if purpose.relations == agencies:
            at = "every one but `is`"
        yield (
            f"`{code}`",
            ", ".join(sorted(purpose.roles)) or "the program alone",
            at,
            ", ".join(sorted(purpose.classes)),
        )


def _rooms() -> Iterator[tuple[str, ...]]:
    for name, room in ROOMS.items():
        agencies = _listed(say("en", f"agency-{each}") for each in sorted(room.agencies))
        where = ", from an office of a district" if room.in_district else ""
        yield (f"`{name}`", f"`{room.purpose}`", agencies + where, room.role, room.source)


def _deeds() -> Iterator[tuple[str, ...]]:
    for event, grants in GRANTS.items():
        who = "; ".join(
            f"{_listed(say('en', f'agency-{a}') for a in sorted(grant.who))} "
            f"({', '.join(f'`{r}`' for r in RELATIONS if r in grant.standing)})"
            for grant in grants
        )
        rules = ", ".join(
            f"[{code}](../law/{code}.md)" for code in dict.fromkeys(g.rule for g in grants)
        )
        yield (say("en", f"event-{event}"), f"`{SECTION_OF_EVENT[event]}`", rules, who)


def _listed(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    titles = tuple(head)
    yield _row(titles)
    yield _row("---" for _ in titles)
    yield from map(_row, rows)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(who_sees_what(), encoding="utf-8")
