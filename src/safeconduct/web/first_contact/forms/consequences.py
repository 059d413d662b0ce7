"""What the person wants, which centre, and what becomes of each duty."""

from __future__ import annotations

from typing import Any

from django import forms

from safeconduct.actions.first_contact.answers import DUTY_STATES, WISHES
from safeconduct.actions.first_contact.course import DUTY_OF_PAGE
from safeconduct.actions.first_contact.places import CENTRES, suggested_centre
from safeconduct.cases.vocabulary import AGENCIES
from safeconduct.web.fields import DayField
from safeconduct.web.first_contact.choices import languages, worded
from safeconduct.web.first_contact.forms.base import PageForm, Situation, choice, text
from safeconduct.web.templatetags.words import say

WITH_LANGUAGE = frozenset({"give_leaflet", "tell_of_rights"})
WITH_CENTRE = frozenset({"arrange_intake", "offer_centre_contact"})
LONGEST_WHY = 300


class WishForm(PageForm):
    page = "wish"
    heading = "wish"
    template = "first_contact/wish.html"
    wish = choice()

    def arrange(self) -> None:
        self.offer("wish", worded("fc-wish", WISHES[self.situation.answers.assessed_as]))
        field = self.fields["wish"]
        field.label = self.question
        field.help_text = say("fc-wish-hint")

    @property
    def question(self) -> str:
        return say(f"fc-wish-{self.situation.answers.assessed_as}")


class CentreForm(PageForm):
    page = "centre"
    heading = "centre"
    template = "first_contact/centre.html"
    centre = choice()

    def arrange(self) -> None:
        suggested = suggested_centre(self.situation.answers.district)
        nearest_first = sorted(CENTRES, key=lambda each: each.code != suggested)
        self.offer(
            "centre",
            [
                (each.code, self._label(each.name, each.region, each.code == suggested))
                for each in nearest_first
            ],
        )
        self.fields["centre"].help_text = say("fc-centre-hint")
        if not self.initial and suggested:
            self.initial = {"centre": suggested}

    @staticmethod
    def _label(name: str, region: str, suggested: bool) -> str:
        key = "fc-centre-suggested" if suggested else "fc-centre-choice"
        return say(key, name=name, region=say(f"fc-region-{region}"))


class DutyForm(PageForm):
    """One duty: done, handed on to somebody, or not yet and why."""

    template = "first_contact/duty.html"
    state = choice()
    done_on = DayField(required=False)
    language = forms.ChoiceField(required=False, choices=())
    to = forms.ChoiceField(required=False, choices=())
    why = text(most=LONGEST_WHY)

    def __init__(self, situation: Situation, data: Any = None) -> None:
        self.page = situation.page
        self.duty = DUTY_OF_PAGE[situation.page]
        super().__init__(situation, data)

    def key(self, field: str) -> str:
        return f"fc-duty-{field}"

    def held(self) -> dict[str, Any]:
        held = self.situation.content.get("duties", {})
        return dict(held.get(self.duty, {})) if isinstance(held, dict) else {}

    def arrange(self) -> None:
        answers = self.situation.answers
        states = [state for state in DUTY_STATES if state != "done" or self._can_be_done]
        done = say(f"fc-{self.page}-done")
        self.offer(
            "state", [(each, done if each == "done" else say(f"fc-duty-{each}")) for each in states]
        )
        self.limit("done_on", answers.happened_on, self.situation.today)
        self.initial.setdefault("done_on", answers.happened_on)
        if self.duty in WITH_LANGUAGE:
            spoken = languages(self.situation.lang)
            self.offer("language", [("", say("fc-value-unknown")), *spoken])
            self.initial.setdefault("language", answers.language)
        else:
            del self.fields["language"]
        if not self._can_be_done:
            del self.fields["done_on"]
        others = [code for code in AGENCIES if code != self.situation.actor.agency]
        self.offer("to", [("", say("fc-choose")), *worded("agency", others)])

    @property
    def _can_be_done(self) -> bool:
        """A centre is called only for somebody who agrees to it."""
        return self.duty not in WITH_CENTRE or self.situation.answers.wish == "agrees"

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        needed = {"done": "done_on", "handed_on": "to", "later": "why"}.get(data.get("state", ""))
        if needed and needed not in self.errors and not data.get(needed):
            self.add_error(needed, say(f"fc-duty-{needed}-missing"))
        return data

    def to_content(self) -> dict[str, Any]:
        """Only what belongs to the state chosen: a reason for "not yet" is no news once done."""
        kept = {"done": ("done_on", "language"), "handed_on": ("to",), "later": ("why",)}
        content = super().to_content()
        state = content["state"]
        return {"state": state} | {key: content[key] for key in kept[state] if content.get(key)}
