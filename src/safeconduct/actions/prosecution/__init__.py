"""The work of a magistrate's office on its dossiers (S1 3.2.2, 3.3.3)."""
