"""Trafficking in human beings: Penal Code, art. 433quinquies."""

from __future__ import annotations

from safeconduct.law.engine.building import yes_no
from safeconduct.law.engine.nodes import Or
from safeconduct.law.engine.rules import Rule, Version, rule

from . import facts as f
from .versions import IN_FORCE_FROM, NOT_HELD, first_day

ACT = rule("OFF-1", "act", Or(tuple(f.ACT.values())))
"""> recruiting, transporting, transferring, housing, receiving a person, as well as passing or
> transferring control exercised on the person concerned
"""

FORCED_OFFENCE = rule("OFF-1a", "forced_offence", f.PURPOSE["forced_offence"] & f.FORCE)
"""> 5. or, to force that person to commit a crime or an offence against his will.

> […] except for the latter case of exploitation in which the person is obliged to commit a crime or
> an offence against his/her will, in which case it has to be established that force has been used.
"""

CONSENT_IRRELEVANT = rule("OFF-1a", "consent_irrelevant", yes_no(True))
"""> Except for the case as mentioned under point 5°, it is completely irrelevant whether the person
> referred to in paragraph 1, gave his/her consent to either envisaged or effective exploitation.
"""

PURPOSE = rule(
    "OFF-1",
    "purpose",
    f.PURPOSE["sexual_exploitation"]
    | f.PURPOSE["begging"]
    | f.PURPOSE["undignified_work"]
    | f.PURPOSE["organ_removal"]
    | FORCED_OFFENCE,
)
"""> 1. to enable the offences as mentioned in articles 379, 380, §1er and §4 and article 383bis, §1
> to be committed against that person (sexual exploitation);
> 2. to enable the offence as mentioned in article 433ter to be committed against that person
> (exploitation of begging);
> 3. to employ or enable that person to be employed in circumstances that are contrary to human
> dignity;
> 4. to remove or enable the removal of organs or tissues on that person in violation of the Law of
> 13 June 1986 concerning the removal and transplant of organs;
> 5. or, to force that person to commit a crime or an offence against his will.

No node here asks for consent. From 2 August 2013 purpose 1 reads "prostitution or other forms
of sexual exploitation" and purpose 3 "work or services": the words are wider, the facts the same.
"""

_ELEMENTS = ACT & PURPOSE

TRAFFICKING = Rule(
    "OFF-1",
    "trafficking",
    (
        Version(None, NOT_HELD),
        Version(IN_FORCE_FROM, _ELEMENTS),
        Version(first_day("OFF-1", "2013"), _ELEMENTS),
    ),
    dated_by=f.COMMITTED_ON,
)
"""One act and one purpose (S1, 2.1)."""
