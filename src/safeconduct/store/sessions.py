"""Where sessions are kept (Django's ``SESSION_ENGINE``): found by a digest, sealed at rest.

A session that was ended elsewhere stays ended: a page still at work cannot write it anew.
"""

from __future__ import annotations

import json
import logging
from datetime import datetime
from typing import Any

from django.contrib.sessions.backends.base import CreateError, SessionBase, UpdateError
from django.db import IntegrityError
from django.utils import timezone

from safeconduct.store.acting import bearing, keeping
from safeconduct.store.errors import VaultError
from safeconduct.store.models import Session
from safeconduct.store.sealing import digest, seal, unseal

_TABLE = "store_session"
_log = logging.getLogger(__name__)


def session_digest(session_key: str) -> str:
    """The key of the row of a session, from what the cookie says."""
    return digest(session_key, kind="session")


class SessionStore(SessionBase):
    """A session in the operations database."""

    def load(self) -> dict[str, Any]:
        """What the session holds; empty, with a new key to come, when it is not there any more."""
        if self.session_key is None:
            return {}
        key = session_digest(self.session_key)
        found = Session.objects.raw(
            "SELECT * FROM store_session_of(%s) WHERE expires_at > %s", [key, timezone.now()]
        )
        row = next(iter(found), None)
        if row is not None:
            try:
                text = unseal(row.content, table=_TABLE, row=key, column="content")
                content: dict[str, Any] = json.loads(text)
                return content
            except VaultError:
                # Changed or moved, or the master key is another: nobody is signed in by it.
                _log.warning("a session that does not open was set aside")
        self._session_key = None
        return {}

    def exists(self, session_key: str) -> bool:
        """Whether there is a session of this key."""
        key = session_digest(session_key)
        with bearing(key):
            return Session.objects.filter(key=key).exists()

    def create(self) -> None:
        """Begin a session with a key of its own."""
        while True:
            self._session_key = self._get_new_session_key()  # type: ignore[attr-defined]
            try:
                self.save(must_create=True)
            except CreateError:  # the key was taken in the same instant
                continue
            self.modified = True
            return

    def save(self, must_create: bool = False) -> None:
        """Write the session. Raises UpdateError when it was ended meanwhile, or CreateError."""
        if self.session_key is None:
            self.create()
            return
        content = self._get_session(no_load=must_create)  # type: ignore[attr-defined]
        key = session_digest(self.session_key)
        values = {
            "content": seal(json.dumps(content), table=_TABLE, row=key, column="content"),
            "expires_at": self.get_expiry_date(),
            "user_id": int(content["_auth_user_id"]) if "_auth_user_id" in content else None,
            "device": str(content.get("device", ""))[:40],
            "begun_at": _instant(content.get("signed_in_at")),
            "seen_at": _instant(content.get("seen_at")),
        }
        with bearing(key):
            if not must_create:
                if not Session.objects.filter(key=key).update(**values):
                    raise UpdateError
                return
            try:
                Session.objects.create(key=key, **values)
            except IntegrityError:
                raise CreateError from None

    def delete(self, session_key: str | None = None) -> None:
        """End a session; nothing happens when it has ended already."""
        ended = session_key or self.session_key
        if ended is not None:
            key = session_digest(ended)
            with bearing(key):
                Session.objects.filter(key=key).delete()

    @classmethod
    def clear_expired(cls) -> None:
        """Remove what has run out: the caretaker's work."""
        with keeping():
            Session.objects.filter(expires_at__lt=timezone.now()).delete()


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
