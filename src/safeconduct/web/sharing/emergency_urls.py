"""The addresses of access in an emergency."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.sharing import emergencies

app_name = "emergency"
urlpatterns = [
    path("", emergencies.listed, name="list"),
    path("new/", emergencies.new, name="new"),
    path("<uuid:access_id>/end/", emergencies.end, name="end"),
    path("identity/<uuid:request_id>/", emergencies.decide, name="decide"),
]
