"""The classes of a case's encrypted fields, each with a key of its own, and who gets a copy.

Whoever stands in a relation that opens none of the sections of a class is given no copy of its
key: what they cannot open cannot leak to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from safeconduct.access.policy import opens
from safeconduct.access.relations import Relation

IDENTITY = "identity"
FACTS = "facts"
TEXT = "text"

# class of fields → the sections whose fields it holds.
SECTIONS_OF_CLASS: Mapping[str, frozenset[str]] = {
    # Names and contact details.
    IDENTITY: frozenset({"identity"}),
    # Birth date, nationalities, residence status, whether a minor is accompanied; the offence.
    FACTS: frozenset({"person"}),
    # What people wrote: reasons, sources, notes.
    TEXT: frozenset({"indicators", "notes", "timeline_own", "timeline_full"}),
}
CLASSES: tuple[str, ...] = tuple(SECTIONS_OF_CLASS)


def classes_of(relation: Relation) -> tuple[str, ...]:
    """The classes of which whoever stands in `relation` holds the key."""
    return classes_for(opens(relation))


def classes_for(sections: Iterable[str]) -> tuple[str, ...]:
    """The classes that hold a field of one of `sections`."""
    opened = frozenset(sections)
    return tuple(name for name, each in SECTIONS_OF_CLASS.items() if each & opened)
