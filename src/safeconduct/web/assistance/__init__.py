"""A centre's plan for a person, and its places."""
