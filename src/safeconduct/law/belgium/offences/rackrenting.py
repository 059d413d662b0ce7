"""Rackrenting: Penal Code, art. 433decies (Laws of 10 August 2005 and 9 February 2006)."""

from __future__ import annotations

from safeconduct.law.engine.nodes import And

from . import facts as f
from .versions import since_2005

RACKRENTING = since_2005("OFF-4", "rackrenting", And(tuple(f.LETTING.values())))
"""Abusing the vulnerable position of a person by selling, letting or making available property in
circumstances contrary to human dignity, for an abnormal profit. S1 names the laws and not the
words of the article, so its catalogue entry is not verified.
"""
