"""Inviting a centre's staff to meet the person, if the person agrees (FC-3, S2 section 5.2)."""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import contact_with_centre
from safeconduct.cases.vocabulary import CENTRES

_AGREED = {"yes": True, "no": False, "unknown": None}


def _choice(_now: Situation) -> Field:
    return Field("centre", CENTRES, "agency")


def _fields(_now: Situation) -> tuple[Field, ...]:
    return (Field("agreed", tuple(_AGREED)),)


def _law(now: Situation, _centre: str) -> Opening:
    return contact_with_centre(now, "centre_invited", "FC-3")


def _entry(_now: Situation, answers: Answers) -> Entry:
    data = {"centre": answers["centre"], "agreed": _AGREED[answers["agreed"]]}
    return Entry("centre_invited", data)


ACT = Act("invite-centre", ("centre_invited",), _law, _entry, choice=_choice, fields=_fields)
