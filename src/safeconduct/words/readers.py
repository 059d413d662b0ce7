"""The words for people who were met, in more languages than the program's four.

Their own view stands in ``words/<language>/person.ftl``, the leaflet beside it in ``leaflet.ftl``,
whole in each. Values are set apart by marks of
direction, so that a date or a telephone number keeps its order within right-to-left text.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from safeconduct.words import MissingWords
from safeconduct.words.countries import language_name

# Each language under its own name, in the order in which they are offered.
READER_LANGUAGES: dict[str, str] = {
    "nl": "Nederlands",
    "fr": "Français",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "pt": "Português",
    "ro": "Română",
    "sq": "Shqip",
    "tr": "Türkçe",
    "vi": "Tiếng Việt",
    "bg": "Български",
    "ru": "Русский",
    "uk": "Українська",
    "ar": "العربية",
    "fa": "فارسی",
    "hi": "हिन्दी",
    "ti": "ትግርኛ",
    "zh": "中文",
}
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
_HERE = Path(__file__).parent
_FILES = ("person.ftl", "leaflet.ftl")


def tell(lang: str, key: str, **values: object) -> str:
    """The text `key` in `lang`. Errors: MissingWords, as for `words.say`."""
    bundle = _bundle(lang)
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise MissingWords(f"no text '{key}' in language '{lang}'")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise MissingWords(f"the text '{key}' in language '{lang}': {errors[0]}")
    return str(text)


def named(code: str, lang: str) -> str:
    """A language for readers in the words of `lang`, with its own name beside it."""
    said, own = language_name(code, lang), READER_LANGUAGES[code]
    return own if said.casefold() == own.casefold() else f"{said} ({own})"


def offered(lang: str) -> list[tuple[str, str]]:
    """The languages for readers as an officer who reads `lang` chooses among them."""
    names = ((code, named(code, lang)) for code in READER_LANGUAGES)
    return [(code, name[0].upper() + name[1:]) for code, name in names]


def is_reviewed(lang: str) -> bool:
    """Whether somebody who translates for a living has checked the own view in `lang`."""
    return tell(lang, "person-reviewed") == "yes"


@cache
def _bundle(lang: str) -> FluentBundle:
    if lang not in READER_LANGUAGES:
        raise MissingWords(f"no words for readers in language '{lang}'")
    bundle = FluentBundle([lang], use_isolating=True)
    for file in _FILES:
        bundle.add_resource(FluentResource((_HERE / lang / file).read_text(encoding="utf-8")))
    return bundle
