"""The leaflet as everybody may have it: no account, no record of who read it.

Its words are shipped; who has checked them, and how each centre says that it is reached, stand in
the database.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from safeconduct.actions.first_contact.places import CENTRES, Centre
from safeconduct.policy.prevention.leaflet import (
    Contact,
    Leaflet,
    Review,
    fingerprint,
    leaflet,
    paper,
)
from safeconduct.store import public_leaflet
from safeconduct.store.public_leaflet import Given
from safeconduct.words.readers import READER_LANGUAGES

__all__ = ["Leaflet", "Review", "as_pdf", "as_shipped", "languages", "read"]


def languages() -> dict[str, Review]:
    """The languages of the leaflet, each with the state of its review, in the order offered."""
    checked = _checked()
    return {lang: checked.get(lang, Review()) for lang in READER_LANGUAGES}


def read(lang: str) -> Leaflet:
    """The leaflet in a language. Raises MissingWords for one that it is not in."""
    given = public_leaflet.contacts()
    contacts = tuple(_told(each, given.get(each.code)) for each in CENTRES)
    return leaflet(lang, contacts, _checked().get(lang, Review()))


def as_shipped(lang: str) -> Leaflet:
    """The leaflet before anybody has checked it or given a contact. Raises as `read`."""
    return leaflet(lang, tuple(map(_told, CENTRES)), Review())


@lru_cache(maxsize=2 * len(READER_LANGUAGES))
def as_pdf(told: Leaflet, *, large: bool = False) -> bytes:
    """A leaflet as tagged PDF."""
    return paper(told, large=large)


def _checked() -> Mapping[str, Review]:
    """Languages whose words somebody has checked as they stand now."""
    return {
        lang: Review(found.on, found.reviewer)
        for lang, found in public_leaflet.reviews().items()
        if lang in READER_LANGUAGES and found.reviewer and found.words == fingerprint(lang)
    }


def _told(centre: Centre, given: Given | None = None) -> Contact:
    """What the centre has said itself, or else what S1 has of it."""
    if given is None:
        return Contact(centre.name, centre.city, centre.website, centre.email)
    return Contact(
        centre.name,
        centre.city,
        given.website,
        given.email,
        given.telephone,
        given.hours,
        given.on,
    )
