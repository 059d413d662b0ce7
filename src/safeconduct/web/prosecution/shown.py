"""What a dossier's page says of each part, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from babel.numbers import format_currency

from safeconduct.actions.prosecution.dossiers import Change, Read, Step
from safeconduct.policy.prosecution.means import MEANS, METHODS, METHODS_VERIFIED
from safeconduct.policy.prosecution.ranking import CRITERIA
from safeconduct.policy.prosecution.telling import span
from safeconduct.web.dates import written_date
from safeconduct.web.templatetags.words import language, say

_LOCALES = {"en": "en_IE", "fr": "fr_BE", "nl": "nl_BE", "de": "de_BE"}
_COLOURS = {"open": "red", "asked": "yellow", "found": "green", "not_needed": "grey"}


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of a checklist, and where it stands; `article` of the law for a method, `verified`:
    somebody has confirmed that it is the one.
    """

    code: str
    label: str
    state: str
    tag: str
    colour: str
    note: str
    by: str
    at: datetime | None
    article: str = ""
    verified: bool = METHODS_VERIFIED


@dataclass(frozen=True, slots=True)
class CriterionLine:
    """A criterion of PR-1, its answer and reason, and what it adds to the score."""

    label: str
    answer: str
    reason: str
    adds: str


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change: what, by whom, when, and its details."""

    what: str
    by: str
    at: datetime
    details: tuple[str, ...]


def elements(read: Read) -> list[StepLine]:
    """The missing elements of the offences, and those looked for before that are found now."""
    codes = [f"fact-{each}" for each in read.missing]
    settled = [each for each in read.whole.steps if each.startswith("fact-") and each not in codes]
    return [_step(read, code, say(code)) for code in (*codes, *settled)]


def means(read: Read) -> list[StepLine]:
    """The financial and patrimonial means (PR-5)."""
    return [_step(read, f"means-{each}", say(f"dossier-means-{each}")) for each in MEANS]


def methods(read: Read) -> list[StepLine]:
    """The special methods, each with its article."""
    return [
        _step(read, f"method-{each}", say(f"dossier-method-{each}"), article)
        for each, article in METHODS.items()
    ]


def step_label(code: str) -> str:
    """What a step is called."""
    kind, _, name = code.partition("-")
    return say(code) if kind == "fact" else say(f"dossier-{kind}-{name}")


def criteria(read: Read) -> list[CriterionLine]:
    """The criteria of PR-1; what each adds is shown while the dossier is ranked."""
    found = []
    for name in CRITERIA:
        given = read.whole.dossier.criteria.get(name, {})
        sure, maybe = read.ranked.score.adds[name] if read.ranked else (0, 0)
        answer = say(f"dossier-answer-{given.get('answer', 'unknown')}")
        adds = span(language(), sure, sure + maybe) if read.ranked else ""
        label = say(f"dossier-criterion-{name}")
        found.append(CriterionLine(label, answer, given.get("reason", ""), adds))
    return found


def euro(amount: Decimal | int | None) -> str:
    """An amount as the page's language writes it; blank for one not known."""
    if amount is None:
        return ""
    whole = amount == int(amount)
    pattern = "¤ #,##0" if language() in ("en", "nl") else "#,##0 ¤"
    shown = pattern if whole else pattern.replace("#,##0", "#,##0.00")
    return str(
        format_currency(
            amount, "EUR", format=shown, locale=_LOCALES[language()], currency_digits=False
        )
    )


def change_line(change: Change, known: frozenset[str]) -> ChangeLine:
    """A change in words; of the cases it speaks of, those `known` to the reader are named."""
    by = change.by or say(f"agency-{change.agency}")
    details = tuple(_details(change.kind, change.data, known))
    return ChangeLine(say(f"dossier-change-{change.kind}"), by, change.at, details)


def _details(kind: str, data: Any, known: frozenset[str]) -> Iterator[str]:
    if kind in ("opened", "about"):
        yield say(f"dossier-state-{data['state']}")
        yield say(f"dossier-form-{data['form']}")
    elif kind == "criteria":
        for name, given in data.items():
            answer = say(f"dossier-answer-{given['answer']}")
            yield _pair(say(f"dossier-criterion-{name}"), answer, given["reason"])
    elif kind == "departure":
        yield _pair(say(f"dossier-departure-{data['departure'] or 'none'}"), data["reason"])
    elif kind == "step":
        state = say(f"dossier-step-{data['state']}")
        yield _pair(step_label(data["code"]), state, data["note"])
    elif kind == "money":
        amount = euro(Decimal(data["amount"])) if data["amount"] else ""
        yield _pair(say(f"dossier-means-{data['kind']}"), data["what"], amount)
    elif kind == "suspect":
        yield say(f"dossier-role-{data['role']}")
    elif kind == "federal":
        yield say(f"dossier-federal-{data['federal']}")
    elif kind in ("ruling", "ruling_told"):
        on = written_date(date.fromisoformat(data["on"]), language())
        yield _pair(say(f"dossier-ruling-{data['what']}"), on)
        yield from (each for each in data["cases"] if each in known)
    elif kind == "victim" and data["reference"] in known:
        yield data["reference"]
    elif kind == "struck":
        yield say(f"dossier-struck-{data['what']}")


def _pair(*parts: str) -> str:
    return " – ".join(each for each in parts if each)


def _step(read: Read, code: str, label: str, article: str = "") -> StepLine:
    step: Step | None = read.whole.steps.get(code)
    state = step.state if step else "open"
    return StepLine(
        code,
        label,
        state,
        say(f"dossier-step-{state}"),
        _COLOURS[state],
        step.note if step else "",
        step.by if step else "",
        step.at if step else None,
        article,
    )
