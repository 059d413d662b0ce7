"""Addresses of the reform page."""

from __future__ import annotations

from django.urls import path

from . import views

app_name = "reform"
urlpatterns = [
    path("", views.page, name="page"),
    path("chart.svg", views.chart_image, name="chart"),
]
