"""The questions to an administrator: who, where, as what."""

from __future__ import annotations

import re
from typing import Any

from django import forms

from safeconduct.actions.administer import BY_DISTRICT, roles_of
from safeconduct.web.context import OWN_NAMES
from safeconduct.web.districts import district_name
from safeconduct.web.fields import PlainTextField
from safeconduct.web.templatetags.words import language, say

_USERNAME = re.compile(r"[\w.@+-]+", re.ASCII)


class MemberForm(forms.Form):
    """Office, roles and language of a user."""

    def __init__(self, *args: Any, agency: str, offices: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if agency in BY_DISTRICT or offices:
            named = [(each, district_name(each, language())) for each in offices]
            first = [] if agency in BY_DISTRICT else [("", say("members-no-office"))]
            self.fields["office"] = forms.ChoiceField(
                label=say("members-office"),
                required=agency in BY_DISTRICT,
                choices=[*first, *named],
                error_messages={"required": say("members-office-needed")},
            )
        self.fields["roles"] = forms.MultipleChoiceField(
            label=say("members-roles"),
            required=False,
            choices=[(role, say(f"role-{role}")) for role in roles_of(agency)],
            widget=forms.CheckboxSelectMultiple,
            help_text=say("members-roles-hint"),
        )
        self.fields["language"] = forms.ChoiceField(
            label=say("members-language"), choices=list(OWN_NAMES.items())
        )

    def answers(self) -> dict[str, Any]:
        """What was chosen, as the actions take it."""
        data = self.cleaned_data
        return {
            "office": data.get("office", ""),
            "roles": data["roles"],
            "language": data["language"],
        }


class InvitationForm(MemberForm):
    """The same for somebody new, with their name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name = PlainTextField(
            label=say("members-name"),
            max_length=120,
            error_messages={"required": say("members-name-missing")},
        )
        username = forms.RegexField(
            _USERNAME,
            label=say("members-username"),
            max_length=100,
            help_text=say("members-username-hint"),
            error_messages={
                "required": say("members-username-missing"),
                "invalid": say("members-name-not"),
            },
        )
        self.fields = {"name": name, "username": username, **self.fields}


class SubjectForm(forms.Form):
    """Who the government's identity provider says somebody is."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["subject"] = PlainTextField(
            label=say("members-subject"),
            max_length=190,
            required=False,
            help_text=say("members-subject-hint"),
        )
