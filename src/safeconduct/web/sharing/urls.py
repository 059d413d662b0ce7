"""The addresses of sharing, below a case's own."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.sharing import consents, emergencies, overview, referrals, threats

app_name = "sharing"
urlpatterns = [
    path("", overview.of_case, name="case"),
    path("referrals/<str:event_id>/", referrals.referral, name="referral"),
    path("consents/new/", consents.give, name="give_consent"),
    path("consents/<uuid:consent_id>/", consents.consent, name="consent"),
    path("threat/", threats.threat, name="threat"),
    path("identity/", emergencies.ask_identity, name="ask_identity"),
]
