"""What each page of an act shows."""

from __future__ import annotations

from typing import Any

from django.urls import reverse

from safeconduct.access import may, visible
from safeconduct.access.deeds import Deed, rule_of
from safeconduct.actions.act import Missing
from safeconduct.actions.available import explain, why_closed
from safeconduct.actions.perform import Prospect
from safeconduct.actions.sharing.referral import foreseen
from safeconduct.cases.vocabulary import QUESTIONS
from safeconduct.web.acts.forms import DAY, ActForm
from safeconduct.web.acts.visit import Visit
from safeconduct.web.acts.wording import changes, entry, rows, value_of
from safeconduct.web.dates import written_date
from safeconduct.web.sharing.preview import shown
from safeconduct.web.templatetags.words import language
from safeconduct.words import has, say


def ask(
    visit: Visit, form: ActForm, place: int, missing: tuple[Missing, ...] = ()
) -> dict[str, Any]:
    """A page with questions. What the law does not open that day is told before it is chosen.

    `missing` is what an act that was just refused waits for.
    """
    lang = language()
    questions = len(visit.pages) - 1
    return {
        **_frame(visit),
        "form": form,
        "step": f"page-{place}",
        "carried": visit.carried(place),
        "closed_values": _closed_values(visit) if place == 0 else [],
        "missing": [explain(each, lang) for each in missing],
        "day": written_date(visit.on, lang),
        "place": {"n": place, "of": questions} if place and questions else None,
        "is_question": any(name in QUESTIONS for name in form.fields),
    }


def check(visit: Visit, prospect: Prospect) -> dict[str, Any]:
    """The answers and what they change, before anything is recorded."""
    sections = visible(visit.actor, visit.stored.relations)
    rule = visit.act.law(visit.now, visit.chosen).rule
    return {
        **_frame(visit),
        "rules": _rules([rule]),
        "rows": _with_places(visit),
        "carried": visit.carried(None),
        "changes": changes(prospect, sections, visit.actor.agency),
        "day": written_date(prospect.on, language()),
        "news": _news(visit),
        "last_look": not prospect.seen_after,
        "preview": _preview(visit),
    }


def _preview(visit: Visit) -> dict[str, Any] | None:
    """What the centre will see of the case, where the act refers the person to one."""
    if "referred" not in visit.act.types:
        return None
    found = foreseen(visit.stored, visit.chosen, on=visit.on, actor=visit.actor)
    return shown(found, language())


def closed(visit: Visit) -> dict[str, Any]:
    """Why the act is not open that day, and a way to another day."""
    lang = language()
    form = ActForm((), None, dated=True, born=None, initial={DAY: visit.on})
    form.fields[DAY].label = say(lang, "act-closed-other-day")
    values = _closed_values(visit)
    # Said once where every choice waits for the same, else choice by choice.
    alike = all(value["missing"] == values[0]["missing"] for value in values)
    return {
        **_frame(visit),
        "form": form,
        "day": written_date(visit.on, lang),
        "dated": visit.act.dated,
        "values": () if alike else values,
        "missing": why_closed(visit.openings, lang) if alike else (),
    }


def refused(visit: Visit) -> dict[str, Any]:
    """An act that is not the agency's, or not in its relation to the case."""
    deed = Deed(visit.act.types[0])
    verdict = may(visit.actor, visit.stored.relations, deed)
    return {**_frame(visit, rule_of(deed.type)), "reason": say(language(), verdict.reason)}


def wrong(name: str) -> str:
    """What to do about an answer that is missing or none of those offered."""
    keys = {"reasons": "act-write-reasons", "new_day": "act-enter-new-day", DAY: "date-not-real"}
    return say(language(), keys.get(name, "act-choose"))


def _frame(visit: Visit, *more_rules: str) -> dict[str, Any]:
    lang = language()
    codes = [opening.rule for opening in visit.openings.values()]
    return {
        "act": visit.act,
        "label": say(lang, f"act-{visit.act.key}"),
        "reference": visit.stored.reference,
        "synthetic": visit.stored.synthetic,
        "back": reverse("case", args=[visit.stored.reference]),
        "last_seen": len(visit.shown),
        "rules": _rules([*codes, *more_rules]),
    }


def _rules(codes: list[str]) -> list[dict[str, str]]:
    """Each rule once, with its title and words; an act that rests on none has none to show."""
    lang = language()
    return [
        {"code": code, "title": say(lang, code), "text": say(lang, f"{code}.text")}
        for code in dict.fromkeys(codes)
        if code and has(lang, code)
    ]


def _closed_values(visit: Visit) -> list[dict[str, Any]]:
    """The choices the law does not open that day, each with what it waits for."""
    if visit.act.choice is None:
        return []
    lang = language()
    return [
        {
            "label": value_of(visit.asked[0], value, visit.on),
            "missing": [explain(each, lang) for each in opening.missing],
        }
        for value, opening in visit.openings.items()
        if not opening.is_open
    ]


def _with_places(visit: Visit) -> list[dict[str, Any]]:
    """The rows to check, each with the page on which it can be changed."""
    place_of = {
        field.name: place for place, page in enumerate(visit.pages) for field in page.fields
    }
    told = rows(visit.act, visit.now, visit.answers())
    return [{**row, "place": place_of.get(row["name"], 0)} for row in told]


def _news(visit: Visit) -> list[str]:
    """What was added to the case since the page was made, as far as the actor may see it."""
    return [entry(event) for event in visit.shown[visit.last_seen :]]
