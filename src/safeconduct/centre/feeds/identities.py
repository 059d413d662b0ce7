"""What looks like an identity: by the name of its column, or by what stands in it.

Identities never arrive at the Centre. These patterns are no proof that there is none; the closed
lists are, since a value that is in no list is refused whatever it is. The patterns say *what* was
found, so that an agency sees at once what it was about to send.
"""

from __future__ import annotations

import re
import unicodedata

import polars as pl

NAMES = "name"
BIRTH = "birth"
CONTACT = "contact"
DOCUMENT = "document"

# By language: English, French, Dutch, German.
_WORDS = {
    NAMES: """
        name names surname forename firstname lastname familyname givenname middlename alias
        nickname fullname nom noms prenom prenoms patronyme pseudonyme naam namen voornaam
        voornamen achternaam familienaam bijnaam vorname nachname familienname fathername
        mothername initials initialen initiales""",
    BIRTH: """
        birthdate dateofbirth dob birthday naissance datenaissance datedenaissance geboortedatum
        geboortedag geburtsdatum geburtstag birthplace placeofbirth lieunaissance geboorteplaats
        geburtsort""",
    CONTACT: """
        phone telephone tel gsm mobile mobil cell telefoon telefon email mail courriel contact
        address adresse adres anschrift street rue straat strasse postcode whatsapp facebook
        instagram telegram""",
    DOCUMENT: """
        passport passeport paspoort reisepass pass idcard identitycard documentnumber docnumber
        documentnr nationalnumber nationalid nrn niss insz rrn rijksregister rijksregisternummer
        registrenational numeronational nationaalnummer ovnumber svnumber sp dossiernumber
        casenumber fingerprint iban licenceplate""",
}
_KIND_OF_WORD = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_PARTS = re.compile(r"[^a-z]+")

# What stands in a cell. A Belgian national number has eleven digits, often with dots and a dash; a
# passport one to three letters and six to nine digits; a machine-readable line its own letters.
CONTENT: dict[str, str] = {
    CONTACT: r"(?i)^(?:mailto:)?[^\s@]+@[^\s@]+\.[a-z]{2,}$|^\(?(?:\+|00|0)[\d][\d\s./()-]{7,18}$",
    DOCUMENT: r"^\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}$"
    r"|^[A-Z]{1,3}[- ]?\d{6,9}[A-Z]?$|^[A-Z]{2}\d{2}(?: ?\d{4}){3}|^[A-Z0-9<]{28,44}$",
    BIRTH: r"^(?:19|20)\d\d-[01]\d-[0-3]\d$|^[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d$",
    NAMES: r"^\p{Lu}[\p{L}'’.-]*(?:[ ,]+(?:\p{L}{1,4} )?\p{Lu}[\p{L}'’.-]+)+$"
    r"|^[\p{Han}]{2,4}$|^[\p{Arabic} ]{3,}$",
}


def kind_of_column(name: str) -> str | None:
    """What identity a column of that name would hold, None if its name tells of none."""
    plain = unicodedata.normalize("NFKD", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name)).casefold()
    parts = [part for part in _PARTS.split("".join(filter(str.isascii, plain))) if part]
    joined = ["".join(parts[i:j]) for i in range(len(parts)) for j in range(i + 1, len(parts) + 1)]
    return next((_KIND_OF_WORD[each] for each in joined if each in _KIND_OF_WORD), None)


def kind_of_content(cells: pl.Series) -> str | None:
    """What identity most of the `cells` that are filled look like, None if none."""
    filled = cells.drop_nulls()
    if not len(filled):
        return None
    for kind, pattern in CONTENT.items():
        if 2 * int(filled.str.contains(pattern).sum()) > len(filled):
            return kind
    return None


def looks_like_identity(cell: pl.Expr, *, day: bool = False) -> pl.Expr:
    """Whether a cell that is no code looks like a contact, a document or a date of birth.

    `day`: in a column of days a date is no wonder.
    """
    kinds = (CONTACT, DOCUMENT) if day else (CONTACT, DOCUMENT, BIRTH)
    return pl.any_horizontal(*(cell.str.contains(CONTENT[kind]) for kind in kinds))


def shape(text: str) -> str:
    """The outline of `text`: letters as a, digits as 9, at most 24 characters. Says nothing of it.

    What a report keeps or shows of a value that should not be there.
    """
    outline = "".join(
        "9" if sign.isdigit() else "a" if sign.isalpha() else sign if sign in " .-/@" else "·"
        for sign in text[:24]
    )
    return outline + ("…" if len(text) > 24 else "")
