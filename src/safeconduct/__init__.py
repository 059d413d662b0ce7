"""Safeconduct: the protection of victims of human trafficking, as a program that explains itself."""
