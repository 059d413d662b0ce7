"""The person's own view: outside the signed-in frame, without cookies, in eighteen languages."""
