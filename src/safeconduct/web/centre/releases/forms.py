"""What is asked of the two people: which year, agreed or not, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from safeconduct.actions.centre.releases.deciding import RETURN_FOR, WITHDRAW_FOR
from safeconduct.centre.release.programme import PROGRAMMES
from safeconduct.web.templatetags.words import say

AGREE, RETURN = "agree", "return"


def _wrong(key: str) -> dict[str, str]:
    return dict.fromkeys(("required", "invalid_choice", "invalid"), say(key))


def _reasons(codes: Sequence[str]) -> list[tuple[str, str]]:
    return [(code, say(f"releases-reason-{code}")) for code in codes]


class ChoiceForm(forms.Form):
    """Which programme, which year, of which round."""

    def __init__(self, rounds: Sequence[str], data: Mapping[str, Any] | None) -> None:
        initial = {"programme": next(iter(PROGRAMMES)), "round": rounds[0] if rounds else ""}
        super().__init__(data, initial=initial)
        self.fields["programme"] = forms.ChoiceField(
            label=say("releases-programme"),
            choices=[(name, say(f"releases-programme-{name}")) for name in PROGRAMMES],
            error_messages=_wrong("releases-programme-wrong"),
        )
        self.fields["round"] = forms.ChoiceField(
            label=say("releases-round"),
            choices=[(each, each) for each in rounds],
            error_messages=_wrong("releases-round-wrong"),
        )
        self.fields["year"] = forms.RegexField(
            "^[12][0-9]{3}$",
            label=say("releases-year"),
            help_text=say("releases-year-hint"),
            widget=forms.TextInput(attrs={"inputmode": "numeric"}),
            error_messages=_wrong("releases-year-wrong"),
        )


class DecisionForm(forms.Form):
    """The second person's decision; who sends it back says why."""

    def __init__(self, data: Mapping[str, Any] | None) -> None:
        super().__init__(data)
        self.fields["decision"] = forms.ChoiceField(
            label=say("releases-decide"),
            choices=[(AGREE, say("releases-agree")), (RETURN, say("releases-return"))],
            widget=forms.RadioSelect,
            error_messages=_wrong("releases-decide-missing"),
        )
        self.fields["reason"] = forms.ChoiceField(
            label=say("releases-return-why"),
            choices=[("", "–"), *_reasons(RETURN_FOR)],
            required=False,
            error_messages=_wrong("releases-reason-missing"),
        )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("decision") == RETURN and not cleaned.get("reason"):
            self.add_error("reason", say("releases-reason-missing"))
        return cleaned


class WithdrawalForm(forms.Form):
    """Why published figures no longer stand."""

    def __init__(self, data: Mapping[str, Any] | None) -> None:
        super().__init__(data)
        self.fields["reason"] = forms.ChoiceField(
            label=say("releases-withdraw-why"),
            choices=_reasons(WITHDRAW_FOR),
            widget=forms.RadioSelect,
            error_messages=_wrong("releases-reason-missing"),
        )
