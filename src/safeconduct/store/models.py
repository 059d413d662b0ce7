"""The tables of the operations database. What a column may reveal stands in `classification`."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.db import models

if TYPE_CHECKING:
    from safeconduct.access.actors import Actor

__all__ = [
    "AuditEntry",
    "CaseFile",
    "Checkpoint",
    "Draft",
    "Event",
    "Identity",
    "Listing",
    "RefusedDetection",
    "Relation",
    "Seal",
    "Standing",
    "StandingDuty",
    "User",
]


class Row(models.Model):
    """What every table here shares: a row prints as its table and key, never its content."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self._meta.db_table} {self.pk}"


class User(AbstractUser):
    """Somebody who signs in, for one agency."""

    agency = models.CharField(max_length=40, blank=True)
    office = models.CharField(max_length=60, blank=True)
    language = models.CharField(max_length=2, default="en")
    # The key of this user's drafts, wrapped by the master key; made with the first draft.
    draft_key = models.BinaryField(null=True, editable=False)

    @property
    def actor(self) -> Actor:
        """The user as the rules on access know them."""
        # Imported when asked for: the rules on access bring the whole law with them.
        from safeconduct.access.actors import Actor

        name = self.get_full_name() or self.get_username()
        return Actor(user_id=self.pk, name=name, agency=self.agency, office=self.office)


class CaseFile(Row):
    """A case: what the law asks of the person, under a random reference. No name is here."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    reference = models.CharField(max_length=9, unique=True)
    birth_date = models.DateField(null=True)
    unaccompanied = models.BooleanField(null=True)
    nationalities = ArrayField(models.CharField(max_length=3), default=list)
    residence_status = models.CharField(max_length=12, default="unknown")
    offence = models.CharField(max_length=20, default="unknown")
    synthetic = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    last_seq = models.IntegerField(default=0)


class Identity(Row):
    """The vault: each field encrypted under the case's own key. No key: erased for ever."""

    case = models.OneToOneField(CaseFile, models.PROTECT, primary_key=True)
    data_key = models.BinaryField(null=True, editable=False)
    family_name = models.BinaryField(null=True)
    given_name = models.BinaryField(null=True)
    other_names = models.BinaryField(null=True)
    contact = models.BinaryField(null=True)
    erased_at = models.DateTimeField(null=True)


class Event(Row):
    """One entry of a timeline; the database itself refuses to change or remove it."""

    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="events", db_index=False)
    seq = models.IntegerField()
    event_id = models.CharField(max_length=60)
    type = models.CharField(max_length=40)
    happened_on = models.DateField()
    recorded_at = models.DateTimeField()
    agency = models.CharField(max_length=40)
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    source = models.CharField(max_length=200, blank=True)
    data = models.JSONField(default=dict)
    previous_hash = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["case", "seq"], name="event_place"),
            models.UniqueConstraint(fields=["case", "event_id"], name="event_named_once"),
        )


class RefusedDetection(Row):
    """How many persons refused referral (FC-9): a count, and nothing that leads to a person."""

    month = models.DateField()
    district = models.CharField(max_length=60, blank=True)
    channel = models.CharField(max_length=40, blank=True)
    agency = models.CharField(max_length=40)
    count = models.IntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["month", "district", "channel", "agency"], name="one_count_each"
            ),
        )


class AuditEntry(Row):
    """Who looked or acted, when, for what purpose. Chained by strand: a case's, or an actor's."""

    strand = models.CharField(max_length=60)
    seq = models.IntegerField()
    at = models.DateTimeField()
    actor = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", db_index=False)
    agency = models.CharField(max_length=40, blank=True)
    purpose = models.CharField(max_length=40)
    deed = models.CharField(max_length=40)
    case_reference = models.CharField(max_length=9, blank=True)
    details = models.JSONField(default=dict)
    previous_hash = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["strand", "seq"], name="audit_place"),)


class Checkpoint(Row):
    """A moment at which the ends of all chains were sealed; checkpoints form a chain themselves."""

    seq = models.IntegerField(unique=True)
    at = models.DateTimeField()
    seals = models.IntegerField()
    seals_hash = models.BinaryField(max_length=32)
    previous_hash = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)


class Seal(Row):
    """The end of one chain at one checkpoint: a case's events or a strand of the audit trail."""

    checkpoint = models.ForeignKey(Checkpoint, models.PROTECT, related_name="+")
    chain = models.CharField(max_length=70)
    seq = models.IntegerField()
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["chain", "seq"], name="sealed_once"),)


class Draft(Row):
    """What somebody typed and has not yet recorded; encrypted under the owner's key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(User, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=40)
    content = models.BinaryField()
    updated_at = models.DateTimeField()


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
    """How an agency stands to a case; it decides what the agency may see and do."""

    case = models.ForeignKey(CaseFile, models.CASCADE, related_name="relations", db_index=False)
    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=60, blank=True)
    relation = models.CharField(max_length=20)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["case", "agency", "office", "relation"], name="related_once"
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

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["case", "agency", "office"], name="listed_once"),
        )
        indexes = (
            models.Index(fields=["agency", "office", "due", "latest", "id"], name="list_by_due"),
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
