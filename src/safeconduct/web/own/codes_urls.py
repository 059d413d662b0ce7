"""The addresses of a person's codes, below their case."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.own import sheet

app_name = "codes"
urlpatterns = [
    path("", sheet.codes, name="sheet"),
    path("revoke/", sheet.revoke, name="revoke"),
]
