"""How a centre is reached in public, said by the centre itself: the leaflet takes it from here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from safeconduct.access import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.actions.first_contact.places import CENTRES, Centre
from safeconduct.cases.reading import today
from safeconduct.store import public_leaflet
from safeconduct.store.errors import NotFound
from safeconduct.store.prevention import standing
from safeconduct.store.public_leaflet import Given

__all__ = ["Centre", "Given", "NotFound", "Refused", "give", "of", "speaks"]

_ROOM = "assistance"
_TELEPHONE = re.compile(r"\+?[0-9][0-9 ()/.-]{5,28}")
_WEBSITE = re.compile(r"(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+(/[a-z0-9_./-]*)?", re.IGNORECASE)
_EMAIL = re.compile(r"[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)
# In figures alone, which every reader understands.
_HOURS = re.compile(r"[0-9:.,;/ –-]{1,80}")
_FORMS = (("telephone", _TELEPHONE), ("website", _WEBSITE), ("email", _EMAIL), ("hours", _HOURS))
_MOST = 80


class Refused(ValueError):
    """It cannot be so; `faults` are the fields and the keys of why."""

    def __init__(self, faults: tuple[tuple[str, str], ...]) -> None:
        super().__init__(", ".join(key for _, key in faults))
        self.faults = faults


def speaks(actor: Actor) -> bool:
    """Whether the actor works in a centre that the leaflet names."""
    return may_enter(actor, _ROOM) and any(each.code == actor.agency for each in CENTRES)


def of(actor: Actor) -> tuple[Centre, Given | None]:
    """The actor's own centre, and what it has said last. Raises NotFound for who works in none."""
    if not speaks(actor):
        raise NotFound
    centre = next(each for each in CENTRES if each.code == actor.agency)
    return centre, public_leaflet.contacts().get(centre.code)


def give(telephone: str, website: str, email: str, hours: str, *, actor: Actor) -> None:
    """Say how one's own centre is reached, from today on. Raises Refused, NotFound."""
    of(actor)
    website = re.sub("^https?://", "", website, flags=re.IGNORECASE).rstrip("/")
    given = Given(telephone, website, email, hours, today())
    if faults := tuple(_faults(given)):
        raise Refused(faults)
    standing.give(given, actor=actor)


def _faults(given: Given) -> Iterator[tuple[str, str]]:
    if not (given.telephone or given.email or given.website):
        yield "telephone", "contact-wrong-none"
    for name, form in _FORMS:
        said = getattr(given, name)
        if said and (len(said) > _MOST or not form.fullmatch(said)):
            yield name, f"contact-wrong-{name}"
