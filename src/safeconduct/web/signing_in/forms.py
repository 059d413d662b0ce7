"""The library's forms with our fields and words."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import LoginForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.cache import cache

from safeconduct.web.fields import PlainTextField
from safeconduct.web.templatetags.words import say

# Longer than a code is accepted for, one step early and one late: each opens once.
_CODE_SECONDS = 120


def password_field(key: str, *, new: bool = False) -> forms.CharField:
    """A password: as it is typed, pasted or filled in; `key` names its words."""
    autocomplete = "new-password" if new else "current-password"
    return forms.CharField(
        label=say(key),
        max_length=1000,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": autocomplete}),
        error_messages={"required": say(f"{key}-missing")},
    )


class SignInForm(LoginForm):
    """User name and password; what is wrong is said without telling which of the two it was."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["login"]
        self.fields: dict[str, forms.Field] = {
            "username": forms.CharField(
                label=say("sign-in-username"),
                max_length=150,
                widget=forms.TextInput(attrs={"autocomplete": "username"}),
                error_messages={"required": say("sign-in-username-missing")},
            ),
            "password": password_field("sign-in-password"),
        }

    def clean(self) -> dict[str, Any]:
        """Compare the two. The library's name for the field is ``login``."""
        self.cleaned_data["login"] = self.cleaned_data.get("username", "")
        cleaned: dict[str, Any] = super().clean()
        return cleaned


class _CodeForm(forms.Form):
    """One code: of the app, or of those on paper."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"] = forms.CharField(
            label=say("factor-code"),
            max_length=20,
            widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
            error_messages={"required": say("factor-code-missing")},
        )

    def spend(self) -> str:
        """Refuse a code of the app that was used before, however often it stays right."""
        form: Any = super()
        code: str = form.clean_code()
        factor: Any = getattr(self, "authenticator", None)
        if factor is not None and factor.type == Authenticator.Type.TOTP:
            digits = "".join(filter(str.isdigit, code))
            if not cache.add(f"code:{factor.user_id}:{digits}", 1, timeout=_CODE_SECONDS):
                raise forms.ValidationError(say("factor-code-wrong"))
        return code


class CodeForm(_CodeForm, AuthenticateForm):
    """The second factor at sign-in."""

    def clean_code(self) -> str:
        """The code, which opens once."""
        return self.spend()


class CodeAgainForm(_CodeForm, ReauthenticateForm):
    """The second factor before something that asks for it again."""

    def clean_code(self) -> str:
        """The code, which opens once."""
        return self.spend()


class AppForm(_CodeForm, ActivateTOTPForm):
    """The first code of an app that is being set up."""


class PasskeyForm(AddWebAuthnForm):
    """A passkey, and what its user calls it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"] = PlainTextField(
            label=say("factor-passkey-name"), required=False, max_length=60
        )
        self.fields["name"].help_text = say("factor-passkey-name-hint")
        self.initial.pop("name", None)


class PasswordAgainForm(forms.Form):
    """The password before something that asks for it again."""

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["password"] = password_field("sign-in-password")

    def clean_password(self) -> str:
        """Compare it, within the limits on attempts."""
        password: str = self.cleaned_data["password"]
        if not get_adapter().reauthenticate(self.user, password):
            raise forms.ValidationError(say("sign-in-password-wrong"))
        return password


class NewPasswordForm(forms.Form):
    """A new password, typed twice, unlike the name and none of the common ones."""

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["password"] = password_field("password-new", new=True)
        self.fields["password"].help_text = say("password-new-hint")
        self.fields["again"] = password_field("password-again", new=True)

    def clean(self) -> dict[str, Any]:
        """Compare the two, and hold the password against what makes one weak."""
        data = super().clean() or self.cleaned_data
        if "password" in data and "again" in data and data["password"] != data["again"]:
            self.add_error("again", say("password-not-the-same"))
        if "password" in data:
            try:
                validate_password(data["password"], self.user)
            except forms.ValidationError as weak:
                self.add_error("password", weak)
        return data


class ChangePasswordForm(NewPasswordForm):
    """One's own new password, for the one that is known."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields = {"old": password_field("password-old"), **self.fields}

    def clean_old(self) -> str:
        """Compare the present password, within the limits on attempts."""
        old: str = self.cleaned_data["old"]
        if not get_adapter().reauthenticate(self.user, old):
            raise forms.ValidationError(say("sign-in-password-wrong"))
        return old
