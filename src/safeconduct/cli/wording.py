"""What is wrong with a case or with facts, in the language asked for, on one line."""

from __future__ import annotations

import re

from safeconduct.cases.phrases import phrase
from safeconduct.cases.reading import CaseError

from .faults import printable, told


def case_fault(lang: str, where: str, wrong: CaseError) -> str:
    """One line: the input and line `where`, then field or event, what was found and expected."""
    place = re.sub(r"^event\b", told(lang, "cli-event"), wrong.where)
    return told(
        lang,
        "cli-fault-field",
        where=where,
        field=printable(place, 200),
        found=phrase(lang, wrong.found),
        expected=phrase(lang, wrong.expected),
    )
