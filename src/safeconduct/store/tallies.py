"""Counts and locks that all workers share and that outlive a restart (Django's ``CACHES``).

For limits on attempts, and for codes that were used once. A key is kept as a keyed digest, so that
the table tells no name and no address; a value is JSON, so that nothing in it can be run.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache
from django.db import connection, transaction
from django.db.models import Q

from safeconduct.store.models import Tally
from safeconduct.store.sealing import digest

# One more, or the first of a new count; two at once are both counted.
_COUNT = """
    INSERT INTO store_tally (key, value, expires_at)
    VALUES (%s, '1'::jsonb, now() + make_interval(secs => %s))
    ON CONFLICT (key) DO UPDATE SET
        value = CASE WHEN store_tally.expires_at <= now() THEN '1'::jsonb
            ELSE to_jsonb((store_tally.value #>> '{}')::int + 1) END,
        expires_at = CASE WHEN store_tally.expires_at <= now() THEN excluded.expires_at
            ELSE store_tally.expires_at END
    RETURNING (value #>> '{}')::int, ceil(extract(epoch FROM expires_at - now()))::int
"""
# What has run out gives way; what has not stays.
_ADD = """
    INSERT INTO store_tally (key, value, expires_at) VALUES (%s, %s::jsonb, %s)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at
    WHERE store_tally.expires_at <= now()
"""
_SET = """
    INSERT INTO store_tally (key, value, expires_at) VALUES (%s, %s::jsonb, %s)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at
"""


class SharedTallies(BaseCache):
    """Django's cache, in the operations database. For counts only: no page and no name."""

    def __init__(self, _location: str, params: dict[str, Any]) -> None:
        super().__init__(params)

    def add(
        self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None
    ) -> bool:
        """Set `key` unless it is there; whether it was set. One of two at once succeeds."""
        return self._write(_ADD, key, value, timeout, version)

    def set(
        self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None
    ) -> None:
        """Set `key` to a value that JSON can hold."""
        self._write(_SET, key, value, timeout, version)

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        """The value of `key`, or `default`."""
        row = self._rows(key, version).values_list("value", flat=True).first()
        return default if row is None else row

    def touch(self, key: str, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> bool:
        """Let `key` run out later; whether it was there."""
        return bool(self._rows(key, version).update(expires_at=self._end(timeout)))

    def count(self, key: str, seconds: int) -> tuple[int, int]:
        """Count one more under `key`; how many in this span, and how many seconds it still lasts.

        A span of `seconds` begins with the first that is counted.
        """
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(_COUNT, [self._digest(key, None), seconds])
            number, left = cursor.fetchone()
        return int(number), max(1, int(left))

    def delete(self, key: str, version: int | None = None) -> bool:
        """Forget `key`; whether it was there."""
        return bool(self._rows(key, version).delete()[0])

    def clear(self) -> None:
        """Forget everything."""
        Tally.objects.all().delete()

    def _write(self, statement: str, key: str, value: Any, timeout: Any, version: Any) -> bool:
        row = [self._digest(key, version), json.dumps(value), self._end(timeout)]
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, row)
            return bool(cursor.rowcount)

    def _rows(self, key: str, version: int | None) -> Any:
        now = datetime.now(UTC)
        return Tally.objects.filter(
            Q(expires_at__isnull=True) | Q(expires_at__gt=now), key=self._digest(key, version)
        )

    def _digest(self, key: str, version: int | None) -> str:
        return digest(self.make_key(key, version=version), kind="tally")

    def _end(self, timeout: Any) -> datetime | None:
        end = self.get_backend_timeout(timeout)
        return None if end is None else datetime.fromtimestamp(end, UTC)
