"""The addresses of reports: the room's below ``room/``, all others are everybody's."""

from __future__ import annotations

from django.urls import URLPattern, path

from . import draft, edit, phenomenon, public, publish, room

app_name = "reports"
urlpatterns: list[URLPattern] = [
    path("room/", room.home, name="room"),
    path("room/new/", room.begin, name="begin"),
    path("room/phenomenon/", phenomenon.phenomenon, name="phenomenon"),
    path("room/<uuid:report>/", draft.page, name="draft"),
    path("room/<uuid:report>/preview/", draft.preview, name="preview"),
    path("room/<uuid:report>/preview.pdf", draft.paper, name="preview_paper"),
    path("room/<uuid:report>/later-figures/", draft.move_on, name="move_on"),
    path("room/<uuid:report>/propose/", publish.propose, name="propose"),
    path("room/<uuid:report>/publish/", publish.publish, name="publish"),
    path("room/<uuid:report>/<slug:part>/figures/", edit.figures, name="figures"),
    path("room/<uuid:report>/<slug:part>/<slug:language>/", edit.text, name="text"),
    path("", public.reports, name="list"),
    path("<slug:report>/", public.latest, name="report"),
    path("<slug:report>/<int:number>/", public.edition, name="edition"),
    path("<slug:report>/<int:number>/package.zip", public.package, name="package"),
    path("<slug:report>/<int:number>/files/<path:path>", public.file, name="file"),
]
