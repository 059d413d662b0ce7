"""Every address × everybody × their case, another's, none: walked by what the addresses need.

What an address needs to be told comes from the URL configuration, whom it is for from `POLICY`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.converters import UUIDConverter

from safeconduct.access.agencies import BY_DISTRICT, CENTRES, INSPECTIONS, MAGISTRATES
from safeconduct.access.purposes import ANYBODY
from safeconduct.access.purposes import PURPOSES as LISTED
from safeconduct.access.roles import (
    ADMINISTRATOR,
    ANALYST,
    CASEWORKER,
    CENTRE_ROLES,
    CHECKER,
    DATA_PROTECTION_OFFICER,
    KEY_OFFICER,
    LINKAGE_OFFICER,
    POLICY_OFFICER,
    RELEASER,
)
from safeconduct.access.rooms import UNIT
from safeconduct.actions import draft as drafts
from safeconduct.actions.first_contact.submit import KIND
from tests.integration.cast import ROLES, Role
from tests.integration.test_authorisation_matrix import (
    MEET_VICTIMS,
    POLICY,
    Row,
    World,
    at,
    signed_in,
    world,
)

__all__ = ["world"]

pytestmark = [
    pytest.mark.django_db(databases=["default", "centre"]),
    # Thousands of answers: slow where the machine is busy, never stuck.
    pytest.mark.timeout(900),
]

# What asks for more than a role is shown where it is given: a right password, a link, a provider.
HELD = {"in mid-sign-in", "whoever holds it"}
ONLY_SIGNED_IN = {"overseeing", "concerned"}
PURPOSES = {
    "api:act": "refer",
    "api:record": "refer",
    "api:referrals": "referral",
    "api:answer_referral": "referral",
    "api:consents": "consent",
    "api:withdraw_consent": "consent",
    "api:history": "access_history",
    **dict.fromkeys(("api:dossiers", "api:dossier", "api:ruling"), "prosecution"),
    **dict.fromkeys(
        ("api:campaign_rows", "api:add_campaign", "api:leaflet_stock", "api:note_leaflets"),
        "prevention",
    ),
    "api:read_plan": "assistance",
    "api:end_step": "assistance",
    "api:assistance_figures": "coordination",
    "api:htcds_preview": "exchange",
    "api:htcds_give": "exchange",
    "api:htcds_take": "first_contact",
    "api:desk_requests": "information_desk",
    "api:desk_receive": "information_desk",
    "api:desk_mail": "information_desk",
    "api:desk_figures": "information_desk",
}
SHELTERING = (ROLES["centre that guides her"], ROLES["centre that shelters him"])
ENDING = {"sign_out", "sessions_end", "account_change_password"}
ARGUMENTS: Mapping[str, str] = {
    "key": "refer",
    "page": "when",
    "dimension": "exploitation",
    "code": "P-1",
    "lang": "ar",
    "analysis": "profile",
    "suffix": "csv",
}
# A case that is nobody's is nobody's alike: asked for by one who has cases, by one who has others
# and by one who sees none at all.
ASKING_FOR = dict.fromkeys(
    ("police who met her", "another inspection", "administrator of her centre"), "2222-2222"
)
# No cookie goes in: a forged form is sent as by a stranger, and there is no token to ask for.
COOKIELESS = {"my", "my_in"}


@cache
def _addresses() -> dict[str, dict[str, Any]]:
    return dict(reversed([*_patterns(get_resolver(), "", {})]))


def arguments(name: str) -> dict[str, Any]:
    """What the address of `name` has to be told, each with what reads it from the address."""
    return _addresses()[name]


def _patterns(
    resolver: URLResolver, space: str, held: Mapping[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    for each in resolver.url_patterns:
        converters = {**held, **getattr(each.pattern, "converters", {})}
        if isinstance(each, URLResolver):
            inner = f"{space}{each.namespace}:" if each.namespace else space
            yield from _patterns(each, inner, converters)
        elif isinstance(each, URLPattern):
            yield f"{space}{each.name or each.pattern}", converters


def places(
    name: str, world: World, draft: str, nobodys: str = "2222-2222"
) -> Iterator[tuple[str, str]]:
    """Every address of `name` to ask for, and the case it is about, blank for none.

    `nobodys` is the reference of no case; blank, where that was asked for others already.
    """
    known = {**ARGUMENTS, "draft_id": draft}
    wanted = arguments(name)
    fixed = {
        # What it names besides is nobody's.
        argument: known.get(argument, uuid4() if isinstance(read, UUIDConverter) else "0")
        for argument, read in wanted.items()
        if argument != "reference"
    }
    if "reference" not in wanted:
        yield at(name, **fixed), ""
        return
    for reference in filter(None, (world.hers, world.his, nobodys)):
        yield at(name, reference=reference, **fixed), reference


def let_in(row: Row, role: Role, reference: str, world: World) -> bool:
    """Whether an address of `row` is there for somebody of `role`."""
    works = CASEWORKER in role.roles
    speaks = POLICY_OFFICER in role.roles
    related = works and world.related(role, reference)
    meets = works and role.agency in MEET_VICTIMS
    return {
        "everyone": True,
        "signed in": True,
        "who meets victims": meets,
        "related": related,
        "who met": meets and related,
        "owner": role is ROLES["police who met her"],
        # Of these it is said apart who is let in; at all events somebody who is signed in.
        **dict.fromkeys(ONLY_SIGNED_IN, True),
        "centre on the leaflet": works and role.agency in {"payoke", "pag_asa", "surya"},
        "centre": works and role.agency in CENTRES,
        "magistrates": works and role.agency in MAGISTRATES,
        "federal prosecutor": works and role.agency == "federal_prosecutor",
        "in a district": works and role.agency in BY_DISTRICT and bool(role.office),
        "who coordinates the centres": speaks and role.agency == "equal_opportunities",
        "policy officers": speaks and role.agency in UNIT,
        "who meets": (works and role.agency in BY_DISTRICT and bool(role.office))
        or (speaks and role.agency in UNIT),
        "planners": speaks and role.agency == "central_service",
        "inspectors": works and role.agency in INSPECTIONS | {"labour_auditor"},
        "inspectors in a district": works
        and role.agency in INSPECTIONS | {"labour_auditor"}
        and bool(role.office),
        "campaigners": speaks
        and role.agency in {"foreign_affairs", "criminal_policy", "equal_opportunities"},
        "who produces the leaflet": speaks and role.agency == "equal_opportunities",
        "reporters": speaks and role.agency in {"criminal_policy", "equal_opportunities"},
        "who draws the picture": (speaks and role.agency in UNIT)
        or (works and role.agency in MAGISTRATES)
        or (works and role.agency in BY_DISTRICT and bool(role.office)),
        "desk": works and role.agency == "central_service",
        "sheltering": related and role in SHELTERING,
        "staff": bool({CASEWORKER, ADMINISTRATOR} & set(role.roles)),
        "administrator": ADMINISTRATOR in role.roles,
        "data protection officer": DATA_PROTECTION_OFFICER in role.roles,
        "Centre": bool(set(CENTRE_ROLES) & set(role.roles)),
        "analyst": ANALYST in role.roles,
        "linkage officer": LINKAGE_OFFICER in role.roles,
        "key officer": KEY_OFFICER in role.roles,
        "releaser": RELEASER in role.roles,
        "checker": CHECKER in role.roles,
        "who releases": bool({RELEASER, CHECKER} & set(role.roles)),
        "supervisors": bool({ADMINISTRATOR, DATA_PROTECTION_OFFICER} & set(role.roles)),
    }[row.who]


def headers(name: str) -> dict[str, str]:
    """What a call of the API says besides: its purpose."""
    return {"Purpose": PURPOSES.get(name, "case_work")} if name.startswith("api:") else {}


def walked() -> list[str]:
    """The names of the addresses; what can end a session comes last, for it ends the walk."""
    names = [name for name, row in POLICY.items() if row.who not in HELD]
    return sorted(names, key=lambda name: (name in ENDING, name))


def test_without_signing_in_nothing_is_shown_and_nothing_tells_a_case(world: World) -> None:
    draft, anonymous = str(uuid4()), Client()
    for name in walked():
        row = POLICY[name]
        for address, _ in places(name, world, draft):
            if row.who == "everyone":
                if row.reads:
                    # An invented name names nothing that is there.
                    invented = set(arguments(name)) - set(ARGUMENTS)
                    expected = {200, 404} if invented else {200}
                    assert anonymous.get(address).status_code in expected, address
                continue
            for method in ("get", "post", "head", "put", "delete", "patch"):
                answer = getattr(anonymous, method)(address, headers=headers(name))
                if name.startswith("api:"):
                    # What a method does not exist for says so to everybody alike.
                    assert answer.status_code in (401, 405), (method, address)
                    continue
                assert answer.status_code == 302, (method, address)
                assert answer["Location"].startswith("/en/sign-in/?next="), address
                assert not answer.content


def test_every_address_is_there_for_those_it_is_for_and_for_nobody_else(world: World) -> None:
    owner = world.people["police who met her"]
    draft = str(drafts.begin(KIND, actor=owner.actor))
    wrong = []
    for who, role in ROLES.items():
        client = signed_in(world.people[who])
        with transaction.atomic():
            for name in walked():
                for address, reference in places(name, world, draft, ASKING_FOR.get(who, "")):
                    wrong += [
                        (who, address, *each)
                        for each in misses(client, name, address, role, reference, world)
                    ]
            # Nobody leaves anything behind for the next.
            transaction.set_rollback(True)
    assert wrong == [], sorted({each[1:] for each in wrong})


def misses(
    client: Client, name: str, address: str, role: Role, reference: str, world: World
) -> Iterator[tuple[str, int]]:
    """Each method that is answered otherwise than the row says, with its answer."""
    row = POLICY[name]
    open_to_them = let_in(row, role, reference, world)
    for method, answered in (("get", row.reads), ("post", row.writes)):
        got = getattr(client, method)(address, headers=headers(name)).status_code
        expected = {404} if answered else {404, 405}
        if row.apart and row.who == "owner":
            # Checking answers twice leads back to the start, for whoever sends the form.
            expected |= {302}
        if open_to_them:
            expected = {200, 302, 400, 403, 409, 422} if answered else {405}
            # An empty form, or an invented number, names nothing that is there.
            needs = set(arguments(name)) - {"reference", *ARGUMENTS}
            if needs or row.apart or not row.reads or row.who in {"owner", *ONLY_SIGNED_IN}:
                expected |= {404}
        if name.startswith("api:") and answered:
            expected |= _said_before_any_case_is_looked_for(name, role, method)
        if got not in expected:
            yield method, got


def _said_before_any_case_is_looked_for(name: str, role: Role, method: str) -> set[int]:
    """Refusals of the API that are the same whatever the case: a purpose of another role's, and
    what was sent that cannot be read.
    """
    asked = LISTED[PURPOSES.get(name, "case_work")]
    of_another_role = {403} if not asked.roles & {*role.roles, ANYBODY} else set()
    return of_another_role | ({400, 422} if method == "post" else set())


def test_no_address_answers_to_a_method_it_was_not_made_for(world: World) -> None:
    client = signed_in(world.people["police who met her"])
    for name in walked():
        for address, _ in places(name, world, str(uuid4())):
            for method in ("put", "patch", "delete", "trace"):
                got = getattr(client, method)(address, headers=headers(name)).status_code
                # 302, 422: a form that takes PUT for POST, as Django's own do, and found it empty.
                assert got in (302, 404, 405, 422), (method, address)


@pytest.mark.parametrize("who", ["police who met her", "administrator of her centre"])
def test_nothing_is_changed_by_a_form_this_server_did_not_hand_out(world: World, who: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(world.people[who])
    draft = str(drafts.begin(KIND, actor=world.people[who].actor))
    writing = [name for name in walked() if POLICY[name].writes and name not in COOKIELESS]
    assert {"acts:act", "api:record", "sign_out"} <= set(writing)
    for name in writing:
        for address, _ in places(name, world, draft):
            sent = client.post(address, {"step": "record"}, headers=headers(name))
            assert sent.status_code == 403, address
