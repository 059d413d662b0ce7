"""What the rooms around the cases hold in the demonstration."""
