"""A centre made contact with the person (FC-3); never while they are assessed as implicated."""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import contact_with_centre
from safeconduct.cases.vocabulary import CENTRES


def _choice(now: Situation) -> Field:
    own = (now.actor.agency,) if now.actor.agency in CENTRES else CENTRES
    return Field("centre", own, "agency")


def _law(now: Situation, _centre: str) -> Opening:
    return contact_with_centre(now, "centre_contact", "FC-3")


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry("centre_contact", {"centre": answers["centre"]})


ACT = Act("meet-person", ("centre_contact",), _law, _entry, choice=_choice)
