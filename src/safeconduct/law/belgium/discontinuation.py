"""When the residence permit can be discontinued; the Immigration Office decides whether it is.

> In the course of the procedure, the residence permit can be discontinued in the following cases:
> when the person concerned had obtained a registration certificate: if it was established that
> he/she deliberately resumed relations with the suspected offenders; if he is considered as a
> potential threat to public order or to national security. When the person concerned had obtained
> a certificate of registration in the foreigners register: [the same, and] if he/she does not
> cooperate with the judicial authorities; if the judicial authorities have decided to end the
> procedure; […] if the cooperation of the person concerned is fraudulent or if the complaint is
> fraudulent or unfounded. (S1 3.2.3)
"""

from __future__ import annotations

from safeconduct.law.engine.rules import rule

from . import facts as f
from .conditions import CONTACT_BROKEN
from .documents import HOLDS_CERTIFICATE, HOLDS_RESIDENCE

_EITHER = HOLDS_CERTIFICATE | HOLDS_RESIDENCE

GROUNDS = (
    rule("D-1", "ground_resumed_contact", _EITHER & ~CONTACT_BROKEN),
    rule("D-2", "ground_threat", _EITHER & f.THREAT),
    rule("D-3", "ground_not_cooperating", HOLDS_RESIDENCE & f.STOPPED),
    rule("D-4", "ground_proceedings_ended", HOLDS_RESIDENCE & f.PROCEEDINGS_ENDED),
    rule("D-5", "ground_fraud", HOLDS_RESIDENCE & f.FRAUD),
)
"""D-1 to D-5, each "yes" when the ground exists while such a document is held."""
