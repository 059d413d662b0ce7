"""What is owed to everyone who is met: the leaflet (FC-1), their rights (FC-8); and telling the
Immigration Office of a person without lawful or lasting residence (FC-2).
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import fact

_TYPES = ("leaflet_given", "told_of_rights")
LEAFLET_LANGUAGES = (
    "ar", "bg", "de", "en", "es", "fa", "fr", "hu", "it", "nl", "pl", "pt", "ro", "ru", "sq",
    "th", "tr", "uk", "ur", "vi", "yo", "zh",
)  # fmt: skip


def _choice(_now: Situation) -> Field:
    return Field("informed", _TYPES, "event")


def _fields(_now: Situation) -> tuple[Field, ...]:
    return (Field("language", LEAFLET_LANGUAGES, "language"),)


def _law(_now: Situation, value: str) -> Opening:
    return fact("FC-1" if value == "leaflet_given" else "FC-8")


def _entry(_now: Situation, answers: Answers) -> Entry:
    return Entry(answers["informed"], {"language": answers["language"]})


def _law_of_office(_now: Situation, _value: str) -> Opening:
    return fact("FC-2")


def _entry_of_office(_now: Situation, _answers: Answers) -> Entry:
    return Entry("immigration_office_informed")


PERSON = Act("inform-person", _TYPES, _law, _entry, choice=_choice, fields=_fields)
OFFICE = Act(
    "inform-immigration-office", ("immigration_office_informed",), _law_of_office, _entry_of_office
)
