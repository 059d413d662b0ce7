"""What agencies delivered, and the pseudonymous records that came of it."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Q

from safeconduct.centre.attributes import ATTRIBUTES, CODE, DAY, Attribute
from safeconduct.centre.feeds.actors import FEEDS, PLATFORM
from safeconduct.centre.feeds.schema import NUMBER_FORM
from safeconduct.centre_store.models.base import Row, Signed, formed, listed

SOURCES = (*FEEDS, PLATFORM)
TAKEN, REFUSED = "taken", "refused"


class Delivery(Signed):
    """One file of one source: what was found in it, and whether it was taken.

    `report` is the quality report with outlines in place of what was found. The same content is
    taken once in a round.
    """

    round = models.CharField(max_length=20)
    source = models.CharField(max_length=30)
    sha256 = models.CharField(max_length=64)
    state = models.CharField(max_length=10)
    rows = models.IntegerField()
    taken = models.IntegerField()
    report = models.JSONField()

    class Meta:
        constraints = (
            listed("source", SOURCES, "delivery_source"),
            listed("state", (TAKEN, REFUSED), "delivery_state"),
            models.UniqueConstraint(
                fields=["round", "source", "sha256"],
                condition=Q(state=TAKEN),
                name="delivered_once",
            ),
        )


class Record(Row):
    """A person as one source knows them, in codes: a column an attribute, null where not known.

    `number` is that of the round; it leads to a person by `Link`, and to nobody's name.
    """

    delivery = models.ForeignKey(Delivery, models.PROTECT, related_name="records")
    round = models.CharField(max_length=20)
    source = models.CharField(max_length=30)
    number = models.CharField(max_length=64)

    class Meta:
        constraints = (
            listed("source", SOURCES, "record_source"),
            formed("number", f"^{NUMBER_FORM}$", "record_number"),
            models.UniqueConstraint(
                fields=["round", "source", "number"], name="recorded_once_in_a_round"
            ),
            *(
                listed(each.code, each.codes, f"record_{each.code}")
                for each in ATTRIBUTES.values()
                if each.kind == CODE
            ),
        )


def _column(attribute: Attribute) -> models.Field[Any, Any]:
    """The column of an attribute: null is "not known", and no code is blank."""
    if attribute.kind == CODE:
        return models.CharField(max_length=40, null=True)
    if attribute.kind == DAY:
        return models.DateField(null=True)
    return models.SmallIntegerField(null=True)


for _each in ATTRIBUTES.values():
    _column(_each).contribute_to_class(Record, _each.code)
