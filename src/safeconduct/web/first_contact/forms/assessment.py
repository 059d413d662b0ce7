"""The officer's own assessment, with the reasons in words."""

from __future__ import annotations

from django import forms

from safeconduct.cases.vocabulary import ASSESSMENTS
from safeconduct.web.fields import PlainTextField
from safeconduct.web.first_contact.choices import worded
from safeconduct.web.first_contact.forms.base import PageForm, choice
from safeconduct.web.templatetags.words import say

LONGEST_REASONS = 2000


class AssessmentForm(PageForm):
    page = "assessment"
    template = "first_contact/assessment.html"
    assessed_as = choice()
    reasons = PlainTextField(max_length=LONGEST_REASONS, widget=forms.Textarea(attrs={"rows": 5}))

    def arrange(self) -> None:
        self.offer("assessed_as", worded("fc-assessed", ASSESSMENTS))
        self.fields["reasons"].help_text = say("fc-assessment-reasons-hint")
