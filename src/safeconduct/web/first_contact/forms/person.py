"""The person: name, age, company, nationality, residence, language. Everything may be not known."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django import forms

from safeconduct.cases.vocabulary import RESIDENCE_STATUSES
from safeconduct.web.fields import DayField, WholeField
from safeconduct.web.first_contact.choices import countries, languages, worded
from safeconduct.web.first_contact.forms.base import PageForm, choice, text
from safeconduct.web.templatetags.words import say

OLDEST_YEARS = 110
MOST_NATIONALITIES = 3


class NameForm(PageForm):
    page = "name"
    family_name = text()
    given_name = text()
    other_names = text()

    def arrange(self) -> None:
        self.fields["family_name"].help_text = say("fc-name-hint")
        self.fields["other_names"].help_text = say("fc-name-other_names-hint")


class AgeForm(PageForm):
    page = "age"
    template = "first_contact/age.html"
    age_known = choice()
    birth_date = DayField(required=False)
    estimated_age = WholeField(required=False, widget=forms.TextInput)

    def arrange(self) -> None:
        self.offer("age_known", worded("fc-age-known", ("date", "estimate", "unknown")))
        met: date = self.situation.answers.happened_on or self.situation.today
        self.limit("birth_date", met - timedelta(days=366 * OLDEST_YEARS), met)
        self.fields["birth_date"].help_text = say("fc-age-birth_date-hint")
        age = self.fields["estimated_age"]
        age.error_messages["invalid"] = say("fc-age-estimated_age-wrong")
        age.widget.attrs["inputmode"] = "numeric"

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        needed = {"date": "birth_date", "estimate": "estimated_age"}.get(data.get("age_known", ""))
        if needed and needed not in self.errors and data.get(needed) is None:
            self.add_error(needed, say(f"fc-age-{needed}-missing"))
        age = data.get("estimated_age")
        if age is not None and not 0 <= age <= OLDEST_YEARS:
            self.add_error("estimated_age", say("fc-age-estimated_age-wrong"))
        return data


class AccompaniedForm(PageForm):
    page = "accompanied"
    heading = "unaccompanied"
    unaccompanied = choice()

    def arrange(self) -> None:
        self.offer("unaccompanied", worded("fc-accompanied", ("yes", "no", "unknown")))
        self.fields["unaccompanied"].help_text = say("fc-accompanied-hint")


class NationalityForm(PageForm):
    page = "nationality"
    template = "first_contact/nationality.html"

    def arrange(self) -> None:
        offered = [("", say("fc-value-unknown")), *countries(self.situation.lang)]
        for n in range(1, MOST_NATIONALITIES + 1):
            label = say("fc-nationality-first" if n == 1 else "fc-nationality-further")
            field = forms.ChoiceField(required=False, choices=offered, label=label)
            self.fields[f"country_{n}"] = field
        # Where all that was known before is taken away again, the page still has an answer.
        self.initial = {
            f"country_{n}": code for n, code in enumerate(self.held().get("codes", ()), 1)
        }

    def to_content(self) -> dict[str, Any]:
        chosen = [code for code in self.cleaned_data.values() if code]
        return {"codes": list(dict.fromkeys(chosen))}


class ResidenceForm(PageForm):
    page = "residence"
    heading = "status"
    status = choice()

    def arrange(self) -> None:
        self.offer("status", worded("fc-residence", RESIDENCE_STATUSES))
        self.fields["status"].help_text = say("fc-residence-hint")


class LanguageForm(PageForm):
    page = "language"
    heading = "code"
    code = forms.ChoiceField(required=False, choices=())

    def arrange(self) -> None:
        spoken = languages(self.situation.lang)
        self.offer("code", [("", say("fc-value-unknown")), *spoken])
        self.fields["code"].help_text = say("fc-language-hint")
