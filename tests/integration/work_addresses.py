"""The addresses of one's own work: who is let in, and what each is asked with."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

Who = Literal["signed in", "related", "whoever holds it"]

# Who is let in, and whether GET and POST are answered at all.
WORK: dict[str, tuple[Who, bool, bool]] = {
    "work:queue": ("signed in", True, False),
    "work:acknowledge": ("signed in", False, True),
    "work:handover": ("signed in", True, True),
    "work:absences": ("signed in", True, True),
    "work:end_absence": ("signed in", False, True),
    "work:told": ("signed in", True, True),
    "work:make_calendar": ("signed in", False, True),
    "work:revoke_calendar": ("signed in", False, True),
    "work:outbox": ("signed in", True, False),
    "work:hooks": ("signed in", True, True),
    "work:hook_log": ("signed in", True, False),
    "work:remove_hook": ("signed in", False, True),
    "work:resume_hook": ("signed in", False, True),
    "work:try_hook": ("signed in", False, True),
    "work:assign": ("related", True, True),
    "calendar": ("whoever holds it", True, False),
}


def work_asked(reference: str) -> dict[str, list[dict[str, Any]]]:
    """What stands in each of the addresses that name something."""
    hooks = ("hook_log", "remove_hook", "resume_hook", "try_hook")
    return {
        "work:assign": [{"reference": each} for each in (reference, "2222-2222")],
        "work:end_absence": [{"absence_id": 1}],
        **{f"work:{name}": [{"hook_id": UUID(int=1)}] for name in hooks},
    }
