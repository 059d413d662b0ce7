"""What the key authority shows of its rounds: a protocol, proved, read and kept. No key comes here.

What is kept is the signed lines as they are: whoever has the authority's public key proves them
again, without trusting this program.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from safeconduct.access import Actor
from safeconduct.actions.centre.door import NotFound, entered
from safeconduct.centre.encoding.protocol import (
    DESTROYED,
    MADE,
    SEALED,
    Act,
    BrokenProtocol,
    read_protocol,
)
from safeconduct.centre_store import key_acts
from safeconduct.centre_store.key_acts import OtherProtocol

__all__ = [
    "BrokenProtocol",
    "KeptProtocol",
    "KeyRound",
    "NoProtocol",
    "OtherProtocol",
    "enter",
    "export",
    "keep_protocol",
    "kept_protocols",
    "read_rounds",
]

PURPOSE = "centre_keys"
PROTOCOL = "centre_key_protocol"


class NoProtocol(ValueError):
    """What was sent holds no line, or one too long to be an authority's."""


@dataclass(frozen=True, slots=True)
class KeyRound:
    """The key of one round: instants as the authority wrote them, blank where there was none."""

    name: str
    made_at: str
    check: str
    sealed_for: Sequence[str]
    destroyed_at: str


@dataclass(frozen=True, slots=True)
class KeptProtocol:
    """What was kept of one authority, each line proved by its public key. ``broken``: the first
    line that is not whole, 0 where all are."""

    authority: str
    lines: int
    rounds: Sequence[KeyRound]
    broken: int


def enter(*, actor: Actor | None) -> None:
    """Come to the page of the keys. Raises NotFound, NoCentre."""
    entered("centre.keys.open", actor=actor, purpose=PURPOSE)


def read_rounds(protocol: bytes, public: str, *, actor: Actor | None) -> list[KeyRound]:
    """The rounds of a protocol, each of its lines proved; nothing of it is kept.

    `public` is the authority's public key from elsewhere, blank for the one in the protocol.
    Raises BrokenProtocol, NoProtocol, NotFound, NoCentre.
    """
    entered("centre.keys.protocol", actor=actor, purpose=PURPOSE)
    acts = read_protocol(protocol.splitlines(), public or None)
    if not acts:
        raise NoProtocol
    return _rounds(acts)


def keep_protocol(protocol: bytes, public: str, *, actor: Actor | None) -> int:
    """Keep what is new in a protocol, each of its lines proved; how many lines that are.

    It has to go on from what was kept of the same authority. Raises OtherProtocol where it does
    not, and what `read_rounds` raises.
    """
    lines = [line.strip().decode("utf-8", "replace") for line in protocol.splitlines()]
    acts = read_protocol(protocol.splitlines(), public or None)
    if not acts or max(map(len, lines)) > key_acts.LONGEST_LINE:
        raise NoProtocol
    authority = str(json.loads(lines[0])["key"])
    by = entered("centre.keys.keep", actor=actor, purpose=PURPOSE, authority=authority[:16])
    return key_acts.keep(authority, lines, by)


def kept_protocols(*, actor: Actor | None) -> list[KeptProtocol]:
    """What every authority brought, proved anew. Raises NotFound, NoCentre."""
    entered("centre.keys.kept", actor=actor, purpose=PROTOCOL)
    return [_kept(authority, lines) for authority, lines in key_acts.protocols().items()]


def export(authority: str, *, actor: Actor | None) -> bytes:
    """The lines of one authority as they were signed: what `centre key check` proves.

    Raises NotFound, also where nothing of it was kept; NoCentre.
    """
    entered("centre.keys.export", actor=actor, purpose=PROTOCOL, authority=authority[:16])
    lines = key_acts.protocols().get(authority)
    if lines is None:
        raise NotFound
    return "".join(f"{line}\n" for line in lines).encode()


def _kept(authority: str, lines: Sequence[str]) -> KeptProtocol:
    try:
        acts = read_protocol((line.encode() for line in lines), authority)
    except BrokenProtocol as broken:
        return KeptProtocol(authority, len(lines), (), broken.line)
    return KeptProtocol(authority, len(lines), _rounds(acts), 0)


def _rounds(acts: Sequence[Act]) -> list[KeyRound]:
    return [_round(name, acts) for name in dict.fromkeys(act.round for act in acts)]


def _round(name: str, acts: Sequence[Act]) -> KeyRound:
    its = [act for act in acts if act.round == name]
    made = next((act for act in its if act.act == MADE), None)
    return KeyRound(
        str(name),
        made.at if made else "",
        str(made.values.get("check", "")) if made else "",
        [str(act.values.get("for", "")) for act in its if act.act == SEALED],
        next((act.at for act in its if act.act == DESTROYED), ""),
    )
