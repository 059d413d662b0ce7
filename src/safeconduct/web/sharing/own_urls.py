"""The addresses of what one's own agency disclosed and received."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.sharing import consents, overview

app_name = "shared"
urlpatterns = [
    path("", overview.mine, name="mine"),
    path("manifests/<uuid:manifest_id>/", overview.manifest, name="manifest"),
    path("manifests/<uuid:manifest_id>/file/", overview.manifest_file, name="manifest_file"),
    path("consents/<uuid:consent_id>/", consents.acknowledge, name="acknowledge"),
]
