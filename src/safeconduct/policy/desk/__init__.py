"""What the point of access goes by (S1 3.3.3): bases, terms, what an answer must not give away."""
