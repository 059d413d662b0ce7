"""What an agency's administrators do: its users, their roles, its offices. Never another's."""

from __future__ import annotations

from safeconduct.access import Actor
from safeconduct.access.agencies import BY_DISTRICT
from safeconduct.access.roles import ADMINISTRATOR, roles_of
from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.store import members, offices
from safeconduct.store.errors import NotFound as NoMember
from safeconduct.store.members import Member, MemberRefused

__all__ = [
    "ADMINISTRATOR",
    "BY_DISTRICT",
    "DISTRICTS",
    "Member",
    "MemberRefused",
    "NoMember",
    "change",
    "close_office",
    "find",
    "invite",
    "invite_again",
    "list_offices",
    "open_office",
    "readmit",
    "reset_second_factor",
    "roles_of",
    "shut_out",
    "team",
    "tie_subject",
]

PURPOSE = "administration"


def team(*, actor: Actor) -> list[Member]:
    """Every user of the actor's agency. Raises NoMember for who does not administer it."""
    return members.list_members(actor=actor, purpose=PURPOSE)


def find(user_id: int, *, actor: Actor) -> Member:
    """One user of the actor's agency. Raises NoMember."""
    return members.find_member(user_id, actor=actor, purpose=PURPOSE)


def invite(
    username: str, *, name: str, office: str, roles: list[str], language: str, actor: Actor
) -> tuple[int, str]:
    """Make a user and the one-time link for them: their id and the link's secret.

    Raises MemberRefused or NoMember.
    """
    return members.invite_member(
        username,
        name=name,
        office=_checked(office, actor),
        roles=roles,
        language=language,
        actor=actor,
        purpose=PURPOSE,
    )


def invite_again(user_id: int, *, actor: Actor) -> str:
    """A new link for somebody who lost theirs or the password. Raises MemberRefused, NoMember."""
    return members.invite_again(user_id, actor=actor, purpose=PURPOSE)


def change(user_id: int, *, office: str, roles: list[str], language: str, actor: Actor) -> None:
    """Set a user's office, roles and language. Raises MemberRefused or NoMember."""
    members.change_member(
        user_id,
        office=_checked(office, actor),
        roles=roles,
        language=language,
        actor=actor,
        purpose=PURPOSE,
    )


def shut_out(user_id: int, *, actor: Actor) -> None:
    """Let a user in no more. Raises MemberRefused or NoMember."""
    members.shut_out(user_id, actor=actor, purpose=PURPOSE)


def readmit(user_id: int, *, actor: Actor) -> None:
    """Let a user in again. Raises MemberRefused or NoMember."""
    members.readmit(user_id, actor=actor, purpose=PURPOSE)


def reset_second_factor(user_id: int, *, actor: Actor) -> None:
    """Remove the second factors somebody lost. Raises MemberRefused or NoMember."""
    members.reset_second_factor(user_id, actor=actor, purpose=PURPOSE)


def tie_subject(user_id: int, *, issuer: str, subject: str, actor: Actor) -> None:
    """Tie a user to a subject of the identity provider. Raises MemberRefused or NoMember."""
    members.tie_subject(user_id, issuer=issuer, subject=subject, actor=actor, purpose=PURPOSE)


def list_offices(*, actor: Actor) -> list[str]:
    """The districts in which the actor's agency has an office."""
    return offices.list_offices(actor=actor, purpose=PURPOSE)


def open_office(district: str, *, actor: Actor) -> None:
    """Add an office in a judicial district. Raises MemberRefused for no district, or NoMember."""
    if district not in DISTRICTS:
        raise MemberRefused("offices-no-district")
    offices.open_office(district, actor=actor, purpose=PURPOSE)


def close_office(district: str, *, actor: Actor) -> None:
    """Remove an office. Raises MemberRefused while somebody works there, or NoMember."""
    offices.close_office(district, actor=actor, purpose=PURPOSE)


def _checked(office: str, actor: Actor) -> str:
    """An office the agency keeps; where it works by district, one is needed."""
    if office not in list_offices(actor=actor) if office else actor.agency in BY_DISTRICT:
        raise MemberRefused("members-office-needed")
    return office
