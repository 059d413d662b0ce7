"""The addresses of published figures."""

from __future__ import annotations

from django.urls import path

from . import views

app_name = "figures"
urlpatterns = [
    path("", views.list_editions, name="list"),
    path("<slug:edition>/", views.page, name="edition"),
    path("<slug:edition>/package.zip", views.package, name="package"),
    path("<slug:edition>/files/<path:path>", views.file, name="file"),
]
