"""The addresses of the leaflet, for everybody. They stand outside the program's four languages."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.prevention.leaflet import page, paper

urlpatterns = [
    path("", page, name="leaflet"),
    path("<str:lang>/", page, name="leaflet_in"),
    path("<str:lang>-large.pdf", paper, {"large": True}, name="leaflet_large"),
    path("<str:lang>.pdf", paper, {"large": False}, name="leaflet_pdf"),
]
