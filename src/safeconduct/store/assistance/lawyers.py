"""The person's lawyer: encrypted under a key of the centre alone, like its shelters.

Not under the case's, of which agencies in other relations hold copies.
"""

from __future__ import annotations

from django.db.models import Q

from safeconduct.access.actors import Actor
from safeconduct.policy.assistance.plan import Wrong
from safeconduct.store import models, roots, vault
from safeconduct.store.agency_keys import key_of
from safeconduct.store.assistance.entering import at_plan
from safeconduct.store.assistance.records import Lawyer, lawyer_mark

_TABLE = "store_assistanceplan"
# What its key is derived for.
_USE = "lawyer"


def keep(reference: str, lawyer: Lawyer | None, *, seen: str = "", actor: Actor) -> None:
    """Keep who the person's lawyer is; None: there is none any more.

    `seen` is the `lawyer_mark` of the one the actor saw there, blank where they do not tell. Raises
    NotFound; Wrong where another stands there now.
    """
    with at_plan(reference, "plan.lawyer_kept", actor=actor) as (_, row):
        if seen not in ("", lawyer_mark(_open(row))):
            raise Wrong("name", "changed-there")
        if lawyer is None:
            row.lawyer_name = row.lawyer_contact = None
        else:
            _close(row, lawyer, roots.current(actor.agency))
        row.save(update_fields=["lawyer_name", "lawyer_contact"])


def of_plan(row: models.AssistancePlan, *, actor: Actor) -> Lawyer | None:
    """Return the lawyer in a plan of the actor's centre, in the open transaction."""
    return _open(row) if row.agency == actor.agency else None


def close_anew(agency: str, version: int) -> None:
    """Encrypt the lawyers in a centre's plans under another version of its root key."""
    named = models.AssistancePlan.objects.filter(~Q(lawyer_name=None), agency=agency)
    for row in named.select_for_update():
        lawyer = _open(row)
        if lawyer is not None and vault.number_of(row.lawyer_name or b"") != version:
            _close(row, lawyer, version)
            row.save(update_fields=["lawyer_name", "lawyer_contact"])


def _close(row: models.AssistancePlan, lawyer: Lawyer, version: int) -> None:
    key = key_of(row.agency, _USE, version)
    row.lawyer_name = key.close(lawyer.name, table=_TABLE, row=row.id, column="lawyer_name")
    row.lawyer_contact = key.close(
        lawyer.contact, table=_TABLE, row=row.id, column="lawyer_contact"
    )


def _open(row: models.AssistancePlan) -> Lawyer | None:
    if row.lawyer_name is None or row.lawyer_contact is None:
        return None
    key = key_of(row.agency, _USE, vault.number_of(row.lawyer_name))
    return Lawyer(
        key.open(row.lawyer_name, table=_TABLE, row=row.id, column="lawyer_name"),
        key.open(row.lawyer_contact, table=_TABLE, row=row.id, column="lawyer_contact"),
    )
