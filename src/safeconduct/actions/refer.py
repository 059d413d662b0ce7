"""Directing the person to a centre (FC-6, S1 3.2.3); a minor also to theirs (FC-7)."""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import contact_with_centre
from safeconduct.cases.vocabulary import CENTRES


def _choice(now: Situation) -> Field:
    others = tuple(centre for centre in CENTRES if centre != now.actor.agency)
    return Field("centre", others, "agency")


def _law(now: Situation, _centre: str) -> Opening:
    return contact_with_centre(now, "referred", "FC-6")


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry("referred", {"centre": answers["centre"]})


ACT = Act("refer", ("referred",), _law, _entry, choice=_choice)
