"""The addresses of the exchange of cases."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.exchange import giving, taking

app_name = "exchange"
urlpatterns = [
    path("cases/<str:reference>/", giving.give, name="give"),
    path("take/", taking.take, name="take"),
]
