"""In which judicial district a postal code lies, as far as is known: it is not confirmed."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def _ranges() -> tuple[tuple[int, int, str], ...]:
    text = files(__package__).joinpath("areas.toml").read_text(encoding="utf-8")
    districts = tomllib.loads(text)["districts"]
    ranges = [(low, high, name) for name, held in districts.items() for low, high in held]
    return tuple(sorted(ranges, key=lambda each: each[1] - each[0]))


def district_of(area: str) -> str:
    """The district of a postal code of four digits; blank where none is known."""
    code = int(area)
    return next((name for low, high, name in _ranges() if low <= code <= high), "")
