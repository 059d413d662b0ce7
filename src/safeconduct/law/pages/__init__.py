"""Pages about the law, made from the law: one a rule, and an index with the procedure drawn.

Nothing on them is written by hand: texts come from the words, dates and citations from the
catalogue, formulas and drawings from the nodes, the article's words from the modules that hold the
rules, and the examples from the specification tests that name the rule.
"""
