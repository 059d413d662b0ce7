"""Checkpoints: the ends of all chains sealed together, each checkpoint chained to the last.

A chain shows when an entry was changed or slipped in; a seal shows when its end was cut off, or
the whole of it put in another's place. A checkpoint is signed with a key that lies outside the
database, and so vouches for everything before it; so does its hash, written down elsewhere.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.db import connection

from safeconduct.store import models, signing, signing_keys
from safeconduct.store.acting import keeping
from safeconduct.store.chain import CHECKPOINT, CHECKPOINTS, START, Seal, link_hash, seals_hash
from safeconduct.store.copying import copy_rows
from safeconduct.store.records import instant

# One checkpoint at a time; any number that no other lock of this program has.
_LOCK = 0x5AFEC1

_ENDS = """
SELECT ends.chain, ends.seq, ends.hash
FROM (
    SELECT DISTINCT ON (case_id) 'case:' || case_id AS chain, seq, hash
    FROM store_event ORDER BY case_id, seq DESC
) ends
WHERE NOT EXISTS (
    SELECT 1 FROM store_seal s WHERE s.chain = ends.chain AND s.seq = ends.seq)
UNION ALL
SELECT ends.chain, ends.seq, ends.hash
FROM (
    SELECT DISTINCT ON (strand) 'audit:' || strand AS chain, seq, hash
    FROM store_auditentry ORDER BY strand, seq DESC
) ends
WHERE NOT EXISTS (
    SELECT 1 FROM store_seal s WHERE s.chain = ends.chain AND s.seq = ends.seq)
"""


def checkpoint() -> int:
    """Seal the ends of all chains that grew since the last checkpoint; return how many.

    Where nothing grew, no checkpoint is made. Raises SigningKeyError: none is left unsigned.
    """
    with keeping(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        cursor.execute(_ENDS)
        ends = [(chain, seq, bytes(digest)) for chain, seq, digest in cursor.fetchall()]
        if not ends:
            return 0
        last = models.Checkpoint.objects.order_by("-seq").first()
        seq, previous = (last.seq + 1, bytes(last.hash)) if last else (1, START)
        values: dict[str, Any] = {
            "seq": seq,
            "at": datetime.now(UTC),
            "seals": len(ends),
            "seals_hash": seals_hash(Seal(seq, *end) for end in ends),
            "key_id": signing_keys.write_down(),
        }
        digest = link_hash(previous, checkpoint_record(**values))
        signed = signing.sign(digest, kind=CHECKPOINT)
        if signed.key_id != values["key_id"]:
            raise signing.SigningKeyError("the signing key was exchanged at this moment; try again")
        row = models.Checkpoint(
            **values, signature=signed.signature, previous_hash=previous, hash=digest
        )
        row.save(force_insert=True)
        copy_rows(
            models.Seal,
            (
                models.Seal(checkpoint_id=row.pk, chain=chain, seq=end, hash=digest)
                for chain, end, digest in ends
            ),
        )
        return len(ends)


def checkpoint_record(
    *, seq: int, at: datetime, seals: int, seals_hash: bytes, key_id: str
) -> dict[str, Any]:
    """Return what of a checkpoint is hashed: every column but the signature over the hash."""
    record = {
        "chain": CHECKPOINTS,
        "seq": seq,
        "at": instant(at),
        "seals": seals,
        "seals_hash": bytes(seals_hash).hex(),
    }
    # Those made before checkpoints were signed are hashed as they were.
    return {**record, "key": key_id} if key_id else record


CHECKPOINT_COLUMNS = ("seq", "at", "seals", "seals_hash", "key_id")
