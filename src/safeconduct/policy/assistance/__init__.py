"""What a centre's plan of assistance has to hold to (S1 3.3.3)."""
