"""The end of the Centre's ledger, written into the record that is signed outside its database.

Who holds the Centre's database can write its ledger anew from the first row, each hash right again.
They cannot change what the record of the other database says of it.
"""

from __future__ import annotations

from safeconduct.access import Actor
from safeconduct.actions.centre.door import entered
from safeconduct.centre.release.ledger_lines import LedgerError
from safeconduct.centre_store import ledger
from safeconduct.centre_store.migrating import present
from safeconduct.store.anchors import anchored, as_detail
from safeconduct.store.chain import Finding

DEED = "centre.ledger.anchor"
CHAIN = "centre:ledger"
"""What the ledger is called where findings name a chain."""


def anchor(*, actor: Actor, purpose: str) -> None:
    """Write down which row is the last, and its hash. Raises LedgerError, NotFound, NoCentre."""
    if rows := ledger.rows():
        last = rows[-1]
        head = as_detail(last["hash"])
        entered(DEED, actor=actor, purpose=purpose, row=int(last["seq"]), head=head)


def contradictions() -> list[Finding]:
    """Where the ledger is not what the record says of it, for the keeper.

    ``cut``: a row that was written down is missing or another; ``changed``: the ledger's own chain
    is broken. Nothing where there is no database for the Centre, or nothing was written down.
    """
    seen = anchored(DEED) if present() else []
    if not seen:
        return []
    try:
        held = {int(row["seq"]): as_detail(row["hash"]) for row in ledger.rows()}
    except LedgerError as broken:
        return [Finding(CHAIN, broken.line, "changed")]
    return [Finding(CHAIN, row, "cut") for row, head in seen if held.get(row) != head]
