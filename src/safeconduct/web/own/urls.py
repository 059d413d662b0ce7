"""The address of the own view. It stands outside the languages: it names nothing and nobody."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.own.views import my

urlpatterns = [
    path("", my, name="my"),
    path("<str:lang>/", my, name="my_in"),
]
