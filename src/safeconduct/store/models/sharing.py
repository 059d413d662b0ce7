"""Who was let in beside their task, by what, and what became of a referral."""

from __future__ import annotations

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models

from safeconduct.store.models.accounts import User
from safeconduct.store.models.base import Row
from safeconduct.store.models.cases import CaseFile


class Step(Row):
    """What every step taken here shares: append-only, by whom, for which agency, when."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    at = models.DateTimeField()
    agency = models.CharField(max_length=40)
    user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        abstract = True


class ReferralState(Step):
    """A step in the life of a referral, which begins with its ``referred`` event (`event_id`).

    `reason` is why it was declined, sealed; `plan` what was agreed where it was accepted.
    """

    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="+")
    event_id = models.CharField(max_length=60)
    state = models.CharField(max_length=10)
    plan = models.CharField(max_length=20, blank=True)
    reason = models.BinaryField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["case", "event_id", "state"], name="one_step_each"),
        )


class Manifest(Step):
    """What one agency disclosed to another: a signed text both keep; no name is in it."""

    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10)
    reference = models.CharField(max_length=9)
    office = models.CharField(max_length=60, blank=True)
    to_agency = models.CharField(max_length=40)
    to_office = models.CharField(max_length=60, blank=True)
    # The referral's event or the consent.
    subject = models.CharField(max_length=60)
    document = models.TextField()
    key = models.CharField(max_length=16)
    signature = models.BinaryField(max_length=64)

    class Meta:
        indexes = (models.Index(fields=["to_agency", "-at"], name="manifest_received"),)


class Consent(Step):
    """What the person permits one agency to see, for one purpose, until a day."""

    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="+")
    reference = models.CharField(max_length=9)
    given_on = models.DateField()
    to_agency = models.CharField(max_length=40)
    to_office = models.CharField(max_length=60, blank=True)
    purpose = models.CharField(max_length=20)
    sections = ArrayField(models.CharField(max_length=20))
    language = models.CharField(max_length=3)
    interpreter = models.BooleanField()
    # The last day on which it holds.
    last_day = models.DateField()

    class Meta:
        indexes = (models.Index(fields=["to_agency", "-at"], name="consent_received"),)


class ConsentStep(Step):
    """A consent was withdrawn, or the agency acknowledged that it was."""

    consent = models.ForeignKey(Consent, models.PROTECT, related_name="steps")
    step = models.CharField(max_length=12)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["consent", "step"], name="one_consent_step_each"),
        )


class ThreatAnswer(Step):
    """What State Security answered: a threat, yes or no. What it rests on is kept nowhere here."""

    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="+")
    threat = models.BooleanField()


class EmergencyAccess(Row):
    """An access for a few hours, asked for with a reason; `case` is null where none was found.

    The database itself makes and ends it (`store_break_glass`); nobody can write it. `concerned`
    are the agencies whose data protection officers are told. The reason has its own key: those
    who have to read it stand in no relation to the case.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(CaseFile, models.PROTECT, null=True, related_name="+")
    reference = models.CharField(max_length=9)
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=60, blank=True)
    concerned = ArrayField(models.CharField(max_length=40))
    sections = ArrayField(models.CharField(max_length=20))
    at = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    data_key = models.BinaryField()
    reason = models.BinaryField()


class IdentityRequest(Row):
    """The question who the person is, put to a second one; both are named for ever."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="+")
    reference = models.CharField(max_length=9)
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    agency = models.CharField(max_length=40)
    concerned = ArrayField(models.CharField(max_length=40))
    at = models.DateTimeField()
    data_key = models.BinaryField()
    reason = models.BinaryField()
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", db_index=False
    )
    approved = models.BooleanField(null=True)
    until = models.DateTimeField(null=True)
