"""What the form of every page shares: where it stands in the draft, and how it goes in and out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django import forms

from safeconduct.access import Actor
from safeconduct.actions.first_contact.answers import Answers, Content, read_answers
from safeconduct.web.fields import DayField, PlainTextField
from safeconduct.web.first_contact.choices import Choices
from safeconduct.web.templatetags.words import say


@dataclass(frozen=True, slots=True)
class Situation:
    """What a form may depend on: the draft so far, who fills it in, today in Brussels."""

    page: str
    content: Content
    actor: Actor
    today: date
    lang: str

    @property
    def answers(self) -> Answers:
        return read_answers(self.content)


class PageForm(forms.Form):
    """One page. `page` is its name in the address and in the draft.

    `heading` names the only field of a page with one question: its label is the page's heading.
    The words of a page are ``fc-<page>`` (the question) and ``fc-<page>-hint``; of a further field
    ``fc-<page>-<field>``; of what is wrong ``fc-<page>-<field>-missing``.
    """

    page: str
    heading: ClassVar[str] = ""
    template: ClassVar[str] = "first_contact/question.html"

    def __init__(self, situation: Situation, data: Any = None) -> None:
        self.situation = situation
        super().__init__(data, initial=self.from_content(), use_required_attribute=False)
        self.arrange()
        for name, field in self.fields.items():
            key = self.key(name)
            field.label = field.label or say(key)
            if field.required:
                field.error_messages["required"] = say(f"{key}-missing")

    @property
    def question(self) -> str:
        """The page's heading."""
        return say(f"fc-{self.page}")

    def key(self, field: str) -> str:
        return f"fc-{self.page}" if field == self.heading else f"fc-{self.page}-{field}"

    def arrange(self) -> None:
        """Choices, hints and limits that depend on the draft or the language."""

    def offer(self, name: str, choices: Choices) -> None:
        """The choices of the field `name`."""
        field = self.fields[name]
        if not isinstance(field, forms.ChoiceField):
            raise TypeError(f"{name} is no field with choices")
        field.choices = choices

    def limit(self, name: str, earliest: date | None, latest: date | None) -> None:
        """The first and last day, inclusive, of the date `name`."""
        field = self.fields[name]
        if not isinstance(field, DayField):
            raise TypeError(f"{name} is no date")
        field.earliest, field.latest = earliest, latest

    def held(self) -> dict[str, Any]:
        """What the draft holds of this page, as `to_content` made it."""
        held = self.situation.content.get(self.page)
        return dict(held) if isinstance(held, dict) else {}

    def from_content(self) -> dict[str, Any]:
        """The fields' values from what the draft holds."""
        return self.held()

    def to_content(self) -> dict[str, Any]:
        """What the draft will hold of this page: JSON. For a valid form only."""
        return {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in self.cleaned_data.items()
        }

    @property
    def is_blank(self) -> bool:
        """Nothing was typed or chosen, whatever the draft held before."""
        return not any(
            field.widget.value_from_datadict(self.data, {}, name)
            for name, field in self.fields.items()
        )


def text(*, required: bool = False, most: int = 100, **kwargs: Any) -> PlainTextField:
    """A line of text; browsers are told not to offer what others typed here before."""
    field = PlainTextField(required=required, max_length=most, **kwargs)
    field.widget.attrs.update({"autocomplete": "off", "spellcheck": "false"})
    return field


def choice(*, required: bool = True) -> forms.ChoiceField:
    """Radio buttons; the choices are given by `arrange`."""
    return forms.ChoiceField(required=required, widget=forms.RadioSelect, choices=())
