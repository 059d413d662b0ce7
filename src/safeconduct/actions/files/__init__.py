"""Making a file from outside harmless: what it is, by its content, and no more than it needs."""
