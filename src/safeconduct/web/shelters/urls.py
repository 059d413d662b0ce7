"""The addresses of a centre's shelters; none of them says where one is."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.shelters import views

app_name = "shelters"
urlpatterns = [
    path("", views.shelter_list, name="list"),
    path("<uuid:shelter_id>/places/", views.places, name="places"),
    path("cases/<str:reference>/", views.stay, name="stay"),
]
