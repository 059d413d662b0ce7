"""People who look at one page after another: each waits for an answer, then asks for the next.

They take turns at the case list and at pages of cases, one list to three cases. Every request
comes on a connection of its own, as the slower case.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

KINDS = ("case list", "case page")
_TIMEOUT = 120


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody signed in: what the browser sends along, and the cases on their list."""

    cookies: str
    cases: Sequence[str]


@dataclass
class Told:
    """Seconds waited for each answer that was right, by kind of page; and what was not right."""

    waits: dict[str, list[float]] = field(
        default_factory=lambda: {"case list": [], "case page": []}
    )
    errors: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0


def together(people: Sequence[Person], port: int, *, seconds: float, pause: float) -> Told:
    """Let `people` look at pages for `seconds`, with `pause` seconds between two of each.

    Whoever has asked when the time is up waits for the answer still; it counts, and so does the
    time.
    """
    return asyncio.run(_together(people, port, seconds, pause))


async def _together(people: Sequence[Person], port: int, seconds: float, pause: float) -> Told:
    told = Told()
    begun = time.perf_counter()
    await asyncio.gather(
        *(
            _look(person, place, port, told, begun + seconds, pause)
            for place, person in enumerate(people)
        )
    )
    told.seconds = time.perf_counter() - begun
    return told


async def _look(
    person: Person, place: int, port: int, told: Told, until: float, pause: float
) -> None:
    # Nobody begins in the same moment as everybody else.
    await asyncio.sleep(pause * (place % 97) / 97)
    for number in count(place):
        if time.perf_counter() >= until:
            return
        kind = KINDS[bool(number % 4)]
        address = person.cases[number % len(person.cases)] if number % 4 else "/en/cases/"
        begun = time.perf_counter()
        try:
            status = await asyncio.wait_for(_ask(address, person.cookies, port), _TIMEOUT)
        except (OSError, asyncio.IncompleteReadError, TimeoutError, ValueError) as error:
            status = type(error).__name__
        if status == "200":
            told.waits[kind].append(time.perf_counter() - begun)
        else:
            told.errors[status] = told.errors.get(status, 0) + 1
        await asyncio.sleep(pause)


async def _ask(address: str, cookies: str, port: int) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(
            f"GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookies}\r\n"
            "Connection: close\r\n\r\n".encode("ascii")
        )
        await writer.drain()
        answer = await reader.read()
    finally:
        writer.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    # A page that broke off in the middle is no answer.
    whole = body.rstrip().endswith((b"</html>", b"0"))
    return head.split(b" ", 2)[1].decode("ascii") if whole else "broken off"
