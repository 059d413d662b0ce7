"""A person's case: an append-only timeline of events, and what the law says of it on a day."""
