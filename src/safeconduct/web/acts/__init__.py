"""The pages on which an agency acts in a case: ask, check, record."""
