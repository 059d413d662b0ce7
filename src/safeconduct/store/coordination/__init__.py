"""Meetings of districts and bodies, kept: who is convened, what is decided, what comes of it."""
