"""The words people read: one Fluent catalogue a language, a file a room.

``say`` is the only way a text reaches a person. Catalogues are Fluent (projectfluent.org), so a
translator can use plurals and genders of their own language.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES: tuple[str, ...] = ("en", "fr", "nl", "de")
_HERE = Path(__file__).parent


class MissingWords(KeyError):
    """A text was asked for that the catalogue of that language does not hold."""


def say(lang: str, key: str, **values: object) -> str:
    """The text `key` (or its attribute, ``key.attribute``) in language `lang`.

    Errors: MissingWords when the language or the key is not in the catalogues, or a value the
    text needs was not given. A missing text is a defect, so nothing is guessed in its place.
    """
    if not values:
        return _fixed(lang, key)
    return _format(lang, key, values)


def has(lang: str, key: str) -> bool:
    """Whether the catalogue of `lang` holds `key` (or ``key.attribute``)."""
    name, _, attribute = key.partition(".")
    bundle = _bundle(lang)
    if not bundle.has_message(name):
        return False
    return not attribute or attribute in bundle.get_message(name).attributes


@cache
def _fixed(lang: str, key: str) -> str:
    return _format(lang, key, {})


def _format(lang: str, key: str, values: dict[str, object]) -> str:
    if not has(lang, key):
        raise MissingWords(f"no text '{key}' in language '{lang}'")
    name, _, attribute = key.partition(".")
    bundle = _bundle(lang)
    message = bundle.get_message(name)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise MissingWords(f"the text '{key}' in language '{lang}' is empty")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise MissingWords(f"the text '{key}' in language '{lang}': {errors[0]}")
    return str(text)


@cache
def _bundle(lang: str) -> FluentBundle:
    if lang not in LANGUAGES:
        raise MissingWords(f"no catalogue for language '{lang}', only {', '.join(LANGUAGES)}")
    # No isolation marks: the texts go to terminals and plain-text letters too.
    bundle = FluentBundle([lang], use_isolating=False)
    for path in sorted((_HERE / lang).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
