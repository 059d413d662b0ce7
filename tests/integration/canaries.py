"""What is planted to be looked for: a word that stands nowhere else, for each field with words.

`PLANTED` is held against the classification of the columns: a new column that can hold words on a
person's identity or situation, and is neither planted nor named in `NO_WORDS`, fails the suite.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import models as fields
from django.test import Client

from safeconduct.access.actors import Actor
from safeconduct.access.roles import CUSTODIAN
from safeconduct.actions import attach
from safeconduct.actions import draft as drafts
from safeconduct.actions.assistance import goals, plan, will, wordings
from safeconduct.actions.desk import answers, requests
from safeconduct.actions.first_contact.submit import KIND
from safeconduct.actions.own_view import sheets
from safeconduct.actions.prosecution import changes, dossiers
from safeconduct.actions.sharing import emergency, referral
from safeconduct.store import shelters
from safeconduct.store.classification import CLASSES, IDENTITY, SENSITIVE
from safeconduct.store.desk.closing import FIELDS
from safeconduct.store.models import User
from safeconduct.store.records import Names
from tests.integration.cast import ROLES, cases, users

NAME, CONTACT, DRAFT = "Qxaname", "Qxacontact", "Qxadraft"
# Of a shelter its centre knows both; the person's own sheet and pages neither.
SHELTER, ADDRESS = "Qxashelter", "Qxaaddress"
# What her centre's plan for her says, and who her lawyer is.
GOAL, STEP, GIVEN_UP, LAWYER = "Qxagoal", "Qxastep", "Qxagivenup", "Qxalawyer"
FORMER = "Qxaformer"
DECLINED, EMERGENCY, ASKED = "Qxadeclined", "Qxaemergency", "Qxaasked"
# What a file holds; what it was called where it came from nobody is told.
FILE, FILE_NAME = "Qxafile", "Qxacalled"
# Of a suspect in a magistrate's dossier, whose office alone knows the name.
SUSPECT = "Qxasuspect"
# Who asked at the point of access and what about, and what was written to them.
REQUEST = "Qxarequest"
# Who entered in an emergency, and those who sit beside who knows her.
ENTERED = "another police of the district"
CUSTODIAN_OF_HERS = "custodian of her centre"
COLLEAGUES = {
    f"colleague of the {name}": name
    for name in ("police who met her", "centre that guides her", ENTERED)
}
# The officer's own words, as they stand in the cast's assessment of her.
REASONS = "Qxawritten reasons"

PLANTED: dict[str, str] = {
    "Identity.family_name": NAME,
    "Identity.given_name": NAME,
    "Identity.other_names": NAME,
    "Identity.contact": CONTACT,
    "Event.text": REASONS,
    "Shelter.name": SHELTER,
    "Shelter.address": ADDRESS,
    "Suspect.name": SUSPECT,
    "AssistancePlan.lawyer_name": LAWYER,
    "AssistancePlan.lawyer_contact": LAWYER,
    "AssistanceGoal.text": GOAL,
    "AssistanceGoal.reason": GIVEN_UP,
    "AssistanceStep.text": STEP,
    "AssistanceStep.reason": GIVEN_UP,
    "AssistanceWording.text": FORMER,
    "Draft.content": DRAFT,
    "AttachmentChunk.content": FILE,
    "ReferralState.reason": DECLINED,
    "EmergencyAccess.reason": EMERGENCY,
    "IdentityRequest.reason": ASKED,
    "DeskRequest.name": REQUEST,
    "DeskRequest.service": REQUEST,
    "DeskRequest.contact": REQUEST,
    "DeskRequest.subject": REQUEST,
    "DeskRequest.text": REQUEST,
    "DeskStep.text": REQUEST,
}
# Codes of closed lists, dates, keys and digests: no words of a person's in them.
NO_WORDS = frozenset(
    """User.password User.draft_key CaseFile.nationalities CaseFile.residence_status
    CaseFile.offence CaseFile.unaccompanied CaseFile.birth_date Event.type Event.data
    Standing.phase Standing.document
    Standing.assessment
    Standing.answer Listing.phase Listing.document Listing.assessment Listing.residence_status
    Session.content PaperSheet.language PaperCode.digest CalendarFeed.token_hash Webhook.data_key
    Webhook.secret Manifest.document Consent.purpose Consent.language EmergencyAccess.data_key
    IdentityRequest.data_key ApiKey.digest Identity.data_key
    AssistancePlan.language AssistanceGoal.area AssistanceGoal.state AssistanceStep.state
    CivilAction.kind
    CaseKey.wrapped NameToken.token
    Dossier.form Dossier.departure Suspect.kind Suspect.role""".split()
)
# Words, planted and looked for in the tests of their own room.
APART: dict[str, str] = {
    "Event.source": "tests/integration/store",
    **dict.fromkeys(
        (
            "MeetingLine.text",
            "MeetingAction.text",
            "MeetingMove.reason",
            "Recommendation.text",
            "RecommendationStep.text",
            "PlanProgress.text",
        ),
        "tests/integration/rooms/test_coordination.py",
    ),
    "ControlResult.note": "tests/integration/inspection/test_unit.py",
    "ControlResult.corrects": "tests/integration/inspection/test_unit.py",
    "WritingVersion.text": "tests/integration/store/test_writings.py",
    **dict.fromkeys(
        """Dossier.title Dossier.departure_reason Dossier.facts Dossier.criteria
        DossierChange.data DossierMoney.what DossierStep.note""".split(),
        "tests/integration/prosecution",
    ),
    **dict.fromkeys(
        ("Campaign.measured", "Campaign.result", "Campaign.lesson"),
        "tests/integration/prevention/test_campaigns.py",
    ),
    "ReportProposal.correction": "tests/integration/reports/test_reports.py",
}
FOUND = re.compile("|".join({*PLANTED.values(), FILE_NAME}), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Planted:
    """Where the canaries are: the cast, her case and his, the officer's draft, her file, the
    question who she is, and the codes on her paper."""

    people: dict[str, User]
    hers: str
    his: str
    draft: str
    file: str
    asked: str
    dossier: str
    codes: tuple[str, ...]
    request: str


def with_words() -> set[str]:
    """Every column on identity or situation whose type can hold words."""
    kinds = (fields.CharField, fields.TextField, fields.BinaryField, fields.JSONField)
    found = set()
    for model in apps.get_app_config("store").get_models():
        for name, kind in CLASSES[model.__name__].items():
            if kind in (IDENTITY, SENSITIVE) and isinstance(model._meta.get_field(name), kinds):
                found.add(f"{model.__name__}.{name}")
    return found


def plant() -> Planted:
    """The cast, and their colleagues, with every canary in place."""
    people = users()
    hers, his = cases(
        people,
        woman=Names(NAME, NAME, NAME, CONTACT),
        minor=Names("Somebody", "Else"),
    )
    for name, beside in COLLEAGUES.items():
        role = ROLES[beside]
        people[name] = User.objects.create_user(
            name.replace(" ", "."), agency=role.agency, office=role.office, roles=list(role.roles)
        )
    people[CUSTODIAN_OF_HERS] = User.objects.create_user(
        "custodian", agency="payoke", roles=[CUSTODIAN]
    )
    centre = people["centre that guides her"].actor
    shelter = shelters.add_shelter(SHELTER, ADDRESS, actor=centre, purpose="shelter")
    shelters.place(hers, shelter, since=date(2008, 2, 5), actor=centre, purpose="shelter")
    _plan(hers, people)
    police = people["police who met her"]
    draft = drafts.begin(KIND, actor=police.actor)
    drafts.save(draft, KIND, {"name": {"family_name": DRAFT}}, actor=police.actor)
    _decline(his, people)
    entered = people[ENTERED].actor
    wanted = {"sections": ["person", "guidance"], "hours": 2}
    opened = emergency.break_glass(hers, **wanted, reason=EMERGENCY, actor=entered)  # type: ignore[arg-type]
    assert opened == "opened"
    asked = emergency.ask_identity(hers, reason=ASKED, actor=entered)
    codes = sheets.hand_out(hers, "en", actor=centre).codes
    dossier = _dossier(people["prosecutor of the district"].actor, hers)
    filed = _file(hers, police)
    return Planted(
        people, hers, his, str(draft), filed, str(asked), dossier, codes, _request(people)
    )


def _dossier(magistrate: Actor, hers: str) -> str:
    """A dossier in which she is a victim of somebody by name."""
    opened_on = date(2008, 3, 1)
    dossier = dossiers.begin(
        "AN37.1/2008",
        "A bar",
        opened_on=opened_on,
        state="investigation",
        form="prostitution",
        actor=magistrate,
    )
    changes.add_suspect(
        dossier,
        1,
        kind="natural",
        name=SUSPECT,
        role="employer",
        charges=["trafficking"],
        actor=magistrate,
    )
    changes.link_victim(dossier, 2, hers, ["illegal_stay"], actor=magistrate)
    return str(dossier)


def _plan(hers: str, people: dict[str, User]) -> None:
    """Her centre writes a plan with her."""
    who = {"actor": people["centre that guides her"].actor}
    day = date(2008, 2, 6)
    plan.begin(hers, day, None, "en", "nl", **who)
    goal = goals.set_goal(hers, "medical", FORMER, day, None, **who)
    wordings.rewrite(hers, goal, GOAL, began_from=1, **who)
    step = goals.set_step(hers, goal, STEP, day, None, None, **who)
    goals.end_step(hers, step, goals.End("dropped", day, GIVEN_UP), **who)
    goals.end_goal(hers, goal, goals.End("dropped", day, GIVEN_UP), **who)
    will.keep_lawyer(hers, LAWYER, LAWYER, **who)


def _decline(his: str, people: dict[str, User]) -> None:
    """The centre he was referred to writes why it cannot take him."""
    centre = people["centre he was referred to"].actor
    sent = referral.of_case(his, actor=centre)
    [waiting] = [each for each in sent if each.centre == centre.agency]
    referral.decline(his, waiting.event_id, DECLINED, actor=centre)


def _request(people: dict[str, User]) -> str:
    """Asked at the point of access, and a draft of what will be answered."""
    desk, day = people["central service"].actor, date(2008, 3, 3)
    kept = requests.receive(
        requests.Incoming(
            "form", "interpol", "interpol", "normal", day, day, *[REQUEST] * len(FIELDS)
        ),
        today=day,
        actor=desk,
    )
    answers.draft(kept, REQUEST, "", seen=1, actor=desk)
    return str(kept)


def _file(hers: str, police: User) -> str:
    client = Client()
    client.force_login(police)
    sent = SimpleUploadedFile(f"{FILE_NAME}.txt", FILE.encode(), "text/plain")
    form = {"kind": "identity_paper", "file": sent}
    assert client.post(f"/en/cases/{hers}/files/", form).status_code == 302
    [kept] = attach.shelf(hers, actor=police.actor).files
    return str(kept.id)


def audience(canary: str) -> set[str]:
    """Who may meet `canary`, by S1 3.3.3: the roles, and their colleagues of the same seat."""
    hers = {name for name, role in ROLES.items() if role.woman}
    magistrates = {"prosecutor of the district", "auditor of the district", "federal prosecutor"}
    seats = {
        NAME: hers,
        CONTACT: hers,
        REASONS: {"police who met her", *magistrates},
        SHELTER: {"centre that guides her"},
        ADDRESS: {"centre that guides her"},
        FILE: {"police who met her", "centre that guides her", "immigration office", "minister"},
        SUSPECT: {"prosecutor of the district"},
        **{key: {"centre that guides her"} for key in (GOAL, STEP, FORMER, GIVEN_UP, LAWYER)},
        REQUEST: {"central service"},
        DECLINED: {"inspection who met him", "centre he was referred to"},
    }
    # These belong to one person, and to whoever watches over it.
    alone = {
        DRAFT: {"police who met her"},
        EMERGENCY: {ENTERED, "data protection officer of her centre"},
        ASKED: {ENTERED, CUSTODIAN_OF_HERS},
        FILE_NAME: set[str](),
    }
    if canary in alone:
        return alone[canary]
    return seats[canary] | {name for name, of in COLLEAGUES.items() if of in seats[canary]}
