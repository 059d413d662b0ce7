"""Controls by the social inspection services (S1 3.3.3): where, what is checked, what it finds."""
