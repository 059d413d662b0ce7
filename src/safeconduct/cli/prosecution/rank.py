"""`safeconduct prosecution rank`: dossiers in the order that PR-1 proposes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any

import click

from safeconduct.cases.reading import CaseError, read_date, shown

from ..options import json_option, lang_option, on_option

_MARKS = frozenset({"dossiers"})


@click.command()
@click.argument("file")
@lang_option
@on_option
@json_option
def rank(file: str, lang: str, on: date | None, as_json: bool) -> int:
    """Rank dossiers by the six criteria of priority (PR-1).

    FILE holds {"dossiers": [{"number": …, "opened_on": …, "criteria": {"violence": true, …}}]}.
    A criterion that is null or not given is not known. "-" reads standard input. No weight is
    given by the directive: all criteria weigh the same.
    """
    from safeconduct.cases.reading import today
    from safeconduct.policy.prosecution.ranking import Candidate
    from safeconduct.policy.prosecution.ranking import rank as ranked

    from ..answering import answer_all
    from ..source import opened

    day = on or today()

    def one(dossiers: tuple[Candidate, ...]) -> Mapping[str, Any]:
        return _answer(ranked(dossiers, day), day)

    def many(items: list[tuple[Candidate, ...]]) -> Iterable[Mapping[str, Any]]:
        return map(one, items)

    text = None
    if not as_json:
        from ..text_frame import to_terminal

        text = partial(_text, lang=lang, ink=to_terminal())
    with opened(file, lang, _read, _MARKS) as source:
        return answer_all(source, one, many, text)


def _read(raw: object) -> tuple[Any, ...]:
    """The dossiers of one input. Errors: CaseError, naming the place."""
    if not isinstance(raw, dict) or not isinstance(raw.get("dossiers"), list):
        raise CaseError("dossiers", shown(raw), "a list")
    found = [_candidate(each, f"dossiers[{at}]") for at, each in enumerate(raw["dossiers"])]
    seen = set()
    for at, each in enumerate(found):
        if each.number in seen:
            raise CaseError(f"dossiers[{at}].number", shown(each.number), "a text of its own")
        seen.add(each.number)
    return tuple(found)


def _candidate(raw: object, where: str) -> Any:
    from safeconduct.policy.prosecution.ranking import CRITERIA, DEPARTURES, Candidate

    if not isinstance(raw, dict):
        raise CaseError(where, shown(raw), "an object")
    number = raw.get("number")
    if not isinstance(number, str) or not number.strip():
        raise CaseError(f"{where}.number", shown(number), "a text")
    answers = raw.get("criteria") or {}
    if not isinstance(answers, dict):
        raise CaseError(f"{where}.criteria", shown(answers), "an object")
    for name, answer in answers.items():
        if name not in CRITERIA:
            raise CaseError(f"{where}.criteria", shown(name), "one of " + ", ".join(CRITERIA))
        if answer is not None and not isinstance(answer, bool):
            raise CaseError(f"{where}.criteria.{name}", shown(answer), "true, false or null")
    departure = raw.get("departure") or ""
    if departure and departure not in DEPARTURES:
        expected = "one of " + ", ".join(DEPARTURES)
        raise CaseError(f"{where}.departure", shown(departure), expected)
    opened_on = read_date(raw.get("opened_on"), f"{where}.opened_on")
    return Candidate(number, opened_on, answers, departure)


def _answer(ranked: Iterable[Any], day: date) -> Mapping[str, Any]:
    from safeconduct.policy.prosecution.ranking import weights, weights_verified

    return {
        "on": day.isoformat(),
        "weights": dict(weights(day)),
        "verified": weights_verified(day),
        "dossiers": [
            {
                "number": each.candidate.number,
                "departure": each.candidate.departure,
                "place": each.place,
                "best": each.best,
                "worst": each.worst,
                "stands": each.stands,
                "least": each.score.least,
                "most": each.score.most,
                "adds": {name: list(pair) for name, pair in each.score.adds.items()},
            }
            for each in ranked
        ],
    }


def _text(answer: Mapping[str, Any], *, lang: str, ink: Any) -> str:
    from safeconduct.policy.prosecution.telling import span
    from safeconduct.words import say

    lines = [] if answer["verified"] else [ink.lines(ink(say(lang, "dossier-weights"), "yellow"))]
    for each in answer["dossiers"]:
        places = {name: each[name] for name in ("place", "best", "worst")}
        place = say(lang, "cli-prosecution-place", **places)
        lines.append(ink.lines(ink(f"{each['number']} – {place}", "bold")))
        score = say(lang, "dossier-score-told", least=each["least"], most=each["most"])
        lines.append(ink.lines(score, "  "))
        for name, (sure, maybe) in each["adds"].items():
            if maybe or sure:
                line = {
                    "criterion": say(lang, f"dossier-criterion-{name}"),
                    "answer": say(lang, f"dossier-answer-{'unknown' if maybe else 'yes'}"),
                    "points": span(lang, sure, sure + maybe),
                }
                lines.append(ink.lines(say(lang, "cli-prosecution-line", **line), "    "))
        if each["departure"]:
            lines.append(ink.lines(say(lang, "dossier-departed", place=each["stands"]), "  "))
    return "\n".join(lines) + "\n\n"
