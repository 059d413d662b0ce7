"""Belgian law on the protection of victims of trafficking in human beings."""
