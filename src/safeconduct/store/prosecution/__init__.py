"""Dossiers of the magistrates, their suspects, and what of their victims' cases a dossier shows."""
