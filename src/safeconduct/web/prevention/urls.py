"""The addresses of this room."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.prevention import campaigns, reviews, stock

app_name = "prevention"
urlpatterns = [
    path("", campaigns.campaign_list, name="list"),
    path("campaigns.csv", campaigns.campaign_file, name="file"),
    path("new/", campaigns.add, name="add"),
    path("stock/", stock.stock_page, name="stock"),
    path("leaflets/", reviews.leaflets, name="leaflets"),
    path("leaflets/<slug:lang>/review/", reviews.review, name="review"),
    path("<uuid:campaign_id>/", campaigns.campaign_page, name="campaign"),
    path("<uuid:campaign_id>/change/", campaigns.change, name="change"),
]
