"""Dossiers of the magistrates."""
