"""The addresses of the Centre."""

from __future__ import annotations

from django.urls import include, path

from . import home

app_name = "centre"
urlpatterns = [
    path("", home.home, name="home"),
    path("", include("safeconduct.web.centre.deliveries.urls")),
    path("", include("safeconduct.web.centre.analyses.urls")),
    path("", include("safeconduct.web.centre.releases.urls")),
]
