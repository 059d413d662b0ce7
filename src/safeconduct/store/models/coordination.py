"""Meetings of districts and bodies, what they decide, and what comes of it."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from safeconduct.store.models.base import Row
from safeconduct.store.models.writings import Writing


class Meeting(Row):
    """A meeting of a body, or of the services of a district (`district` is blank for a body).

    `agency` convened it. `set_for` is the day it was set for, `begins` the hour in Brussels;
    `held_on` null: not held yet, or `cancelled_on` that day.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    body = models.CharField(max_length=20)
    district = models.CharField(max_length=40, blank=True, default="")
    agency = models.CharField(max_length=40)
    convened_on = models.DateField()
    set_for = models.DateField()
    begins = models.TimeField(null=True)
    place = models.CharField(max_length=200, blank=True)
    held_on = models.DateField(null=True)
    cancelled_on = models.DateField(null=True)
    minutes = models.ForeignKey(Writing, models.PROTECT, related_name="+")

    class Meta:
        indexes = (models.Index(fields=["body", "district", "-set_for"]),)
        constraints = (
            models.CheckConstraint(
                condition=Q(set_for__gte=F("convened_on")), name="convened_before_it_meets"
            ),
            models.CheckConstraint(
                condition=Q(held_on=None) | Q(held_on__gte=F("convened_on"), cancelled_on=None),
                name="held_once_convened",
            ),
            models.CheckConstraint(
                condition=Q(body="district") ^ Q(district=""), name="a_district_or_a_body"
            ),
        )


class MeetingMove(Row):
    """Another day, hour or place for a meeting, why, and what stood in the convocation before."""

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="moves")
    number = models.SmallIntegerField()
    was_set_for = models.DateField()
    was_begins = models.TimeField(null=True)
    was_place = models.CharField(max_length=200, blank=True)
    set_for = models.DateField()
    begins = models.TimeField(null=True)
    place = models.CharField(max_length=200, blank=True)
    reason = models.TextField()
    agency = models.CharField(max_length=40)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["meeting", "number"], name="moved_in_order"),
        )


class MeetingGuest(Row):
    """An agency invited to a meeting; `present` null: not yet known."""

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="guests")
    agency = models.CharField(max_length=40)
    present = models.BooleanField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["meeting", "agency"], name="invited_once"),)


class MeetingLine(Row):
    """A line of the agenda, or a decision. `source`: from what a line was made, blank if typed."""

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="lines")
    kind = models.CharField(max_length=10)
    text = models.TextField()
    source = models.CharField(max_length=20, blank=True)
    agency = models.CharField(max_length=40)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    written_at = models.DateTimeField()


class MeetingAction(Row):
    """What a meeting asked of an agency, by when; `done_on` null: open."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="actions")
    text = models.TextField()
    owner = models.CharField(max_length=40)
    due = models.DateField()
    done_on = models.DateField(null=True)


class Recommendation(Row):
    """What a body recommends to an agency; its answer and its effect are steps."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="recommendations")
    body = models.CharField(max_length=20)
    text = models.TextField()
    addressee = models.CharField(max_length=40)
    made_on = models.DateField()


class RecommendationStep(Row):
    """An answer, or an effect seen; `measure` names a released figure or an analysis."""

    recommendation = models.ForeignKey(Recommendation, models.PROTECT, related_name="steps")
    kind = models.CharField(max_length=20)
    on = models.DateField()
    text = models.TextField()
    measure = models.CharField(max_length=80, blank=True)
    agency = models.CharField(max_length=40)
    written_at = models.DateTimeField()


class ActionPlan(Row):
    """A police action plan for some years, drawn up by the Central Service."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    title = models.CharField(max_length=200)
    first_day = models.DateField()
    last_day = models.DateField()
    agency = models.CharField(max_length=40)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(last_day__gt=F("first_day")), name="ends_after_it_begins"
            ),
        )


class PlanGoal(Row):
    """A goal of a plan, the measure taken for it, and by what its progress is told."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    plan = models.ForeignKey(ActionPlan, models.PROTECT, related_name="goals")
    goal = models.TextField()
    measure = models.TextField()
    indicator = models.TextField()


class PlanProgress(Row):
    """What was seen in the field on a day; `district` blank: in the whole country."""

    goal = models.ForeignKey(PlanGoal, models.PROTECT, related_name="progress")
    on = models.DateField()
    value = models.CharField(max_length=40, blank=True)
    text = models.TextField()
    district = models.CharField(max_length=40, blank=True)
    agency = models.CharField(max_length=40)
    written_at = models.DateTimeField()
