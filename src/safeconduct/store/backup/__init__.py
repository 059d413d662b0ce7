"""Encrypted copies of an installation: made, proved by restoring them, and restored."""
