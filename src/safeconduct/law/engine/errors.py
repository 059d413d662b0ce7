"""What is said when a rule is not well formed."""


class LawError(ValueError):
    """A rule is not well formed. Says which node, what was found and what is expected."""
