"""Meetings of districts and bodies: when they are due, what they decide, what comes of it."""
