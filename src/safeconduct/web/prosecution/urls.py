"""The addresses of a magistrate's dossiers; none of them names a person."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.prosecution import listing, page, parts

app_name = "prosecution"
urlpatterns = [
    path("", listing.dossier_list, name="list"),
    path("new/", listing.new, name="new"),
    path("figures/", listing.figures, name="figures"),
    path("<uuid:dossier>/", page.dossier, name="dossier"),
    path("<uuid:dossier>/<slug:part>/", parts.change, name="part"),
    path("<uuid:dossier>/<slug:part>/<slug:which>/", parts.change, name="piece"),
]
