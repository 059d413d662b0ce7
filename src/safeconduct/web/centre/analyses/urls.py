"""The addresses of this room: an overview, and of each analysis a page and its tables."""

from __future__ import annotations

from django.urls import URLPattern, path

from safeconduct.web.centre.analyses import views
from safeconduct.web.centre.analyses.pages import ANALYSES


def _of(analysis: str) -> list[URLPattern]:
    asked = {"analysis": analysis}
    at = f"analyses/{analysis}/"
    return [
        path(at, views.page, asked, name=f"analysis_{analysis}"),
        *(
            path(f"{at}table.{kind}", views.table, {**asked, "kind": kind},
                 name=f"analysis_{analysis}_{kind}")
            for kind in views.KINDS
        ),
    ]  # fmt: skip


urlpatterns: list[URLPattern] = [
    path("analyses/", views.overview, name="analyses"),
    *(pattern for analysis in ANALYSES for pattern in _of(analysis)),
]
