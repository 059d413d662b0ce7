"""The standing of a case as a social worker reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from safeconduct.cases.names import document_key
from safeconduct.words import has, say

from .faults import printable
from .text_frame import Ink, capital, written
from .text_why import why_text

# Leaves that nobody supplies now: the opening is behind the person, or further ahead.
_NOT_NEXT = frozenset(
    {
        "first_document",
        "first_certificate",
        "no_statement_yet",
        "not_yet_renewed",
        "not_yet_unlimited",
        "registration_certificate",
        "temporary_residence",
        "temporary_residence_issued",
    }
)
# The rules that say where a case stands; what opens and what is owed is said in full above them.
_DECIDING = frozenset(
    {
        "phase",
        "last_day",
        "presumed_victim",
        "eligible",
        "foreigner",
        "contact_broken",
        "guidance",
        "cooperation",
    }
)
_LEAVES = {"cooperation": "statement_or_complaint"}
# The rules by which a magistrate confirms, question by question.
_CONFIRMATIONS = frozenset({"P-5", "P-6"})
_CLOSED_PHASES = frozenset({"ended", "not_a_victim", "not_applicable", "unlimited_residence"})
_STATE_ORDER = ("overdue", "open", "met_late", "met")
_STATE_STYLE = {"overdue": ("red", "bold"), "open": ("yellow",), "met_late": (), "met": ("faint",)}


def decide_text(answer: Mapping[str, Any], lang: str, ink: Ink, *, whole_tree: bool) -> str:
    """One case's answer as text, with a blank line at its end.

    `whole_tree`: all the reasons, not only the rules that decided.
    """
    sections = [
        _title(answer, lang, ink),
        _section("phase", [_phase(answer, lang, ink)], lang, ink),
        _section("document", [_document(answer, lang, ink)], lang, ink),
        _section("next", list(_next(answer, lang, ink)), lang, ink),
        _section("duties", list(_duties(answer, lang, ink)), lang, ink),
        _section("rights", list(_rights(answer, lang, ink)), lang, ink),
        _section("grounds", list(_grounds(answer, lang, ink)), lang, ink),
    ]
    reasons = [r for r in answer.get("reasons", ()) if whole_tree or _decided(r)]
    why = list(why_text(reasons, lang, ink, whole_tree=whole_tree))
    sections.append(_section("why", why, lang, ink))
    return "\n\n".join(section for section in sections if section) + "\n\n"


def _decided(reason: Mapping[str, Any]) -> bool:
    """Whether a reason belongs to the short "why": where the case stands, and what is in doubt."""
    if reason["verdict"] == "note":
        return not reason["verified"]
    # Without a document there is no last day to give reasons for.
    return reason.get("name") in _DECIDING and reason["verdict"] is not None


def _title(answer: Mapping[str, Any], lang: str, ink: Ink) -> str:
    day = written(answer["on"], lang)
    name = answer.get("case")
    if name is None:
        return ink(say(lang, "cli-title-unnamed", date=day), "bold")
    return ink(say(lang, "cli-title", case=printable(name), date=day), "bold")


def _section(name: str, lines: list[str], lang: str, ink: Ink) -> str:
    if not lines:
        return ""
    return "\n".join([ink(say(lang, f"cli-heading-{name}"), "bold"), *lines])


def _phase(answer: Mapping[str, Any], lang: str, ink: Ink) -> str:
    lines = [ink.lines(capital(say(lang, f"phase-{answer['phase']}")) + ".", "  ")]
    for condition, verdict in answer["conditions"].items():
        what = say(lang, f"what-{_LEAVES.get(condition, condition)}")
        met = say(lang, f"value-{verdict}")
        lines.append(ink.lines(say(lang, "cli-pair", left=what, right=met), "  - "))
    return "\n".join(lines)


def _document(answer: Mapping[str, Any], lang: str, ink: Ink) -> str:
    held = answer["document"]
    if held is None:
        return ink.lines(say(lang, "cli-document-none"), "  ")
    kind = capital(say(lang, document_key(held["kind"], date.fromisoformat(held["issued_on"]))))
    values: dict[str, Any] = {"document": kind, "issued": written(held["issued_on"], lang)}
    if held["number"] > 1:
        values["document"] = say(lang, "cli-document-number", document=kind, n=held["number"])
    if held["last_day"] is None:
        key = "cli-document-unlimited" if held["held"] else "cli-document-withdrawn"
        return ink.lines(say(lang, key, **values), "  ")
    values["last"] = written(held["last_day"], lang)
    left = (date.fromisoformat(held["last_day"]) - date.fromisoformat(answer["on"])).days
    if held["held"]:
        return ink.lines(say(lang, "cli-document-held", days=left, **values), "  ")
    key = "cli-document-past" if left < 0 else "cli-document-lost"
    return ink.lines(say(lang, key, **values), "  ")


def _next(answer: Mapping[str, Any], lang: str, ink: Ink) -> Iterator[str]:
    if answer["phase"] in _CLOSED_PHASES:
        yield ink.lines(say(lang, f"cli-next-{answer['phase']}"), "  ")
        return
    shown = False
    for opening, verdict in answer["openings"].items():
        lacks = answer["missing"].get(opening, [])
        if verdict != "yes" and not _is_next(opening, lacks, answer["missing"]):
            continue
        shown = True
        name = capital(say(lang, f"opening-{opening}"))
        if verdict == "yes":
            key = "cli-next-may" if opening == "unlimited_residence" else "cli-next-open"
            yield ink.lines(say(lang, key, opening=name), "  ")
            continue
        yield ink.lines(say(lang, f"cli-next-{verdict}", opening=name), "  ")
        for lack in lacks:
            yield ink.lines(_lack(lack, lang), "    - ")
    if not shown:
        yield ink.lines(say(lang, "cli-next-nothing"), "  ")


def _is_next(
    opening: str, lacks: list[Mapping[str, Any]], missing: Mapping[str, list[Mapping[str, Any]]]
) -> bool:
    if any(lack["what"] in _NOT_NEXT for lack in lacks):
        return False
    # A known unaccompanied minor has no 45 days. Age is asked of the certificate only while it
    # is unknown, so where the certificate does not ask, it is known.
    age = any(lack["what"] == "age_and_accompaniment" for lack in lacks)
    asked = any(
        lack["what"] == "age_and_accompaniment"
        for lack in missing.get("registration_certificate", [])
    )
    return not (opening == "reflection_order" and age and not asked)


def _lack(lack: Mapping[str, Any], lang: str) -> str:
    if lack["rule"] in _CONFIRMATIONS:
        question = f"question-{lack['what']}"
        if has(lang, question):
            return say(lang, "cli-lack-answer", question=say(lang, question), rule=lack["rule"])
    what = say(lang, f"what-{lack['what']}")
    if lack["from"] is None:
        return f"{what} ({lack['rule']})"
    whom = say(lang, f"from-{lack['from']}")
    return say(lang, "cli-lack", what=what, whom=whom, rule=lack["rule"])


def _duties(answer: Mapping[str, Any], lang: str, ink: Ink) -> Iterator[str]:
    listed = sorted(
        answer["duties"],
        key=lambda d: (_STATE_ORDER.index(d["state"]), d["due"] or "9999"),
    )
    for duty in listed:
        values = {
            "state": ink(say(lang, f"state-{duty['state']}"), *_STATE_STYLE[duty["state"]]),
            "duty": say(lang, f"duty-{duty['duty']}"),
            "owner": say(lang, f"agency-{duty['owed_by']}"),
            "rule": duty["rule"],
        }
        if duty["due"] is None:
            text = say(lang, "cli-duty-no-date", **values)
        else:
            text = say(lang, "cli-duty", date=written(duty["due"], lang), **values)
        yield ink.lines(text, "  - ")


def _rights(answer: Mapping[str, Any], lang: str, ink: Ink) -> Iterator[str]:
    for name in ("work_permit_c", "financial_aid"):
        yield ink.lines(say(lang, f"cli-right-{name}", value=answer[name]), "  ")


def _grounds(answer: Mapping[str, Any], lang: str, ink: Ink) -> Iterator[str]:
    for ground in answer["grounds_to_discontinue"]:
        text = f"{capital(say(lang, f'ground-{ground}'))} ({ground})"
        yield ink.lines(ink(text, "red"), "  - ")
