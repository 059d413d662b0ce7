"""Every address × everybody × their case, another's case, no case: who gets in, and who does not.

The addresses come from the URL configuration itself: a new one without a row in `POLICY` fails.
What S1 3.3.3 gives each actor to know and to do is written out here once more, so that a change
of the program's own tables has to be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils.translation import override

from safeconduct.access.roles import CASEWORKER
from safeconduct.actions import draft as drafts
from safeconduct.actions.catalogue import ACTS
from safeconduct.actions.first_contact.submit import KIND
from safeconduct.store.models import Event, User
from safeconduct.store.records import Names
from tests.integration.api.addresses import SHARED
from tests.integration.cast import ROLES, Role, cases, users
from tests.integration.centre_pages.addresses import CENTRE, CentreWho
from tests.integration.own_view.addresses import OWN_VIEW
from tests.integration.rooms.addresses import ROOMS, RoomWho
from tests.integration.sharing.addresses import SHARING
from tests.integration.work_addresses import WORK

pytestmark = pytest.mark.django_db(databases=["default", "centre"])

Who = Literal[
    "everyone",
    "signed in",
    "who meets victims",
    "related",
    "who met",
    "owner",
    "overseeing",
    "concerned",
    "staff",  # who works on cases, and the administrators
    "administrator",
    "data protection officer",
    "supervisors",  # administrators and data protection officers
    "in mid-sign-in",
    "whoever holds it",
    "centre",
    "sheltering",  # the centre that guides or guards the person
]


@dataclass(frozen=True, slots=True)
class Row:
    """Who is let in; `reads` and `writes`: whether GET and POST are answered at all. `apart`: what
    the address needs besides, or which test shows it; others are refused all the same."""

    who: Who | CentreWho | RoomWho
    reads: bool = True
    writes: bool = False
    apart: str = ""


POLICY: dict[str, Row] = {
    "sign_in": Row("everyone", writes=True),
    "sign_out": Row("everyone", reads=False, writes=True),
    "account_login": Row("everyone", writes=True),
    # These ask for more than an address: a right password, a link, what the provider says.
    "mfa_authenticate": Row("in mid-sign-in", writes=True),
    "invitation": Row("whoever holds it", writes=True),
    "openid_connect_login": Row("whoever holds it"),
    "openid_connect_callback": Row("whoever holds it"),
    "account": Row("signed in"),
    "session_stay": Row("signed in", reads=False, writes=True),
    "sessions_end": Row("signed in", reads=False, writes=True),
    "account_change_password": Row("signed in", writes=True),
    "account_reauthenticate": Row("signed in", writes=True),
    "mfa_reauthenticate": Row("signed in", writes=True),
    "mfa_reauthenticate_webauthn": Row("signed in", writes=True),
    "mfa_index": Row("signed in"),
    "mfa_activate_totp": Row("signed in", writes=True),
    "mfa_deactivate_totp": Row("signed in", writes=True, apart="there is one to take away"),
    "totp_picture": Row("signed in"),
    "mfa_add_webauthn": Row("signed in", writes=True),
    "mfa_remove_webauthn": Row("signed in", writes=True),
    "mfa_view_recovery_codes": Row("signed in", apart="there are some to see"),
    "mfa_generate_recovery_codes": Row("signed in", writes=True),
    "administration:users": Row("administrator"),
    "administration:invite": Row("administrator", writes=True),
    "administration:user": Row("administrator", writes=True),
    "administration:deed": Row("administrator", writes=True),
    "administration:offices": Row("administrator", writes=True),
    "administration:keys": Row("administrator", writes=True),
    "administration:revoke_key": Row("administrator", reads=False, writes=True),
    "administration:access": Row("supervisors"),
    "oversight": Row("data protection officer", writes=True),
    # Which keys and whose sessions: test_backchannel.py, test_answers.py.
    "openid_connect_logout": Row("whoever holds it", reads=False, writes=True),
    "security_txt": Row("whoever holds it"),
    "robots_txt": Row("everyone"),
    "law_list": Row("everyone"),
    "law_rule": Row("everyone"),
    "home": Row("signed in"),
    "case_list": Row("signed in"),
    "case_list_file": Row("signed in"),
    "reform:page": Row("signed in"),
    "reform:chart": Row("signed in", apart="test_every_signed_in_user_may_read_the_law"),
    "first_contact:start": Row("who meets victims"),
    "first_contact:new": Row("who meets victims", reads=False, writes=True),
    "first_contact:counted": Row("who meets victims"),
    "first_contact:recorded": Row("who met"),
    "first_contact:resume": Row("owner"),
    "first_contact:delete": Row("owner", writes=True),
    "first_contact:indicators": Row("owner", writes=True),
    "first_contact:dimension": Row("owner", writes=True),
    "first_contact:check": Row("owner", writes=True, apart="test_a_draft_is_its_owners_alone"),
    "first_contact:refusal": Row("owner", writes=True),
    "first_contact:page": Row("owner", writes=True),
    "find": Row("signed in", writes=True),
    "shelters:list": Row("centre", writes=True),
    "shelters:stay": Row("sheltering", writes=True),
    "case": Row("related"),
    "case_history": Row("overseeing", apart="test_access_history.py, role by role"),
    "acts:act": Row("related", writes=True),
    "attachments:shelf": Row("related", writes=True),
    "attachments:file": Row("related", apart="test_case_files.py, kind by kind"),
    "attachments:destroy": Row("related", writes=True, apart="test_case_files.py"),
    **{name: Row(*row, apart="test_work_pages.py") for name, row in WORK.items()},
    **{name: Row(*row, apart="sharing/test_pages.py") for name, row in SHARING.items()},
    **{name: Row(*row, apart="own_view/test_codes.py") for name, row in OWN_VIEW.items()},
    **{name: Row(*row) for name, row in (CENTRE | ROOMS).items()},
    # -- the API: for the sessions of users as for programs with a key --
    **dict.fromkeys(("api:me", "api:openapi"), Row("signed in")),
    "api:cases": Row("signed in"),
    "api:duties": Row("signed in"),
    "api:case": Row("related"),
    "api:acts": Row("related"),
    "api:act": Row("related", writes=True),
    "api:record": Row("related", writes=True),
    **{name: Row(*row, apart="api/test_sharing.py") for name, row in SHARED.items()},
    "api:rules": Row("signed in"),
    "api:rule": Row("signed in"),
    "api:decide": Row("signed in", reads=False, writes=True),
}
MEET_VICTIMS = {
    "federal_police",
    "local_police",
    "social_inspection",
    "social_legislation_inspection",
    "immigration_office",
    "embassy",
}
_MEETING = {
    "inform-person",
    "inform-immigration-office",
    "invite-centre",
    "refer",
    "meet-person",
    "refuse-referral",
    "record-statement",
    "reassess",
    "correct-event",
}
_DECIDING = {
    "issue-document",
    "ask-confirmation",
    "refuse-document",
    "discontinue-document",
    "prove-identity",
    "care-for-minor",
    "record-papers",
    "record-departure",
}
_PROSECUTING = {"record-contact", "record-statement", "record-proceedings", "report-threat"}
# What is each one's to record in the case they stand in relation to. Whoever has recorded
# something there may correct it.
TASKS: dict[str, set[str]] = {
    "police who met her": _MEETING,
    "inspection who met him": _MEETING,
    "centre that guides her": {
        "inform-person",
        "refer",
        "meet-person",
        "refuse-referral",
        "start-guidance",
        "record-contact",
        "record-statement",
        "apply-for-document",
        "prove-identity",
        "record-papers",
        "request-aid",
        "end-guidance",
        "record-departure",
        "correct-event",
    },
    "centre he was referred to": {
        "inform-person",
        "meet-person",
        "refuse-referral",
        "start-guidance",
    },
    "centre that shelters him": {
        "inform-person",
        "refer",
        "meet-person",
        "refuse-referral",
        "start-guidance",
        "care-for-minor",
        "end-guidance",
        "record-departure",
        "correct-event",
    },
    "immigration office": _DECIDING,
    "prosecutor of the district": {*_PROSECUTING, "answer-confirmation", "correct-event"},
    "auditor of the district": {*_PROSECUTING, "answer-confirmation"},
    "federal prosecutor": _PROSECUTING,
    "minister": {"grant-unlimited"},
    "state security": {"report-threat"},
    "aid commission": {"grant-aid"},
}


@dataclass(frozen=True, slots=True)
class World:
    people: dict[str, User]
    hers: str
    his: str

    def related(self, role: Role, reference: str) -> bool:
        return role.woman if reference == self.hers else role.minor and reference == self.his


@pytest.fixture
def world(db: None) -> World:
    people = users()
    hers, his = cases(people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef"))
    return World(people, hers, his)


def addresses(resolver: URLResolver | None = None, space: str = "") -> Iterator[str]:
    """The name of every address of the program, its namespace before it."""
    for each in (resolver or get_resolver()).url_patterns:
        if isinstance(each, URLResolver):
            inner = f"{space}{each.namespace}:" if each.namespace else space
            yield from addresses(each, inner)
        elif isinstance(each, URLPattern):
            yield f"{space}{each.name or each.pattern}"


def at(name: str, **arguments: Any) -> str:
    with override("en"):
        return reverse(name, kwargs=arguments)


def signed_in(user: User | None) -> Client:
    client = Client()
    if user is not None:
        client.force_login(user)
    return client


def test_each_address_has_its_row() -> None:
    assert sorted(addresses()) == sorted(POLICY)


def test_every_act_is_somebodys() -> None:
    assert set().union(*TASKS.values()) == {act.key for act in ACTS}
    assert set(TASKS) == {name for name, role in ROLES.items() if role.woman or role.minor}


def test_a_case_is_there_for_those_who_stand_in_relation_to_it_and_for_nobody_else(
    world: World,
) -> None:
    wrong = []
    for name, role in ROLES.items():
        client = signed_in(world.people[name])
        absent = re.sub("2222-2222", "", client.get(at("case", reference="2222-2222")).text)
        for reference in (world.hers, world.his):
            address = at("case", reference=reference)
            expected = 200 if world.related(role, reference) else 404
            page = client.get(address)
            if page.status_code != expected:
                wrong.append((name, reference, page.status_code))
            if expected == 404 and re.sub(reference, "", page.text) != absent:
                wrong.append((name, reference, "the refusal differs from absence"))
            if client.post(address).status_code != 405:
                wrong.append((name, reference, "a case was posted to"))
            if client.head(address).status_code != expected:
                wrong.append((name, reference, "HEAD"))
    assert wrong == []


@pytest.mark.parametrize("standing", ["woman", "minor", "stranger"])
def test_an_act_is_open_to_those_whose_task_it_is(world: World, standing: str) -> None:
    reference = world.his if standing == "minor" else world.hers
    names = [
        name
        for name, role in ROLES.items()
        if (standing == "stranger" and not role.woman) or getattr(role, standing, False)
    ]
    before, wrong = Event.objects.count(), []
    for name in names:
        client = signed_in(world.people[name])
        for act in ACTS:
            address = at("acts:act", reference=reference, key=act.key)
            mine = act.key in TASKS.get(name, ())
            if name == "immigration office" and act.key == "correct-event":
                mine = reference == world.hers
            if standing == "stranger":
                expected = {404}
            else:
                expected = {200} if mine else {403}
            got = client.get(address).status_code
            # Whatever is sent: an empty form may be asked again or refused, never recorded.
            sent = client.post(address, {"step": "record", "last_seen": "18"}).status_code
            if got not in expected or sent not in expected | {403, 422} - ({403} - expected):
                if not (mine and sent in {200, 403, 422} and got in expected):
                    wrong.append((name, act.key, got, sent))
    assert wrong == []
    assert Event.objects.count() == before


def test_the_list_holds_ones_own_cases_and_counts_no_others(world: World) -> None:
    for name, role in ROLES.items():
        client = signed_in(world.people[name])
        own = {r for r in (world.hers, world.his) if world.related(role, r)}
        page = client.get(at("case_list"))
        assert page.status_code == 200
        assert set(re.findall(r"/cases/([0-9A-Z]{4}-[0-9A-Z]{4})/", page.text)) == own, name
        assert page.context["cases"].count == len(own), name
        for reference in {world.hers, world.his} - own:
            # The search and the filters find no more than the list does.
            searched = client.get(at("case_list"), {"q": reference})
            assert searched.context["cases"].count == 0, name
            assert f"/cases/{reference}/" not in searched.text, name


def test_a_service_that_may_not_know_the_phase_cannot_filter_by_it(world: World) -> None:
    client = signed_in(world.people["police who met her"])
    for asked in ({"phase": "temporary_residence"}, {"document": "temporary_residence"}):
        both = [client.get(at("case_list"), asked).context["cases"].count for asked in (asked, {})]
        assert both == [1, 1]


def test_the_first_contact_is_for_those_who_meet_victims(world: World) -> None:
    wrong = []
    for name, role in ROLES.items():
        client = signed_in(world.people[name])
        meets = role.agency in MEET_VICTIMS and CASEWORKER in role.roles
        for page in ("start", "counted"):
            got = client.get(at(f"first_contact:{page}")).status_code
            if got != (200 if meets else 404):
                wrong.append((name, page, got))
        if client.post(at("first_contact:new")).status_code != (302 if meets else 404):
            wrong.append((name, "new"))
        for reference in (world.hers, world.his, "2222-2222"):
            got = client.get(at("first_contact:recorded", reference=reference)).status_code
            expected = 200 if meets and world.related(role, reference) else 404
            if got != expected:
                wrong.append((name, "recorded", reference, got))
    assert wrong == []


def test_a_draft_is_its_owners_alone(world: World) -> None:
    owner = world.people["police who met her"]
    draft = drafts.begin(KIND, actor=owner.actor)
    owned = [name for name, row in POLICY.items() if row.who == "owner"]
    wrong = []
    for name, user in world.people.items():
        client = signed_in(user)
        for address in owned:
            arguments: dict[str, Any] = {"draft_id": draft}
            arguments |= {"page": "when"} if address.endswith(":page") else {}
            arguments |= {"dimension": "exploitation"} if address.endswith(":dimension") else {}
            got = client.get(at(address, **arguments)).status_code
            # A page that does not apply yet is not there for its owner either.
            if (got == 404) == (user == owner) and address != "first_contact:refusal":
                wrong.append((name, address, got))
            if user == owner:
                continue
            sent = client.post(at(address, **arguments), {"family_name": "Other"}).status_code
            # Checking answers twice leads back to the start, for whoever sends the form.
            allowed = {302} if address == "first_contact:check" else {404, 405}
            if sent not in allowed and not (sent == 404):
                wrong.append((name, address, "POST", sent))
    assert wrong == []
    assert drafts.load(draft, KIND, actor=owner.actor) == {}


def test_every_signed_in_user_may_read_the_law(world: World) -> None:
    for name, user in world.people.items():
        client = signed_in(user)
        for address in ("law_list", "reform:page"):
            assert client.get(at(address)).status_code == 200, name
        assert client.get(at("home")).status_code in (200, 302), name
    moved = "reflection_days=90&registration_renewals=2"
    assert client.get(f"{at('reform:chart')}?{moved}").status_code == 200
