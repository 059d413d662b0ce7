"""Pages of the rules: public, linked from every rule code."""
