"""The page that says how long what is kept, made from the table itself.

``python -m safeconduct.access.retention_page docs/security/retention.md`` writes it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from safeconduct.access.retention import KEPT, SCHEDULE, Period
from safeconduct.words import say

_HEAD = """# How long what is kept

Made from `src/safeconduct/access/retention.py` by `make docs`; a test holds it against the table.

Each line: from which event on, for how long, and what happens then. **No public source was found
that names a number of days or years for these files in Belgium.** Where a text asks for a limit
without a number it is cited, and the number is this program's own, not verified: have it decided
before the first real case.

- *removed*: the rows are deleted.
- *destroyed*: the key or the content is destroyed; that there was something stays known. For a
  case that is every copy of its keys: names, facts and texts open to nobody again, its coded
  timeline and its chain stay, and `safeconduct audit verify` holds.
- *coarsened*: district and channel are taken out of the count; month, agency and number stay.

`safeconduct retention` counts what each period has ended for, and erases nothing. With `--apply`,
or every day with `SAFECONDUCT_RETENTION=on`, it is erased. Lines marked *daily* are erased every
day in any case. Each run leaves an entry with codes and numbers in the record.
"""
_KEPT = {
    "timeline": "codes and dates without a name, chained: the figures, and the proof",
    "record": "who looked and acted; chained, sealed and signed",
    "sharing": "what was permitted and shown to whom, by codes; both sides keep it",
    "lists": "made anew from the timeline whenever it changes",
    "accounts": "named by what they recorded; closed, not removed",
    "prosecution": "with the criminal dossier of the court, whose periods other law sets",
    "policy": "what bodies and services met about, decided and reported; they name no person",
    "shelters": "encrypted under the centre's own key; the centre's to close",
}


def retention_page() -> str:
    """The page, as Markdown."""
    return "\n".join(
        [
            _HEAD,
            "| what | from | kept for | then | asked for by | number verified | tables |",
            "| --- | --- | --- | --- | --- | --- | --- |",
            *map(_line, SCHEDULE),
            "",
            "A case has ended when no step of the procedure is open in its phase: ended, not a "
            "victim, no document needed, reflection lapsed, or residence without a time limit. "
            "Its clock starts with the last entry, so a case that is taken up again is not old.",
            "",
            "## Kept without a limit",
            "",
            "| what | why | tables |",
            "| --- | --- | --- |",
            *_kept(),
            "",
        ]
    )


def _length(period: Period) -> str:
    if period.to_decide:
        return f"to be decided by the competent authority; {period.days} days until then"
    return f"{period.days} days" if period.days else "not at all"


def _line(period: Period) -> str:
    cells = (
        say("en", f"retention-class-{period.code}"),
        say("en", f"retention-event-{period.event}"),
        _length(period),
        f"{period.outcome}{', daily' if period.by_itself else ''}",
        period.source or "the program's own",
        "yes" if period.verified else "no",
        ", ".join(f"`{table}`" for table in period.tables),
    )
    return f"| {' | '.join(cells)} |"


def _kept() -> Iterator[str]:
    for what, tables in KEPT.items():
        yield f"| {what} | {_KEPT[what]} | {', '.join(f'`{each}`' for each in tables)} |"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(retention_page(), encoding="utf-8")
