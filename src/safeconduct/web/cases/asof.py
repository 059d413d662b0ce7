"""The day a case is looked at, and what was known then: ``?on=2008-03-01&known=2008-03-05``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import QueryDict

from safeconduct.web.dates import BRUSSELS, today
from safeconduct.web.fields import DayField
from safeconduct.web.templatetags.words import say


@dataclass(frozen=True, slots=True)
class AsOf:
    """`on`: the day asked. `known`: only what was recorded by the end of this day; None: all."""

    on: date
    known: date | None = None

    @property
    def known_at(self) -> datetime | None:
        """The last instant of `known` in Brussels."""
        if self.known is None:
            return None
        return datetime.combine(self.known, time.max, tzinfo=BRUSSELS)

    @property
    def is_now(self) -> bool:
        return self.known is None and self.on == today()

    @property
    def query(self) -> str:
        """The query string that asks for the same again; empty for now."""
        if self.is_now:
            return ""
        asked = {"on": self.on.isoformat()}
        if self.known:
            asked["known"] = self.known.isoformat()
        return "?" + urlencode(asked)


class AsOfForm(forms.Form):
    """Both dates; each may be left out."""

    on = DayField(required=False)
    known = DayField(required=False)

    def __init__(self, data: QueryDict, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        for name in ("on", "known"):
            self.fields[name].label = say(f"asof-{name}")
            self.fields[name].help_text = say(f"asof-{name}-hint")


def read(data: QueryDict) -> tuple[AsOf, AsOfForm]:
    """What the address asks for; today, with the form's errors, where it cannot be read."""
    form = AsOfForm(data)
    if not form.is_valid():
        return AsOf(today()), form
    return AsOf(form.cleaned_data["on"] or today(), form.cleaned_data["known"]), form
