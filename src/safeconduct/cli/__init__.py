"""The command line `safeconduct`: a thin door over `cases`, `law` and `actions`.

Exit codes of every command: 0 answered; 2 the input is wrong, said in one line on standard error;
1 anything else, in one line too. Nothing heavy is imported before a command needs it.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; `arguments` are those of the process unless given. The exit code."""
    from .group import safeconduct
    from .guard import guarded

    return guarded(safeconduct, arguments)
