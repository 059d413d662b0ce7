"""Dossiers of the magistrates: what is investigated, against whom, and what was done."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from safeconduct.store.models.base import Row


class Dossier(Row):
    """A dossier of one office; `federal` says how it came to the federal prosecutor, if it did.

    `facts` are those the offence law asks, `criteria` the answers to PR-1 with their reasons.
    `version` grows with every change.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=40, blank=True, default="")
    number = models.CharField(max_length=40)
    title = models.CharField(max_length=120)
    opened_on = models.DateField()
    state = models.CharField(max_length=20)
    form = models.CharField(max_length=20)
    facts = models.JSONField(default=dict)
    criteria = models.JSONField(default=dict)
    departure = models.CharField(max_length=10, blank=True, default="")
    departure_reason = models.TextField(blank=True, default="")
    federal = models.CharField(max_length=20, blank=True, default="")
    version = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["agency", "office", "number"], name="one_dossier_a_number"
            ),
        )


class DossierChange(Row):
    """What somebody changed in a dossier; later ones stand beside it and change nothing in it."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="changes")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=20)
    data = models.JSONField(default=dict)
    agency = models.CharField(max_length=40)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["dossier", "number"], name="one_change_of_a_dossier_a_number"
            ),
        )


class Suspect(Row):
    """A person or a company under suspicion; the name is encrypted under the agency's own key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="suspects")
    agency = models.CharField(max_length=40, db_index=True)
    kind = models.CharField(max_length=20)
    name = models.BinaryField()
    role = models.CharField(max_length=20)
    charges = ArrayField(models.CharField(max_length=20), default=list)
    struck = models.BooleanField(default=False)


class DossierVictim(Row):
    """A victim of the facts, by the reference of a case and nothing else of it.

    `duress` are the offences they were made to commit (PR-6).
    """

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="victims")
    reference = models.CharField(max_length=9)
    duress = ArrayField(models.CharField(max_length=20), default=list)
    struck = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["dossier", "reference"], name="one_victim_a_dossier"),
        )


class DossierStep(Row):
    """A step of the investigation: a missing element, a means (PR-5) or a special method."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="steps")
    code = models.CharField(max_length=60)
    state = models.CharField(max_length=20)
    note = models.TextField(blank=True, default="")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["dossier", "code"], name="one_step_a_code"),)


class DossierMoney(Row):
    """An account, an asset, a seizure or a confiscation (PR-5); `amount` is in euro."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="money")
    kind = models.CharField(max_length=20)
    what = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    on = models.DateField()
    by = models.CharField(max_length=20)
    struck = models.BooleanField(default=False)
