"""The addresses of the acts, below a case's own."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.acts.views import act

app_name = "acts"
urlpatterns = [path("<slug:key>/", act, name="act")]
