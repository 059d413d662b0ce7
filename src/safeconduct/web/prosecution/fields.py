"""The fields of a dossier's forms: choices, short texts, an amount in euro."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import forms

from safeconduct.web.fields import DayField, PlainTextField
from safeconduct.web.templatetags.words import say

NOTE_LENGTH = 2000
_SPACES = re.compile(r"[\s'’]")
_GROUPED = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*")


def choice(key: str, values: Iterable[str], *, few: bool = True, **more: Any) -> forms.ChoiceField:
    """One of `values`, said by ``dossier-<key>-<value>``; `few`: all of them to be seen at once."""
    field = forms.ChoiceField(
        label=say(f"dossier-{key}"),
        choices=[(each, say(f"dossier-{key}-{each}")) for each in values],
        widget=forms.RadioSelect() if few else forms.Select(),
        **more,
    )
    wrong = say("dossier-choose", what=str(field.label))
    field.error_messages |= {"required": wrong, "invalid_choice": wrong}
    return field


def several(key: str, values: Iterable[str]) -> forms.MultipleChoiceField:
    """Any of `values`, said as those of `choice`."""
    return forms.MultipleChoiceField(
        label=say(f"dossier-{key}"),
        choices=[(each, say(f"dossier-{key}-{each}")) for each in values],
        widget=forms.CheckboxSelectMultiple(),
        required=False,
    )


def text(key: str, length: int, *, required: bool = True, hint: str = "") -> PlainTextField:
    """One line; `hint` is the key of a hint."""
    label = say(f"dossier-{key}")
    return PlainTextField(
        label=label,
        max_length=length,
        required=required,
        help_text=say(hint) if hint else "",
        error_messages={"required": say("dossier-missing", what=label)},
    )


def note(key: str, *, required: bool = False, hint: str = "dossier-nobody") -> PlainTextField:
    """Several lines, in which nobody is to be named."""
    field = text(key, NOTE_LENGTH, required=required, hint=hint)
    field.widget = forms.Textarea(attrs={"rows": 3})
    return field


def day(key: str, **more: Any) -> DayField:
    """A day, said by ``dossier-<key>``."""
    return DayField(label=say(f"dossier-{key}"), **more)


class EuroField(PlainTextField):
    """An amount as people write it: 1250, 1 250,50 or 1.250,50. Cleans to a Decimal, or None."""

    def clean(self, value: Any) -> Any:
        typed = _SPACES.sub("", super().clean(value).removesuffix("€").removeprefix("€"))
        if not typed:
            return None
        whole, cents = typed, ""
        if match := re.fullmatch(r"(.*)([.,])(\d{1,2})", typed):
            # The sign before the cents is not the one between thousands.
            whole, cents = match[1].replace(match[2], "?"), match[3]
        if _GROUPED.fullmatch(whole):
            whole = re.sub(r"[.,]", "", whole)
        if not (whole.isascii() and whole.isdigit() and len(whole) <= 12):
            raise forms.ValidationError(say("dossier-amount-wrong"))
        return Decimal(f"{whole}.{cents or 0}")
