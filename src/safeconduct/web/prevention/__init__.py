"""Campaigns and the leaflet."""
