"""Two hundred people at the pages of a large caseload at the same time."""
