"""The reform page: another number in the law, and who would move. On synthetic people only."""
