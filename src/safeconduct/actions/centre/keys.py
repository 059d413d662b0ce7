"""What the key authority shows of its rounds: a protocol, proved and read. No key comes here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from safeconduct.access import Actor
from safeconduct.actions.centre.door import entered
from safeconduct.centre.encoding.protocol import (
    DESTROYED,
    MADE,
    SEALED,
    Act,
    BrokenProtocol,
    read_protocol,
)

__all__ = ["BrokenProtocol", "KeyRound", "NoProtocol", "enter", "read_rounds"]

PURPOSE = "centre_keys"


class NoProtocol(ValueError):
    """What was sent holds no line."""


@dataclass(frozen=True, slots=True)
class KeyRound:
    """The key of one round: instants as the authority wrote them, blank where there was none."""

    name: str
    made_at: str
    check: str
    sealed_for: Sequence[str]
    destroyed_at: str


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
