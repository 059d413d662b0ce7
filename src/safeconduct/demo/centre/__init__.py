"""The demonstration country of the Centre: invented persons, six agencies, and the true answer."""
