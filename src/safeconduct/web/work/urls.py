"""The addresses of one's own work."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.work import people, queue

app_name = "work"
urlpatterns = [
    path("", queue.queue, name="queue"),
    path("acknowledge/", queue.acknowledge, name="acknowledge"),
    path("handover/", people.handover, name="handover"),
    path("absences/", people.absences, name="absences"),
    path("absences/<int:absence_id>/end/", people.end_absence, name="end_absence"),
    path("cases/<str:reference>/", people.assign, name="assign"),
]
