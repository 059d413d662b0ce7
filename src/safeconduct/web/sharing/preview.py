"""What another agency will see, as a page shows it before anything is sent."""

from __future__ import annotations

from typing import Any

from safeconduct.actions.sharing.disclosure import Preview
from safeconduct.cases.names import document_key
from safeconduct.web.cases import person
from safeconduct.web.cases.chronicle import tell
from safeconduct.web.dates import as_date
from safeconduct.web.districts import district_name
from safeconduct.web.first_contact.choices import countries, name_of
from safeconduct.words import say

_SAID_APART = frozenset({"timeline_own", "duties_own", "duties_all"})


def seat(agency: str, office: str, lang: str) -> str:
    """An agency by its name, with its district."""
    name = say(lang, f"agency-{agency}")
    return f"{name}, {district_name(office, lang)}" if office else name


def reader(to: str, country: str, lang: str) -> str:
    """For whom a file is, with the country where it leaves the house."""
    name = say(lang, f"exchange-to-{to}")
    return f"{name}, {name_of(countries(lang), country)}" if country else name


def shown(preview: Preview, lang: str) -> dict[str, Any]:
    """The preview in words: sections, what is known of the person, the standing, every entry."""
    look = preview.look
    facts = []
    if preview.names:
        facts.append((say(lang, "share-section-identity"), person.name(look) or "–"))
    facts += person.facts(look, lang)
    if look.assessment:
        facts.append((say(lang, "case-assessment"), say(lang, f"assessed-{look.assessment}")))
    if "phase" in look.answer:
        facts.append((say(lang, "act-phase"), say(lang, f"phase-{look.answer['phase']}")))
    if held := look.answer.get("document"):
        key = document_key(held["kind"], as_date(held["issued_on"]))
        facts.append((say(lang, "act-document"), say(lang, key)))
    return {
        "to": seat(preview.agency, preview.office, lang),
        "sections": [
            say(lang, f"share-section-{section}")
            for section in preview.sections
            if section not in _SAID_APART
        ],
        "facts": facts,
        "events": [tell(event, lang) for event in look.events if event.type != "corrected"],
        "hidden": preview.hidden,
    }
