"""The users of one agency, kept by its own administrators and never beyond it.

The program asks here whether the actor is an administrator; PostgreSQL asks again (migration
`signing_in`). Who is not gets the answer for somebody who is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError
from django.db import connection
from django.utils.text import slugify

from safeconduct.access.actors import Actor
from safeconduct.access.roles import (
    ADMINISTRATOR,
    DATA_PROTECTION_OFFICER,
    ROLES,
    roles_of,
    separate,
)
from safeconduct.store import models, trail
from safeconduct.store.acting import acting
from safeconduct.store.assignments import tell_of_cases_left
from safeconduct.store.errors import NotFound, StoreError
from safeconduct.store.invitations import make_invitation
from safeconduct.store.notices import notify
from safeconduct.store.sealing import subject_digest


class MemberRefused(StoreError):
    """A change of a user that is not made; `reason` is the key of a text."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Member:
    """A user as the administrators of the agency see them: nothing of password or factor."""

    user_id: int
    username: str
    name: str
    office: str
    roles: tuple[str, ...]
    language: str
    active: bool
    second_factor: bool
    government: bool
    invited_until: datetime | None


@contextmanager
def administering(actor: Actor, purpose: str) -> Iterator[None]:
    """A transaction in which `actor` administers their agency. Raises NotFound for who does not.

    One at a time in each agency: two who would remove each other wait for one another.
    """
    if ADMINISTRATOR not in actor.roles:
        raise NotFound
    with acting(actor, purpose), connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(%s, 1))", [f"members:{actor.agency}"]
        )
        # Who was shut out, or lost the role, while waiting administers nothing any more.
        cursor.execute("SELECT store_administers(%s)", [actor.agency])
        if not cursor.fetchone()[0]:
            raise NotFound
        yield


def list_members(*, actor: Actor, purpose: str) -> list[Member]:
    """Every user of the actor's agency, by office and name."""
    with administering(actor, purpose):
        users = models.User.objects.filter(agency=actor.agency)
        trail.record("users.listed", actor=actor, purpose=purpose)
        return _members(users.order_by("-is_active", "office", "last_name", "username"))


def find_member(user_id: int, *, actor: Actor, purpose: str) -> Member:
    """One user of the actor's agency. Raises NotFound."""
    with administering(actor, purpose):
        return _members([_user(user_id, actor)])[0]


def invite_member(
    username: str,
    *,
    name: str,
    office: str,
    roles: Iterable[str],
    language: str,
    actor: Actor,
    purpose: str,
) -> tuple[int, str]:
    """Make a user of the actor's agency, who cannot sign in yet; their id and the link's secret.

    Raises MemberRefused for a user name that is taken or not possible.
    """
    first, _, last = name.strip().partition(" ")
    user = models.User(
        username=username,
        first_name=first,
        last_name=last.strip(),
        agency=actor.agency,
        office=office,
        roles=_known(roles, actor),
        language=language,
    )
    user.set_unusable_password()
    with administering(actor, purpose):
        try:
            user.full_clean()
        except ValidationError as refused:
            taken = "username" in refused.error_dict and any(
                each.code == "unique" for each in refused.error_dict["username"]
            )
            raise MemberRefused("members-name-taken" if taken else "members-name-not") from None
        user.save(force_insert=True)
        token = make_invitation(user)
        _record("user.invited", user, actor, purpose, roles=_joined(user.roles))
        return user.pk, token


def invite_again(user_id: int, *, actor: Actor, purpose: str) -> str:
    """A new link for a user who lost theirs, or the password: the old ones open nothing more.

    Raises NotFound, or MemberRefused for oneself: one's own password is changed by knowing it.
    """
    with administering(actor, purpose):
        user = _other(user_id, actor)
        user.set_unusable_password()
        user.session_epoch += 1
        user.save(update_fields=["password", "session_epoch"])
        token = make_invitation(user)
        _record("user.invited", user, actor, purpose, again=True)
        return token


def change_member(
    user_id: int,
    *,
    office: str,
    roles: Iterable[str],
    language: str,
    actor: Actor,
    purpose: str,
) -> None:
    """Set where a user of the agency works, as what, and in which language.

    Changed roles end the user's sessions. Raises NotFound, or MemberRefused where the agency
    would be left without an administrator.
    """
    with administering(actor, purpose):
        user = _user(user_id, actor)
        before, user.roles = user.roles, _known(roles, actor)
        user.office, user.language = office, language
        if ADMINISTRATOR in before and ADMINISTRATOR not in user.roles:
            _keep_one_administrator(user, actor)
        if set(before) != set(user.roles):
            # Whoever changes their own roles stays signed in: the next page knows the new ones.
            user.session_epoch += user.pk != actor.user_id
            details = {"before": _joined(before), "after": _joined(user.roles)}
            _record("roles.changed", user, actor, purpose, **details)
        else:
            _record("user.changed", user, actor, purpose, office=slugify(office))
        user.save(update_fields=["office", "roles", "language", "session_epoch"])


def shut_out(user_id: int, *, actor: Actor, purpose: str) -> None:
    """Let a user in no more, from this instant; what they recorded stays.

    Raises NotFound, or MemberRefused for the last administrator and for oneself.
    """
    with administering(actor, purpose):
        user = _other(user_id, actor)
        _keep_one_administrator(user, actor)
        user.is_active = False
        user.session_epoch += 1
        user.save(update_fields=["is_active", "session_epoch"])
        models.Invitation.objects.filter(user=user, used_at=None).delete()
        _record("user.disabled", user, actor, purpose)
        tell_of_cases_left(user)


def readmit(user_id: int, *, actor: Actor, purpose: str) -> None:
    """Let a user in again, with the password and the second factor they had. Raises NotFound."""
    with administering(actor, purpose):
        user = _other(user_id, actor)
        user.is_active = True
        user.save(update_fields=["is_active"])
        _record("user.readmitted", user, actor, purpose)


def reset_second_factor(user_id: int, *, actor: Actor, purpose: str) -> None:
    """Remove a user's second factors, who has lost them, and end their sessions.

    Raises NotFound, or MemberRefused for oneself.
    """
    with administering(actor, purpose):
        user = _other(user_id, actor)
        removed, _ = Authenticator.objects.filter(user_id=user.pk).delete()
        user.session_epoch += 1
        user.save(update_fields=["session_epoch"])
        _record("factor.reset", user, actor, purpose, count=removed)


def tie_subject(user_id: int, *, issuer: str, subject: str, actor: Actor, purpose: str) -> None:
    """Tie a user to who the government's identity provider says they are; a blank unties.

    Raises NotFound, or MemberRefused when another user is tied to it, or for oneself.
    """
    with administering(actor, purpose):
        user = _other(user_id, actor)
        tied = subject_digest(issuer, subject) if subject else None
        others = models.User.objects.exclude(pk=user.pk)
        if tied is not None and others.filter(government_subject=tied).exists():
            raise MemberRefused("members-subject-taken")
        user.government_subject = tied
        user.session_epoch += 1
        user.save(update_fields=["government_subject", "session_epoch"])
        _record("user.tied", user, actor, purpose, government=tied is not None)


def _user(user_id: int, actor: Actor) -> models.User:
    found = models.User.objects.select_for_update(no_key=True)
    user = found.filter(pk=user_id, agency=actor.agency).first()
    if user is None:
        raise NotFound
    return user


def _other(user_id: int, actor: Actor) -> models.User:
    """Somebody else of the agency: what nobody does to themselves, a colleague does."""
    if user_id == actor.user_id:
        raise MemberRefused("members-not-oneself")
    return _user(user_id, actor)


def _keep_one_administrator(user: models.User, actor: Actor) -> None:
    others = models.User.objects.exclude(pk=user.pk).filter(
        agency=actor.agency, is_active=True, roles__contains=[ADMINISTRATOR]
    )
    if not others.exists():
        raise MemberRefused("members-last-administrator")


def _members(users: Iterable[models.User]) -> list[Member]:
    users = list(users)
    ids = [user.pk for user in users]
    kinds = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
    factors = set(
        Authenticator.objects.filter(user_id__in=ids, type__in=kinds).values_list(
            "user_id", flat=True
        )
    )
    invited = dict(
        models.Invitation.objects.filter(
            user_id__in=ids, used_at=None, expires_at__gt=datetime.now(UTC)
        ).values_list("user_id", "expires_at")
    )
    return [
        Member(
            user.pk,
            user.username,
            user.get_full_name(),
            user.office,
            tuple(role for role in ROLES if role in user.roles),
            user.language,
            user.is_active,
            user.pk in factors,
            user.government_subject is not None,
            invited.get(user.pk),
        )
        for user in users
    ]


def _known(roles: Iterable[str], actor: Actor) -> list[str]:
    """The roles asked for that the actor's agency can give. Raises MemberRefused."""
    asked = set(roles)
    given = [role for role in roles_of(actor.agency) if role in asked]
    if not separate(given):
        raise MemberRefused("members-roles-apart")
    return given


def _joined(roles: Iterable[str]) -> str:
    return ".".join(sorted(roles))


# What could be used to take somebody's place, or to open more to oneself: told to those who
# administer the agency and to its data protection officer, whoever did it.
_TOLD = frozenset({"user.invited", "roles.changed", "factor.reset", "user.tied"})


def _record(
    deed: str, user: models.User, actor: Actor, purpose: str, **details: str | int | bool
) -> None:
    trail.record(deed, actor=actor, purpose=purpose, details={"user": user.pk, **details})
    if deed in _TOLD:
        for role in (ADMINISTRATOR, DATA_PROTECTION_OFFICER):
            notify(deed.replace(".", "-"), agency=actor.agency, role=role)
