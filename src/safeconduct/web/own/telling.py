"""The own file in words: what of it stands in the page, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from safeconduct.access.agencies import (
    APPROVED_CENTRES,
    CENTRES,
    INSPECTIONS,
    MAGISTRATES,
    MINORS_CENTRE,
    POLICE,
)
from safeconduct.access.relations import PERSON
from safeconduct.actions.first_contact.places import CENTRES as CONTACTS
from safeconduct.actions.first_contact.places import Centre
from safeconduct.actions.own_view.own import OwnView, Seen
from safeconduct.law.belgium.catalogue import entry
from safeconduct.words import LANGUAGES
from safeconduct.words.readers import tell

# By agency, or by the role the law names where it names no single agency.
_WHO = {
    **dict.fromkeys(POLICE, "police"),
    **dict.fromkeys(INSPECTIONS, "inspection"),
    **dict.fromkeys(MAGISTRATES | {"magistrate"}, "prosecutor"),
    **dict.fromkeys(MINORS_CENTRE | {"guardianship"}, "minors"),
    "immigration_office": "immigration_office",
    "embassy": "embassy",
    "minister": "minister",
    "aid_commission": "aid",
    "state_security": "security",
    "detecting_agency": "detecting",
    PERSON: "you",
}
_NAMES = {each.code: each.name for each in CONTACTS}
# So many days of looks are shown at once; the others open below them.
FIRST = 10


@dataclass(frozen=True, slots=True)
class Paper:
    """The document held, and the sentence on its last day."""

    name: str
    valid: str
    until: date | None


@dataclass(frozen=True, slots=True)
class Step:
    """What somebody still has to do, by a day if there is one."""

    who: str
    what: str
    due: date | None
    late: bool


@dataclass(frozen=True, slots=True)
class RightTold:
    """A right in plain words, and where it stands in the law."""

    text: str
    rule: str
    cited: str
    cited_in: str


@dataclass(frozen=True, slots=True)
class LookTold:
    """Who looked, on which day, what for; of the person's own visits that is not said."""

    on: date
    who: str
    did: str


def paper(view: OwnView) -> Paper | None:
    """The last document; None before the first. The day decides whether it is still held."""
    document = view.answer.get("document")
    if document is None:
        return None
    until = date.fromisoformat(document["last_day"]) if document["last_day"] else None
    if document["held"]:
        valid = "person-paper-until" if until else "person-paper-always"
    else:
        ran_out = until is not None and until < view.on
        valid = "person-paper-over" if ran_out else "person-paper-gone"
    return Paper(f"person-paper-{document['kind']}", valid, until)


def steps(view: OwnView, lang: str) -> list[Step]:
    """What is still owed, what has a day first."""
    owed = [each for each in view.answer["duties"] if each["state"] in ("open", "overdue")]
    found = [
        Step(
            who(each["owed_by"], lang),
            tell(lang, f"person-duty-{each['duty']}"),
            date.fromisoformat(each["due"]) if each["due"] else None,
            each["state"] == "overdue",
        )
        for each in owed
    ]
    return sorted(found, key=lambda each: (each.due is None, each.due or date.max))


def rights(view: OwnView, lang: str) -> list[RightTold]:
    """The rights that stand now. The law is cited in one of the languages it is kept in, and
    without what the citation says of its content: somebody may look over the reader's shoulder.
    """
    cited_in = lang if lang in LANGUAGES else "en"
    return [
        RightTold(
            tell(lang, f"person-right-{each.name}"),
            each.rule,
            entry(each.rule, view.on).citation_in(cited_in).partition(":")[0].strip(),
            cited_in,
        )
        for each in view.rights
    ]


def contacts(view: OwnView) -> tuple[Centre, ...]:
    """Whom to write to: the centre that helps, else any; none where none may be met (FC-4)."""
    if not view.may_meet_centres:
        return ()
    own = tuple(each for each in CONTACTS if each.code in view.centres)
    return own or (() if view.centres else CONTACTS)


def looks(seen: Iterable[Seen], lang: str) -> list[LookTold]:
    """Who looked, the newest first, each once a day."""
    told = (
        LookTold(
            each.on,
            who(each.agency, lang),
            "" if each.agency == PERSON else tell(lang, f"person-did-{each.did}"),
        )
        for each in seen
    )
    return list(dict.fromkeys(told))


def who(agency: str, lang: str) -> str:
    """An agency in plain words; a centre under its own name."""
    if agency in APPROVED_CENTRES & CENTRES:
        return tell(lang, "person-who-centre", name=_NAMES[agency])
    return tell(lang, f"person-who-{_WHO.get(agency, 'other')}")
