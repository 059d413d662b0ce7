"""What linked records show, each figure with its table, its denominator and its uncertainty."""
