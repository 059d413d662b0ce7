"""Who is protected, where one may prosecute, how long, and what opens the protection procedure."""

from __future__ import annotations

from safeconduct.law.engine.building import yes_no
from safeconduct.law.engine.nodes import Or
from safeconduct.law.engine.rules import rule

from .facts import CIRCUMSTANCE, PURPOSE
from .smuggling import SMUGGLING
from .trafficking import TRAFFICKING

ANY_VICTIM = rule("OFF-1b", "any_victim", yes_no(True))
"""> Unlike before, not only foreigners are considered victims of trafficking in human beings. […]
> The Law does not make a difference between trafficking in human beings, on the one hand, and
> trafficking in children, on the other hand. (S1, 2.1)
"""

LIMITATION_WAITS = rule(
    "OFF-10", "limitation_waits", PURPOSE["sexual_exploitation"] & CIRCUMSTANCE["minor"]
)
"""> The period of limitation relating to sexual offences does not begin to run until the day on
> which the victim has reached the age of 18. (S1, 2.3)
"""

PROSECUTED_ANYWHERE = rule(
    "OFF-11",
    "prosecuted_anywhere",
    TRAFFICKING & PURPOSE["sexual_exploitation"] & CIRCUMSTANCE["minor"],
)
"""> Article 10ter of the Preliminary title of the Code of Criminal Procedure, finally, authorises
> the prosecution in Belgium of any person, either Belgian or foreigner, who has committed
> aggravated acts of sexual exploitation or sexual abuse against children. (S1, 2.3)
"""

TRAFFICKING_OPENS = rule("OFF-12", "trafficking_opens_protection", TRAFFICKING)
"""Trafficking opens the protection procedure."""

SERIOUS_SMUGGLING = rule(
    "OFF-12",
    "serious_smuggling",
    Or(
        (
            CIRCUMSTANCE["minor"] & CIRCUMSTANCE["unaccompanied"],
            CIRCUMSTANCE["vulnerable_position"],
            CIRCUMSTANCE["coercion"],
            CIRCUMSTANCE["life_endangered"],
            CIRCUMSTANCE["incurable"],
        )
    ),
)
"""> certain serious kinds of smuggling in human beings as mentioned in article 77quater, 1 to 5, of
> the Law of 15 December 1980 (if the crime was committed against an unaccompanied minor, if the
> crime was committed by taking advantage of the very fragile situation of the victim, ... ).
> (S1, 3.2.3)
"""

SMUGGLING_OPENS = rule("OFF-12", "smuggling_opens_protection", SMUGGLING & SERIOUS_SMUGGLING)
"""Smuggling opens it in its serious forms only, since the Law of 15 September 2006."""

OPENS_NOTHING = rule("OFF-12", "opens_no_protection", yes_no(False))
"""Assistance without profit and rackrenting do not open the protection procedure."""
