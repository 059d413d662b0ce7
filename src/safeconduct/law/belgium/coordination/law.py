"""The law of the bodies as one value: what is asked of a body, by name."""

from __future__ import annotations

from safeconduct.law.belgium.catalogue import by_code
from safeconduct.law.belgium.parameters import parameters
from safeconduct.law.engine.rules import Law

from .rhythms import RHYTHMS

BODY_LAW = Law(
    name="Belgium: bodies and their meetings",
    rules={
        f"{rule.name} {rhythm.body}": rule
        for rhythm in RHYTHMS
        for rule in (rhythm.counted_from, rhythm.due)
    },
    parameters=parameters(),
    catalogue=by_code(),
    duties=tuple(rhythm.duty for rhythm in RHYTHMS),
)
"""When a body has to meet or report again, every dated version included."""
