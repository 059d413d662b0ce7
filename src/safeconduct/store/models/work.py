"""Whose work a case is, who is told of what, and what is sent outside to say so."""

from __future__ import annotations

import uuid

from django.db import models

from safeconduct.store.models.accounts import User
from safeconduct.store.models.base import Row
from safeconduct.store.models.cases import CaseFile


class Notice(Row):
    """Something that people of one agency have to know: a kind, at most a reference and a date.

    Without `user` it is for everybody of the agency (and office) who holds `role`; a blank role
    means those who work on its cases. `once` names what it tells, so that it is told once.
    """

    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=60, blank=True)
    user = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    role = models.CharField(max_length=40, blank=True)
    kind = models.CharField(max_length=40)
    reference = models.CharField(max_length=9, blank=True)
    due = models.DateField(null=True)
    urgent = models.BooleanField(default=False)
    once = models.CharField(max_length=160, null=True, unique=True)  # noqa: DJ001 - unique, or none
    created_at = models.DateTimeField()
    # When it was passed on to the outbox and the webhooks.
    passed_on_at = models.DateTimeField(null=True)
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", db_index=False
    )

    class Meta:
        indexes = (
            models.Index(
                fields=["agency", "office", "-created_at"],
                name="notice_waiting",
                condition=models.Q(acknowledged_at=None),
            ),
            models.Index(
                fields=["id"], name="notice_to_pass_on", condition=models.Q(passed_on_at=None)
            ),
        )


class Assignment(Row):
    """Who of an agency works on a case. It opens nothing: the agency's relation does."""

    case = models.ForeignKey(CaseFile, models.CASCADE, related_name="+", db_index=False)
    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=60, blank=True)
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    assigned_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    assigned_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["case", "agency", "office"], name="assigned_once"),
        )


class Substitute(Row):
    """Who does the work of somebody away, from the first day to the last, both included."""

    agency = models.CharField(max_length=40)
    absent = models.ForeignKey(User, models.PROTECT, related_name="+")
    substitute = models.ForeignKey(User, models.PROTECT, related_name="+")
    first_day = models.DateField()
    last_day = models.DateField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(last_day__gte=models.F("first_day")), name="days_in_order"
            ),
            models.CheckConstraint(
                condition=~models.Q(absent=models.F("substitute")), name="somebody_else"
            ),
        )


class MailChoice(Row):
    """Where a user wants to be told that something waits, and how often."""

    user = models.OneToOneField(User, models.CASCADE, primary_key=True, related_name="+")
    address = models.EmailField(blank=True)
    digest = models.BooleanField(default=True)
    urgent = models.BooleanField(default=True)


class Mail(Row):
    """An e-mail to be sent or sent. It has no text of its own: it says that something waits."""

    user = models.ForeignKey(User, models.CASCADE, related_name="+", db_index=False)
    agency = models.CharField(max_length=40)
    kind = models.CharField(max_length=10)
    # The day of a digest, or the notice of what is urgent: each is sent once.
    once = models.CharField(max_length=40)
    created_at = models.DateTimeField()
    attempts = models.SmallIntegerField(default=0)
    next_try = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["user", "once"], name="mailed_once"),)
        indexes = (
            models.Index(
                fields=["next_try"], name="mail_to_send", condition=~models.Q(next_try=None)
            ),
        )


class CalendarFeed(Row):
    """The secret address of a user's calendar, as its hash. No row: no such address."""

    user = models.OneToOneField(User, models.CASCADE, primary_key=True, related_name="+")
    token_hash = models.BinaryField(max_length=32, unique=True)
    made_at = models.DateTimeField()


class Webhook(Row):
    """An address of an agency's own system that is told of its notices."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agency = models.CharField(max_length=40)
    url = models.CharField(max_length=300)
    # The secret that signs, encrypted under a key of this row's own.
    data_key = models.BinaryField()
    secret = models.BinaryField()
    made_at = models.DateTimeField()
    failures = models.IntegerField(default=0)
    disabled_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["agency"], name="webhook_of_agency"),)


class Delivery(Row):
    """One message to one webhook: what became of it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    webhook = models.ForeignKey(Webhook, models.CASCADE, related_name="deliveries", db_index=False)
    agency = models.CharField(max_length=40)
    kind = models.CharField(max_length=40)
    reference = models.CharField(max_length=9, blank=True)
    created_at = models.DateTimeField()
    attempts = models.SmallIntegerField(default=0)
    next_try = models.DateTimeField(null=True)
    delivered_at = models.DateTimeField(null=True)
    # The last answer: a status of HTTP, 0 for none.
    status = models.SmallIntegerField(null=True)

    class Meta:
        indexes = (
            models.Index(fields=["webhook", "-created_at"], name="delivery_log"),
            models.Index(
                fields=["next_try"], name="delivery_to_send", condition=~models.Q(next_try=None)
            ),
        )
