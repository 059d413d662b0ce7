"""The addresses of one's own work: who is let in."""

from __future__ import annotations

from typing import Literal

Who = Literal["signed in", "related", "staff", "administrator", "whoever holds it"]

# Who is let in, and whether GET and POST are answered at all.
WORK: dict[str, tuple[Who, bool, bool]] = {
    "work:queue": ("signed in", True, False),
    "work:acknowledge": ("signed in", False, True),
    "work:handover": ("staff", True, True),
    "work:absences": ("staff", True, True),
    "work:end_absence": ("staff", False, True),
    "work:told": ("signed in", True, True),
    "work:make_calendar": ("signed in", False, True),
    "work:revoke_calendar": ("signed in", False, True),
    "work:outbox": ("administrator", True, False),
    "work:hooks": ("administrator", True, True),
    "work:hook_log": ("administrator", True, False),
    "work:remove_hook": ("administrator", False, True),
    "work:resume_hook": ("administrator", False, True),
    "work:try_hook": ("administrator", False, True),
    "work:assign": ("related", True, True),
    "calendar": ("whoever holds it", True, False),
}
