"""The keys by which an agency closes what belongs to it and to no case."""

from __future__ import annotations

from safeconduct.store import roots, vault


def key_of(agency: str, use: str, version: int) -> vault.DataKey:
    """The key of `agency` for one `use`, under that version of its root key. Raises VaultError.

    A use never changes its name: what was closed under it opens under no other.
    """
    return vault.of_agency(roots.derive(agency, version, use), version)
