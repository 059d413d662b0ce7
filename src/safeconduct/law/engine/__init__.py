"""The rule language (`nodes`, `terms`, `rules`) and its evaluators (`explain`, `columns`, `sql`).

The engine knows no country: `law/belgium` gives it facts, parameters and rules.
"""
