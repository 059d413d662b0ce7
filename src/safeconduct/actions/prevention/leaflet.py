"""The leaflet as everybody may have it: no account, no record of who read it."""

from __future__ import annotations

from functools import cache

from safeconduct.actions.first_contact.places import CENTRES
from safeconduct.policy.prevention.leaflet import Contact, Leaflet, Review, leaflet, paper, review
from safeconduct.words.readers import READER_LANGUAGES

__all__ = ["Leaflet", "Review", "as_pdf", "languages", "read"]


def languages() -> dict[str, Review]:
    """The languages of the leaflet, each with the state of its review, in the order offered."""
    return {lang: review(lang) for lang in READER_LANGUAGES}


@cache
def read(lang: str) -> Leaflet:
    """The leaflet in a language. Raises MissingWords for one that it is not in."""
    contacts = tuple(
        Contact(each.name, each.city, each.website, each.email, each.verified) for each in CENTRES
    )
    return leaflet(lang, contacts)


@cache
def as_pdf(lang: str, *, large: bool = False) -> bytes:
    """The leaflet in a language as tagged PDF. Raises MissingWords as `read`."""
    return paper(read(lang), large=large)
