"""What left the desk: to whom on what basis, and how much in it looked like a person."""

from __future__ import annotations

from safeconduct.store.desk.manifests import DeskManifest, listed, read
from safeconduct.store.errors import NotFound

__all__ = ["DeskManifest", "NotFound", "listed", "read"]
