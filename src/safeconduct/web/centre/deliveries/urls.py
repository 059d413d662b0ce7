"""The addresses of this room."""

from __future__ import annotations

from django.urls import URLPattern, path

from . import cubes, imported, keys, listing, report, rounds, upload

urlpatterns: list[URLPattern] = [
    path("deliveries/", listing.deliveries, name="deliveries"),
    path("deliveries/new/", upload.upload, name="upload"),
    path("deliveries/published/", imported.import_cube, name="import_cube"),
    path("deliveries/<int:number>/", report.delivery, name="delivery"),
    path("published/", cubes.cubes, name="cubes"),
    path("published/<str:series>/", cubes.one_series, name="cube"),
    path("rounds/", rounds.rounds, name="rounds"),
    path("rounds/links/", rounds.return_links, name="return_links"),
    path("rounds/of/<str:round_>/", rounds.one_round, name="round"),
    path("keys/", keys.keys, name="keys"),
    path("keys/protocol/", keys.protocol, name="key_protocol"),
    path("keys/protocol/<str:authority>.jsonl", keys.export, name="key_protocol_file"),
]
