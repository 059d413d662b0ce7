"""What people read where the Centre's tables hold names of columns and codes.

A word that another room says already is said the same way here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from safeconduct.centre.attributes import ATTRIBUTES, UNKNOWN
from safeconduct.words import say
from safeconduct.words.countries import country_name

SOURCE = "source"
"""The column of who delivered a record: an actor's code, as in `centre.feeds.actors`."""

_Said = Callable[[str, str], str]


def column_label(lang: str, column: str) -> str:
    """The name of an attribute, of a column of a feed, or of `SOURCE`.

    Errors: MissingWords for another column.
    """
    return say(lang, f"feed-column-{column}")


def label(lang: str, column: str, code: str | int | None) -> str:
    """What `code` of `column` means; a blank (None or "") is "not known".

    `column` is one of `ATTRIBUTES` but the days, or `SOURCE`. Errors: MissingWords for a code that
    is not in the column's list.
    """
    if code is UNKNOWN or code == "":
        return say(lang, "fc-value-unknown")
    return _LABELS.get(column, _of(f"code-{column}"))(lang, str(code))


def codes_of(lang: str, column: str) -> Mapping[str, str]:
    """Every code of `column` with its label, in the order of the list; countries by their names."""
    found = {code: label(lang, column, code) for code in ATTRIBUTES[column].codes}
    if column == "nationality":
        return dict(sorted(found.items(), key=lambda each: _without_accents(each[1])))
    return found


def _without_accents(name: str) -> str:
    # "Égypte" stands among the E, where people look for it.
    return unicodedata.normalize("NFKD", name).casefold()


def _of(prefix: str, **elsewhere: str) -> _Said:
    """Says a code with the text `prefix`-code, or with the one named for it."""
    return lambda lang, code: say(lang, elsewhere.get(code) or f"{prefix}-{code}")


def _age(lang: str, code: str) -> str:
    # A sign such as + is no part of a text's name.
    return say(lang, "code-age-oldest") if code == "45+" else code.replace("-", "–")


_ABROAD = "fc-where-abroad"
_YES_OR_NO = _of("fc-value")

_LABELS: Mapping[str, _Said] = {
    SOURCE: _of("feed-actor"),
    "registered_year": lambda _lang, code: code,
    "offence": _of("offence"),
    "form": _of("fc-form", organ_removal="fc-form-organs", other="fc-form-other_exploitation"),
    "nationality": lambda lang, code: country_name(code, lang),
    "age_band": _age,
    "minor": _YES_OR_NO,
    "unaccompanied": _YES_OR_NO,
    "statement": _YES_OR_NO,
    "conviction": _YES_OR_NO,
    "residence_status": _of("fc-residence"),
    "district": _of("district", abroad=_ABROAD),
    "belgian_region": _of("fc-region", abroad=_ABROAD),
    "detected_by": _of("agency"),
    "channel": _of("fc-channel"),
    "centre": _of("agency"),
    "phase": _of("phase"),
    "outcome": _of(
        "code-outcome",
        unlimited_residence="phase-unlimited_residence",
        returned="event-returned",
        disappeared="event-disappeared",
        guidance_ended="event-guidance_ended",
    ),
}
