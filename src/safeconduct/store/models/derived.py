"""What is made from the events and can be made again."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from safeconduct.store.models.accounts import User
from safeconduct.store.models.base import Row
from safeconduct.store.models.cases import CaseFile


class Standing(Row):
    """What the law said of a case when it was last asked. Made from the events, never edited."""

    case = models.OneToOneField(CaseFile, models.CASCADE, primary_key=True)
    phase = models.CharField(max_length=30)
    document = models.CharField(max_length=30, blank=True)
    document_last_day = models.DateField(null=True)
    held = models.BooleanField(default=False)
    next_due = models.DateField(null=True)
    next_duty = models.CharField(max_length=40, blank=True)
    next_owner = models.CharField(max_length=40, blank=True)
    overdue = models.BooleanField(default=False)
    assessment = models.CharField(max_length=12, default="unknown")
    answer = models.JSONField(default=dict)
    # The day asked, and the first day on which the answer differs though nothing happens.
    asked_on = models.DateField()
    changes_on = models.DateField(null=True, db_index=True)


class StandingDuty(Row):
    """One duty of a standing, in the standing's order."""

    case = models.ForeignKey(CaseFile, models.CASCADE, related_name="duties", db_index=False)
    position = models.SmallIntegerField()
    rule = models.CharField(max_length=12)
    duty = models.CharField(max_length=40)
    owed_by = models.CharField(max_length=40)
    due = models.DateField(null=True)
    state = models.CharField(max_length=10)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["case", "position"], name="duty_place"),)


class Relation(Row):
    """How an agency stands to a case; it decides what the agency may see and do.

    `permit` is the consent or the emergency access a row rests on, null where it follows from the
    events. See `safeconduct.access.relations` for `until`, `sections` and `user`.
    """

    case = models.ForeignKey(CaseFile, models.CASCADE, related_name="relations", db_index=False)
    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=60, blank=True)
    relation = models.CharField(max_length=20)
    until = models.DateTimeField(null=True)
    sections = ArrayField(models.CharField(max_length=20), null=True)
    user = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", db_index=False)
    permit = models.UUIDField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["case", "agency", "office", "relation", "permit"],
                name="related_once",
                nulls_distinct=False,
            ),
        )
        indexes = (
            models.Index(
                fields=["until"], name="relation_ends", condition=models.Q(until__isnull=False)
            ),
        )


class Listing(Row):
    """A line of one agency's case list, holding only what that agency may see of the case.

    `due` is never null so that one index gives the order: a duty without a date sorts after all
    dates, nothing due after that. `latest` is minus the ordinal of the last event's day: among
    equals, what moved last comes first.
    """

    case = models.ForeignKey(CaseFile, models.CASCADE, related_name="+", db_index=False)
    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=60, blank=True)
    reference = models.CharField(max_length=9)
    synthetic = models.BooleanField()
    relations = ArrayField(models.CharField(max_length=20))
    due = models.DateField()
    latest = models.IntegerField()
    duty = models.CharField(max_length=40, blank=True)
    owner = models.CharField(max_length=40, blank=True)
    rule = models.CharField(max_length=12, blank=True)
    phase = models.CharField(max_length=30, blank=True)
    document = models.CharField(max_length=30, blank=True)
    document_last_day = models.DateField(null=True)
    held = models.BooleanField(default=False)
    assessment = models.CharField(max_length=12, blank=True)
    residence_status = models.CharField(max_length=12, blank=True)
    # When the agency's relation to the case ends, if it does.
    until = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["case", "agency", "office"], name="listed_once"),
        )
        indexes = (
            models.Index(fields=["agency", "office", "due", "latest", "id"], name="list_by_due"),
            models.Index(fields=["agency", "office", "latest", "id"], name="list_by_latest"),
            # One for each filter: a rare value is found without reading the whole list.
            models.Index(
                fields=["agency", "office", "phase", "due", "latest", "id"], name="list_by_phase"
            ),
            models.Index(
                fields=["agency", "office", "document", "due", "latest", "id"],
                name="list_by_document",
            ),
            models.Index(
                fields=["agency", "office", "assessment", "due", "latest", "id"],
                name="list_by_assessment",
            ),
            models.Index(
                fields=["agency", "office", "residence_status", "due", "latest", "id"],
                name="list_by_residence",
            ),
            models.Index(
                fields=["agency", "office", "reference"],
                name="list_by_reference",
                opclasses=["varchar_ops", "varchar_ops", "varchar_pattern_ops"],
            ),
        )


class WorkLine(Row):
    """One thing that an agency, or an office of it, has to see to: a duty, a document's end."""

    case = models.ForeignKey(CaseFile, models.CASCADE, related_name="+")
    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=60, blank=True)
    reference = models.CharField(max_length=9)
    rule = models.CharField(max_length=12, blank=True)
    duty = models.CharField(max_length=40)
    due = models.DateField(null=True)

    class Meta:
        indexes = (
            models.Index(fields=["agency", "office", "due", "id"], name="work_by_due"),
            # What falls due anywhere in the days to come: the caretaker's question.
            models.Index(fields=["due"], name="work_falling_due", condition=~models.Q(due=None)),
        )


class Measure(Row):
    """One thing of a case that an agency, or an office of it, may count: how long it took, whether
    it was in time. Made again with the lists, from what that agency may see.

    `kind` ``taken_in``: `on` the day of detection, `value` the days until a centre took the person
    in, null while they wait. ``confirmed``: `on` the last day for the magistrate's answer, `value`
    1 where it came in time, 0 where it did not. `district` blank: not known, or not to be known.
    """

    case = models.ForeignKey(CaseFile, models.CASCADE, related_name="+")
    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=60, blank=True)
    kind = models.CharField(max_length=20)
    on = models.DateField()
    value = models.IntegerField(null=True)
    district = models.CharField(max_length=60, blank=True)

    class Meta:
        indexes = (models.Index(fields=["agency", "office", "kind", "on"], name="measured_by_day"),)
