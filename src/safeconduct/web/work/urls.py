"""The addresses of one's own work."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.work import hooks, people, queue, told

app_name = "work"
urlpatterns = [
    path("", queue.queue, name="queue"),
    path("acknowledge/", queue.acknowledge, name="acknowledge"),
    path("handover/", people.handover, name="handover"),
    path("absences/", people.absences, name="absences"),
    path("absences/<int:absence_id>/end/", people.end_absence, name="end_absence"),
    path("told/", told.told, name="told"),
    path("told/calendar/", told.make_calendar, name="make_calendar"),
    path("told/calendar/revoke/", told.revoke_calendar, name="revoke_calendar"),
    path("outbox/", told.outbox, name="outbox"),
    path("webhooks/", hooks.hooks, name="hooks"),
    path("webhooks/<uuid:hook_id>/", hooks.log, name="hook_log"),
    path("webhooks/<uuid:hook_id>/remove/", hooks.remove, name="remove_hook"),
    path("webhooks/<uuid:hook_id>/resume/", hooks.resume, name="resume_hook"),
    path("webhooks/<uuid:hook_id>/try/", hooks.attempt, name="try_hook"),
    path("cases/<str:reference>/", people.assign, name="assign"),
]
