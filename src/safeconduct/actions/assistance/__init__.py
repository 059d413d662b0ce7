"""A centre's plan for a person (S1 3.3.3)."""
