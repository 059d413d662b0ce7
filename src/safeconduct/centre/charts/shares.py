"""Charts of shares and of counted lists, each a bar with its interval."""

from __future__ import annotations

from collections.abc import Sequence

from safeconduct.words import say

from .bars import Bar, bars
from .drawing import Chart, Words
from .numbers import decimal, percent, whole_number, whole_percent

Share = tuple[str, float, tuple[float, float]]
"""A name, a share from 0 to 1, and its interval."""
Count = tuple[str, int, int, int]
"""A name, a number of persons, and its interval; both ends the same where there is none."""


def share_bars(words: Words, rows: Sequence[Share], *, first: str, lang: str, name: str) -> Chart:
    """Shares, all from 0 to 1 on one scale; `first` titles the column of names."""
    drawn = [
        Bar(
            called,
            share,
            *ends,
            percent(share, lang),
            f"{percent(ends[0], lang)}–{percent(ends[1], lang)}",
        )
        for called, share, ends in rows
    ]
    head = (first, say(lang, "analyse-share"), say(lang, "analyse-95"))
    return bars(
        words, drawn, head=head, tick=lambda each: whole_percent(each, lang), most=1.0, name=name
    )


def count_bars(words: Words, rows: Sequence[Count], *, first: str, lang: str, name: str) -> Chart:
    """Persons, from zero; `first` titles the column of names."""
    drawn = [
        Bar(
            called,
            count,
            low,
            high,
            whole_number(count, lang),
            f"{whole_number(low, lang)}–{whole_number(high, lang)}" if low < high else "–",
        )
        for called, count, low, high in rows
    ]
    head = (first, say(lang, "analyse-count"), say(lang, "analyse-95"))
    return bars(words, drawn, head=head, tick=lambda each: decimal(each, lang, 0), name=name)
