"""The point of access."""
