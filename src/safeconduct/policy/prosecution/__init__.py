"""Prosecution policy: directive COL 01/2007 (S1 3.2.2), rules PR-1, PR-2, PR-5 and PR-6."""
