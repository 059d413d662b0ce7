"""Controls of the district units, what came of them, and their programmes."""

ROOM = "inspection"
