"""Campaigns, and the stock of the leaflet."""
