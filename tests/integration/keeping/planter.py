"""A program on a data folder of its own: ``plant``, ``erase REFERENCE``, ``read REFERENCE``,
``held`` by the Centre.
"""

from __future__ import annotations

import os
import sys
from datetime import date

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
NAME, SHELTER, REASON = "Zaphiraqua", "Quorvessel 17", "Vexilloptic"
DAY = date(2008, 2, 1)
DIGEST = "5" * 64


def main(deed: str, reference: str) -> None:
    from django.db import connections, transaction

    from safeconduct.cases.model import Person
    from safeconduct.centre_store import deliveries, migrating
    from safeconduct.store.attachments import add_file
    from safeconduct.store.drafts import save_draft
    from safeconduct.store.embedded import running
    from safeconduct.store.identities import erase_identity, read_identity
    from safeconduct.store.migrating import migrate
    from safeconduct.store.models import User
    from safeconduct.store.opening import open_case
    from safeconduct.store.records import Names, NewEvent
    from safeconduct.store.roles import KEEPER_ROLE

    with running():
        migrate()
        migrating.migrate()
        with transaction.atomic(using="owner"), connections["owner"].cursor() as owner:
            owner.execute(f"SET LOCAL ROLE {KEEPER_ROLE}")
            user, _ = User.objects.using("owner").get_or_create(
                username="police", agency="federal_police", office="Antwerpen"
            )
        who = {"actor": user.actor, "purpose": "case_work"}
        if deed == "plant":
            events = [
                NewEvent("detected", DAY, {"district": "Antwerpen"}),
                NewEvent("assessed", DAY, {"as": "victim", "reasons": REASON}),
            ]
            names = Names(family_name=NAME, contact=SHELTER)
            reference = open_case(Person(), "unknown", names, events, **who)
            add_file(reference, "other", "text/plain", REASON.encode(), **who)
            save_draft({"said": NAME}, actor=user.actor, kind="first_contact")
            by = deliveries.By(user.pk, "analysis_centre")
            deliveries.keep_refused("2026-1", "police", DIGEST, by, 17, {})
            print(reference)
        elif deed == "held":
            print(*(f"{each.round} {each.rows}" for each in deliveries.deliveries()))
        elif deed == "erase":
            erase_identity(reference, **who)
        else:
            print(read_identity(reference, **who).family_name or "nobody")


if __name__ == "__main__":
    django.setup()
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "")
