"""A centre's plans for the persons it guides or shelters. What they say is the centre's alone."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models

from safeconduct.store.models.base import Row
from safeconduct.store.models.cases import CaseFile


class AssistancePlan(Row):
    """A plan of one centre for one person; the lawyer is encrypted under the centre's own key.

    `language` is the one the person reads, `written_in` that of the texts.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="+")
    agency = models.CharField(max_length=40, db_index=True)
    since = models.DateField()
    until = models.DateField(null=True)
    language = models.CharField(max_length=3)
    written_in = models.CharField(max_length=3)
    lawyer_name = models.BinaryField(null=True)
    lawyer_contact = models.BinaryField(null=True)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["case", "agency"], name="one_plan_a_centre"),
        )


class _Aim(Row):
    """What is to be reached: `until` is the day it is due. The texts are encrypted under the key
    of the case, and go with it; `wording` counts how often they were written.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    since = models.DateField()
    until = models.DateField(null=True)
    state = models.CharField(max_length=10, default="open")
    wording = models.PositiveIntegerField(default=1)
    ended_on = models.DateField(null=True)
    text = models.BinaryField()
    reason = models.BinaryField(null=True)

    class Meta:
        abstract = True


class AssistanceGoal(_Aim):
    """A goal in one area of the plan."""

    plan = models.ForeignKey(AssistancePlan, models.PROTECT, related_name="goals")
    area = models.CharField(max_length=20)


class AssistanceStep(_Aim):
    """A step towards a goal; `worker` is the colleague who sees to it, if one is named."""

    goal = models.ForeignKey(AssistanceGoal, models.PROTECT, related_name="steps")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        indexes = (
            models.Index(
                fields=["until"], condition=models.Q(state="open"), name="plan_steps_open"
            ),
        )


class AssistanceWording(Row):
    """An earlier text of a goal or step (`aim`), and who replaced it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    plan = models.ForeignKey(AssistancePlan, models.PROTECT, related_name="wordings")
    aim = models.UUIDField()
    number = models.PositiveIntegerField()
    text = models.BinaryField()
    replaced_at = models.DateTimeField()
    replaced_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["aim", "number"], name="one_wording_a_number"),
        )


class AssistanceConsent(Row):
    """The person's consent to the plan."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    plan = models.ForeignKey(AssistancePlan, models.PROTECT, related_name="consents")
    given_on = models.DateField()
    withdrawn_on = models.DateField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["plan"],
                condition=models.Q(withdrawn_on=None),
                name="one_consent_stands",
            ),
        )


class CivilAction(Row):
    """A civil action, or the victim's decision to bring none; `decided_on` is the day on which the
    victim decided that the centre acts in their name. One that was withdrawn, or written down by
    mistake, counts no more from `withdrawn_on` on.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    plan = models.ForeignKey(AssistancePlan, models.PROTECT, related_name="actions")
    kind = models.CharField(max_length=12)
    happened_on = models.DateField()
    decided_on = models.DateField(null=True)
    withdrawn_on = models.DateField(null=True)


class CentreFigure(Row):
    """A number of one centre on a reporting day, as it is told; `n` null: it is not. Kept for ever,
    and never reckoned again.
    """

    day = models.DateField()
    centre = models.CharField(max_length=40)
    measure = models.CharField(max_length=40)
    place = models.SmallIntegerField()
    n = models.IntegerField(null=True)
    few = models.BooleanField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["day", "centre", "measure"], name="one_figure_a_day"),
        )
