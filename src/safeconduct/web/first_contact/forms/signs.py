"""The form of exploitation, and one page of indicators a dimension."""

from __future__ import annotations

from typing import Any

from django import forms

from safeconduct.actions.first_contact.answers import FORMS, read_answers
from safeconduct.law.belgium.indicators import Dimension
from safeconduct.web.first_contact.choices import worded
from safeconduct.web.first_contact.forms.base import PageForm, Situation, choice
from safeconduct.web.templatetags.words import say


class FormOfExploitationForm(PageForm):
    page = "form"
    heading = "form"
    form = choice()

    def arrange(self) -> None:
        self.offer("form", worded("fc-form", FORMS))
        self.fields["form"].help_text = say("fc-form-hint")


class DimensionForm(forms.Form):
    """The indicators of one dimension, each seen, not there, or not known."""

    def __init__(self, situation: Situation, dimension: Dimension, data: Any = None) -> None:
        answers = read_answers(situation.content)
        self.dimension = dimension
        signs = {
            sign.code: answers.signs.get(f"{dimension.code}.{sign.code}", "unknown")
            for sign in dimension.indicators
        }
        super().__init__(data, initial=signs, use_required_attribute=False)
        for sign in dimension.indicators:
            field = forms.ChoiceField(
                choices=worded("fc-value", ("yes", "no", "unknown")),
                widget=forms.RadioSelect,
                label=say(f"indicator-{sign.code}"),
                required=False,
            )
            self.fields[sign.code] = field

    @property
    def question(self) -> str:
        return say(f"dimension-{self.dimension.code}-question")

    def signs(self) -> dict[str, str]:
        """The answers of this dimension, as the draft holds them. For a valid form only."""
        return {
            f"{self.dimension.code}.{code}": value or "unknown"
            for code, value in self.cleaned_data.items()
        }
