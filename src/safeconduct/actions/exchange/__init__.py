"""A case for another system, and one from there: records of HTCDS 2.0."""
