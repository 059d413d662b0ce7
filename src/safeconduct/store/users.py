"""Who may sign in: adding, listing and shutting out. An operator's work, who looks at no case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from allauth.mfa.models import Authenticator
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from safeconduct.access.roles import CASEWORKER
from safeconduct.store import trail
from safeconduct.store.acting import keeping
from safeconduct.store.assignments import tell_of_cases_left
from safeconduct.store.models import User
from safeconduct.store.offices import keep_office

_PURPOSE = "administration"


class UserRefused(ValueError):
    """No such user is made; `reasons` are sentences in the language that is active."""

    def __init__(self, reasons: list[str]) -> None:
        self.reasons = reasons
        super().__init__(" ".join(reasons))


@dataclass(frozen=True, slots=True)
class Account:
    """A user as listed: nothing of the password."""

    username: str
    name: str
    agency: str
    office: str
    active: bool
    roles: tuple[str, ...] = (CASEWORKER,)


def add_user(
    username: str,
    password: str,
    *,
    agency: str,
    office: str = "",
    name: str = "",
    roles: Iterable[str] = (CASEWORKER,),
    language: str,
) -> None:
    """Make a user of `agency`, and the office they work in; recorded in the audit trail.

    The caller has checked that the agency, the office and the roles exist. Raises UserRefused when
    user name is taken or not possible, or the password too weak.
    """
    first, _, last = name.strip().partition(" ")
    user = User(
        username=username,
        first_name=first,
        last_name=last.strip(),
        agency=agency,
        office=office,
        roles=list(roles),
        language=language,
    )
    user.set_password(password)
    try:
        with keeping():
            user.full_clean()
            validate_password(password, user)
            user.save(force_insert=True)
            if office:
                keep_office(agency, office)
            _record("user.added", user)
    except ValidationError as refused:
        raise UserRefused([str(each) for each in refused.messages]) from None


def list_users() -> list[Account]:
    """Return every user, by agency, office and name."""
    return [
        Account(
            user.username,
            user.get_full_name(),
            user.agency,
            user.office,
            user.is_active,
            tuple(user.roles),
        )
        for user in User.objects.order_by("agency", "office", "username")
    ]


def disable_user(username: str) -> bool:
    """Shut a user out, also from pages open at this moment; False when there is none."""
    with keeping():
        user = User.objects.select_for_update(no_key=True).filter(username=username).first()
        if user is None:
            return False
        if user.is_active:
            user.is_active = False
            user.session_epoch += 1
            user.save(update_fields=["is_active", "session_epoch"])
            _record("user.disabled", user)
            tell_of_cases_left(user)
        return True


def reset_user(username: str) -> bool:
    """Remove a user's second factors and end their sessions; False when there is no such user."""
    with keeping():
        user = User.objects.select_for_update(no_key=True).filter(username=username).first()
        if user is None:
            return False
        Authenticator.objects.filter(user_id=user.pk).delete()
        user.session_epoch += 1
        user.save(update_fields=["session_epoch"])
        _record("factor.reset", user)
        return True


def _record(deed: str, user: User) -> None:
    trail.record(deed, actor=None, purpose=_PURPOSE, details={"user": user.pk})
