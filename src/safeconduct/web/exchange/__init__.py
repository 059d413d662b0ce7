"""A case handed to another system, or taken from one."""
