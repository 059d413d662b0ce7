"""Write in a part of a report; what names no released figure is said and not kept."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.actions.reports.released import releases
from safeconduct.policy.reports.kinds import FIGURES, KINDS
from safeconduct.policy.reports.references import Problem, moved, problems, references
from safeconduct.policy.reports.releases import Release
from safeconduct.store.errors import NotFound
from safeconduct.store.report_texts import Written
from safeconduct.store.reports import drafts
from safeconduct.store.writings import Stale
from safeconduct.words import LANGUAGES

__all__ = ["NotFound", "Stale", "WrongFigures", "check", "history", "move_on", "write"]


class WrongFigures(Exception):
    """The text cites what was not released; `problems` say what."""

    def __init__(self, found: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(found)} references")
        self.problems = found


def check(text: str, language: str, known: Mapping[str, Release] | None = None) -> None:
    """Raises WrongFigures where `text` cannot be kept as a part in `language`."""
    wanted = {name for each in references(text) for name in each.editions}
    found = releases(wanted) if known is None else known
    if wrong := problems(text, found, figures_only=language == FIGURES):
        raise WrongFigures(wrong)


def write(
    report: UUID, part: str, language: str, text: str, *, began_from: int, actor: Actor
) -> int:
    """Keep `text` as the next version of a part; its number. `language` blank: its figures.

    Raises WrongFigures, Stale with what somebody else wrote since, NotFound.
    """
    known_part(report, part, language, actor=actor)
    check(text, language)
    return drafts.write(report, part, language, text, began_from=began_from, actor=actor)


def history(report: UUID, part: str, language: str, *, actor: Actor) -> tuple[Written, ...]:
    """Every version of a part, the newest first. Raises NotFound."""
    known_part(report, part, language, actor=actor)
    return drafts.history(report, part, language, actor=actor)


def move_on(report: UUID, edition: str, *, actor: Actor) -> int:
    """Cite the edition that replaced `edition` in every part; how many parts were written anew.

    Raises WrongFigures where the later edition lacks what is cited, and then writes nothing;
    ValueError where nothing replaced it; Stale, NotFound.
    """
    _, texts = drafts.read(report, actor=actor)
    known = releases()
    later = known[edition].replaced_by if edition in known else ""
    if not later:
        raise ValueError(edition)
    made = {key: moved(each.text, edition, later) for key, each in texts.items()}
    anew = {key: text for key, text in made.items() if text != texts[key].text}
    for (_, language), text in anew.items():
        check(text, language, known)
    for (part, language), text in anew.items():
        version = texts[part, language].version
        drafts.write(report, part, language, text, began_from=version, actor=actor)
    return len(anew)


def known_part(report: UUID, part: str, language: str, *, actor: Actor) -> None:
    """Raises NotFound for a part or a language that this report does not have."""
    draft, _ = drafts.read(report, actor=actor)
    if KINDS[draft.kind].part(part) is None or language not in (FIGURES, *LANGUAGES):
        raise NotFound
