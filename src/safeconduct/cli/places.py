"""Where a command may write: asked before anything is read, spent or made."""

from __future__ import annotations

from pathlib import Path


def can_hold_file(path: Path) -> bool:
    """Whether a file can stand at `path`: in a folder that is there, in place of a file at most.

    A device, a pipe or a folder of that name is no place; neither is a name the system refuses.
    """
    try:
        return path.absolute().parent.is_dir() and (not path.exists() or path.is_file())
    except (OSError, ValueError):
        return False


def can_hold_folder(path: Path) -> bool:
    """Whether a new folder can stand at `path`: there is nothing, or an empty folder."""
    try:
        if path.is_symlink() or (path.exists() and not path.is_dir()):
            return False
        return not (path.is_dir() and any(path.iterdir()))
    except (OSError, ValueError):
        return False
