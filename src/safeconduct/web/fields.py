"""Fields of our own: a date in three boxes (day, month, year), and text without hidden signs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms

from safeconduct.web.dates import written_date
from safeconduct.web.templatetags.words import language, say

_PARTS = ("day", "month", "year")

# What nobody sees and few type on purpose: control characters (a terminal obeys them), marks
# that turn the direction of what stands around them (a name can be made to read as another),
# and spaces without width. Joiners stay: names in Persian or Hindi need them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)


# Thousands set apart by one sign throughout: a space, also one that does not break, or a point.
_GROUPED = re.compile(r"[0-9]{1,3}(?:([ .\u00a0\u202f])[0-9]{3})(?:\1[0-9]{3})*")


class PlainTextField(forms.CharField):
    """Text as it was typed, without the signs of `_UNSEEN`; blank if nothing else is left."""

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        return super().to_python(_UNSEEN.sub("", text)) if isinstance(text, str) else text


class WholeField(forms.IntegerField):
    """A whole number as people write it: 15000, 15 000 or 15.000, which is never fifteen."""

    def to_python(self, value: Any) -> Any:
        if isinstance(value, str):
            value = value.strip()
            if _GROUPED.fullmatch(value):
                value = re.sub(r"\D", "", value)
            elif "." in value:
                raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return super().to_python(value)


class DayWidget(forms.Widget):
    """Reads ``<name>_day``, ``<name>_month`` and ``<name>_year``; also ``<name>`` in ISO 8601."""

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> Any:
        typed = tuple(str(data.get(f"{name}_{part}", "")).strip() for part in _PARTS)
        if any(typed):
            return typed
        return data.get(name) or None

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return name not in data and all(f"{name}_{part}" not in data for part in _PARTS)

    def decompress(self, value: Any) -> tuple[str, str, str]:
        """What stands in the three boxes for `value`: typed parts, a date, or none."""
        if isinstance(value, date):
            return (str(value.day), str(value.month), str(value.year))
        if isinstance(value, tuple):
            day, month, year = value
            return (day, month, year)
        if isinstance(value, str) and value:
            try:
                return self.decompress(date.fromisoformat(value))
            except ValueError:
                return ("", "", value)
        return ("", "", "")


class DayField(forms.Field):
    """A calendar date. `earliest` and `latest` are inclusive; either may be None.

    Cleans to a `date`, or None when it is not required and nothing was typed. The message says
    which part is missing or wrong; ``error_messages["required"]`` may be given as for any field.
    """

    widget = DayWidget

    def __init__(
        self, *, earliest: date | None = None, latest: date | None = None, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.earliest = earliest
        self.latest = latest
        self._required = kwargs.get("error_messages", {}).get("required")

    def clean(self, value: Any) -> date | None:
        if not value:
            if self.required:
                raise forms.ValidationError(self._required or say("date-missing"))
            return None
        day = self._read(value)
        if self.earliest and day < self.earliest:
            raise forms.ValidationError(say("date-too-early", limit=_shown(self.earliest)))
        if self.latest and day > self.latest:
            raise forms.ValidationError(say("date-too-late", limit=_shown(self.latest)))
        return day

    def _read(self, value: Any) -> date:
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError:
                raise forms.ValidationError(say("date-not-real")) from None
        for part, typed in zip(_PARTS, value, strict=True):
            if not typed:
                raise forms.ValidationError(say(f"date-{part}-missing"))
        if not all(typed.isascii() and typed.isdigit() for typed in value):
            raise forms.ValidationError(say("date-not-numbers"))
        if len(value[2]) != 4:
            raise forms.ValidationError(say("date-year-digits"))
        try:
            return date(int(value[2]), int(value[1]), int(value[0]))
        except ValueError:
            raise forms.ValidationError(say("date-not-real")) from None


def _shown(day: date) -> str:
    return written_date(day, language())
