"""What in the text of an answer looks like it tells of a person: found by its form alone.

Nothing that is stored is asked: a warning says what a sign looks like, never whether it is known.
So an answer cannot be used to find out whether somebody stands in a file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CASE, NATIONAL_NUMBER, DOCUMENT, BIRTH, DAY, MAIL, PHONE, ACCOUNT, NAME = (
    "case",
    "national_number",
    "document",
    "birth",
    "day",
    "mail",
    "phone",
    "account",
    "name",
)

_DAY = (
    r"(?:[0-3]?\d[ ./-][01]?\d[ ./-](?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d"
    r"|[0-3]?\d(?:er|\.)?\s(?:[a-zäéèûôç]{3,9})\s(?:19|20)\d\d)"
)
_BORN = (
    r"(?:born|birth|dob|né|née|nee|naissance|geboren|geboortedatum|geburtsdatum|geb\.)"
    r"[^\n.;]{0,25}?"
)
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mme|Mlle|Monsieur|Madame|Dhr|Mevr|Mevrouw|Meneer|Herr|Frau)\.?"
_WORD = r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+"

# The first form that fits a piece of text names it; what it took is not looked at again.
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (MAIL, re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    (ACCOUNT, re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b")),
    (NATIONAL_NUMBER, re.compile(r"\b\d{2}[.]?\d{2}[.]?\d{2}[- ]?\d{3}[. ]?\d{2}\b")),
    # The references of this program: two groups of four of its letters and digits.
    (CASE, re.compile(r"\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b")),
    (BIRTH, re.compile(rf"\b{_BORN}{_DAY}", re.IGNORECASE)),
    (DAY, re.compile(rf"\b{_DAY}\b", re.IGNORECASE)),
    (
        PHONE,
        re.compile(
            r"(?<![\w/.-])(?=(?:\D{0,2}\d){8})(?:\+|00|0)\d{1,3}"
            r"(?:[ ./()-]{0,2}\d{1,4}){2,6}(?![\w-])"
        ),
    ),
    (DOCUMENT, re.compile(r"\b(?=[A-Z0-9-]*\d{5})[A-Z]{1,3}-?\d[A-Z0-9-]{5,11}\b")),
    (NAME, re.compile(rf"\b{_TITLE}\s+{_WORD}(?:[ -]{_WORD}){{0,3}}")),
    (
        NAME,
        re.compile(rf"\b{_WORD}(?:\s(?:de|van|von|der|den|el|al|ben|da|di|du)){{0,2}}\s{_WORD}"),
    ),
    (NAME, re.compile(r"\b[A-ZÀ-ÖØ-Þ'’-]{3,},?\s+[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+\b")),
)
# Words of services and places that stand together with capitals and are no person's name.
_SERVICES = re.compile(
    r"\b(?:federal|federale|fédérale|police|politie|polizei|central|service|centre|office|public"
    r"|prosecutor|europol|interpol|justice|immigration|minister|ministry|unit|bureau|committee"
    r"|belgium|belgië|belgique|belgien|brussels|brussel|bruxelles|directive|regulation|law|loi"
    r"|wet|gesetz|code|court|state|security|social|inspection|dear|geachte|sehr|cher|chère"
    r"|kind|met|yours|monsieur|madame|procureur|parket|parquet|union|european|benelux"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A piece of the text: what its form is that of, from where to where, and the piece itself."""

    kind: str
    start: int
    end: int
    text: str


def signs(text: str) -> tuple[Sign, ...]:
    """What in `text` looks as if it told of a person, in the order in which it stands there."""
    found: list[Sign] = []
    taken = bytearray(len(text))
    for kind, form in _FORMS:
        for match in form.finditer(text):
            start, end = match.span()
            if any(taken[start:end]) or (kind == NAME and _SERVICES.search(match[0])):
                continue
            taken[start:end] = b"\x01" * (end - start)
            found.append(Sign(kind, start, end, match[0]))
    return tuple(sorted(found, key=lambda each: each.start))


def pieces(text: str) -> tuple[tuple[str, str], ...]:
    """`text` cut where signs begin and end: each piece with the kind of sign it is, or blank."""
    cut, at = [], 0
    for sign in signs(text):
        if sign.start > at:
            cut.append((text[at : sign.start], ""))
        cut.append((sign.text, sign.kind))
        at = sign.end
    if at < len(text):
        cut.append((text[at:], ""))
    return tuple(cut)
