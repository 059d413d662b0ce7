"""The leaflet that everybody who may be a victim is given (S2 section 5; S1 3.2.3).

One catalogue a language (``words/<language>/leaflet.ftl``) makes the page and the PDF, so that they
never differ. Whose words have not been checked by a translator says so in its own language; as they
are shipped, none has been.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from importlib.resources import files

from safeconduct.law.belgium.catalogue import entry
from safeconduct.policy.paper import pdf
from safeconduct.policy.paper.aloud import read_aloud
from safeconduct.words import LANGUAGES
from safeconduct.words.readers import RIGHT_TO_LEFT, tell

# What the leaflet says rests on these rules, in the version of this day: of the new Penal Code
# neither numbers nor date are confirmed, and nothing is told from it.
RULES = ("OFF-1", "FC-1", "PR-6", "P-1")
_AS_OF = date(2023, 1, 1)
# Sizes in points; large print has at least 18.
SIZE, LARGE = 12.0, 18.0
# The one number that every network has to put through for nothing.
EMERGENCY_LAW = "Directive (EU) 2018/1972, art. 109"


@dataclass(frozen=True, slots=True)
class Contact:
    """How a centre is reached in public. `given_on`: the day on which the centre itself has said
    so; None where it has not, and nothing confirms that it still works. `given` says it in words.
    """

    name: str
    city: str
    website: str
    email: str
    telephone: str = ""
    hours: str = ""
    given_on: date | None = None
    given: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the leaflet under its heading: lines, then points, then more lines."""

    code: str
    title: str
    before: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    cited: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """Who has checked the words of a language, and when; nobody yet if `on` is None."""

    on: date | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Leaflet:
    """The leaflet in one language, in reading order; `law` is written in `law_lang`."""

    lang: str
    direction: str
    title: str
    lede: str
    parts: tuple[Part, ...]
    law: str
    cited: tuple[str, ...]
    law_lang: str
    review: str
    version: str
    dated: date


# part → (lines, points, lines)
_PARTS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "what": (
        ("leaflet-what",),
        (
            "leaflet-what-sexual",
            "leaflet-what-begging",
            "leaflet-what-work",
            "leaflet-what-organs",
            "leaflet-what-crime",
        ),
        ("leaflet-what-yes", "leaflet-what-anybody"),
    ),
    "first": (("leaflet-first",), (), ()),
    "centres": (
        ("leaflet-centres",),
        (
            "leaflet-centres-shelter",
            "leaflet-centres-care",
            "leaflet-centres-papers",
            "leaflet-centres-lawyer",
        ),
        (),
    ),
    "reach": ((), (), ("leaflet-reach-telephone",)),
    "time": (
        (
            "leaflet-time",
            "leaflet-time-decide",
            "leaflet-time-after",
            "leaflet-time-child",
            "leaflet-time-papers",
        ),
        (),
        (),
    ),
    "ask": ((), ("leaflet-ask-told", "leaflet-ask-centre", "leaflet-ask-no"), ()),
    "safe": (("leaflet-safe-danger",), (), ("leaflet-safe-keep",)),
}


def fingerprint(lang: str) -> str:
    """What tells the words of a language from any others: a review holds for these alone."""
    said = [tell(lang, key) for key in ("leaflet-title", "leaflet-lede", "leaflet-law")]
    for code, keys in _PARTS.items():
        said.append(tell(lang, f"leaflet-{code}-title"))
        said += [tell(lang, key) for part in keys for key in part]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def dated(lang: str) -> date:
    """When the words of a language were written. Errors: MissingWords."""
    return date.fromisoformat(tell(lang, "leaflet-dated"))


def leaflet(lang: str, contacts: tuple[Contact, ...], review: Review) -> Leaflet:
    """The leaflet in `lang`, with the public contacts of the centres. Errors: MissingWords."""
    law_lang = lang if lang in LANGUAGES else "en"
    cited = dict.fromkeys(_instrument(rule, law_lang) for rule in RULES)
    contacts = tuple(
        replace(each, given=tell(lang, "leaflet-reach-given", day=_day(each.given_on)))
        if each.given_on
        else each
        for each in contacts
    )
    return Leaflet(
        lang=lang,
        direction="rtl" if lang in RIGHT_TO_LEFT else "ltr",
        title=tell(lang, "leaflet-title"),
        lede=tell(lang, "leaflet-lede"),
        parts=tuple(_part(code, lang, contacts) for code in _PARTS),
        law=tell(lang, "leaflet-law"),
        cited=tuple(cited),
        law_lang=law_lang,
        review=_reviewed(lang, review),
        version=tell(lang, "leaflet-version", day=_day(dated(lang))),
        dated=dated(lang),
    )


def paper(told: Leaflet, *, large: bool = False) -> bytes:
    """The leaflet as tagged PDF, in large print if asked; the same words give the same bytes."""
    source = files(__package__).joinpath("leaflet.typ").read_text(encoding="utf-8")
    made = pdf(source, {**asdict(told), "size": LARGE if large else SIZE}, on=told.dated)
    return read_aloud(made, tuple(_spoken(told))) if told.direction == "rtl" else made


def _spoken(told: Leaflet) -> Iterator[str]:
    """What is read aloud, element by element."""
    yield told.title
    yield told.lede
    for part in told.parts:
        given = [each.given for each in part.contacts if each.given]
        yield from (part.title, *part.before, *given, *part.points, *part.after)
    yield from (told.review, told.version, told.law)


def _part(code: str, lang: str, contacts: tuple[Contact, ...]) -> Part:
    before, points, after = (tuple(tell(lang, key) for key in keys) for keys in _PARTS[code])
    here = contacts if code == "reach" else ()
    if here and all(each.telephone for each in here):
        after = ()
    if not all(each.given_on for each in here):
        after = (*after, tell(lang, "leaflet-reach-unverified"))
    title = tell(lang, f"leaflet-{code}-title")
    return Part(code, title, before, points, after, here, EMERGENCY_LAW if code == "safe" else "")


def _reviewed(lang: str, checked: Review) -> str:
    if checked.on is None:
        return tell(lang, "leaflet-not-reviewed")
    return tell(lang, "leaflet-checked", who=checked.by, day=_day(checked.on))


def _instrument(rule: str, lang: str) -> str:
    """Where a rule stands, without what the citation says of its content."""
    return entry(rule, _AS_OF).citation_in(lang).partition(":")[0].strip()


def _day(day: date) -> str:
    """As it is printed on a Belgian document, in the same order within every script."""
    return f"\u2066{day:%d/%m/%Y}\u2069"
