"""Safeconduct: protecting victims of human trafficking, as a program that explains itself."""
