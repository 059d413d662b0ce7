"""The audit trail: who looked or acted, when and for what purpose.

Entries are chained by strand: one a case, one an actor for deeds that concern no single case. So
nobody waits for anybody but those who look at the same case in the same instant.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from django.db import connection, transaction

from safeconduct.access import PURPOSES
from safeconduct.access.actors import Actor
from safeconduct.access.relations import PERSON
from safeconduct.store.chain import START, link_hash
from safeconduct.store.models import AuditEntry
from safeconduct.store.records import instant
from safeconduct.store.visiting import visit_now

# Details are numbers, yes or no, and short codes: nothing a person could be told by.
_DETAIL = re.compile(r"[A-Za-z0-9_.:/-]{0,60}")

# Whoever else adds to the strand waits; an actor goes on from an entry that is not theirs to read.
_LAST = "SELECT seq, hash FROM store_next_link(%s)"


def purpose_given(purpose: str) -> str:
    """Return `purpose` if it stands in the list of `safeconduct.access`. Raises ValueError."""
    if purpose not in PURPOSES:
        raise ValueError(f"found the purpose {purpose!r}, expected a listed one such as case_work")
    return purpose


def record(
    deed: str,
    *,
    actor: Actor | None,
    purpose: str,
    reference: str = "",
    details: Mapping[str, Any] | None = None,
    strand: str = "program",
) -> None:
    """Add an entry, in the transaction that is open: what is not recorded did not happen.

    `actor` None is the program itself, as when it sweeps deadlines at night; such an entry stands
    in `strand`. The person the case is about has no account: the entry names the agency "person"
    and no user.
    Raises ValueError for a purpose, deed or detail that is more than a code or a number.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("an audit entry belongs into the transaction of its deed")
    purpose_given(purpose)
    details = dict(details or {})
    for value in (deed, *details, *details.values()):
        if not isinstance(value, bool | int) and not _DETAIL.fullmatch(str(value)):
            raise ValueError("an audit entry holds codes and numbers only")
    # The person signs in to no account.
    actor_id = actor.user_id if actor and actor.agency != PERSON else None
    if reference:
        strand = f"case:{reference}"
    else:
        strand = f"actor:{actor.user_id}" if actor else strand
    seq, previous = _next(strand)
    values: dict[str, Any] = {
        "strand": strand,
        "seq": seq,
        "at": datetime.now(UTC),
        "actor_id": actor_id,
        "agency": actor.agency if actor else "",
        "purpose": purpose,
        "deed": deed,
        "case_reference": reference,
        "details": details,
    }
    entry = AuditEntry(
        **values, previous_hash=previous, hash=link_hash(previous, entry_record(**values))
    )
    entry.save(force_insert=True)
    if visit := visit_now():
        visit.links[strand] = (seq, bytes(entry.hash))


def _next(strand: str) -> tuple[int, bytes]:
    """The number of the entry that comes next in a strand, and the hash it goes on from."""
    visit = visit_now()
    last = visit.links.get(strand) if visit else None
    if last is None:
        with connection.cursor() as cursor:
            cursor.execute(_LAST, [strand])
            last = cursor.fetchone()
    return (last[0] + 1, bytes(last[1])) if last else (1, START)


def entry_record(
    *,
    strand: str,
    seq: int,
    at: datetime,
    actor_id: int | None,
    agency: str,
    purpose: str,
    deed: str,
    case_reference: str,
    details: Mapping[str, Any],
) -> dict[str, Any]:
    """Return what of an entry is hashed: every column."""
    return {
        "chain": f"audit:{strand}",
        "seq": seq,
        "at": instant(at),
        "actor": actor_id,
        "agency": agency,
        "purpose": purpose,
        "deed": deed,
        "case": case_reference,
        "details": details,
    }


ENTRY_COLUMNS = (
    "strand",
    "seq",
    "at",
    "actor_id",
    "agency",
    "purpose",
    "deed",
    "case_reference",
    "details",
)
