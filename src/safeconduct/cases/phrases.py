"""What the readers of cases say in English, in the other languages.

A value that was found is no phrase and comes back as it is.
"""

from __future__ import annotations

import re

from safeconduct.words import say

_PLAIN = {
    "a date and time that exist, with their offset": "existing-instant",
    "a date and time with offset": "instant",
    "a date and time with offset, as 2008-02-01T16:00:00+01:00": "instant",
    "a date as YYYY-MM-DD": "day",
    "a day that exists, as YYYY-MM-DD": "existing-day",
    "a list": "list",
    "a longer number": "longer",
    "a list of ISO 3166-1 alpha-3 codes": "country-list",
    "a list of events": "event-list",
    "a text": "text",
    "a text of its own": "own-text",
    "a type of event, such as detected or document_issued": "event-type",
    "a whole number of 1 or more": "victims",
    "an ISO 3166-1 alpha-3 code, such as NGA": "country",
    "an ISO 639 code of two or three letters": "language",
    "an event that is not itself a correction": "no-correction",
    "an event without id, or null": "event-without-id",
    "an id of its own for each event": "own-id",
    "an object": "object",
    "an object of answers": "answers",
    "nothing": "nothing",
    "the id of an event": "event-id",
    "the id of an event of this case": "event-of-case",
    "this id twice": "twice",
    "true or false": "yes-no",
    "true, false or null": "yes-no-null",
}
_WITH_VALUES = (
    (re.compile(r"one of (?P<listed>.+)"), "one-of"),
    (re.compile(r"a whole number of at most (?P<digits>\d+) digits"), "shorter"),
    (re.compile(r"a day from the birth on \((?P<date>.+)\)"), "from-birth"),
    (re.compile(r"an instant not before the day it happened \((?P<date>.+)\)"), "not-before-day"),
    (re.compile(r"an instant not before event (?P<event>.+) was recorded"), "not-before-event"),
)


def phrase(lang: str, english: str) -> str:
    """A reader's phrase in `lang`; a value, which is no phrase, as it is."""
    if lang == "en":
        return english
    if english in _PLAIN:
        return say(lang, f"cli-phrase-{_PLAIN[english]}")
    for pattern, key in _WITH_VALUES:
        if match := pattern.fullmatch(english):
            return say(lang, f"cli-phrase-{key}", **match.groupdict())
    return english
