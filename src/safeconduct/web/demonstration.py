"""The demonstration users, shown on the sign-in page in demonstration mode only."""

from __future__ import annotations

from dataclasses import dataclass

from safeconduct.access.agencies import CENTRES, INSPECTIONS, MAGISTRATES, POLICE
from safeconduct.demo.users import PASSWORD, USERS, DemonstrationUser


def demonstration_users() -> tuple[DemonstrationUser, ...]:
    """Who can sign in to the demonstration."""
    return USERS


@dataclass(frozen=True, slots=True)
class Group:
    """Some of them under a heading; `key` names its words."""

    key: str
    people: tuple[DemonstrationUser, ...]


_GROUPS = (
    ("sign-in-group-meeting", POLICE | INSPECTIONS),
    ("sign-in-group-centres", CENTRES),
    ("sign-in-group-office", frozenset({"immigration_office"})),
    ("sign-in-group-magistrates", MAGISTRATES),
)


def demonstration_groups() -> tuple[Group, ...]:
    """The same people by what their agency does; who works on cases stands first."""
    rest = list(USERS)
    groups = []
    for key, agencies in _GROUPS:
        people = [each for each in rest if each.agency in agencies]
        rest = [each for each in rest if each.agency not in agencies]
        groups.append(Group(key, tuple(sorted(people, key=lambda each: bool(each.role)))))
    return (*groups, Group("sign-in-group-others", tuple(rest)))


def is_public(password: str) -> bool:
    """Whether everybody knows `password`: no account of a demonstration opens real cases."""
    return password == PASSWORD
