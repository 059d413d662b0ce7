"""An answer or a refusal: written, looked at as the other side will see it, and then sent.

The desk stands in no relation to any case, so an answer is its own text alone. Whatever in it
looks as if it told of a person is shown before, and the manifest says how much was looked past.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.actions.desk.citing import editions_in
from safeconduct.policy.desk.telltale import Sign, pieces, signs
from safeconduct.policy.desk.terms import REASONS
from safeconduct.store.desk import requests, steps
from safeconduct.store.desk.records import (
    ANSWERED,
    OPEN,
    REFUSED,
    Kept,
    StaleRequest,
    Step,
    digest_of,
)
from safeconduct.store.desk.steps import NotLookedAt
from safeconduct.store.errors import NotFound

__all__ = [
    "REASONS",
    "Letter",
    "NotFound",
    "NotLookedAt",
    "Preview",
    "Sign",
    "StaleRequest",
    "draft",
    "left",
    "letter",
    "preview",
    "send",
]


@dataclass(frozen=True, slots=True)
class Preview:
    """The text exactly as it will be read, cut where signs stand; its `digest`, and the signs."""

    kept: Kept
    text: str
    reason: str
    digest: str
    pieces: tuple[tuple[str, str], ...]
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """What was sent, to be taken along: a text, or a letter for a mail program."""

    name: str
    text: str
    to: str
    subject: str

    def plain(self) -> bytes:
        """As a text file (UTF-8)."""
        return self.text.encode()

    def mail(self) -> bytes:
        """As a letter (RFC 5322) without a sender, for whoever sends it to fill in."""
        message = EmailMessage(policy=SMTP)
        if self.to:
            message["To"] = self.to
        message["Subject"] = self.subject
        message.set_content(self.text)
        return message.as_bytes()


def draft(request: UUID, text: str, reason: str, *, seen: int, actor: Actor) -> None:
    """Keep what will be looked at: an answer, or a refusal for `reason`. Nothing is sent.

    Raises NotFound also for a reason that is not listed, StaleRequest.
    """
    if (reason and reason not in REASONS) or not text.strip():
        raise NotFound
    steps.draft(request, text, reason, seen=seen, actor=actor)


def preview(request: UUID, *, actor: Actor) -> Preview:
    """What the other side will read, if the draft is sent. Raises NotFound where there is none."""
    kept = requests.read(request, actor=actor)
    written = kept.draft
    if written is None or kept.now.state != OPEN:
        raise NotFound
    text = written.text
    return Preview(kept, text, written.reason, digest_of(text), pieces(text), signs(text))


def send(request: UUID, digest: str, *, seen: int, actor: Actor) -> None:
    """Close the request with the draft that was looked at, whose SHA-256 is `digest`.

    Raises NotLookedAt, StaleRequest, NotFound; nothing is sent then.
    """
    steps.send(request, digest, _manifest, seen=seen, actor=actor)


def _manifest(kept: Kept) -> Mapping[str, Any]:
    written = kept.draft or kept.now
    asked = kept.content
    return left(kept.reference, asked.requester, asked.basis, written.reason, written.text)


def left(reference: str, requester: str, basis: str, reason: str, text: str) -> Mapping[str, Any]:
    """What leaves with `text`, by codes: no word of the request, none of the answer."""
    return {
        "form": "safeconduct-desk/1",
        "request": reference,
        "to": requester,
        "basis": basis,
        "outcome": REFUSED if reason else ANSWERED,
        "reason": reason,
        "sections": ["own_text"],
        "figures": editions_in(text),
        "signs": dict(Counter(each.kind for each in signs(text))),
    }


def letter(request: UUID, *, actor: Actor) -> Letter:
    """What was sent; recorded as a look. Raises NotFound while nothing was."""
    kept = requests.read(request, actor=actor)
    sent: Step = kept.now
    # What was erased cannot be taken along either.
    if sent.kind not in (ANSWERED, REFUSED) or not sent.text:
        raise NotFound
    # A subject of several lines would begin headers of its own.
    subject = " ".join(kept.content.subject.split())
    return Letter(
        kept.reference, sent.text, _address(kept.content.contact), f"{kept.reference} {subject}"
    )


def _address(contact: str) -> str:
    """The e-mail address of a contact; blank where it is none, or more than one."""
    try:
        return str(Address(addr_spec=contact.strip()))
    except (ValueError, IndexError, LookupError):
        return ""
