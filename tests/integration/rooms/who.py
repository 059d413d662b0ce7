"""For whom a page of a room is, by the names of the cast (`tests.integration.cast`)."""

from __future__ import annotations

from typing import Literal

RoomWho = Literal[
    "everyone",
    "signed in",
    "who meets victims",  # whose task it is to open a case
    "related",  # who stands in relation to the case
    "sheltering",  # the centre that guides or guards the person
    "centre",
    "magistrates",
    "federal prosecutor",
    "in a district",  # police, inspections and magistrates of an office
    "who coordinates the centres",
    "policy officers",  # of an agency that sits in a body
    "who meets",  # of a district, or as a policy officer of a body
    "planners",  # who draws up the police action plans
    "inspectors",
    "inspectors in a district",  # who sits in a unit
    "campaigners",
    "who produces the leaflet",
    "centre on the leaflet",
    "reporters",
    "who draws the picture",  # magistrates, districts, the bodies of policy (PR-4)
    "desk",
]
