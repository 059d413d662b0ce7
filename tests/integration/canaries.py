"""What is planted to be looked for: a word that stands nowhere else, for each field with words.

`PLANTED` is held against the classification of the columns: a new column that can hold words on a
person's identity or situation, and is neither planted nor named in `NO_WORDS`, fails the suite.
"""

from __future__ import annotations

import re
from datetime import date

from django.apps import apps
from django.db import models as fields

from safeconduct.actions import draft as drafts
from safeconduct.actions.first_contact.submit import KIND
from safeconduct.store import shelters
from safeconduct.store.classification import CLASSES, IDENTITY, SENSITIVE
from safeconduct.store.models import User
from safeconduct.store.records import Names
from tests.integration.cast import ROLES, cases, users

NAME, CONTACT, SHELTER, DRAFT = "Qxaname", "Qxacontact", "Qxashelter", "Qxadraft"
# The officer's own words, as they stand in the cast's assessment of her.
REASONS = "Qxawritten reasons"

PLANTED: dict[str, str] = {
    "Identity.family_name": NAME,
    "Identity.given_name": NAME,
    "Identity.other_names": NAME,
    "Identity.contact": CONTACT,
    "Event.text": REASONS,
    "Shelter.name": SHELTER,
    "Shelter.address": SHELTER,
    "Draft.content": DRAFT,
}
# Codes of closed lists, dates, keys and digests: no words of a person's in them.
NO_WORDS = frozenset(
    """User.password User.draft_key CaseFile.nationalities CaseFile.residence_status
    CaseFile.offence CaseFile.birth_date Event.type Event.data Standing.phase Standing.document
    Standing.assessment
    Standing.answer Listing.phase Listing.document Listing.assessment Listing.residence_status
    Session.content PaperSheet.language PaperCode.digest CalendarFeed.token_hash Webhook.data_key
    Webhook.secret Manifest.document Consent.purpose Consent.language EmergencyAccess.data_key
    IdentityRequest.data_key ApiKey.digest Identity.data_key
    CaseKey.wrapped NameToken.token""".split()
)
# Words, planted and looked for in the tests of their own room.
APART: dict[str, str] = {
    "Event.source": "tests/integration/store",
    "AttachmentChunk.content": "the tests of attachments",
    "ReferralState.reason": "tests/integration/sharing",
    "EmergencyAccess.reason": "tests/integration/sharing",
    "IdentityRequest.reason": "tests/integration/sharing",
}
FOUND = re.compile(
    "|".join(each for each in (NAME, CONTACT, SHELTER, DRAFT, REASONS)), re.IGNORECASE
)


def with_words() -> set[str]:
    """Every column on identity or situation whose type can hold words."""
    kinds = (fields.CharField, fields.TextField, fields.BinaryField, fields.JSONField)
    found = set()
    for model in apps.get_app_config("store").get_models():
        for name, kind in CLASSES[model.__name__].items():
            if kind in (IDENTITY, SENSITIVE) and isinstance(model._meta.get_field(name), kinds):
                found.add(f"{model.__name__}.{name}")
    return found


def plant() -> tuple[dict[str, User], str, str, str]:
    """The cast with every canary in place; her case, his, and the officer's draft."""
    people = users()
    hers, his = cases(
        people,
        woman=Names(NAME, NAME, NAME, CONTACT),
        minor=Names("Somebody", "Else"),
    )
    centre = people["centre that guides her"].actor
    shelter = shelters.add_shelter(SHELTER, SHELTER, actor=centre, purpose="shelter")
    shelters.place(hers, shelter, since=date(2008, 2, 5), actor=centre, purpose="shelter")
    officer = people["police who met her"].actor
    draft = drafts.begin(KIND, actor=officer)
    drafts.save(draft, KIND, {"name": {"family_name": DRAFT}}, actor=officer)
    return people, hers, his, str(draft)


def audience(canary: str) -> set[str]:
    """The roles that may meet `canary`, by S1 3.3.3."""
    hers = {name for name, role in ROLES.items() if role.woman}
    magistrates = {"prosecutor of the district", "auditor of the district", "federal prosecutor"}
    return {
        NAME: hers,
        CONTACT: hers,
        REASONS: {"police who met her", *magistrates},
        SHELTER: {"centre that guides her"},
        DRAFT: {"police who met her"},
    }[canary]
