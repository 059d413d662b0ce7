"""When, where and how the person was met."""

from __future__ import annotations

import re

from django import forms

from safeconduct.actions.first_contact.places import ABROAD, CHANNELS, DISTRICTS, EARLIEST
from safeconduct.web.districts import district_name
from safeconduct.web.fields import DayField
from safeconduct.web.first_contact.choices import worded
from safeconduct.web.first_contact.forms.base import PageForm, choice, text
from safeconduct.web.templatetags.words import language, say

_CLOCK = re.compile(r"([01]?\d|2[0-3])\s*[:.hH]\s*([0-5]\d)")


class WhenForm(PageForm):
    page = "when"
    day = DayField()
    time = text(required=False, most=8)

    def arrange(self) -> None:
        self.limit("day", EARLIEST, self.situation.today)
        self.fields["day"].help_text = say("fc-when-day-hint")
        self.fields["time"].help_text = say("fc-when-time-hint")
        if not self.initial:
            self.initial = {"day": self.situation.today}

    def clean_time(self) -> str:
        typed = self.cleaned_data["time"]
        if not typed:
            return ""
        read = _CLOCK.fullmatch(typed)
        if read is None:
            raise forms.ValidationError(say("fc-when-time-wrong"))
        return f"{int(read[1]):02}:{read[2]}"


class WhereForm(PageForm):
    page = "where"
    heading = "district"
    district = forms.ChoiceField(choices=())

    def arrange(self) -> None:
        named = [(name, district_name(name, language())) for name in DISTRICTS]
        districts = sorted(named, key=lambda each: each[1])
        elsewhere = worded("fc-where", (ABROAD, "unknown"))
        self.offer("district", [("", say("fc-choose")), *districts, *elsewhere])
        self.fields["district"].help_text = say("fc-where-hint")
        office = self.situation.actor.office
        if not self.initial and office in DISTRICTS:
            self.initial = {"district": office}


class HowForm(PageForm):
    page = "how"
    heading = "channel"
    channel = choice()

    def arrange(self) -> None:
        self.offer("channel", worded("fc-channel", CHANNELS))
