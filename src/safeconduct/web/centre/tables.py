"""Tables of the Centre's pages, as `components/table.html` shows them; in figures as people write
them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from babel.numbers import format_decimal, format_percent
from django.utils.html import format_html
from django.utils.safestring import SafeString

from safeconduct.web.templatetags.words import language, say

Cell: TypeAlias = str | int


@dataclass(frozen=True, slots=True)
class Table:
    """A caption, titles of columns, and rows in which each cell knows its column's title.

    ``quiet``: the heading above says to the eye what the caption says to the ear.
    """

    caption: str
    head: tuple[str, ...]
    rows: list[list[tuple[str, Cell]]]
    quiet: bool = False


def table(
    caption: str, head: Sequence[str], rows: Iterable[Sequence[Cell]], *, quiet: bool = False
) -> Table:
    """`caption` in words, `head` as keys of the catalogues."""
    titles = tuple(say(key) for key in head)
    return Table(caption, titles, [list(zip(titles, row, strict=True)) for row in rows], quiet)


def number(value: float) -> str:
    """A number with the signs of the page's language."""
    return str(format_decimal(value, locale=language()))


def percent(share: float) -> str:
    """A share from 0 to 1, to a tenth of a per cent."""
    return str(format_percent(share, format="#,##0.0\N{NO-BREAK SPACE}%", locale=language()))


def interval(low: float, high: float) -> str:
    """A count's 95 % interval in words."""
    return say("centre-interval", low=number(low), high=number(high))


def link(href: str, text: str, hidden: str = "") -> SafeString:
    """A link; `hidden` is read aloud after its text."""
    if hidden:
        text = format_html('{}<span class="govuk-visually-hidden"> {}</span>', text, hidden)
    return format_html(
        '<a class="govuk-link govuk-link--no-visited-state" href="{}">{}</a>', href, text
    )
