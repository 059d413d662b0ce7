"""What a person may know of their own file, and the codes on paper that lead there."""
