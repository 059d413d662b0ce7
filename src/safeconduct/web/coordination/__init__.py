"""Meetings of districts and bodies."""
