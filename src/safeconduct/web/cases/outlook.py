"""The standing in plain words, and the next date: what a reader needs before anything else.

Everything here is read from the answer of `decide`; nothing is decided.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.cases.names import document_key, missing_key
from safeconduct.web.dates import as_date, written_date
from safeconduct.words import say

Answer = Mapping[str, Any]

# The rule that gives each document its term (S1 3.2.3).
RULE_OF_DOCUMENT = {
    "reflection_order": "P-1",
    "registration_certificate": "P-3",
    "temporary_residence": "P-6",
    "unlimited_residence": "P-7",
}


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date to keep: what ends or is due, by which rule, counted from which day.

    `start` is the day of the act, which does not count; `day` of `days` says how far the term has
    run on the day asked. `start`, `day` and `days` are None where no term is counted.
    """

    what: str
    rule: str
    ends: date
    start: date | None
    day: int | None
    days: int | None
    left: int


def sentences(answer: Answer, lang: str) -> list[str]:
    """One to three sentences: the phase, the document, what comes next.

    Of what `answer` leaves out, because its reader may not see it, nothing is said.
    """
    told = [say(lang, f"stand-{answer['phase']}")] if "phase" in answer else []
    if "document" in answer:
        told.append(_document(answer, lang))
    if "openings" in answer and (sentence := _next(answer, lang)):
        told.append(sentence)
    return told


def deadline(answer: Answer, lang: str) -> Deadline | None:
    """The next date to come: the document's last day, or that of a duty not yet met.

    What is overdue already is told apart from it. Of a duty and a document on one day the duty is
    shown: somebody has to act on it.
    """
    on = as_date(answer["on"])
    found = [_of_duty(duty, answer, on, lang) for duty in answer["duties"] if _comes(duty)]
    document = answer.get("document")
    if document and document["held"] and document["last_day"]:
        found.append(_of_document(document, on, lang))
    return min(found, key=lambda each: each.ends, default=None)


def _document(answer: Answer, lang: str) -> str:
    document = answer["document"]
    if document is None:
        return say(lang, "stand-no-document")
    kind = document["kind"]
    name = _name(document, lang)
    if document["held"]:
        if document["last_day"] is None:
            return say(lang, f"stand-held-{kind}")
        until = written_date(document["last_day"], lang)
        return say(lang, f"stand-held-{kind}", until=until)
    on = as_date(answer["on"])
    if document["last_day"] and as_date(document["last_day"]) < on:
        until = written_date(document["last_day"], lang)
        return say(lang, "stand-ran-out", document=name, until=until)
    return say(lang, "stand-not-held", document=name)


def _name(document: Answer, lang: str) -> str:
    """What the document is called by the law of the day it was issued on."""
    return say(lang, document_key(document["kind"], as_date(document["issued_on"])))


def coming(answer: Answer) -> list[str]:
    """The openings that come next: those open or not yet certain, else what waits for least.

    What waits for something nobody can supply any more ("the first document") is past.
    """
    if answer.get("phase") in _OVER:
        return []
    openings: Mapping[str, str] = answer["openings"]
    missing: Mapping[str, list[Answer]] = answer["missing"]
    likely = [name for name, verdict in openings.items() if verdict != "no"]
    waiting = [name for name in missing if all(each["from"] for each in missing[name])]
    if likely or not waiting:
        return likely
    # Of those that wait for equally much the later one is the next of the procedure.
    return [min(reversed(waiting), key=lambda name: len(missing[name]))]


_OVER = frozenset({"ended", "not_a_victim", "not_applicable", "unlimited_residence"})


def _next(answer: Answer, lang: str) -> str:
    """What is open now; else what waits for least, and for what."""
    names = coming(answer)
    open_now = [name for name in names if answer["openings"][name] == "yes"]
    if open_now:
        told = ", ".join(_within(say(lang, f"opening-{name}"), lang) for name in open_now)
        return say(lang, "stand-open-now", openings=told)
    if not names:
        return ""
    name = min(names, key=lambda each: len(answer["missing"][each]))
    missing = answer["missing"][name]
    opening = _within(say(lang, f"opening-{name}"), lang)
    if len(missing) > _NAMED:
        # Each point stands below with its rule; here it is enough to know whose turn it is.
        owners = dict.fromkeys(say(lang, f"from-{each['from']}") for each in missing)
        told = ", ".join(owners)
        return say(lang, "stand-waits-for-many", opening=opening, n=len(missing), owners=told)
    what = [_within(say(lang, missing_key(each)), lang) for each in missing]
    return say(lang, "stand-waits", opening=opening, what="; ".join(what))


_NAMED = 2


def _within(text: str, lang: str) -> str:
    """`text` as it stands inside a sentence: German keeps its capitals, the others do not."""
    return text if lang == "de" else text[:1].lower() + text[1:]


def _comes(duty: Answer) -> bool:
    return duty["due"] is not None and duty["state"] == "open"


def _of_document(document: Answer, on: date, lang: str) -> Deadline:
    start, ends = as_date(document["issued_on"]), as_date(document["last_day"])
    what = say(lang, "deadline-document", document=_name(document, lang))
    return _deadline(what, RULE_OF_DOCUMENT[document["kind"]], start, ends, on)


def _of_duty(duty: Answer, answer: Answer, on: date, lang: str) -> Deadline:
    ends = as_date(duty["due"])
    document = answer.get("document")
    # A confirmation is owed in the course of the document: counted from its issue (P-13).
    start = None
    if document and document["last_day"] == duty["due"]:
        start = as_date(document["issued_on"])
    what = say(
        lang,
        "deadline-duty",
        duty=say(lang, f"duty-{duty['duty']}"),
        owner=say(lang, f"agency-{duty['owed_by']}"),
    )
    return _deadline(what, duty["rule"], start, ends, on)


def _deadline(what: str, rule: str, start: date | None, ends: date, on: date) -> Deadline:
    day = (on - start).days if start else None
    days = (ends - start).days if start else None
    return Deadline(what, rule, ends, start, day, days, (ends - on).days)
