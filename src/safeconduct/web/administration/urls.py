"""The addresses of an agency's own administration."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.administration import access, keys, offices, users

app_name = "administration"
urlpatterns = [
    path("users/", users.team, name="users"),
    path("users/invite/", users.invite, name="invite"),
    path("users/<int:user_id>/", users.member, name="user"),
    path("users/<int:user_id>/<slug:deed>/", users.ask, name="deed"),
    path("offices/", offices.offices, name="offices"),
    path("keys/", keys.keys, name="keys"),
    path("keys/<int:key_id>/revoke/", keys.revoke, name="revoke_key"),
    path("access/", access.who_sees_what, name="access"),
]
