"""Where the government's identity provider is asked, and where it leads back to."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.signing_in import backchannel, government

urlpatterns = [
    path("<slug:provider_id>/login/", government.begin, name="openid_connect_login"),
    path("<slug:provider_id>/logout/", backchannel.told, name="openid_connect_logout"),
    path("<slug:provider_id>/login/callback/", government.finish, name="openid_connect_callback"),
]
