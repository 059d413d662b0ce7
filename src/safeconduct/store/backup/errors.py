"""Why a backup cannot be made, opened or restored. Nothing here names a person."""

from __future__ import annotations

from safeconduct.store.errors import StoreError


class BackupError(StoreError):
    """`code` names the text ``backup-wrong-<code>`` in the catalogues, `values` what stands in it.

    `failed`: what was given can be read, and yet it does not come out right.
    """

    def __init__(self, code: str, *, failed: bool = False, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.failed = failed
        self.values = values
