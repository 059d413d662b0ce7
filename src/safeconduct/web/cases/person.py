"""Who the case is about, as far as its reader may know: the identity bar and its badges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from safeconduct.actions.look import Look
from safeconduct.web.dates import as_date, written_date
from safeconduct.words import say
from safeconduct.words.countries import country_name

_ADULT_AT = 18


@dataclass(frozen=True, slots=True)
class Badge:
    label: str
    colour: str


def name(look: Look) -> str:
    """Given and family name as far as they are recorded and may be known; else nothing."""
    names = look.names
    return " ".join(filter(None, (names.given_name, names.family_name))) if names else ""


def facts(look: Look, lang: str) -> list[tuple[str, str]]:
    """Label and value of each fact about the person that the law asks for."""
    if look.person is None:
        return []
    who, on = look.person, as_date(look.answer["on"])
    if who.birth_date:
        years = say(lang, "case-age", n=age(who.birth_date, on))
        born = f"{written_date(who.birth_date, lang)} ({years})"
    else:
        born = say(lang, "case-age-unknown")
    countries = ", ".join(country_name(code, lang) for code in who.nationalities)
    told = [
        (say(lang, "case-born"), born),
        (
            say(lang, "case-nationality"),
            countries or say(lang, "case-nationality-unknown"),
        ),
        (say(lang, "case-residence-status"), say(lang, f"residence-{who.residence_status}")),
        (say(lang, "case-offence"), say(lang, f"offence-{look.offence}")),
    ]
    if is_minor(who.birth_date, on) or who.birth_date is None:
        alone = {True: "yes", False: "no", None: "unknown"}[who.unaccompanied]
        told.insert(1, (say(lang, "case-unaccompanied"), say(lang, f"value-{alone}")))
    return told


def badges(look: Look, lang: str) -> list[Badge]:
    """What must not be overlooked: overdue duties, a minor, a Belgian."""
    shown = []
    if any(duty["state"] == "overdue" for duty in look.answer["duties"]):
        shown.append(Badge(say(lang, "case-overdue"), "red"))
    if look.person and is_minor(look.person.birth_date, as_date(look.answer["on"])):
        shown.append(Badge(say(lang, "case-minor"), "purple"))
    if look.person and "BEL" in look.person.nationalities:
        shown.append(Badge(say(lang, "case-belgian"), ""))
    if look.synthetic:
        shown.append(Badge(say(lang, "case-synthetic"), "grey"))
    return shown


def age(born: date, on: date) -> int:
    """Full years on the day `on`; who is born on 29 February turns a year older on 1 March."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def is_minor(born: date | None, on: date) -> bool:
    """Known to be under 18 on the day (Convention on the Rights of the Child, article 1)."""
    return born is not None and age(born, on) < _ADULT_AT
