"""Reports in writing, and their published editions."""
