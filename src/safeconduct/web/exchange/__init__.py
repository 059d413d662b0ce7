"""A case as a file for another system, and a file of another system as a case."""
