"""The first contact with a presumed victim: one thing a page, kept as a draft until submitted."""
