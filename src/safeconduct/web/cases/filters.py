"""The filters of the case list: a form sent by GET, so that a filtered list has an address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode

from django import forms
from django.http import QueryDict

from safeconduct.actions.list_cases import Filters
from safeconduct.cases.names import document_key
from safeconduct.cases.vocabulary import DOCUMENTS
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import say

PHASES = (
    "detected",
    "referred",
    "reflection",
    "reflection_lapsed",
    "registration",
    "temporary_residence",
    "unlimited_residence",
    "ended",
    "not_a_victim",
    "not_applicable",
)
_DUE = {"overdue": "list-due-overdue", "7": "list-due-7", "30": "list-due-30"}


@dataclass(frozen=True, slots=True)
class InUse:
    """A filter in use: what it says, and the address of the list without it."""

    label: str
    href: str


class FilterForm(forms.Form):
    """Search by reference; due, phase and document held. What is not understood filters nothing."""

    q = forms.CharField(required=False, max_length=20)
    due = forms.ChoiceField(required=False, widget=forms.RadioSelect)
    phase = forms.ChoiceField(required=False)
    document = forms.ChoiceField(required=False)

    def __init__(self, data: QueryDict, *, phases: bool, **kwargs: Any) -> None:
        super().__init__(data, auto_id="filter-%s", **kwargs)
        self.fields["q"].label = say("list-search")
        self.fields["q"].help_text = say("list-search-hint")
        self._offer("due", "list-due", {key: say(text) for key, text in _DUE.items()})
        self._offer("phase", "list-phase", {key: say(f"phase-{key}") for key in PHASES})
        named = {key: say(document_key(key, today())) for key in DOCUMENTS}
        self._offer("document", "list-document", named)
        if not phases:
            # A service that may not know the phase is not offered to filter by it.
            del self.fields["phase"], self.fields["document"]
        self.full_clean()

    def _offer(self, name: str, label: str, choices: dict[str, str]) -> None:
        field = cast(forms.ChoiceField, self.fields[name])
        field.label = say(label)
        field.choices = [("", say("list-any")), *choices.items()]

    @property
    def asked(self) -> dict[str, str]:
        """The filters in use that are understood, by field."""
        return {
            name: value
            for name in self.fields
            if (value := self.cleaned_data.get(name)) and name not in self.errors
        }

    def as_filters(self) -> Filters:
        """What the list is asked for."""
        asked = self.asked
        due = asked.get("due")
        return Filters(
            phase=asked.get("phase"),
            document=asked.get("document"),
            overdue=True if due == "overdue" else None,
            due_within=int(due) if due in ("7", "30") else None,
        )

    def in_use(self, address: str) -> list[InUse]:
        """The filters in use, each with the address that leaves it out."""
        asked = self.asked
        shown = []
        for name, value in asked.items():
            choices = dict(getattr(self.fields[name], "choices", ()))
            others = {key: kept for key, kept in asked.items() if key != name}
            href = f"{address}?{urlencode(others)}" if others else address
            shown.append(InUse(str(choices.get(value, value)), href))
        return shown
