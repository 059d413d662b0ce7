"""The demonstration's reports: of the last year with figures two are out, and one is a draft that
waits; of the year before the assessment of the directive is out."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.contrib.auth import get_user_model

from safeconduct.access import Actor
from safeconduct.actions.reports import drafting, publishing, writing
from safeconduct.demo.rooms.reports_texts import ASSESSMENT, DIRECTIVE, GOVERNMENT, Texts

_SECOND = ".second"


def fill_reports(until: date) -> int:
    """Draft, write, propose and publish as the pages do; how many were published.

    0, and nothing done, where no figures were released or a report was begun before.
    """
    released = drafting.to_begin()
    policy, centre = _actor("criminal.policy"), _actor("equal.opportunities")
    if not released or drafting.listed(actor=policy):
        return 0
    edition, year = released[0].name, released[0].year
    government = _written("government", edition, year, GOVERNMENT, policy)
    assessment = _written("assessment", edition, year, ASSESSMENT, centre)
    out = [(government, "criminal.policy"), (assessment, "equal.opportunities")]
    before = next((each for each in released if each.year == year - 1), None)
    if before is not None:
        earlier = _written("directive", before.name, before.year, DIRECTIVE, policy)
        out.append((earlier, "criminal.policy"))
    for report, first in out:
        _propose(report, _actor(first))
        second = _actor(first + _SECOND)
        version = drafting.read(report, actor=second).version
        publishing.publish(report, version=version, on=until, actor=second)
    # The draft of the next year waits for the first author.
    directive = _written("directive", edition, year, DIRECTIVE, policy)
    _propose(directive, _actor("criminal.policy" + _SECOND))
    return len(out)


def _written(kind: str, edition: str, year: int, texts: Texts, actor: Actor) -> UUID:
    report = drafting.begin(kind, edition, actor=actor)
    second = _actor(_username(actor) + _SECOND)
    for at, ((part, lang), text) in enumerate(texts.items()):
        told = text.format(year=year, edition=edition)
        author = second if at % 2 else actor
        writing.write(report, part, lang, told, began_from=0, actor=author)
    return report


def _propose(report: UUID, actor: Actor) -> None:
    version = drafting.read(report, actor=actor).version
    publishing.propose(report, version=version, correction="", language="fr", actor=actor)


def _username(actor: Actor) -> str:
    name: str = get_user_model().objects.get(pk=actor.user_id).username
    return name


def _actor(username: str) -> Actor:
    actor: Actor = get_user_model().objects.get(username=username).actor
    return actor
