"""The words people read: one Fluent catalogue a language, a file a room.

``say`` is the only way a text reaches a person. Catalogues are Fluent (projectfluent.org), so a
translator can use plurals and genders of their own language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES: tuple[str, ...] = ("en", "fr", "nl", "de")
_HERE = Path(__file__).parent
_NAME = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)


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
    bundle = _bundle(lang, name)
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
    bundle = _bundle(lang, name)
    message = bundle.get_message(name)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise MissingWords(f"the text '{key}' in language '{lang}' is empty")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise MissingWords(f"the text '{key}' in language '{lang}': {errors[0]}")
    return str(text)


@dataclass(frozen=True, slots=True)
class _Catalogue:
    """One language: in which file each text stands, and the files that were read."""

    bundle: FluentBundle
    places: dict[str, Path]
    read: set[Path]


@cache
def _catalogue(lang: str) -> _Catalogue:
    if lang not in LANGUAGES:
        raise MissingWords(f"no catalogue for language '{lang}', only {', '.join(LANGUAGES)}")
    places = {
        name: path
        for path in sorted((_HERE / lang).glob("*.ftl"))
        for name in _NAME.findall(path.read_text(encoding="utf-8"))
    }
    # No isolation marks: the texts go to terminals and plain-text letters too.
    return _Catalogue(FluentBundle([lang], use_isolating=False), places, set())


def _bundle(lang: str, name: str) -> FluentBundle:
    """The texts of `lang`, the file that holds `name` read. A text refers to its own file only.

    Fluent takes its time to read: a command that says five sentences reads one file, not all.
    """
    catalogue = _catalogue(lang)
    path = catalogue.places.get(name)
    if path is not None and path not in catalogue.read:
        # Two threads may both come here: a file added twice says what it said the first time.
        catalogue.bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        catalogue.read.add(path)
    return catalogue.bundle
