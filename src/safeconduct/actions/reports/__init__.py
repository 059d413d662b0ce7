"""Reports of a year: written, published by two people, read by everybody."""
