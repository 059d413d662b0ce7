"""Controls and programmes."""
