"""Which numbers of a round are one person: what the linkage unit returns, and no token."""

from __future__ import annotations

from django.db import models

from safeconduct.centre.feeds.schema import NUMBER_FORM
from safeconduct.centre_store.models.base import Row, Signed, formed, listed
from safeconduct.centre_store.models.deliveries import SOURCES

PERSON_FORM = r"^([0-9]{1,12}|[0-9a-f]{16,64})$"
"""A person is a number of the linkage unit, or a random one as records have."""


class LinkRun(Signed):
    """One linkage of a round. `summary`: thresholds, error rates and counts, as the unit gave them;
    the latest run of a round is the one that counts.
    """

    round = models.CharField(max_length=20)
    summary = models.JSONField(default=dict)


class Link(Row):
    """One number of one source, and the person it was found to be."""

    run = models.ForeignKey(LinkRun, models.PROTECT, related_name="links")
    source = models.CharField(max_length=30)
    number = models.CharField(max_length=64)
    person = models.CharField(max_length=64)

    class Meta:
        constraints = (
            listed("source", SOURCES, "link_source"),
            formed("number", f"^{NUMBER_FORM}$", "link_number"),
            formed("person", PERSON_FORM, "link_person"),
            models.UniqueConstraint(fields=["run", "source", "number"], name="linked_once"),
        )
