"""Plans of assistance as they are kept: for the centre that guides or shelters the person."""
