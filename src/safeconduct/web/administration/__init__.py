"""The pages of an agency's administrators: its users, and the districts it has offices in."""
