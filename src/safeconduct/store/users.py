"""Who may sign in: adding, listing and shutting out. An operator's work, who looks at no case."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from safeconduct.store import trail
from safeconduct.store.acting import keeping
from safeconduct.store.assignments import tell_of_cases_left
from safeconduct.store.models import User

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


def add_user(
    username: str, password: str, *, agency: str, office: str = "", name: str = "", language: str
) -> None:
    """Make a user of `agency`; recorded in the audit trail.

    The caller has checked that the agency and the office exist. Raises UserRefused when the
    user name is taken or not possible, or the password too weak.
    """
    first, _, last = name.strip().partition(" ")
    user = User(
        username=username,
        first_name=first,
        last_name=last.strip(),
        agency=agency,
        office=office,
        language=language,
    )
    user.set_password(password)
    try:
        with keeping():
            user.full_clean()
            validate_password(password, user)
            user.save(force_insert=True)
            _record("user.added", user)
    except ValidationError as refused:
        raise UserRefused([str(each) for each in refused.messages]) from None


def list_users() -> list[Account]:
    """Return every user, by agency, office and name."""
    return [
        Account(user.username, user.get_full_name(), user.agency, user.office, user.is_active)
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
            user.save(update_fields=["is_active"])
            _record("user.disabled", user)
            tell_of_cases_left(user)
        return True


def _record(deed: str, user: User) -> None:
    trail.record(deed, actor=None, purpose=_PURPOSE, details={"user": user.pk})
