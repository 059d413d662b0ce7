"""Every address of the program. Pages stand under their language: ``/en/…``, ``/fr/…``."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

urlpatterns = i18n_patterns(
    path("", include("safeconduct.web.urls")),
    path("first-contact/", include("safeconduct.web.first_contact.urls")),
    path("cases/<str:reference>/acts/", include("safeconduct.web.acts.urls")),
    path("my-work/", include("safeconduct.web.work.urls")),
    path("reform/", include("safeconduct.web.reform.urls")),
)

handler400 = "safeconduct.web.errors.bad_request"
handler403 = "safeconduct.web.errors.forbidden"
handler404 = "safeconduct.web.errors.not_found"
handler500 = "safeconduct.web.errors.failed"
