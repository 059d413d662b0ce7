"""Every look and deed of the store leaves an entry in the trail, and each entry has its words."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import safeconduct.store
from safeconduct.access.purposes import ACTS, PURPOSES
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER
from safeconduct.store import models
from safeconduct.words import LANGUAGES, has
from tests.integration.store.test_acting import ACTED, World

# Whoever acts in this test is refused here, so there is nothing to record: that the deed itself
# is recorded when it is done stands with the tests of each.
REFUSED = {
    "api_keys.make_key",
    "api_keys.revoke_key",
    "emergencies.decide_identity",
    "emergencies.end",
    "invitations.accept_with_password",
    "invitations.accept_with_subject",
    "members.change_member",
    "members.find_member",
    "members.invite_again",
    "members.invite_member",
    "members.list_members",
    "members.readmit",
    "members.reset_second_factor",
    "members.shut_out",
    "members.tie_subject",
    "offices.close_office",
    "offices.open_office",
    "shelters.add_shelter",
    "shelters.list_shelters",
    "shelters.set_places",
    "substitutes.cancel",
}
# What tells its reader nothing about a person met, and changes nothing.
NOTHING_PERSONAL = {
    "api_keys.list_holders",  # colleagues, for who makes keys
    "api_keys.list_keys",
    "assignments.colleagues",  # colleagues, to choose one
    "emergencies.accesses",  # recorded where there is one
    "invitations.open_invitation",  # one's own, before signing in
    "manifests.disclose",  # recorded where something was disclosed
    "names.names_of",  # colleagues, as their own agency names them
    "offices.list_offices",
    "own_account.end_sessions",  # recorded where there is another session
    "own_account.list_sessions",  # one's own
    "referrals.receive",  # recorded where one came in
}


@pytest.mark.django_db
@pytest.mark.parametrize("function", ACTED, ids=lambda each: f"{each.__module__}.{each.__name__}")
def test_it_leaves_an_entry(function: Callable[..., Any]) -> None:
    user = models.User.objects.create(
        username="police", agency="federal_police", office="Antwerpen"
    )
    for name, roles in (("colleague", [CASEWORKER]), ("chief", [ADMINISTRATOR])):
        models.User.objects.create(
            username=name, agency="federal_police", office="Antwerpen", roles=roles
        )
    world = World(user.actor)
    before = set(models.AuditEntry.objects.values_list("id", flat=True))
    ACTED[function](world)
    made = models.AuditEntry.objects.exclude(id__in=before).exists()
    name = f"{function.__module__.rpartition('.')[2]}.{function.__name__}"
    assert made or name in REFUSED | NOTHING_PERSONAL, name


def _deeds_at_a_case() -> Iterator[str]:
    """Every deed that the program records with the reference of a case."""
    for path in Path(safeconduct.store.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "record":
                if any(each.arg == "reference" for each in node.keywords):
                    if isinstance(node.args[0], ast.Constant):
                        yield str(node.args[0].value)


def test_every_deed_at_a_case_is_said_in_words() -> None:
    deeds = set(_deeds_at_a_case())
    assert {"case.read", "identity.read", "consent.given"} <= deeds
    wordless = {
        deed
        for deed in deeds
        for lang in LANGUAGES
        if not has(lang, f"history-deed-{deed.replace('.', '-').replace('_', '-')}")
    }
    assert wordless == set()


def test_every_purpose_of_a_look_at_a_case_is_said_in_words() -> None:
    wordless = {
        purpose
        for purpose, each in PURPOSES.items()
        for lang in LANGUAGES
        if each.relations
        and purpose not in ACTS
        and not has(lang, f"history-for-{purpose.replace('_', '-')}")
    }
    assert wordless == set()
