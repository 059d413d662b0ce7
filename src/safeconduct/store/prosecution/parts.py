"""What hangs on a dossier: suspects, victims, steps, money. What is wrong is struck."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from safeconduct.access.actors import Actor
from safeconduct.access.policy import standing
from safeconduct.store import models, roots, vault
from safeconduct.store.agency_keys import key_of
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach
from safeconduct.store.prosecution.dossiers import changing
from safeconduct.store.prosecution.records import Suspect
from safeconduct.store.prosecution.rulings import by_suspect

_TABLE = "store_suspect"
# What its key is derived for.
_USE = "suspect"


def amend(
    dossier: uuid.UUID,
    began_from: int,
    kind: str,
    values: Mapping[str, Any],
    *,
    data: Mapping[str, Any],
    actor: Actor,
) -> None:
    """Set columns of the dossier; `data` says what of it, for the changes. Raises as `changing`."""
    with changing(dossier, began_from, kind, data, actor=actor) as row:
        for name, value in values.items():
            setattr(row, name, value)


def add_suspect(
    dossier: uuid.UUID,
    began_from: int,
    *,
    kind: str,
    name: str,
    role: str,
    charges: tuple[str, ...],
    actor: Actor,
) -> None:
    """Add a suspect; the changes say role and charges, never the name. Raises as `changing`."""
    data = {"role": role, "charges": list(charges)}
    with changing(dossier, began_from, "suspect", data, actor=actor) as row:
        made = models.Suspect(
            id=uuid.uuid4(),
            dossier=row,
            agency=row.agency,
            kind=kind,
            role=role,
            charges=list(charges),
        )
        _close(made, name, roots.current(row.agency))
        made.save(force_insert=True)


def link_victim(
    dossier: uuid.UUID,
    began_from: int,
    reference: str,
    duress: tuple[str, ...],
    *,
    actor: Actor,
) -> str:
    """Link a case that the actor prosecutes, or say anew what PR-6 speaks of in it; return its
    reference.

    Raises as `changing`; NotFound too for a case in which the actor does not prosecute.
    """
    with entered(actor, "case_work", reference):
        file, relations = reach(reference, actor)
        if "prosecutes" not in {each.relation for each in standing(actor, relations)}:
            raise NotFound
    data = {"reference": file.reference, "duress": list(duress)}
    with changing(dossier, began_from, "victim", data, actor=actor) as row:
        models.DossierVictim.objects.update_or_create(
            dossier=row,
            reference=file.reference,
            defaults={"duress": list(duress), "struck": False},
        )
    return str(file.reference)


def set_step(
    dossier: uuid.UUID, began_from: int, code: str, state: str, note: str, *, actor: Actor
) -> None:
    """Say where a step stands. Raises as `changing`."""
    data = {"code": code, "state": state, "note": note}
    with changing(dossier, began_from, "step", data, actor=actor) as row:
        models.DossierStep.objects.update_or_create(
            dossier=row,
            code=code,
            defaults={
                "state": state,
                "note": note,
                "by_id": actor.user_id,
                "at": datetime.now(UTC),
            },
        )


def add_money(
    dossier: uuid.UUID,
    began_from: int,
    *,
    kind: str,
    what: str,
    amount: Decimal | None,
    on: date,
    by: str,
    actor: Actor,
) -> None:
    """Record an account, an asset, a seizure or a confiscation. Raises as `changing`."""
    written = {"kind": kind, "what": what, "amount": None if amount is None else str(amount)}
    with changing(dossier, began_from, "money", written, actor=actor) as row:
        models.DossierMoney.objects.create(
            dossier=row, kind=kind, what=what, amount=amount, on=on, by=by
        )


def strike(dossier: uuid.UUID, began_from: int, what: str, which: str, *, actor: Actor) -> None:
    """Strike a ``suspect``, a ``victim`` or an entry on ``money``: it is shown no more.

    `which` is its id, or the reference of the case. Raises as `changing`, NotFound for none.
    """
    tables: dict[str, tuple[type[Any], str]] = {
        "suspect": (models.Suspect, "id"),
        "victim": (models.DossierVictim, "reference"),
        "money": (models.DossierMoney, "id"),
    }
    if what not in tables:
        raise NotFound
    table, column = tables[what]
    data = {"what": what} | ({"reference": which} if what == "victim" else {})
    with changing(dossier, began_from, "struck", data, actor=actor) as row:
        found = table.objects.filter(dossier=row, struck=False, **{column: _key(what, which)})
        if found.update(struck=True) != 1:
            raise NotFound


def suspects_of(row: models.Dossier, *, actor: Actor) -> tuple[Suspect, ...]:
    """The suspects by name; read for `actor`, who is shown the dossier."""
    ruled = by_suspect(row, actor=actor)
    found = [
        Suspect(
            each.id,
            each.kind,
            _open(each),
            each.role,
            tuple(each.charges),
            ruled.get(str(each.id), ()),
        )
        for each in row.suspects.filter(struck=False)
    ]
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def close_anew(agency: str, version: int) -> None:
    """Encrypt the suspects of an agency under another version of its root key."""
    named = models.Suspect.objects.exclude(name=b"").filter(agency=agency)
    for row in named.select_for_update():
        if vault.number_of(row.name) != version:
            _close(row, _open(row), version)
            row.save(update_fields=["name"])


def _key(what: str, which: str) -> object:
    try:
        return {"suspect": uuid.UUID, "money": int, "victim": str}[what](which)
    except ValueError:
        raise NotFound from None


def _close(row: models.Suspect, name: str, version: int) -> None:
    row.name = key_of(row.agency, _USE, version).close(
        name, table=_TABLE, row=row.id, column="name"
    )


def _open(row: models.Suspect) -> str:
    """The name; blank once it has been kept for as long as it may be."""
    if not row.name:
        return ""
    key = key_of(row.agency, _USE, vault.number_of(row.name))
    return key.open(row.name, table=_TABLE, row=row.id, column="name")
