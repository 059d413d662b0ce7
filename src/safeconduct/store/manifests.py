"""What was disclosed to whom, as a signed text that both sides keep; no name is in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from safeconduct.access.actors import Actor
from safeconduct.store import models, signing, signing_keys, trail
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach
from safeconduct.store.notices import notify
from safeconduct.store.records import StoredCase, instant
from safeconduct.store.timeline import stored_case

FORM = "safeconduct-manifest/1"
_KIND = "manifest"
_MOST = 200


@dataclass(frozen=True, slots=True)
class StoredManifest:
    """A manifest as kept. `content` is what `document` says; `document` is what was signed.

    `holds`: the signature is this installation's, over this very text.
    """

    id: UUID
    kind: str
    reference: str
    at: datetime
    content: Mapping[str, Any]
    document: str
    key: str
    signature: bytes
    holds: bool


def keep(
    file: models.CaseFile,
    content: Mapping[str, Any],
    *,
    kind: str,
    subject: str,
    to: tuple[str, str],
    actor: Actor,
) -> UUID:
    """Sign and keep what is disclosed of a case to the agency and office `to`, in the open deed.

    `content` is plain JSON without names; who, when, and which case are added here.
    """
    row, at = uuid4(), datetime.now(UTC)
    document = canonical(
        {
            **content,
            "form": FORM,
            "id": str(row),
            "kind": kind,
            "subject": subject,
            "case": file.reference,
            "disclosed_at": instant(at),
            "from": {"agency": actor.agency, "office": actor.office},
            "to": {"agency": to[0], "office": to[1]},
        }
    )
    signed = signing.sign(document.encode(), kind=_KIND)
    models.Manifest.objects.create(
        id=row,
        at=at,
        agency=actor.agency,
        office=actor.office,
        user_id=actor.user_id,
        case=file,
        kind=kind,
        reference=file.reference,
        to_agency=to[0],
        to_office=to[1],
        subject=subject,
        document=document,
        key=signed.key_id,
        signature=signed.signature,
    )
    return row


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What is disclosed by one deed: `kind` and `subject` name it, `to` is agency and office."""

    kind: str
    subject: str
    to: tuple[str, str]
    content: Mapping[str, Any]


def disclose(
    reference: str,
    make: Callable[[StoredCase], Iterable[Disclosure]],
    *,
    actor: Actor,
    purpose: str,
    tell: str = "",
    deed: str = "",
) -> int:
    """Keep what `make` finds disclosed in the case as it now stands; return how many were kept.

    The agencies are told by a notice of the kind `tell`, blank for none; a `deed` is an entry of
    the trail for each, where no other tells of it. Raises NotFound.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor)
        found = list(make(stored_case(file, relations)))
        for each in found:
            kept = keep(
                file,
                each.content,
                kind=each.kind,
                subject=each.subject,
                to=each.to,
                actor=actor,
            )
            if deed:
                trail.record(
                    deed,
                    actor=actor,
                    purpose=purpose,
                    reference=file.reference,
                    details={"manifest": str(kept)},
                )
            if tell:
                notify(tell, agency=each.to[0], office=each.to[1], reference=file.reference)
        return len(found)


def canonical(content: Mapping[str, Any]) -> str:
    """Return `content` in the one form in which it is signed: sorted keys, no spaces, ASCII."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False)


def list_manifests(
    *, actor: Actor, purpose: str, reference: str | None = None
) -> tuple[StoredManifest, ...]:
    """Return what the actor's agency and office disclosed or received, the last first, 200 at most.

    `reference`: of one case alone.
    """
    with acting(actor, purpose):
        rows = models.Manifest.objects.order_by("-at")
        if reference is not None:
            rows = rows.filter(reference=reference)
        keys = signing_keys.known()
        found = tuple(_stored(row, keys) for row in rows[:_MOST])
        details = {"lines": len(found)}
        trail.record("manifests.listed", actor=actor, purpose=purpose, details=details)
        return found


def read_manifest(manifest: UUID, *, actor: Actor, purpose: str) -> StoredManifest:
    """Return one manifest; the look is recorded. Raises NotFound for who is neither side."""
    with acting(actor, purpose):
        row = models.Manifest.objects.filter(id=manifest).first()
        if row is None:
            raise NotFound
        trail.record(
            "manifest.read", actor=actor, purpose=purpose, details={"manifest": str(row.id)}
        )
        return _stored(row, signing_keys.known())


def _stored(row: models.Manifest, keys: Mapping[str, bytes]) -> StoredManifest:
    signed = signing.Signature(row.key, bytes(row.signature))
    return StoredManifest(
        row.id,
        row.kind,
        row.reference,
        row.at,
        json.loads(row.document),
        row.document,
        row.key,
        bytes(row.signature),
        signing.verify(row.document.encode(), signed, kind=_KIND, keys=keys),
    )
