"""The point of access at work: a request received, given to somebody, answered or refused."""
