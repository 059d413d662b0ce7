"""How often the interval of the hidden population holds the truth, where the truth is known."""
