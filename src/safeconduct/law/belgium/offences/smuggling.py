"""Smuggling in human beings and help without profit: Law of 15 December 1980, art. 77 and 77bis."""

from __future__ import annotations

from safeconduct.law.engine.nodes import Or, Unless
from safeconduct.law.engine.rules import rule

from . import facts as f
from .versions import since_2005

ILLEGAL_HELP = rule(
    "OFF-2",
    "illegal_help",
    Or(tuple(f.HELP.values())) & f.AGAINST_THE_LAW & ~f.ASSISTED_IS_EU_NATIONAL,
)
"""> Helping, in one way or another, either directly or through an intermediary, a person who is not
> a national of a Member State of the European Union, to enter into, transit over or reside on the
> territory of such an aforementioned Member State, or of a State party to an international
> agreement on the crossing of the external borders that is binding on Belgium, in violation of the
> legislation of the said State
"""

SMUGGLING = since_2005("OFF-2", "smuggling", ILLEGAL_HELP & f.PROFIT)
"""> with the aim to obtaining, either directly or indirectly, a profit. […] In the case of
> smuggling in human beings (article 77bis), there is no exception whatsoever. (S1, 2.2)
"""

ILLEGAL_ASSISTANCE = since_2005(
    "OFF-3", "illegal_assistance", Unless(ILLEGAL_HELP & ~f.PROFIT, f.HUMANITARIAN, "OFF-3")
)
"""> In the second case actions to facilitate illegal immigration are punishable on the basis of
> article 77 of the Law of 15 December 1980, except if these actions are mainly aimed at providing
> help for humanitarian reasons. (S1, 2.2)
"""
