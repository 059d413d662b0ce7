"""The form of each page, by the page's name."""

from __future__ import annotations

from safeconduct.actions.first_contact.course import DUTY_OF_PAGE
from safeconduct.web.first_contact.forms.assessment import AssessmentForm
from safeconduct.web.first_contact.forms.base import PageForm, Situation
from safeconduct.web.first_contact.forms.consequences import CentreForm, DutyForm, WishForm
from safeconduct.web.first_contact.forms.meeting import HowForm, WhenForm, WhereForm
from safeconduct.web.first_contact.forms.person import (
    AccompaniedForm,
    AgeForm,
    LanguageForm,
    NameForm,
    NationalityForm,
    ResidenceForm,
)
from safeconduct.web.first_contact.forms.signs import FormOfExploitationForm

FORMS: dict[str, type[PageForm]] = {
    form.page: form
    for form in (
        WhenForm,
        WhereForm,
        HowForm,
        NameForm,
        AgeForm,
        AccompaniedForm,
        NationalityForm,
        ResidenceForm,
        LanguageForm,
        FormOfExploitationForm,
        AssessmentForm,
        WishForm,
        CentreForm,
    )
} | dict.fromkeys(DUTY_OF_PAGE, DutyForm)

__all__ = ["FORMS", "PageForm", "Situation"]
