"""Who moves under a reform, as tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from safeconduct.cases.compare import Comparison
from safeconduct.words import has, say

from .text_frame import Ink, capital, table, written


def simulate_text(
    found: Comparison, values: Mapping[str, object], since: date | None, lang: str, ink: Ink
) -> str:
    """The reform in a sentence, how many are touched, and three tables of those who move."""
    changes = "; ".join(
        capital(say(lang, "cli-pair", left=_parameter(name, lang), right=_value(value, lang)))
        for name, value in values.items()
    )
    key = "cli-reform" if since is None else "cli-reform-from"
    start = "" if since is None else written(since, lang)
    lines = [
        ink(say(lang, key, changes=changes, date=start), "bold"),
        say(
            lang,
            "cli-reform-touched",
            date=written(found.on, lang),
            cases=found.cases,
            changed=found.changed,
            moved=found.moved,
        ),
        "",
        ink(say(lang, "cli-reform-phases"), "bold"),
        *_phases(found, lang, ink),
    ]
    for heading, rows in (
        ("cli-reform-documents", list(_documents(found, lang))),
        ("cli-reform-openings", list(_openings(found, lang))),
    ):
        if rows:
            lines += ["", ink(say(lang, heading), "bold"), *table(rows, frozenset({2}))]
    return "\n".join(lines) + "\n"


def _parameter(name: str, lang: str) -> str:
    """A number of the law by its name in words, or by the name it was given with."""
    key = f"parameter-{name}"
    return say(lang, key) if has(lang, key) else name


def _value(value: object, lang: str) -> str:
    return written(value, lang) if isinstance(value, date) else str(value)


def _phases(found: Comparison, lang: str, ink: Ink) -> list[str]:
    """Rows: the phase now; columns: the phase under the reform, numbered to stay narrow."""
    names = sorted({p for pair in found.phases for p in pair}, key=_order)
    number = {name: str(i) for i, name in enumerate(names, start=1)}
    header = [say(lang, "cli-reform-now-then"), *(number[n] for n in names)]
    rows = [header]
    for now in names:
        counts = [found.phases.get((now, then), 0) for then in names]
        label = f"{number[now]} {capital(say(lang, f'phase-{now}'))}"
        rows.append([label, *(str(n) if n else "·" for n in counts)])
    return table(rows, frozenset(range(1, len(header))))


_PHASES = (
    "detected",
    "referred",
    "reflection",
    "reflection_lapsed",
    "registration",
    "temporary_residence",
    "unlimited_residence",
    "ended",
    "not_a_victim",
    "not_applicable",
)


def _order(phase: str) -> int:
    return _PHASES.index(phase)


def _documents(found: Comparison, lang: str) -> Iterator[list[str]]:
    for (kind, now, then), n in sorted(found.documents.items()):
        if now != then:
            key = "cli-reform-still-held" if then else "cli-reform-held-no-more"
            yield [capital(say(lang, f"document-{kind}")), say(lang, key), str(n)]
    for kind, n in sorted(found.last_days.items()):
        name = capital(say(lang, f"document-{kind}"))
        yield [name, say(lang, "cli-reform-other-last-day"), str(n)]


def _openings(found: Comparison, lang: str) -> Iterator[list[str]]:
    for (opening, now, then), n in sorted(found.openings.items()):
        if now != then:
            change = f"{say(lang, f'value-{now}')} → {say(lang, f'value-{then}')}"
            yield [capital(say(lang, f"opening-{opening}")), change, str(n)]
