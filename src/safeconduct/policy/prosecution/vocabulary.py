"""The codes of a dossier: what it can be, and who and what stands in it."""

from __future__ import annotations

# Where a dossier stands. Those that are `OPEN` are ranked.
STATES = ("information", "investigation", "trial", "judged", "dismissed")
OPEN = frozenset({"information", "investigation", "trial"})

# PR-2: every form of exploitation is in the scope of the directive.
FORMS = (
    "prostitution",
    "economic",
    "begging",
    "organs",
    "adoption",
    "marriage",
    "forced_offence",
    "smuggling",
    "other",
)

NATURAL, LEGAL = "natural", "legal"
KINDS = (NATURAL, LEGAL)
ROLES = ("organiser", "recruiter", "transporter", "landlord", "employer", "exploiter", "helper")
# What somebody is suspected of; the offences of the law, in their order.
CHARGES = ("trafficking", "smuggling", "illegal_assistance", "rackrenting")

# How a dossier comes to the federal prosecutor (S1 3.3.3).
SHARED, HANDED_OVER = "shared", "handed_over"

# Where a step of the investigation stands.
TO_DO, ASKED, DONE, NOT_NEEDED = "open", "asked", "found", "not_needed"
STEP_STATES = (TO_DO, ASKED, DONE, NOT_NEEDED)
