"""A centre's shelters."""
