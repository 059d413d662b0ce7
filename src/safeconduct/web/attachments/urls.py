"""The addresses of a case's files, below the case's own."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.attachments import views

app_name = "attachments"
urlpatterns = [
    path("", views.shelf, name="shelf"),
    path("<uuid:file_id>/", views.file, name="file"),
    path("<uuid:file_id>/destroy/", views.destroy, name="destroy"),
]
