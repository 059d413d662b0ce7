"""The timeline as a page shows it: what happened, who recorded it, what was corrected.

The order is the law's (by day, then by place), the newest first. A corrected entry stands in the
place of the one it replaced, which is shown beneath it; one struck out stays visible as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from safeconduct.cases.model import Event
from safeconduct.cases.names import document_key
from safeconduct.web.districts import district_name
from safeconduct.words import has, say
from safeconduct.words.countries import language_name


@dataclass(frozen=True, slots=True)
class Told:
    """One event in words: its name, and what was recorded of it as label and value."""

    id: str
    type: str
    name: str
    happened_on: date
    recorded_at: datetime
    agency: str
    details: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A place in the timeline: the event that counts (None: struck out) and what it replaced."""

    event: Told | None
    replaced: tuple[Told, ...] = ()
    corrected_at: datetime | None = None
    corrected_by: str | None = None

    @property
    def shown(self) -> Told:
        """The event that counts, else the one that was struck out."""
        return self.event or self.replaced[-1]


def chronicle(
    events: Sequence[Event], lang: str, *, on: date, known_at: datetime | None
) -> list[Entry]:
    """The entries that had happened by `on` as they were known at `known_at`, newest first."""
    known = [e for e in events if known_at is None or e.recorded_at <= known_at]
    corrections: dict[str, list[Event]] = {}
    for event in known:
        if event.type == "corrected":
            corrections.setdefault(str(event.data["replaces"]), []).append(event)
    originals = [event for event in known if event.type != "corrected"]
    entries = [_entry(event, corrections.get(event.id, ()), lang) for event in originals]
    entries = [entry for entry in entries if entry.shown.happened_on <= on]
    # A stable sort keeps the order of the list within a day; turned round, the newest is first.
    entries.sort(key=lambda entry: entry.shown.happened_on)
    return entries[::-1]


def _entry(event: Event, corrections: Iterable[Event], lang: str) -> Entry:
    in_order = sorted(corrections, key=lambda each: each.recorded_at)
    if not in_order:
        return Entry(tell(event, lang))
    versions = [event, *(each.data["with"] for each in in_order)]
    last = in_order[-1]
    return Entry(
        event=tell(versions[-1], lang) if versions[-1] is not None else None,
        replaced=tuple(tell(each, lang) for each in versions[:-1] if each is not None),
        corrected_at=last.recorded_at,
        corrected_by=last.agency,
    )


def tell(event: Event, lang: str) -> Told:
    """`event` in words of language `lang`."""
    return Told(
        id=event.id,
        type=event.type,
        name=say(lang, f"event-{event.type}"),
        happened_on=event.happened_on,
        recorded_at=event.recorded_at,
        agency=say(lang, f"agency-{event.agency}"),
        details=tuple(_details(event, lang)),
    )


def _details(event: Event, lang: str) -> Iterable[tuple[str, str]]:
    for key, value in event.data.items():
        if key == "answers":
            for question, answer in value.items():
                yield say(lang, f"question-{question}"), _yes_no(answer, lang)
        elif key == "document":
            yield say(lang, "detail-document"), say(lang, document_key(value, event.happened_on))
        elif key in _PREFIX:
            yield say(lang, f"detail-{key}"), _word(_PREFIX[key], value, lang)


# What each field of an event's data says, and the vocabulary its value is taken from. A field
# that is not named here is not shown.
_PREFIX = {
    "channel": "fc-channel",
    "district": "district",
    "as": "assessed",
    "language": "language",
    "centre": "agency",
    "agreed": "value",
    "deliberate": "value",
    "ground": "ground",
    "by": "agency",
    "includes": "case-includes",
    "conviction": "value",
}


def _word(prefix: str, value: object, lang: str) -> str:
    if prefix == "value":
        return _yes_no(value, lang)
    if prefix == "district":
        return district_name(str(value), lang)
    if prefix == "language":
        return language_name(str(value), lang)
    key = f"{prefix}-{value}"
    return say(lang, key) if has(lang, key) else str(value)


def _yes_no(value: object, lang: str) -> str:
    known = {True: "yes", False: "no"}.get(value) if isinstance(value, bool) else None
    return say(lang, f"value-{known or 'unknown'}")
