"""The addresses of this room: an overview, the page of an analysis, and its tables."""

from __future__ import annotations

from django.urls import URLPattern, path

from safeconduct.web.centre.analyses import views

urlpatterns: list[URLPattern] = [
    path("analyses/", views.overview, name="analyses"),
    path("analyses/<slug:analysis>/", views.page, name="analysis"),
    path("analyses/<slug:analysis>/table.<slug:suffix>", views.table, name="analysis_table"),
]
