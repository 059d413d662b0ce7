"""What is asked of a restored database, by a program of its own that knows no other.

``python -m safeconduct.store.backup.examination`` in the environment of the restored installation
reads one job as JSON from standard input (the keys among it: none is on the disk yet) and answers
with one line of JSON.
"""

from __future__ import annotations

import base64
import os
import sys
from collections.abc import Mapping
from typing import Any

import orjson


def prepare() -> dict[str, Any]:
    """Make the roles that the tables name. ``empty``: whether nothing is in the databases yet."""
    from django.db import connections

    from safeconduct.store.backup.dumping import CENTRE, counted
    from safeconduct.store.roles import make

    owner = connections["owner"]
    empty = not any(
        counted(connections[alias]) for alias in ("owner", CENTRE) if alias in connections
    )
    if empty:
        make(owner)
    return {"empty": empty}


def examine(job: Mapping[str, Any]) -> dict[str, Any]:
    """Count, bring the tables up to date, check every chain, try the keys; repeat the erasures."""
    from django.db import connections

    from safeconduct.store.audit import snapshot
    from safeconduct.store.backup.dumping import centre_counted, counted
    from safeconduct.store.erasing import complete, repeat
    from safeconduct.store.erasures import Erasure, note
    from safeconduct.store.key_chain import trusted
    from safeconduct.store.links import every_link, every_seal
    from safeconduct.store.migrating import migrate
    from safeconduct.store.signatures import public_of
    from safeconduct.store.signing import seed_of
    from safeconduct.store.signing_keys import public_keys
    from safeconduct.store.verification import examine as follow

    counts, expected = counted(connections["owner"]), dict(job["tables"])
    if job["centre"] is not None:
        counts |= _apart(centre_counted())
        expected |= _apart(job["centre"])
    migrate()
    keyring = {name: base64.b64decode(each) for name, each in job["keyring"].items()}
    public = public_of(seed_of(keyring["signing-key"].decode("ascii")))
    with snapshot():
        report = follow(every_seal(), every_link(), keys=trusted(public_keys(), [public]))
        misfits = _misfits(keyring)
    again = [Erasure.of(line) for line in job["erasures"]]
    sound = report.whole and not misfits and counts == expected
    erased = repeat(again) if sound else 0
    # The new installation goes on with the register: what was erased, and what the copy knows of.
    note(again)
    complete()
    return {
        "chains": {**report.as_json(), "findings": []},
        "rows": sum(counts.values()),
        "differ": sorted(
            table
            for table in counts.keys() | expected.keys()
            if counts.get(table) != expected.get(table)
        ),
        "misfits": misfits,
        "erased": erased,
    }


def _apart(counts: Mapping[str, int]) -> dict[str, int]:
    return {f"centre.{table}": rows for table, rows in counts.items()}


def _misfits(keyring: Mapping[str, bytes]) -> list[str]:
    """The names of the keys that are missing or do not open what they should."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from safeconduct.store import keys, models, roots, vault
    from safeconduct.store.errors import VaultError

    wrong = set()
    copies = models.CaseKey.objects.select_related("relation")
    # One copy under each version of each agency's root key.
    for row in copies.order_by("relation__agency", "version", "id").distinct(
        "relation__agency", "version"
    ):
        agency = row.relation.agency if row.relation else roots.HOUSE
        name = f"keys/{agency}-{row.version}.key"
        root = roots.read_key(keyring.get(name, b""))
        if not root or not keys.opens(row, root):
            wrong.add(name)
    user = models.User.objects.filter(draft_key__isnull=False).order_by("id").first()
    if user is not None:
        master = roots.read_key(keyring.get("master-key", b""))
        where = vault.place("store_draft", user.pk, "key")
        try:
            vault.unseal(AESGCM(master), user.draft_key or b"", where)
        except (ValueError, VaultError):
            wrong.add("master-key")
    return sorted(wrong)


def main() -> None:
    """Do the job that comes in."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    import django

    django.setup()
    job = orjson.loads(sys.stdin.buffer.read())
    answer = prepare() if job["do"] == "prepare" else examine(job)
    sys.stdout.buffer.write(orjson.dumps(answer))


if __name__ == "__main__":
    main()
