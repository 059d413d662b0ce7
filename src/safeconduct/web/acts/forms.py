"""The form of an act, made from the fields it asks."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from safeconduct.actions.act import Field
from safeconduct.web.acts.wording import question, value_of
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, PlainTextField
from safeconduct.web.templatetags.words import language
from safeconduct.words import say

DAY = "on"
_MOST_RADIOS = 12
_LONGEST_TEXT = 2000


class ActForm(forms.Form):
    """The fields of one page of an act; with `dated`, also the day it happened.

    `born`: no day before it is taken. `on`: the day whose names of documents are shown.
    """

    def __init__(
        self,
        asked: tuple[Field, ...],
        *args: Any,
        dated: bool,
        born: date | None,
        on: date | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        lang = language()
        for field in asked:
            self.fields[field.name] = _form_field(field, born, on or today())
        if dated:
            self.fields[DAY] = DayField(
                earliest=born,
                latest=today(),
                label=say(lang, "act-field-on"),
                help_text=say(lang, "act-hint-on"),
            )

    @property
    def answers(self) -> dict[str, str]:
        """The cleaned answers as an act takes them; the day is not one of them."""
        return {
            name: value.isoformat() if isinstance(value, date) else value or ""
            for name, value in self.cleaned_data.items()
            if name != DAY
        }


def _form_field(field: Field, born: date | None, on: date) -> forms.Field:
    lang = language()
    label = question(field)
    if field.kind == "date":
        return DayField(
            earliest=born,
            latest=today(),
            required=field.required,
            label=label,
            help_text=say(lang, "act-hint-new_day"),
            error_messages={"required": say(lang, "act-enter-new-day")},
        )
    if field.kind == "text":
        return PlainTextField(
            max_length=_LONGEST_TEXT,
            required=field.required,
            label=label,
            help_text=say(lang, "act-hint-reasons"),
            widget=forms.Textarea(attrs={"rows": 5}),
            error_messages={"required": say(lang, "act-write-reasons")},
        )
    choices = [(value, value_of(field, value, on)) for value in field.values]
    many = len(choices) > _MOST_RADIOS
    if many:
        choices = [("", ""), *sorted(choices, key=lambda choice: choice[1])]
    return forms.ChoiceField(
        choices=choices,
        required=field.required,
        label=label,
        widget=forms.Select() if many else forms.RadioSelect(),
        error_messages={
            "required": say(lang, "act-choose"),
            "invalid_choice": say(lang, "act-choose"),
        },
    )
