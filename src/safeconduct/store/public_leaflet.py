"""What stands on the leaflet besides its words: who has checked them, and how centres are reached.

For everybody: nobody signs in, so nobody's look is recorded.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from safeconduct.store import models


@dataclass(frozen=True, slots=True)
class Checked:
    """`reviewer` has checked, on a day, the words whose fingerprint is `words`; blank: a review is
    taken back.
    """

    language: str
    words: str
    reviewer: str
    on: date


@dataclass(frozen=True, slots=True)
class Given:
    """How a centre is reached in public, as it has said itself on a day; blank for what there is
    not.
    """

    telephone: str
    website: str
    email: str
    hours: str
    on: date


def reviews() -> dict[str, Checked]:
    """The last review of each language."""
    rows = models.LeafletReview.objects.order_by("language", "-id").distinct("language")
    return {row.language: Checked(row.language, row.words, row.reviewer, row.on) for row in rows}


def contacts() -> dict[str, Given]:
    """What each centre has said last, by the code of its agency."""
    rows = models.CentreContact.objects.order_by("agency", "-id").distinct("agency")
    return {
        row.agency: Given(row.telephone, row.website, row.email, row.hours, row.on) for row in rows
    }
