"""When bodies have to meet and report again, and why: the same law engine as for a case."""
