"""Every address of the program. Pages stand under their language: ``/en/…``, ``/fr/…``."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import URLPattern, URLResolver, include, path

from safeconduct.api import door as api
from safeconduct.web import well_known
from safeconduct.web.work.calendar import calendar

# Where the government's identity provider leads back to is agreed on with it, in no language.
urlpatterns: list[URLPattern | URLResolver] = [
    path("sign-in/", include("safeconduct.web.signing_in.government_urls"))
]
# A calendar program asks at one address, and is answered in its owner's language.
urlpatterns += [path("calendar/<str:token>.ics", calendar, name="calendar")]
urlpatterns += [
    path(".well-known/security.txt", well_known.security_txt, name="security_txt"),
    path("robots.txt", well_known.robots_txt, name="robots_txt"),
]
# The person's own view and the leaflet have more languages than the program.
urlpatterns += [path("my/", include("safeconduct.web.own.urls"))]
urlpatterns += [path("leaflet/", include("safeconduct.web.prevention.leaflet_urls"))]
urlpatterns += i18n_patterns(
    path("", include("safeconduct.web.urls")),
    path("", include("safeconduct.web.signing_in.urls")),
    path("administration/", include("safeconduct.web.administration.urls")),
    path("first-contact/", include("safeconduct.web.first_contact.urls")),
    path("cases/<str:reference>/acts/", include("safeconduct.web.acts.urls")),
    path("cases/<str:reference>/files/", include("safeconduct.web.attachments.urls")),
    path("my-work/", include("safeconduct.web.work.urls")),
    path("cases/<str:reference>/sharing/", include("safeconduct.web.sharing.urls")),
    path("sharing/", include("safeconduct.web.sharing.own_urls")),
    path("emergencies/", include("safeconduct.web.sharing.emergency_urls")),
    path("shelters/", include("safeconduct.web.shelters.urls")),
    path("cases/<str:reference>/codes/", include("safeconduct.web.own.codes_urls")),
    path("reform/", include("safeconduct.web.reform.urls")),
    path("centre/", include("safeconduct.web.centre.urls")),
    path("figures/", include("safeconduct.web.figures.urls")),
    path("assistance/", include("safeconduct.web.assistance.urls")),
    path("prosecution/", include("safeconduct.web.prosecution.urls")),
    path("coordination/", include("safeconduct.web.coordination.urls")),
    path("inspection/", include("safeconduct.web.inspection.urls")),
    path("prevention/", include("safeconduct.web.prevention.urls")),
    path("reports/", include("safeconduct.web.reports.urls")),
    path("exchange/", include("safeconduct.web.exchange.urls")),
    path("desk/", include("safeconduct.web.desk.urls")),
)
urlpatterns += [path(api.PREFIX, api.urls)]

handler400 = "safeconduct.web.errors.bad_request"
handler403 = "safeconduct.web.errors.forbidden"
handler404 = "safeconduct.web.errors.not_found"
handler429 = "safeconduct.web.errors.too_many"
handler500 = "safeconduct.web.errors.failed"
