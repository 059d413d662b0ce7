"""How acts, answers and their outcome are said on a page, in its language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from babel import Locale

from safeconduct.access.answers import need_to_know
from safeconduct.actions.act import Act, Answers, Field, Situation
from safeconduct.actions.perform import Prospect
from safeconduct.cases.model import Event
from safeconduct.cases.names import document_key
from safeconduct.cases.vocabulary import QUESTIONS
from safeconduct.web.dates import today, written_date
from safeconduct.web.templatetags.words import language
from safeconduct.words import say

Row = dict[str, str]

# What is issued or granted is no longer open: that goes without saying.
_USE_UP = ("document_issued", "unlimited_granted")


def question(field: Field) -> str:
    """What the field asks; that it may be left out is said with it."""
    lang = language()
    key = f"question-{field.name}" if field.name in QUESTIONS else f"act-field-{field.name}"
    label = say(lang, key)
    return label if field.required else say(lang, "act-optional", label=label)


def value_of(field: Field, value: str, on: date) -> str:
    """An answer as people read it; documents by their name on the day `on`."""
    lang = language()
    if value in field.events:
        return entry(field.events[value])
    if field.kind == "date":
        return written_date(value, lang)
    if field.kind == "text":
        return value
    match field.words:
        case "document":
            return say(lang, document_key(value, on))
        case "language":
            name = Locale.parse(lang).languages.get(value, value)
            return str(name)[:1].upper() + str(name)[1:]
        case "answer":
            return say(lang, f"act-answer-{value}")
        case "":
            return say(lang, f"act-value-{field.name}-{value}")
    return say(lang, f"{field.words}-{value}")


def entry(event: Event) -> str:
    """An event of the timeline in a line: what, of which document or centre, and when."""
    lang = language()
    what = say(lang, f"event-{event.type}")
    for key, words in (("document", "document"), ("centre", "agency"), ("as", "assessed")):
        if key in event.data:
            said = str(event.data[key])
            name = document_key(said, event.happened_on) if key == "document" else ""
            value = say(lang, name or f"{words}-{said}")
            what = say(lang, "act-done-what", event=what, value=value)
    return say(lang, "act-entry", event=what, day=written_date(event.happened_on, lang))


def rows(act: Act, now: Situation, answers: Answers) -> list[Row]:
    """What was answered, row by row, the day last."""
    lang = language()
    told = [
        {
            "name": field.name,
            "key": question(field),
            "value": value_of(field, answers[field.name], now.on),
        }
        for field in act.asked(now)
        if answers.get(field.name)
    ]
    if act.dated:
        told.append(
            {"name": "on", "key": say(lang, "act-day"), "value": written_date(now.on, lang)}
        )
    return told


def deed(act: Act, now: Situation, answers: Answers, event_type: str) -> str:
    """What was done, as the banner names it."""
    event = say(language(), f"event-{event_type}")
    if act.choice is None:
        return event
    choice = act.choice(now)
    value = value_of(choice, answers[choice.name], now.on)
    if choice.words == "event":
        return event
    if choice.words or choice.events:
        return say(language(), "act-done-what", event=event, value=value)
    return value


def changes(prospect: Prospect, sections: frozenset[str], agency: str) -> list[Row]:
    """What the act changes on its day, as far as the actor may see it; empty if nothing."""
    lang = language()
    before = need_to_know(_with_reasons(prospect.before), sections, agency)
    after = need_to_know(_with_reasons(prospect.after), sections, agency)
    told = [
        ("act-phase", _phase(before), _phase(after)),
        ("act-document", _document(before), _document(after)),
        *((f"asks-{name}", *each) for name, each in _conditions(before, after)),
        ("act-opens", "", _opens(before, after)),
        ("act-closes", "", "" if prospect.entry.type in _USE_UP else _opens(after, before)),
        ("act-grounds", _grounds(before), _grounds(after)),
        ("act-next", "", _next(after) if _next(after) != _next(before) else ""),
    ]
    return [
        {"key": say(lang, key), "value": _from_to(old, new)}
        for key, old, new in told
        if new and new != old
    ]


def done(what: str, prospect: Prospect, sections: frozenset[str], agency: str) -> str:
    """What the banner says: what was recorded, the new phase, document, openings and deadline."""
    lang = language()
    before = need_to_know(_with_reasons(prospect.before), sections, agency)
    after = need_to_know(_with_reasons(prospect.after), sections, agency)
    told = [say(lang, "act-done", what=what, day=written_date(prospect.on, lang))]
    if after.get("phase") != before.get("phase"):
        key = "act-done-phase" if prospect.on == today() else "act-done-phase-then"
        told.append(say(lang, key, phase=_phase(after)))
    held = after.get("document")
    if held and held["held"] and held["last_day"] and held != before.get("document"):
        name = say(lang, document_key(held["kind"], date.fromisoformat(held["issued_on"])))
        until = written_date(held["last_day"], lang)
        told.append(say(lang, "act-done-document", document=name, day=until))
    if opened := _opens(before, after):
        key = "act-done-opens" if prospect.on == today() else "act-done-opens-then"
        told.append(say(lang, key, openings=opened))
    if prospect.entry.type not in _USE_UP and (shut := _opens(after, before)):
        told.append(say(lang, "act-done-closes", openings=shut))
    if (duty := _next(after, "act-done-duty")) and _next(before) != _next(after):
        told.append(duty)
    return " ".join(told)


def _with_reasons(answer: Mapping[str, Any]) -> dict[str, Any]:
    # The filter passes reasons on where they may be seen; an act's standings come without them.
    return {"reasons": [], **answer}


def _phase(answer: Mapping[str, Any]) -> str:
    return say(language(), f"phase-{answer['phase']}") if "phase" in answer else ""


def _document(answer: Mapping[str, Any]) -> str:
    lang = language()
    if "document" not in answer:
        return ""
    document = answer["document"]
    if document is None or not document["held"]:
        return say(lang, "act-document-none")
    name = say(lang, document_key(document["kind"], date.fromisoformat(document["issued_on"])))
    if document["last_day"] is None:
        return name
    day = written_date(document["last_day"], lang)
    return say(lang, "act-document-until", document=name, day=day)


def _conditions(
    before: Mapping[str, Any], after: Mapping[str, Any]
) -> list[tuple[str, tuple[str, str]]]:
    lang = language()
    return [
        (name, (say(lang, f"value-{before['conditions'][name]}"), say(lang, f"value-{verdict}")))
        for name, verdict in after["conditions"].items()
    ]


def _grounds(answer: Mapping[str, Any]) -> str:
    lang = language()
    codes = answer.get("grounds_to_discontinue", ())
    return "; ".join(
        say(lang, "act-rule", code=code, title=say(lang, f"ground-{code}")) for code in codes
    )


def _opens(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """The documents open in `after` and not in `before`."""
    was = before.get("openings", {})
    return "; ".join(
        say(language(), f"opening-{name}")
        for name, verdict in after.get("openings", {}).items()
        if verdict == "yes" and was.get(name) != "yes"
    )


def _next(answer: Mapping[str, Any], key: str = "act-next-due") -> str:
    """The duty with the nearest date that still waits, of those the actor may see."""
    lang = language()
    waiting = [d for d in _duties(answer) if d["due"] and d["state"] in ("open", "overdue")]
    if not waiting:
        return ""
    duty = min(waiting, key=lambda each: each["due"])
    return say(
        lang,
        key,
        duty=say(lang, f"duty-{duty['duty']}"),
        owner=say(lang, f"agency-{duty['owed_by']}"),
        day=written_date(duty["due"], lang),
    )


def _duties(answer: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    found: Iterable[Mapping[str, Any]] = answer["duties"]
    return found


def _from_to(old: str, new: str) -> str:
    return say(language(), "act-from-to", old=old, new=new) if old else new
