"""What every page shows around its content: language, switcher, navigation, banner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language_from_path

from safeconduct.web.navigation import Link, links_for
from safeconduct.web.signing_in.limits import session_ends
from safeconduct.web.templatetags.words import language
from safeconduct.words import LANGUAGES

# Each language is offered under its own name, whatever the page's language.
OWN_NAMES = {"en": "English", "fr": "Français", "nl": "Nederlands", "de": "Deutsch"}


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    code: str
    name: str
    href: str
    current: bool


def switcher(request: HttpRequest) -> list[LanguageChoice]:
    """The same page in each language, query string included.

    A form that was sent back with errors stands at the address of its empty form, so following
    the link shows that form again in the other language.
    """
    here = language()
    return [
        LanguageChoice(code, OWN_NAMES[code], address_in(request, code), code == here)
        for code in LANGUAGES
    ]


def address_in(request: HttpRequest, code: str) -> str:
    """The address of the requested page in language `code`; the home page if it has no language."""
    prefix = get_language_from_path(request.path)
    if prefix is None:
        return f"/{code}/"
    return f"/{code}{request.get_full_path()[len(prefix) + 1 :]}"


def frame(request: HttpRequest) -> dict[str, object]:
    """The part of the frame that needs neither database nor session: for error pages too."""
    return {
        "lang": language(),
        "languages": switcher(request),
        "demonstration": settings.DEMO,
    }


def page(request: HttpRequest) -> dict[str, object]:
    """Context processor: the frame, and the navigation for whoever is signed in."""
    return {**frame(request), "navigation": _Navigation(request), "session_ends": _ends(request)}


def _ends(request: HttpRequest) -> object:
    """When the session ends, asked of it when a template first does."""
    return SimpleLazyObject(lambda: session_ends(request))


class _Navigation:
    """Made when a template first asks: an error page in mid-request never touches the session."""

    def __init__(self, request: HttpRequest) -> None:
        self._request = request

    def __iter__(self) -> Iterator[Link]:
        return iter(links_for(self._request))
