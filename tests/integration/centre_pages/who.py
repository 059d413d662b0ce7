"""For whom a page of the Centre is."""

from __future__ import annotations

from typing import Literal

CentreWho = Literal[
    "everyone",
    "Centre",  # whoever has one of its five duties
    "analyst",
    "linkage officer",
    "key officer",
    "releaser",
    "checker",
    "who releases",  # who prepares and who checks
]
