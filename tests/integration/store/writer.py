"""A program that appends to a case as fast as it can, and says so after each acknowledgement.

Run as ``python writer.py open`` (opens a case, says its reference and appends) or
``python writer.py REFERENCE COUNT`` (appends COUNT events to that case, whoever else does).
"""

from __future__ import annotations

import os
import sys
from datetime import date

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"


def main(reference: str, count: int) -> None:
    from django.db import connections, transaction

    from safeconduct.access.actors import Actor
    from safeconduct.cases.model import Person
    from safeconduct.store.embedded import running
    from safeconduct.store.errors import StaleAppend
    from safeconduct.store.migrating import migrate
    from safeconduct.store.models import User
    from safeconduct.store.opening import open_case
    from safeconduct.store.records import NewEvent
    from safeconduct.store.roles import KEEPER_ROLE
    from safeconduct.store.timeline import append, load

    day = date(2008, 2, 1)
    with running():
        migrate()
        # The role that answers the web, in which all the rest happens, makes no users.
        with transaction.atomic(using="owner"), connections["owner"].cursor() as owner:
            owner.execute(f"SET LOCAL ROLE {KEEPER_ROLE}")
            user, _ = User.objects.using("owner").get_or_create(
                username="police", agency="federal_police", office="Antwerpen"
            )
        actor: Actor = user.actor
        if reference == "open":
            met = NewEvent("detected", day, {"district": "Antwerpen"})
            reference = open_case(
                Person(), "unknown", None, [met], actor=actor, purpose="case_work"
            )
            print(reference, flush=True)
        done = 0
        while done < count:
            seen = load(reference, actor=actor, purpose="case_work").last_seen
            try:
                [added] = append(
                    reference,
                    [NewEvent("leaflet_given", day)],
                    actor=actor,
                    purpose="case_work",
                    last_seen=seen,
                )
            except StaleAppend as stale:
                assert stale.changes, "refused without saying what changed"
                continue
            done += 1
            print(added.seq, added.event.id, flush=True)


if __name__ == "__main__":
    django.setup()
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
